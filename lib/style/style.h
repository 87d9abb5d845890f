// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "geometry/geometrybuffer.h"
#include "style/symbol.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// Text beside or in a feature. Sizes in px (1/96 inch).
struct LabelStyle
{
    QString field; ///< a value "name" also matches the columns "name_de" and "name_en" of the language shown
    double size = 12;
    bool bold = false;
    bool italic = false;
    bool capitals = false; ///< letter-spaced capitals, for areas
    QColor color; ///< invalid: the text colour of the map theme
    std::optional<double> halo =
        std::nullopt; ///< px around the letters, at most kWidestHalo; none: what fits the size
    bool value = false; ///< a line with the number of the layer's series below the text
    int priority = 0; ///< higher wins a collision
    double minScale = 0; ///< largest denominator 1:n at which labels are shown; 0: always
    bool operator==(const LabelStyle &) const = default;
};

/// Pictures of labels leave so many px around the letters.
inline constexpr double kWidestHalo = 4;

/// A value of the style's field (or several) with its symbol.
struct StyleCategory
{
    QStringList values; ///< compared as texts
    LocalizedText label;
    Symbol symbol;
    bool operator==(const StyleCategory &) const = default;
};

/// In place of a field: the number of the layer's YearSeries at the moment of the map.
inline constexpr QLatin1StringView kSeriesField("@value");

/// Area-true symbols: the area of the marker is proportional to the value (no Flannery compensation: the
/// printed size must be checkable with a ruler).
struct Proportional
{
    QString field;
    double maxValue = 1; ///< this value is drawn with maxSize; 0: the largest of the series
    double maxSize = 60; ///< px
    double zeroSize = 0; ///< px; the marker of the number 0; 0: none
    bool absolute = false; ///< negative numbers are drawn, too, as large as positive ones
    LocalizedText unit; ///< for the legend: "Beschäftigte"
    bool operator==(const Proportional &) const = default;
};

/// Classes of numbers: areas and lines in the colours of a ramp. A class reaches from a break (which belongs
/// to it) to below the next. Features without a number keep the style's own symbol.
struct Graduated
{
    QString field;
    std::vector<double> breaks; ///< ascending, between the classes; empty: from the range of the series
    std::vector<QColor> colors; ///< one more than breaks
    std::vector<LocalizedText> labels; ///< of the classes in the legend; empty: their numbers
    LocalizedText unit; ///< for the legend: "%"
    bool strokes = false; ///< the colours are those of lines, not of fills
    bool operator==(const Graduated &) const = default;
};

/// Sites whose size is known, but not their outline: each is drawn around its point as a shape with the area
/// of the site, true on the ground. Where sources differ, the smallest figure is filled and the largest is an
/// outline.
struct GroundArea
{
    QString field; ///< hectares; the smallest figure
    QString maxField; ///< hectares; the largest figure; may be empty
    MarkerShape shape = MarkerShape::Square;
    double minScale = 0; ///< largest denominator 1:n at which the shapes are drawn; 0: always
    double maxScale = 0; ///< smallest denominator 1:n at which the shapes are drawn; 0: always
    bool operator==(const GroundArea &) const = default;
};

inline constexpr double kWidestHeat = 200; ///< px; the largest HeatMap::radius

/// Points as a surface of their density: each adds its weight at its place, falling to nothing at the radius.
struct HeatMap
{
    double radius = 30; ///< px
    QString weightField; ///< numbers that are missing or not positive add nothing; empty: each point counts 1
    double maximum = 5; ///< the sum of weights at one place that has the last colour
    std::vector<QColor> colors; ///< at least two: from next to nothing to the maximum, mixed in between
    bool operator==(const HeatMap &) const = default;
};

/// How the features of a layer are drawn. A value; editing makes a new one.
struct Style
{
    Symbol symbol; ///< for every feature that no category matches
    LocalizedText label; ///< of that symbol in the legend; empty: the layer's title
    QString categoryField; ///< empty: one symbol for all
    std::vector<StyleCategory> categories;
    std::optional<Graduated> graduated; ///< instead of categories
    std::optional<Proportional> proportional;
    std::optional<LabelStyle> labels;
    /// Field with a radius in metres on the ground: the uncertainty of the position, drawn as a translucent
    /// circle.
    QString uncertaintyField;
    std::optional<GroundArea> area; ///< only for points
    std::optional<HeatMap> heat; ///< only for points: in place of their markers
    bool operator==(const Style &) const = default;
};

/// A style for a file that brings none: a colour of the colour-blind-safe palette by number, fit for the
/// geometry.
[[nodiscard]] Style defaultStyle(GeometryType type, int number);

} // namespace revier
