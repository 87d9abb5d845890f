// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/projectorstyle.h"

#include "style/colordifference.h"
#include "style/contrastreport.h"
#include "style/featuresymbols.h"
#include "style/projectorcolors_p.h"

#include <algorithm>
#include <array>
#include <utility>

namespace revier {
namespace {

using Palette = ProjectorLook::Palette;

/// More colours than that are not compared: it would cost more time than it helps.
constexpr std::size_t kMostCompared = 40;

/// Tried one after the other, see Push::strength.
constexpr std::array kStrengths {0.6, 0.4, 0.2, 0.0};

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
QColor strongArea(const QColor &color, const Push &push)
{
    constexpr float kPale = 0.7F;
    const auto strong = strongColor(color, push);
    return push.lighter && strong.lightnessF() >= kPale ? color : strong;
}

/// darkVariant() turns dark strokes into light ones, so that they are darkened for both kinds of ground.
void strengthen(Symbol &symbol, GeometryType type, const Push &push)
{
    const Push darker {.strength = push.strength};
    const bool marker = type == GeometryType::Point && !isHollow(symbol);
    symbol.casing = strongColor(symbol.casing, darker);
    symbol.stroke = strongColor(symbol.stroke, marker ? push : darker);
    if (type == GeometryType::Polygon) {
        symbol.fill = strongArea(symbol.fill, push);
    } else if (marker) {
        symbol.fill = strongColor(symbol.fill, push);
    }
}

/// Whether somebody chose a look for what is in no category; else there hardly is anything.
bool hasOthers(const Style &style)
{
    return style.symbol.fill != Symbol().fill;
}

/// Of all classes; or of all categories, and then of \a others.
std::vector<QColor> colorsOf(const Style &style, GeometryType type, bool others)
{
    if (const auto &graduated = style.graduated) {
        return graduated->colors;
    }
    std::vector<QColor> colors;
    colors.reserve(style.categories.size() + 1);
    for (const auto &category : style.categories) {
        colors.push_back(symbolColor(category.symbol, type));
    }
    if (others) {
        colors.push_back(symbolColor(style.symbol, type));
    }
    return colors;
}

bool comeCloser(const std::vector<QColor> &before, const std::vector<QColor> &after)
{
    return before.size() <= kMostCompared && leastDifference(after, before) < leastDifference(before, before);
}

Style strengthened(Style style, GeometryType type, const Push &push)
{
    strengthen(style.symbol, type, push);
    for (auto &category : style.categories) {
        strengthen(category.symbol, type, push);
    }
    if (auto &graduated = style.graduated) {
        graduated->colors = strongClasses(graduated->colors, push);
    }
    return style;
}

/// As strong as goes: what is dark already would come closer to what is darkened.
void makeStrong(Style &style, GeometryType type, bool dark)
{
    if (style.labels && style.labels->color.isValid()) {
        style.labels->color = strongColor(style.labels->color, {.strength = kStrengths.front()});
    }
    const bool others = hasOthers(style);
    for (const auto strength : kStrengths) {
        auto strong = strengthened(style, type, {.lighter = dark, .strength = strength});
        if (!comeCloser(colorsOf(style, type, others), colorsOf(strong, type, others))) {
            style = std::move(strong);
            return;
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

void makeSafe(Style &style, GeometryType type)
{
    if (auto &graduated = style.graduated) {
        auto colors = safeClasses(graduated->colors);
        if (!comeCloser(graduated->colors, colors)) {
            graduated->colors = std::move(colors);
        }
        return;
    }
    if (style.categories.empty() || style.categories.size() > kMostCompared) {
        return;
    }
    const bool others = hasOthers(style);
    const auto before = colorsOf(style, type, others);
    const auto after = safeKinds(before);
    if (comeCloser(before, after)) {
        return;
    }
    for (std::size_t i = 0; i < style.categories.size(); ++i) {
        recolor(style.categories[i].symbol, type, after[i]);
    }
    if (others) {
        recolor(style.symbol, type, after.back());
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
