// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/projectorstyle.h"

#include "style/colordifference.h"
#include "style/contrastreport.h"
#include "style/featuresymbols.h"
#include "style/projectorcolors_p.h"

#include <algorithm>
#include <utility>

namespace revier {
namespace {

using Palette = ProjectorLook::Palette;

/// More colours than that are not compared: it would cost more time than it helps.
constexpr std::size_t kMostCompared = 40;

void enlarge(Symbol &symbol, double factor)
{
    symbol.size *= factor;
    symbol.strokeWidth *= factor;
    symbol.casingWidth *= factor;
    for (auto &length : symbol.dash) {
        length *= factor;
    }
}

void enlargeSymbols(Style &style, double factor)
{
    enlarge(style.symbol, factor);
    for (auto &category : style.categories) {
        enlarge(category.symbol, factor);
    }
    if (auto &proportional = style.proportional) {
        proportional->maxSize *= factor;
        proportional->zeroSize *= factor;
    }
}

void enlargeTexts(LabelStyle &labels, double factor)
{
    labels.size *= factor;
    if (labels.halo) {
        labels.halo = std::min(*labels.halo * factor, kWidestHalo);
    }
}

bool isKnownByStroke(const Symbol &symbol, GeometryType type)
{
    return type == GeometryType::Line || symbolColor(symbol, type) != symbol.fill;
}

/// darkVariant() makes pale areas dark; what was none must not become one.
QColor strongArea(const QColor &color, bool dark)
{
    constexpr float kPale = 0.7F;
    if (!dark) {
        return strongColor(color, false);
    }
    const auto lighter = strongColor(color, true);
    return lighter.lightnessF() < kPale ? lighter : color;
}

/// darkVariant() turns dark strokes into light ones, so that they are darkened for both kinds of ground.
void strengthen(Symbol &symbol, GeometryType type, bool dark)
{
    const bool marker = type == GeometryType::Point && !isHollow(symbol);
    symbol.casing = strongColor(symbol.casing, false);
    symbol.stroke = strongColor(symbol.stroke, marker && dark);
    if (type == GeometryType::Polygon) {
        symbol.fill = strongArea(symbol.fill, dark);
    } else if (marker) {
        symbol.fill = strongColor(symbol.fill, dark);
    }
}

std::vector<QColor> colorsOf(const std::vector<StyleCategory> &categories, GeometryType type)
{
    std::vector<QColor> colors;
    std::ranges::transform(categories, std::back_inserter(colors), [type](const StyleCategory &category) {
        return symbolColor(category.symbol, type);
    });
    return colors;
}

bool comeCloser(const std::vector<QColor> &before, const std::vector<QColor> &after)
{
    return before.size() <= kMostCompared && leastDifference(after, before) < leastDifference(before, before);
}

void makeStrong(Style &style, GeometryType type, bool dark)
{
    strengthen(style.symbol, type, dark);
    auto categories = style.categories;
    for (auto &category : categories) {
        strengthen(category.symbol, type, dark);
    }
    if (!comeCloser(colorsOf(style.categories, type), colorsOf(categories, type))) {
        style.categories = std::move(categories);
    }
    if (style.labels && style.labels->color.isValid()) {
        style.labels->color = strongColor(style.labels->color, false);
    }
    if (auto &graduated = style.graduated) {
        auto colors = strongClasses(graduated->colors, dark);
        if (!comeCloser(graduated->colors, colors)) {
            graduated->colors = std::move(colors);
        }
    }
}

/// An outline in the hue of its fill follows it, as much darker or lighter as it was.
QColor outlineFor(const QColor &outline, const QColor &before, const QColor &after)
{
    if (outline.alpha() == 0 || !isTinted(outline)) {
        return outline;
    }
    const auto [lightness, chroma, hue] = oklchOf(after);
    const auto step = oklchOf(outline).lightness - oklchOf(before).lightness;
    auto follows = fromOklch(std::clamp(lightness + step, 0.0, 1.0), chroma, hue);
    follows.setAlpha(outline.alpha());
    return follows;
}

void recolor(Symbol &symbol, GeometryType type, const QColor &color)
{
    if (symbolColor(symbol, type) == color) {
        return;
    }
    if (isKnownByStroke(symbol, type)) {
        symbol.stroke = color;
        return;
    }
    symbol.stroke = outlineFor(symbol.stroke, symbol.fill, color);
    symbol.fill = color;
}

/// The symbol of all other features comes along where it looks like one of the categories.
void makeSafe(Style &style, GeometryType type)
{
    if (auto &graduated = style.graduated) {
        auto colors = safeClasses(graduated->colors);
        if (!comeCloser(graduated->colors, colors)) {
            graduated->colors = std::move(colors);
        }
        return;
    }
    const auto before = colorsOf(style.categories, type);
    const auto after = before.size() <= kMostCompared ? safeKinds(before) : before;
    if (comeCloser(before, after)) {
        return;
    }
    const auto others = symbolColor(style.symbol, type);
    for (std::size_t i = 0; i < after.size(); ++i) {
        recolor(style.categories[i].symbol, type, after[i]);
        if (before[i] == others) {
            recolor(style.symbol, type, after[i]);
        }
    }
}

} // namespace

Style projectorStyle(Style style, GeometryType type, const ProjectorLook &look)
{
    enlargeSymbols(style, look.lines);
    if (style.labels) {
        enlargeTexts(*style.labels, look.texts);
    }
    switch (look.palette) {
    case Palette::Strong:
        makeStrong(style, type, look.dark);
        break;
    case Palette::Safe:
        makeSafe(style, type);
        break;
    case Palette::Usual:
        break;
    }
    return style;
}

} // namespace revier
