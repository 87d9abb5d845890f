// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/selectionlayer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kRing = 4; ///< px that the ring of a selected marker is wider than the marker

FeatureSymbolsPtr selectionSymbols(const SceneLayer &layer, const FeatureSet &features, const MapTheme &theme)
{
    const auto &base = *layer.symbols;
    const auto type = layer.prepared->geometry.type(features.front());
    auto result = std::make_shared<FeatureSymbols>();
    for (const auto &own : base.symbols) {
        result->symbols.push_back(highlightSymbol(own, type, own.size, theme, true));
    }
    result->symbolOf.assign(base.symbolOf.size(), FeatureSymbols::kNone);
    result->size.assign(base.size.empty() ? 0 : base.size.size(), 0);
    for (const auto feature : features) {
        if (feature < result->symbolOf.size()) {
            result->symbolOf[feature] = base.symbolOf[feature];
        }
        if (feature < result->size.size()) {
            result->size[feature] = base.size[feature] + float(kRing);
        }
    }
    return result;
}

} // namespace

Symbol highlightSymbol(const Symbol &own, GeometryType type, double size, const MapTheme &theme,
                       bool selected)
{
    Symbol symbol;
    symbol.fill = Qt::transparent;
    symbol.stroke = theme.highlight;
    symbol.strokeWidth = selected ? 3.5 : 2;
    symbol.casing = theme.halo;
    symbol.casingWidth = selected ? 1.5 : 0;
    if (type == GeometryType::Line) {
        symbol.strokeWidth += own.strokeWidth + 2 * own.casingWidth;
        symbol.casingWidth = 0;
        symbol.stroke.setAlphaF(selected ? 0.8F : 0.6F);
    }
    symbol.size = size + 2 * own.strokeWidth + (selected ? kRing : 1);
    return symbol;
}

void SelectionLayers::addTo(Scene &scene, const QHash<QString, FeatureSetPtr> &selected,
                            const MapTheme &theme)
{
    QHash<QString, Entry> kept;
    std::vector<SceneLayer> layers;
    for (auto &layer : scene.layers) {
        const auto features = selected.value(layer.id);
        auto above = layer;
        layers.push_back(std::move(layer));
        if (!features || features->empty()) {
            continue;
        }
        auto entry = m_entries.take(above.id);
        if (entry.base != above.symbols || entry.features != features || entry.theme != theme) {
            entry = {above.symbols, features, theme, selectionSymbols(above, *features, theme)};
        }
        kept.insert(above.id, entry);
        above.id += u"/selected"_s;
        above.symbols = entry.symbols;
        above.labels.reset();
        above.opacity = 1;
        above.selectable = false;
        above.area.reset();
        layers.push_back(std::move(above));
    }
    scene.layers = std::move(layers);
    m_entries = std::move(kept);
}

} // namespace revier
