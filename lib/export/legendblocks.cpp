// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheettexts_p.h"
#include "style/seriesstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// What looks alike in all layers is explained once, at the end.
void moveSharedToEnd(std::vector<LegendBlock> &blocks, Language language)
{
    using Kind = LegendEntry::Kind;
    Symbol neutral;
    neutral.fill = QColor(0x50, 0x56, 0x5c);
    LegendBlock last;
    for (const auto kind : {Kind::Uncertainty, Kind::Area, Kind::MaxArea}) {
        const auto isKind = [kind](const LegendEntry &entry) { return entry.kind == kind; };
        if (std::ranges::any_of(blocks, [&](const LegendBlock &block) {
                return std::ranges::any_of(block.entries, isKind);
            })) {
            last.entries.push_back(sharedEntry(kind, neutral, language));
        }
        for (auto &block : blocks) {
            std::erase_if(block.entries, isKind);
        }
    }
    if (!last.entries.empty()) {
        blocks.push_back(std::move(last));
    }
}

/// Adds what \a entries have more, at its place.
void merge(std::vector<LegendEntry> &into, const std::vector<LegendEntry> &entries)
{
    auto place = into.begin();
    for (const auto &entry : entries) {
        const auto found = std::ranges::find(into, entry);
        place = (found == into.end() ? into.insert(place, entry) : found) + 1;
    }
}

/// "Neue Arbeitsplätze: 2035, Obergrenze (Annahme)"; of several moments only what is true of all.
QString blockTitle(const Layer &layer, const std::vector<Moment> &moments, Language language)
{
    const auto title = layer.title.in(language);
    if (moments.size() == 1) {
        const auto text = shownLayer(layer, moments.front(), language).text;
        return text.isEmpty() ? title : title + u": "_s + text;
    }
    if (!layer.series || !usesSeries(layer.style)) {
        return title;
    }
    QStringList scenarios;
    bool assumed = false;
    for (const auto &moment : moments) {
        const auto values = valuesAt(*layer.series, moment);
        scenarios.append(scenarioText(*layer.series, values, moment, language));
        assumed = assumed || values.assumed;
    }
    scenarios.removeDuplicates();
    const auto text =
        scenarios.size() == 1 && !scenarios.first().isEmpty() ? title + u": "_s + scenarios.first() : title;
    return assumed ? assumptionText(text, language) : text;
}

LegendBlock blockOf(const Layer &layer, const std::vector<Moment> &moments, Language language)
{
    LegendBlock block {.title = blockTitle(layer, moments, language), .entries = {}};
    const auto title = layer.title.in(language);
    // Where nothing changes with the moment one of them says it all.
    for (const auto &moment : std::span(moments).first(layer.series ? moments.size() : 1)) {
        const auto shown = shownLayer(layer, moment, language);
        merge(block.entries,
              legendEntries(shown.style, layer.table.get(), title, language, localeOf(language),
                            shown.values.get(), shown.choice.get()));
    }
    return block;
}

} // namespace

std::vector<LegendBlock> legendBlocks(const std::vector<DrawnLayer> &drawn, const MapView &view,
                                      const std::vector<Moment> &moments, Language language)
{
    const auto scale = scaleDenominator(view);
    std::vector<LegendBlock> blocks;
    for (const auto &[layer, features] : drawn) {
        auto block = blockOf(*layer, moments, language);
        if (const auto &area = layer->style.area;
            area && !isScaleBetween(scale, area->minScale, area->maxScale)) {
            std::erase_if(block.entries, [](const LegendEntry &entry) {
                return entry.kind == LegendEntry::Kind::Area || entry.kind == LegendEntry::Kind::MaxArea;
            });
        }
        blocks.push_back(std::move(block));
    }
    moveSharedToEnd(blocks, language);
    std::erase_if(blocks, [](const LegendBlock &block) { return block.entries.empty(); });
    for (auto &block : blocks) {
        if (block.entries.size() == 1) { // a heading over one line says nothing more
            block.title.clear();
        }
    }
    return blocks;
}

MomentTexts momentTexts(const std::vector<DrawnLayer> &drawn, const Moment &moment, Language language)
{
    QStringList wholes;
    QStringList years;
    QStringList scenarios;
    MomentTexts result;
    for (const auto &[layer, features] : drawn) {
        if (!layer->series || !usesSeries(layer->style)) {
            continue;
        }
        const auto values = valuesAt(*layer->series, moment);
        const auto whole = momentText(*layer->series, values, moment, language);
        if (!whole.isEmpty() && !wholes.contains(whole)) {
            wholes.append(whole);
            years.append(QString::number(values.year.value_or(moment.year)));
            scenarios.append(scenarioText(*layer->series, values, moment, language));
        }
        result.assumed = result.assumed || values.assumed;
    }
    years.removeDuplicates();
    scenarios.removeDuplicates();
    scenarios.removeAll(QString());
    const auto joined = u"; "_s;
    result.whole = wholes.join(joined);
    result.year = years.join(joined);
    result.scenario = scenarios.join(joined);
    return result;
}

QString momentsText(const std::vector<DrawnLayer> &drawn, const std::vector<Moment> &moments,
                    Language language)
{
    if (moments.size() == 1) {
        return momentTexts(drawn, moments.front(), language).whole;
    }
    QStringList years;
    QStringList scenarios;
    bool assumed = false;
    for (const auto &moment : moments) {
        const auto texts = momentTexts(drawn, moment, language);
        years.append(texts.year);
        scenarios.append(texts.scenario);
        assumed = assumed || texts.assumed;
    }
    for (auto *texts : {&years, &scenarios}) {
        texts->removeDuplicates();
        texts->removeAll(QString());
    }
    auto text = years.join(u", ");
    if (!scenarios.isEmpty()) {
        text += u": "_s + scenarios.join(u", ");
    }
    return assumed ? assumptionText(text, language) : text;
}

} // namespace revier
