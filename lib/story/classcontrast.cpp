// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/classcontrast.h"

#include "style/colordifference.h"
#include "style/colorramps.h"
#include "style/contrastreport.h"
#include "style/darkstyle.h"
#include "style/legend.h"

#include <algorithm>
#include <tuple>

namespace revier {
namespace {

/// The size of symbols tells numbers, not classes: all are taken for alike.
void dropSizes(Style &style)
{
    if (!style.proportional) {
        return;
    }
    constexpr double kAnySize = 10;
    style.proportional.reset();
    style.symbol.size = kAnySize;
    for (auto &category : style.categories) {
        category.symbol.size = kAnySize;
    }
}

/// Empty where there is nothing to be told apart.
std::vector<LegendEntry> classesOf(const Layer &layer, const MapState &state, Language language)
{
    if (!layer.table || !layer.selectable || layer.sketch || !state.isVisible(layer)) {
        return {};
    }
    auto shown = shownLayer(layer, state.moment, language);
    if (shown.style.heat || (layer.table->raster && !shown.style.graduated)) {
        return {};
    }
    dropSizes(shown.style);
    auto entries = legendEntries(styleOnMap(shown.style, *layer.table, state.show.projector.dark),
                                 layer.table.get(), layer.title.in(language), language, localeOf(language),
                                 shown.values.get(), shown.choice.get());
    std::erase_if(entries, [](const LegendEntry &entry) { return entry.kind != LegendEntry::Kind::Symbol; });
    return entries;
}

QColor colorOnWall(const LegendEntry &entry, const Layer &layer, const QColor &ground)
{
    auto color = symbolColor(entry.symbol, entry.type);
    color.setAlphaF(float(color.alphaF() * layer.opacity));
    return over(color, ground);
}

double differenceOnWall(const QColor &a, const QColor &b, Vision vision, double ambient)
{
    const auto seen = [&](const QColor &color) {
        return labOf(seenBy(vision, projected(linear(color), ambient)));
    };
    return difference(seen(a), seen(b));
}

ClassPair pairOf(const LegendEntry &first, const LegendEntry &second, const Layer &layer,
                 const QColor &ground, double ambient)
{
    ClassPair pair {.layerTitle = {},
                    .first = first.label,
                    .second = second.label,
                    .a = colorOnWall(first, layer, ground),
                    .b = colorOnWall(second, layer, ground),
                    .otherForm =
                        first.type != second.type || haveOtherForms(first.symbol, second.symbol, first.type)};
    pair.contrast = contrastRatio(pair.a, pair.b, ambient);
    pair.difference = differenceOnWall(pair.a, pair.b, Vision::Normal, ambient);
    pair.differenceDeutan = differenceOnWall(pair.a, pair.b, Vision::Deutan, ambient);
    pair.differenceProtan = differenceOnWall(pair.a, pair.b, Vision::Protan, ambient);
    pair.differenceTritan = differenceOnWall(pair.a, pair.b, Vision::Tritan, ambient);
    pair.weak = !pair.otherForm && pair.leastDifference() < kLeastDifference;
    return pair;
}

} // namespace

double ClassPair::leastDifference() const
{
    return std::min({difference, differenceDeutan, differenceProtan, differenceTritan});
}

double contrastRatio(const QColor &first, const QColor &second, double ambient)
{
    constexpr double kFlare = 0.05;
    const auto a = luminance(linear(first)) + ambient + kFlare;
    const auto b = luminance(linear(second)) + ambient + kFlare;
    return std::max(a, b) / std::min(a, b);
}

std::vector<ClassPair> classPairs(const MapState &state, Language language, const QColor &ground,
                                  double ambient)
{
    std::vector<ClassPair> pairs;
    for (const auto &layer : state.layers) {
        const auto classes = classesOf(layer, state, language);
        for (std::size_t i = 0; i < classes.size(); ++i) {
            for (auto j = i + 1; j < classes.size(); ++j) {
                pairs.push_back(pairOf(classes[i], classes[j], layer, ground, ambient));
                pairs.back().layerTitle = layer.title.in(language);
            }
        }
    }
    std::ranges::stable_sort(
        pairs, {}, [](const ClassPair &pair) { return std::tuple(pair.otherForm, pair.leastDifference()); });
    return pairs;
}

} // namespace revier
