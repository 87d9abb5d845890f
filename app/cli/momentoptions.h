// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/layer.h"

#include <QCommandLineParser>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <vector>

namespace revier::cli {

inline constexpr QLatin1StringView kYearPlace("{year}"); ///< in the name of a file

/// Which years and scenarios an export shows.
struct MomentOptions
{
    std::vector<int> years; ///< as named, each once; empty: the project's
    QStringList scenarios; ///< ids; empty: the project's
    QString compare; ///< id of the scenario that is subtracted; may be empty
    bool eachInAFile = false; ///< one file for each year
    bool multiples = false; ///< all on one sheet
    /// Whether the call says anything about it.
    [[nodiscard]] bool isSet() const { return !years.empty() || !scenarios.isEmpty(); }
};

void addMomentOptions(QCommandLineParser &parser);
/// Fails if the call is wrong, whatever the map.
[[nodiscard]] Result<MomentOptions> readMomentOptions(const QCommandLineParser &parser);
/// The moments asked for, scenario by scenario and in each year by year; without options the project's own.
/// Fails, with what there is, if the map has no such year or scenario.
[[nodiscard]] Result<std::vector<Moment>> momentsOf(const MomentOptions &options, const MapState &state);
/// Switches on the layers that have numbers over years, with their groups. For multiples the other layers of
/// markers are switched off, but for small dots: they would cover the numbers of maps that small.
void showSeries(MapState &state, const MomentOptions &options);
/// \a path with "{year}" in it: "map.png" becomes "map-{year}.png".
[[nodiscard]] QString yearPattern(const QString &path);
/// yearPattern() with the year in it.
[[nodiscard]] QString pathOfYear(const QString &path, int year);

} // namespace revier::cli
