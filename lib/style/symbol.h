// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include <cstdint>

namespace revier {

enum class MarkerShape : std::uint8_t {
    Circle,
    Square,
    Diamond,
    Triangle,
    TriangleDown,
    Pentagon,
    Hexagon,
    Star,
    Cross
};

/// How the inside of an area is filled. Hatches are lines of the stroke colour on the fill colour.
enum class FillPattern : std::uint8_t { Solid, DiagonalHatch, CrossHatch, Dots };

/// How one feature looks: marker (points), line (lines) or area with outline (polygons). All sizes are in px
/// of 1/96 inch = 0.2646 mm, on the screen (device-independent pixels) and on paper alike.
struct Symbol
{
    MarkerShape shape = MarkerShape::Circle;
    double size = 10; ///< width of the marker, without its stroke
    QColor fill {0x4c, 0x78, 0xa8};
    FillPattern pattern = FillPattern::Solid;
    double patternScale = 1; ///< of its hatches and dots; only enlarge() changes it
    QColor stroke {Qt::white}; ///< outline of markers and areas, colour of lines; transparent: none
    double strokeWidth = 1;
    QList<double> dash; ///< lengths of line and gap in px, alternating; empty: a continuous line
    QColor casing {Qt::transparent}; ///< a line under the line, wider by 2 x casingWidth
    double casingWidth = 0;
    bool onDark = false; ///< made by darkVariant(): circles and shapes around the marker are light
    bool operator==(const Symbol &) const = default;
};

/// Makes all lengths of a symbol \a factor times as large.
inline void enlarge(Symbol &symbol, double factor)
{
    symbol.size *= factor;
    symbol.patternScale *= factor;
    symbol.strokeWidth *= factor;
    symbol.casingWidth *= factor;
    for (auto &length : symbol.dash) {
        length *= factor;
    }
}

} // namespace revier
