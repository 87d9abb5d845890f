// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tileplanner.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// Levels below a missing tile whose tiles may stand in for it, and levels above.
constexpr int kLevelsBelow = 2;
constexpr int kLevelsAbove = 8;
/// Layers with no more positions than this are cut into tiles in less than a millisecond.
constexpr std::size_t kFewPositions = 1000;
/// px around the view whose tiles are made in advance.
constexpr double kAhead = 96;

bool sameGeometry(const FeatureSymbols &a, const FeatureSymbols &b)
{
    return a.symbolOf == b.symbolOf && a.size == b.size && a.uncertainty == b.uncertainty;
}

double reachOf(const FeatureSymbols &symbols)
{
    double reach = symbols.heat ? symbols.heat->radius : 0;
    for (const auto &symbol : symbols.symbols) {
        reach = std::max(reach, symbol.size * 0.6 + symbol.strokeWidth + symbol.casingWidth + 2);
    }
    if (!symbols.size.empty()) {
        reach = std::max(reach, 0.6 * double(std::ranges::max(symbols.size)) + 4);
    }
    return reach;
}

/// Whether there are no shapes that tiles could hold.
bool isSurface(const FeatureSymbols &symbols)
{
    return symbols.heat || symbols.raster;
}

/// True if no feature comes near the tile: not worth a job.
bool isEmpty(const TileOrigin &origin, TileId tile)
{
    const auto box = tileBox(tile).expanded(kLineMargin * unitsPerPixelAt(tile.z));
    if (origin.only) {
        return !origin.prepared->geometry.box(*origin.only).intersects(box);
    }
    bool empty = true;
    origin.prepared->index.search(box, [&empty](std::size_t) { return empty = false; });
    return empty;
}

double distanceToCenter(TileId tile, Point center)
{
    const auto middle = tileBox(tile).center();
    return std::hypot(middle.x - center.x, middle.y - center.y);
}

} // namespace

TilePlanner::TilePlanner(TileStore &tiles, PictureStore &pictures, PictureMerger &merger,
                         LayerWeights &weights)
    : m_store(tiles)
    , m_pictures(pictures)
    , m_merger(merger)
    , m_weights(weights)
{
}

TileOrigin TilePlanner::originOf(const SceneLayer &layer)
{
    auto &origin = m_origins[layer.id];
    if (origin.prepared != layer.prepared || !sameGeometry(*origin.symbols, *layer.symbols)) {
        origin.key = ++m_lastKey;
        origin.prepared = layer.prepared;
    }
    origin.symbols = layer.symbols;
    return origin;
}

void TilePlanner::setScene(const Scene &scene)
{
    m_scene = scene;
    m_layers.clear();
    std::unordered_set<const PreparedLayer *> used;
    for (const auto &layer : scene.layers) {
        m_layers.push_back({layer, originOf(layer), reachOf(*layer.symbols)});
        used.insert(layer.prepared.get());
    }
    m_origins.removeIf([&scene](const auto &item) {
        return std::ranges::none_of(scene.layers,
                                    [&item](const auto &layer) { return layer.id == item.key(); });
    });
    m_lastComplete.removeIf([this](const auto &item) { return !m_origins.contains(item.key()); });
    m_store.keepSources(used);
    m_weights.keep(used);
    m_pictures.keep(scene);
    const auto highlights = std::exchange(m_highlightList, {});
    setHighlights(highlights);
}

void TilePlanner::setHighlights(const std::vector<Highlight> &highlights)
{
    std::vector<PlannedLayer> planned;
    for (const auto &highlight : highlights) {
        const auto found = std::ranges::find(m_scene.layers, highlight.hit.layerId, &SceneLayer::id);
        if (found == m_scene.layers.end()) {
            continue;
        }
        auto symbols = std::make_shared<FeatureSymbols>();
        symbols->symbols = {highlight.symbol};
        auto layer = *found;
        layer.id = highlight.id;
        layer.opacity = 1;
        TileOrigin origin {++m_lastKey, found->prepared, symbols, highlight.hit.feature};
        for (const auto &old : m_highlights) { // the tiles of a highlight that stays need not be made again
            if (old.layer.id == highlight.id && old.origin.prepared == origin.prepared
                && old.origin.only == origin.only) {
                origin.key = old.origin.key;
            }
        }
        planned.push_back({layer, origin, reachOf(*symbols)});
    }
    m_highlights = std::move(planned);
    m_highlightList = highlights;
}

std::vector<LayerPlan> TilePlanner::plan(const MapView &view, double pixelRatio, bool stands)
{
    std::vector<LayerPlan> result;
    const auto scale = scaleDenominator(view);
    const auto heavy = heavyLayers(view);
    m_complete = !m_weights.isCounting();
    m_wanted.clear();
    m_pictures.begin(view, pixelRatio, stands);
    std::vector<const PlannedLayer *> drawn; // as in result
    for (const auto *list : {&m_layers, &m_highlights}) {
        for (const auto &planned : *list) {
            if (planned.layer.isDrawnAt(scale)) {
                drawn.push_back(&planned);
                result.push_back(planLayer(planned, view, heavy.contains(planned.layer.id)));
            }
        }
    }
    m_pictures.addStandIns(result);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto &layer = drawn[i]->layer;
        if (heavy.contains(layer.id) && result[i].pictures.empty() && !isSurface(*layer.symbols)) {
            addTiles(*drawn[i], view, false, result[i]);
        }
    }
    m_pictures.end();
    orderTiles(view);
    m_merger.merge(result);
    m_hold.apply(view, stands, result);
    return result;
}

std::unordered_set<QString> TilePlanner::heavyLayers(const MapView &view)
{
    std::vector<const SceneLayer *> drawn;
    const auto scale = scaleDenominator(view);
    for (const auto &planned : m_layers) {
        if (planned.layer.isDrawnAt(scale)) {
            drawn.push_back(&planned.layer);
        }
    }
    auto heavy = m_weights.heavy(drawn, view);
    for (const auto *layer : drawn) {
        if (isSurface(*layer->symbols)) {
            heavy.insert(layer->id);
        }
    }
    return heavy;
}

LayerPlan TilePlanner::planLayer(const PlannedLayer &planned, const MapView &view, bool heavy)
{
    LayerPlan plan {.id = planned.layer.id,
                    .key = planned.origin.key,
                    .symbols = planned.origin.symbols,
                    .opacity = planned.layer.opacity,
                    .pieces = {},
                    .pictures = {}};
    if (heavy) {
        m_asPictures.insert(planned.layer.id);
        m_complete = m_pictures.add(planned.layer, planned.reach, plan) && m_complete;
        return plan;
    }
    // A year of the time line, a class or a filter: the next frame shows it, if the layer is small.
    m_atOnce = planned.origin.prepared->geometry.positionCount() <= kFewPositions && hasNewSymbols(planned);
    const bool complete = addTiles(planned, view, true, plan);
    m_atOnce = false;
    m_complete = complete && m_complete;
    if (complete) {
        m_asPictures.remove(planned.layer.id);
        m_lastComplete[planned.layer.id] = planned.origin;
    } else if (m_asPictures.contains(planned.layer.id)) { // until the tiles are there
        plan.pieces.clear(); // never both: what is translucent would be seen twice
        m_pictures.addStandIns(planned.layer, plan);
    } else {
        standIn(planned, view, plan);
    }
    return plan;
}

bool TilePlanner::hasNewSymbols(const PlannedLayer &planned) const
{
    const auto before = m_lastComplete.constFind(planned.layer.id);
    return before != m_lastComplete.constEnd() && before->key != planned.origin.key
        && before->prepared == planned.origin.prepared && before->only == planned.origin.only;
}

void TilePlanner::standIn(const PlannedLayer &planned, const MapView &view, LayerPlan &plan)
{
    if (!hasNewSymbols(planned)) {
        return;
    }
    const auto before = m_lastComplete.value(planned.layer.id);
    plan.key = before.key;
    plan.symbols = before.symbols;
    plan.pieces.clear();
    (void)addTiles({planned.layer, before, planned.reach}, view, false, plan);
}

bool TilePlanner::addTiles(const PlannedLayer &planned, const MapView &view, bool order, LayerPlan &plan)
{
    const auto z = PixelGrid(view.unitsPerPixel, 1).level();
    const auto seen = view.extent().expanded(planned.reach * view.unitsPerPixel);
    const auto bounds = planned.origin.prepared->geometry.bounds();
    const bool circles = !planned.origin.symbols->uncertainty.empty();
    bool complete = true;
    for (const auto tile :
         tilesIn(view.extent().expanded((planned.reach + kAhead) * view.unitsPerPixel), z)) {
        const auto box = tileBox(tile);
        if (!circles && !box.expanded(kLineMargin * unitsPerPixelAt(z)).intersects(bounds)) {
            continue;
        }
        bool ready = m_store.contains(planned.origin.key, tile);
        if (!ready && !circles && isEmpty(planned.origin, tile)) {
            m_store.insertEmpty(planned.origin.key, tile);
            ready = true;
        }
        if (!ready && m_atOnce) {
            m_store.makeNow(planned.origin, tile);
            ready = m_store.contains(planned.origin.key, tile);
        }
        if (!ready && order) {
            m_wanted.push_back({planned.origin, tile});
        }
        if (box.intersects(seen)) {
            complete = complete && ready;
            cover(planned.origin, tile, 0, plan.pieces);
        }
    }
    return complete;
}

void TilePlanner::orderTiles(const MapView &view)
{
    const auto extent = view.extent();
    std::ranges::stable_sort(m_wanted, {}, [&](const TileStore::Request &request) {
        const bool seen = tileBox(request.tile).intersects(extent);
        // A highlight answers the user's hand: its tiles come first.
        return std::tuple(!seen, !request.origin.only, distanceToCenter(request.tile, view.center));
    });
    m_store.setWanted(std::exchange(m_wanted, {}));
}

bool TilePlanner::hasDescendant(const TileOrigin &origin, TileId tile, int depth) const
{
    if (depth == 0 || tile.z >= kMaxTileZoom) {
        return false;
    }
    for (int i = 0; i < 4; ++i) {
        const TileId child {tile.z + 1, 2 * tile.x + i % 2, 2 * tile.y + i / 2};
        if (m_store.contains(origin.key, child) || hasDescendant(origin, child, depth - 1)) {
            return true;
        }
    }
    return false;
}

void TilePlanner::cover(const TileOrigin &origin, TileId tile, int depth, std::vector<TilePiece> &pieces)
{
    if (auto mesh = m_store.find(origin.key, tile)) {
        pieces.push_back({tile, tile, std::move(mesh)});
        return;
    }
    if (hasDescendant(origin, tile, kLevelsBelow - depth)) {
        for (int i = 0; i < 4; ++i) {
            cover(origin, {tile.z + 1, 2 * tile.x + i % 2, 2 * tile.y + i / 2}, depth + 1, pieces);
        }
        return;
    }
    for (int levels = 1; levels <= std::min(kLevelsAbove, tile.z); ++levels) {
        const auto above = ancestor(tile, levels);
        if (auto mesh = m_store.find(origin.key, above)) {
            pieces.push_back({above, tile, std::move(mesh)});
            return;
        }
    }
}

} // namespace revier
