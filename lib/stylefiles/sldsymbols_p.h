// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stylefiles/stylenotes_p.h"
#include "stylefiles/xmltree_p.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace revier {

/// What the symbolizers of a rule draw.
struct SldSymbol
{
    GeometryType type = GeometryType::Point;
    Symbol symbol;
};

/// The symbolizers but those of texts, from bottom to top; none if there is none that we can draw.
[[nodiscard]] std::optional<SldSymbol> parseSymbolizers(const std::vector<const XmlElement *> &symbolizers,
                                                        StyleNotes &notes);
[[nodiscard]] std::optional<LabelStyle> parseTextSymbolizer(const XmlElement &element, StyleNotes &notes);

/// Names of marks that SLD defines, then those that QGIS and GeoServer understand.
inline constexpr std::array<std::pair<QLatin1StringView, MarkerShape>, 8> kMarks {
    {{QLatin1StringView("circle"), MarkerShape::Circle},
     {QLatin1StringView("square"), MarkerShape::Square},
     {QLatin1StringView("triangle"), MarkerShape::Triangle},
     {QLatin1StringView("star"), MarkerShape::Star},
     {QLatin1StringView("x"), MarkerShape::Cross},
     {QLatin1StringView("diamond"), MarkerShape::Diamond},
     {QLatin1StringView("pentagon"), MarkerShape::Pentagon},
     {QLatin1StringView("hexagon"), MarkerShape::Hexagon}}};
/// Marks that fill an area as a pattern.
inline constexpr std::array<std::pair<QLatin1StringView, FillPattern>, 3> kPatternMarks {
    {{QLatin1StringView("shape://slash"), FillPattern::DiagonalHatch},
     {QLatin1StringView("shape://times"), FillPattern::CrossHatch},
     {QLatin1StringView("shape://dot"), FillPattern::Dots}}};

} // namespace revier
