// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureplanner.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr std::size_t kSheets = 4; ///< of a layer that are remembered
/// px around the view whose pictures are painted in advance.
constexpr double kAhead = 96;
constexpr double kClearly = 1.01; ///< so many times more
/// So many times as large as painted, no layer waits for the others any more.
constexpr double kWorst = 3;

Box common(const Box &a, const Box &b)
{
    return {std::max(a.minX, b.minX), std::max(a.minY, b.minY), std::min(a.maxX, b.maxX),
            std::min(a.maxY, b.maxY)};
}

double area(const Box &box)
{
    return box.width() * box.height();
}

QRectF onScreen(const Box &plane, const MapView &view)
{
    return {view.toScreen({plane.minX, plane.maxY}), view.toScreen({plane.maxX, plane.minY})};
}

} // namespace

PicturePlanner::PicturePlanner(PictureStore &store)
    : m_store(store)
{
}

void PicturePlanner::begin(const MapView &view, double pixelRatio, bool stands)
{
    m_view = view;
    m_grid = PixelGrid(view.unitsPerPixel, pixelRatio);
    m_stands = stands;
    m_wanted.clear();
    m_behind.clear();
}

double PicturePlanner::stretchOf(const Sheet &sheet) const
{
    return sheet.grid.unitsPerPixel() / m_grid.unitsPerPixel();
}

bool PicturePlanner::isDue(const std::vector<Sheet> &sheets, const SceneLayer &layer) const
{
    constexpr double kStretch = 2; // beyond it nobody recognizes the map
    const auto isUsable = [this, &layer](const Sheet &sheet) {
        const auto stretch = stretchOf(sheet);
        return sheet.prepared == layer.prepared && stretch < kStretch && stretch > 1 / kStretch;
    };
    return m_stands || std::ranges::none_of(sheets, isUsable);
}

const PicturePlanner::Sheet *PicturePlanner::sheetFor(const SceneLayer &layer)
{
    auto &sheets = m_sheets[layer.id];
    const auto found = std::ranges::find_if(sheets, [&](const Sheet &sheet) {
        return sheet.prepared == layer.prepared && sheet.symbols == layer.symbols && sheet.grid == m_grid;
    });
    if (found != sheets.end()) {
        std::rotate(sheets.begin(), found, found + 1);
        return &sheets.front();
    }
    if (!isDue(sheets, layer)) {
        return nullptr;
    }
    sheets.insert(sheets.begin(), {++m_lastId, layer.prepared, layer.symbols, m_grid});
    sheets.resize(std::min(sheets.size(), kSheets));
    return &sheets.front();
}

bool PicturePlanner::add(const SceneLayer &layer, double reach, LayerPlan &plan)
{
    const auto *sheet = sheetFor(layer);
    if (sheet == nullptr) {
        m_behind.push_back(&layer);
        return false;
    }
    const auto seen = m_view.extent();
    const auto bounds = layer.prepared->geometry.bounds().expanded(reach * m_view.unitsPerPixel);
    const bool circles = !layer.symbols->uncertainty.empty();
    bool complete = true;
    for (const auto tile : tilesIn(seen.expanded(kAhead * m_view.unitsPerPixel), m_grid.level())) {
        const auto pixels = m_grid.pixelsOf(tile);
        const auto plane = m_grid.planeOf(pixels);
        if (!circles && !plane.intersects(bounds)) {
            continue;
        }
        const auto *image = m_store.find(sheet->id, tile);
        if (image == nullptr) {
            m_wanted.push_back({sheet->id, tile, layer, m_grid, reach});
        }
        if (!plane.intersects(seen)) {
            continue;
        }
        if (image == nullptr) {
            complete = false;
            coverBest(layer, plane, plan.pictures);
        } else if (!image->isNull()) {
            plan.pictures.push_back({*image, QRectF(image->rect()), m_grid.onScreen(pixels, m_view)});
        }
    }
    return complete;
}

void PicturePlanner::addStandIns(const SceneLayer &layer, LayerPlan &plan)
{
    coverBest(layer, m_view.extent(), plan.pictures);
}

void PicturePlanner::addStandIns(std::vector<LayerPlan> &plans)
{
    const auto seen = m_view.extent();
    std::vector<StandIns> choices;
    std::vector<double> most(m_behind.size(), 0);
    for (const auto &grid : gridsBehind()) {
        StandIns choice;
        for (std::size_t i = 0; i < m_behind.size(); ++i) {
            choice.covered.push_back(coverBest(*m_behind[i], seen, choice.pieces.emplace_back(), grid));
            most[i] = std::max(most[i], choice.covered[i]);
        }
        choices.push_back(std::move(choice));
    }
    StandIns *best = nullptr;
    double worth = 0;
    for (auto &choice : choices) {
        double least = 1; // a layer that has nothing at any scale keeps none back
        for (std::size_t i = 0; i < most.size(); ++i) {
            least = most[i] > 0 ? std::min(least, choice.covered[i] / most[i]) : least;
        }
        if (least > kClearly * worth) {
            worth = least;
            best = &choice;
        }
    }
    for (std::size_t i = 0; i < m_behind.size(); ++i) {
        auto &pictures = std::ranges::find(plans, m_behind[i]->id, &LayerPlan::id)->pictures;
        if (best != nullptr && !best->pieces[i].empty()) {
            pictures = std::move(best->pieces[i]);
        } else {
            coverBest(*m_behind[i], seen, pictures);
        }
    }
}

std::span<const PicturePlanner::Sheet> PicturePlanner::sheetsOf(const QString &layerId) const
{
    const auto found = m_sheets.constFind(layerId);
    return found == m_sheets.constEnd() ? std::span<const Sheet>() : std::span(*found);
}

std::vector<PixelGrid> PicturePlanner::gridsBehind() const
{
    std::vector<PixelGrid> grids;
    for (const auto *layer : m_behind) {
        for (const auto &sheet : sheetsOf(layer->id)) {
            if (stretchOf(sheet) < kWorst && !std::ranges::contains(grids, sheet.grid)) {
                grids.push_back(sheet.grid);
            }
        }
    }
    return grids;
}

double PicturePlanner::coverBest(const SceneLayer &layer, const Box &missing,
                                 std::vector<PicturePiece> &pieces, const std::optional<PixelGrid> &grid)
{
    std::vector<PicturePiece> best;
    double most = 0;
    for (const auto &sheet : sheetsOf(layer.id)) {
        if (sheet.prepared == layer.prepared && (!grid || sheet.grid == *grid)) {
            std::vector<PicturePiece> candidate;
            const auto covered = cover(sheet, missing, candidate);
            if (covered > kClearly * most) {
                most = covered;
                best = std::move(candidate);
            }
        }
    }
    std::ranges::move(best, std::back_inserter(pieces));
    return most;
}

double PicturePlanner::cover(const Sheet &sheet, const Box &missing, std::vector<PicturePiece> &pieces)
{
    constexpr int kLevelsBelow = 3; // more would be hundreds of tiles
    const auto &grid = sheet.grid;
    if (grid.level() > m_grid.level() + kLevelsBelow) {
        return 0;
    }
    double covered = 0;
    for (const auto tile : tilesIn(missing, grid.level())) {
        const auto *image = m_store.find(sheet.id, tile);
        if (image == nullptr) {
            continue;
        }
        const auto plane = grid.planeOf(grid.pixelsOf(tile));
        const auto part = common(plane, missing);
        covered += area(part);
        if (!image->isNull() && !part.isEmpty()) {
            const auto scale = grid.pixelRatio() / grid.unitsPerPixel();
            const QRectF source((part.minX - plane.minX) * scale, (plane.maxY - part.maxY) * scale,
                                part.width() * scale, part.height() * scale);
            pieces.push_back({*image, source, onScreen(part, m_view)});
        }
    }
    return covered;
}

void PicturePlanner::end()
{
    const auto urgency = [this, seen = m_view.extent()](const PictureStore::Request &request) {
        const auto box = tileBox(request.tile);
        const auto middle = box.center();
        return std::pair(!box.intersects(seen),
                         std::hypot(middle.x - m_view.center.x, middle.y - m_view.center.y));
    };
    std::ranges::stable_sort(m_wanted, {}, urgency);
    m_store.setWanted(std::exchange(m_wanted, {}));
}

void PicturePlanner::keep(const Scene &scene)
{
    m_sheets.removeIf([&scene](const auto &item) {
        return std::ranges::none_of(scene.layers,
                                    [&item](const auto &layer) { return layer.id == item.key(); });
    });
}

} // namespace revier
