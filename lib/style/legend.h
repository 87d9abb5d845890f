// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featurechoice.h"
#include "data/featuretable.h"
#include "data/yearseries.h"
#include "style/style.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace revier {

struct LegendEntry
{
    /// What is explained: a symbol of the layer, or something that looks alike in all layers.
    enum class Kind { Symbol, Uncertainty, Area, MaxArea };
    QString label;
    Symbol symbol; ///< its size is the size to draw
    GeometryType type = GeometryType::Point;
    Kind kind = Kind::Symbol;
    bool operator==(const LegendEntry &) const = default;
};

/// What a legend must explain of a layer: only categories that occur in the table (all, if there is no table
/// yet), all classes, three round values for proportional symbols, largest first, then the circle of
/// uncertainty and the area-true shapes if there are any. Names without a symbol have no entry.
/// \a title stands where the style gives no label. \a values, \a choice: see resolveSymbols().
[[nodiscard]] std::vector<LegendEntry> legendEntries(const Style &style, const FeatureTable *table,
                                                     const QString &title, Language language,
                                                     const QLocale &locale,
                                                     const FeatureValues *values = nullptr,
                                                     const FeatureChoice *choice = nullptr);
/// An entry of a kind that looks alike in all layers, drawn for markers with \a symbol: for sheets that
/// explain it once.
[[nodiscard]] LegendEntry sharedEntry(LegendEntry::Kind kind, const Symbol &symbol, Language language);
/// A text of a sheet or legend in \a language, whatever the interface speaks: \a source is English, German
/// comes from the translations in the program's resources. Mark texts with QT_TRANSLATE_NOOP. Any thread.
[[nodiscard]] QString translated(Language language, const char *context, const char *source);
/// The geometry type that most features of the table have.
[[nodiscard]] GeometryType dominantType(const FeatureTable &table);

} // namespace revier
