// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/focus_p.h"

#include "render/maptheme.h"
#include "render/selectionlayer.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kVeil(0xff, 0xff, 0xff, 0x99);

void addRing(GeometryBuffer &buffer, std::span<const Point> positions, bool hole)
{
    buffer.beginPart(hole);
    for (const auto p : positions) {
        buffer.addPosition(p);
    }
}

/// \a box, so much larger that its edge is never seen.
std::array<Point, 5> ringAround(const Box &box)
{
    const auto dx = box.maxX - box.minX;
    const auto dy = box.maxY - box.minY;
    const Point low {box.minX - dx, box.minY - dy};
    const Point high {box.maxX + dx, box.maxY + dy};
    return {{low, {high.x, low.y}, high, {low.x, high.y}, low}};
}

SceneLayer overlay(const QString &id, PreparedLayerPtr prepared, Symbol symbol, std::size_t features)
{
    auto symbols = std::make_shared<FeatureSymbols>();
    symbols->symbols = {std::move(symbol)};
    symbols->symbolOf.assign(features, FeatureSymbols::kNone);
    SceneLayer layer;
    layer.id = id;
    layer.layerId = id;
    layer.prepared = std::move(prepared);
    layer.symbols = std::move(symbols);
    layer.selectable = false;
    return layer;
}

SceneLayer only(SceneLayer layer, const std::vector<std::size_t> &features)
{
    auto symbols = std::make_shared<FeatureSymbols>(*layer.symbols);
    for (const auto feature : features) {
        symbols->symbolOf[feature] = 0;
    }
    layer.symbols = std::move(symbols);
    return layer;
}

/// How the feature is drawn on the map; a plain symbol if it is not.
std::pair<Symbol, double> ownSymbol(const Scene &scene, const FocusFeature &focus)
{
    const auto found = std::ranges::find(scene.layers, focus.layerId, &SceneLayer::id);
    if (found == scene.layers.end() || found->symbols->symbolOf[focus.feature] == FeatureSymbols::kNone) {
        return {Symbol(), Symbol().size};
    }
    return {found->symbols->symbols[found->symbols->symbolOf[focus.feature]],
            found->symbols->markerSize(focus.feature)};
}

} // namespace

SceneLayer veilAround(const PreparedLayerPtr &prepared, std::size_t feature, const MapView &view)
{
    const auto &geometry = prepared->geometry;
    auto box = view.extent();
    box.add(geometry.box(feature));
    auto veil = std::make_shared<PreparedLayer>();
    veil->table = prepared->table;
    veil->geometry.beginFeature(GeometryType::Polygon);
    addRing(veil->geometry, ringAround(box), false);
    const auto end = geometry.firstPart(feature + 1);
    for (auto p = geometry.firstPart(feature); p < end; ++p) {
        if (!geometry.part(p).hole) {
            addRing(veil->geometry, geometry.part(p).positions, true);
        }
    }
    for (auto p = geometry.firstPart(feature); p < end; ++p) {
        if (geometry.part(p).hole) { // what lies in a hole is around, too
            addRing(veil->geometry, geometry.part(p).positions, false);
        }
    }
    veil->index = indexOf(veil->geometry);
    Symbol symbol;
    symbol.fill = kVeil;
    symbol.stroke = Qt::transparent;
    return only(overlay(u"focus/veil"_s, std::move(veil), symbol, 1), {0});
}

SceneLayer outlinesOf(const PreparedLayerPtr &prepared, const std::vector<std::size_t> &features,
                      double width)
{
    Symbol symbol;
    symbol.fill = Qt::transparent;
    symbol.stroke = kInk;
    symbol.strokeWidth = width;
    symbol.casing = Qt::white;
    symbol.casingWidth = width * 0.6;
    return only(overlay(u"focus"_s, prepared, symbol, prepared->geometry.featureCount()), features);
}

void addFocus(Scene &scene, const PreparedLayerPtr &prepared, const FocusFeature &focus, const MapView &view)
{
    constexpr double kOutline = 2.2; // px
    if (!prepared || focus.feature >= prepared->geometry.featureCount()) {
        return;
    }
    const auto type = prepared->geometry.type(focus.feature);
    if (type == GeometryType::Polygon) {
        scene.layers.push_back(veilAround(prepared, focus.feature, view));
        scene.layers.push_back(outlinesOf(prepared, {focus.feature}, kOutline));
        return;
    }
    const auto [own, size] = ownSymbol(scene, focus);
    const auto symbol = highlightSymbol(own, type, size, MapTheme(), true);
    scene.layers.push_back(
        only(overlay(u"focus"_s, prepared, symbol, prepared->geometry.featureCount()), {focus.feature}));
}

void addHighlights(Scene &scene, const PreparedLayerPtr &prepared, const QString &layerId,
                   const std::vector<std::size_t> &features, const MapTheme &theme)
{
    for (const auto feature : features) {
        if (!prepared || feature >= prepared->geometry.featureCount()) {
            continue;
        }
        const auto [own, size] = ownSymbol(scene, {.layerId = layerId, .feature = feature});
        const auto symbol = highlightSymbol(own, prepared->geometry.type(feature), size, theme, true);
        scene.layers.push_back(only(overlay(u"highlight/%1/%2"_s.arg(layerId).arg(feature), prepared, symbol,
                                            prepared->geometry.featureCount()),
                                    {feature}));
    }
}

} // namespace revier
