// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/darkstyle.h"

#include "style/legend.h"

#include "style/featuresymbols.h"

#include <utility>

namespace revier {
namespace {

QColor withLightness(const QColor &color, float lightness, float saturationShare = 1)
{
    float hue = 0;
    float saturation = 0;
    float before = 0;
    color.getHslF(&hue, &saturation, &before);
    return QColor::fromHslF(hue, saturationShare * saturation, lightness, color.alphaF());
}

/// Only pale areas change: a ground of its own colour is recognised by it.
QColor areaOnDark(const QColor &color)
{
    constexpr float kPale = 0.7F;
    constexpr float kDark = 0.25F;
    constexpr float kMuted = 0.15F; // what is a breath of colour in near-white would shout in the dark
    return color.lightnessF() < kPale ? color : withLightness(color, kDark * color.lightnessF(), kMuted);
}

Symbol markerOnDark(Symbol symbol)
{
    symbol.onDark = true;
    if (isHollow(symbol)) {
        symbol.fill = areaOnDark(symbol.fill);
        symbol.stroke = lineOnDark(symbol.stroke);
    }
    return symbol;
}

Symbol symbolOnDark(Symbol symbol, GeometryType type)
{
    if (type == GeometryType::Point) {
        return markerOnDark(std::move(symbol));
    }
    symbol.stroke = lineOnDark(symbol.stroke);
    symbol.casing = lineOnDark(symbol.casing);
    if (type == GeometryType::Polygon) {
        symbol.fill = areaOnDark(symbol.fill);
    }
    return symbol;
}

} // namespace

QColor lineOnDark(const QColor &color)
{
    constexpr float kRange = 0.75F;
    return color.isValid() ? withLightness(color, 1 - kRange * color.lightnessF()) : color;
}

Style darkVariant(const Style &style, GeometryType type)
{
    auto dark = style;
    dark.symbol = symbolOnDark(style.symbol, type);
    for (auto &category : dark.categories) {
        category.symbol = symbolOnDark(std::move(category.symbol), type);
    }
    if (dark.labels) {
        dark.labels->color = lineOnDark(dark.labels->color);
    }
    return dark;
}

Style styleOnMap(const Style &style, const FeatureTable &table, bool dark)
{
    return dark && !table.raster ? darkVariant(style, dominantType(table)) : style;
}

} // namespace revier
