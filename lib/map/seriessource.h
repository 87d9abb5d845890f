// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "style/style.h"

#include <QDir>
#include <QJsonObject>
#include <QString>

namespace revier {

/// Where the numbers over years of a layer come from, see YearSeries. A value, kept in project files.
struct SeriesSource
{
    enum class Kind {
        None,
        Scenarios, ///< the job projections of the map, see MapState::scenariosPath
        Columns, ///< columns of the layer, one for each year: "jobs_2025", "jobs_2030"
        Table, ///< rows (key, year, number[, scenario]) of another file
        Periods ///< features are there from one year to another
    };
    Kind kind = Kind::None;
    QString keyField; ///< field of the layer that Scenarios and Table are joined by
    QString group; ///< Scenarios: "site", "municipality" or "kreis"
    QString measure; ///< Scenarios: "gains", "net", "construction", "gains_share" and so on; empty: "gains"
    QString prefix; ///< Columns: what stands before the year
    QString suffix; ///< Columns: what stands behind it
    QString path; ///< Table: absolute path
    QString rowKey; ///< Table: the field with the key
    QString year; ///< Table: the field with the year
    QString value; ///< Table: the field with the number
    QString scenario; ///< Table: the field with the scenario; may be empty
    QString from; ///< Periods: the field with the beginning; may be empty
    QString to; ///< Periods: the field with the end; may be empty
    LocalizedText title; ///< what is counted
    LocalizedText unit; ///< of one
    bool operator==(const SeriesSource &) const = default;
};

/// How a layer with such numbers is drawn if nobody has said it: circles of proportional size for points,
/// classes for lines and areas, as \a style is else.
[[nodiscard]] Style seriesStyle(Style style, GeometryType type, const SeriesSource &source);

/// The form of project files. Paths are relative to \a folder, see projectFilePath().
[[nodiscard]] Result<SeriesSource> seriesSourceFromJson(const QJsonObject &object, const QDir &folder);
/// \a relativePath stands for the path: as the project file names it.
[[nodiscard]] QJsonObject toJson(const SeriesSource &source, const QString &relativePath);

} // namespace revier
