// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stylefiles/stylenotes_p.h"
#include "stylefiles/xmltree_p.h"

#include <QHash>

#include <array>
#include <utility>

namespace revier {

/// Values of a QGIS element: <Option name="…" value="…"/> in maps, or <prop k="…" v="…"/> before QGIS 3.26.
[[nodiscard]] QHash<QString, QString> qmlOptions(const XmlElement &element);
/// "31,120,180,255", or "…,rgb:0.12,…" since QGIS 3.40.
[[nodiscard]] QColor qmlColor(const QString &text, const QColor &otherwise);
/// px of 1/96 inch. \a unit as QGIS writes it; units of the ground are taken as px, and a note says so.
[[nodiscard]] double qmlPixels(double value, const QString &unit, const XmlElement &element,
                               StyleNotes &notes);

/// A <symbol>, whose layers lie over each other.
struct QmlSymbol
{
    GeometryType type = GeometryType::Point;
    Symbol symbol;
};
[[nodiscard]] QmlSymbol parseQmlSymbol(const XmlElement &element, StyleNotes &notes);

inline constexpr std::array<std::pair<QLatin1StringView, MarkerShape>, 8> kQmlShapes {
    {{QLatin1StringView("circle"), MarkerShape::Circle},
     {QLatin1StringView("square"), MarkerShape::Square},
     {QLatin1StringView("diamond"), MarkerShape::Diamond},
     {QLatin1StringView("triangle"), MarkerShape::Triangle},
     {QLatin1StringView("pentagon"), MarkerShape::Pentagon},
     {QLatin1StringView("hexagon"), MarkerShape::Hexagon},
     {QLatin1StringView("star"), MarkerShape::Star},
     {QLatin1StringView("cross2"), MarkerShape::Cross}}};
inline constexpr std::array<std::pair<QLatin1StringView, FillPattern>, 3> kQmlPatterns {
    {{QLatin1StringView("b_diagonal"), FillPattern::DiagonalHatch},
     {QLatin1StringView("diagonal_x"), FillPattern::CrossHatch},
     {QLatin1StringView("dense6"), FillPattern::Dots}}};

} // namespace revier
