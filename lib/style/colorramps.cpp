// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colorramps.h"

#include "style/colordifference.h"
#include "style/legend.h"

#include <algorithm>

namespace revier {
namespace {

constexpr std::size_t kMostOrdered = 7; ///< eye and projector tell no more steps of one hue

constexpr std::array<ColorRamp, 12> kRamps {{
    {"blue",
     QT_TRANSLATE_NOOP("Ramps", "Blue"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .045, 230}, {.65, .13, 248}, {.37, .11, 262}}},
     3},
    {"green",
     QT_TRANSLATE_NOOP("Ramps", "Green"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .07, 130}, {.65, .14, 148}, {.37, .08, 160}}},
     3},
    {"purple",
     QT_TRANSLATE_NOOP("Ramps", "Purple"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .045, 310}, {.65, .14, 303}, {.37, .16, 295}}},
     3},
    {"orange",
     QT_TRANSLATE_NOOP("Ramps", "Orange"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .07, 85}, {.68, .15, 58}, {.38, .11, 40}}},
     3},
    {"grey",
     QT_TRANSLATE_NOOP("Ramps", "Grey"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .004, 250}, {.64, .006, 250}, {.36, .008, 250}}},
     3},
    {"sea",
     QT_TRANSLATE_NOOP("Ramps", "Yellow to blue"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .12, 105}, {.66, .11, 180}, {.36, .12, 275}}},
     3},
    {"ember",
     QT_TRANSLATE_NOOP("Ramps", "Yellow to dark red"),
     RampKind::Sequential,
     kMostOrdered,
     {{{.90, .13, 98}, {.66, .19, 45}, {.36, .13, 10}}},
     3},
    {"orange-blue",
     QT_TRANSLATE_NOOP("Ramps", "Orange and blue"),
     RampKind::Diverging,
     kMostOrdered,
     {{{.44, .12, 42}, {.70, .15, 60}, {.90, .01, 60}, {.66, .12, 245}, {.42, .13, 258}}},
     5},
    {"brown-teal",
     QT_TRANSLATE_NOOP("Ramps", "Brown and teal"),
     RampKind::Diverging,
     kMostOrdered,
     {{{.42, .08, 60}, {.68, .10, 75}, {.90, .01, 75}, {.66, .10, 190}, {.42, .075, 190}}},
     5},
    {"purple-green",
     QT_TRANSLATE_NOOP("Ramps", "Purple and green"),
     RampKind::Diverging,
     kMostOrdered,
     {{{.42, .17, 300}, {.66, .13, 305}, {.90, .01, 305}, {.70, .14, 140}, {.43, .11, 145}}},
     5},
    {"distinct",
     QT_TRANSLATE_NOOP("Ramps", "Kinds, eight colours"),
     RampKind::Qualitative,
     8,
     {{{.52, .19, 300},
       {.86, .15, 90},
       {.59, .07, 180},
       {.38, .11, 345},
       {.86, .07, 165},
       {.73, .11, 300},
       {.59, .11, 90},
       {.38, .07, 135}}},
     8},
    {"distinct-strong",
     QT_TRANSLATE_NOOP("Ramps", "Kinds, six strong colours"),
     RampKind::Qualitative,
     6,
     {{{.59, .19, 300}, {.86, .19, 120}, {.38, .11, 345}, {.66, .11, 165}, {.86, .11, 330}, {.38, .11, 135}}},
     6},
}};

ColorRamp::Stop between(const ColorRamp &ramp, double place)
{
    const auto scaled = place * double(ramp.stopCount - 1);
    const auto below = std::min(std::size_t(scaled), ramp.stopCount - 2);
    const auto share = scaled - double(below);
    const auto &from = ramp.stops.at(below);
    const auto &to = ramp.stops.at(below + 1);
    const auto mixed = [share](double a, double b) { return a + (b - a) * share; };
    return {mixed(from.lightness, to.lightness), mixed(from.chroma, to.chroma), mixed(from.hue, to.hue)};
}

/// Where the colour \a i of \a count lies from 0 to 1. Two sides without a class between them leave out the
/// middle, which would be neither.
double placeOf(const ColorRamp &ramp, std::size_t i, std::size_t count)
{
    if (count == 1) {
        return 0.5;
    }
    if (ramp.kind == RampKind::Diverging && count % 2 == 0) {
        return double(i < count / 2 ? i : i + 1) / double(count);
    }
    return double(i) / double(count - 1);
}

} // namespace

std::span<const ColorRamp> colorRamps()
{
    return kRamps;
}

const ColorRamp *colorRamp(QStringView id)
{
    const auto found = std::ranges::find_if(
        kRamps, [id](const ColorRamp &ramp) { return id == QLatin1StringView(ramp.id); });
    return found == kRamps.end() ? nullptr : &*found;
}

QString rampTitle(const ColorRamp &ramp, Language language)
{
    return translated(language, "Ramps", ramp.title);
}

std::vector<QColor> rampColors(const ColorRamp &ramp, std::size_t count, bool reversed)
{
    std::vector<QColor> colors;
    for (std::size_t i = 0; i < count; ++i) {
        const auto stop = ramp.kind == RampKind::Qualitative ? ramp.stops.at(i % ramp.stopCount)
                                                             : between(ramp, placeOf(ramp, i, count));
        colors.push_back(fromOklch(stop.lightness, stop.chroma, stop.hue));
    }
    if (reversed) {
        std::ranges::reverse(colors);
    }
    return colors;
}

std::optional<FoundRamp> rampOf(std::span<const QColor> colors)
{
    for (const auto &ramp : kRamps) {
        for (const bool reversed : {false, true}) {
            if (std::ranges::equal(rampColors(ramp, colors.size(), reversed), colors)) {
                return FoundRamp {&ramp, reversed};
            }
        }
    }
    return std::nullopt;
}

} // namespace revier
