// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetfeatures_p.h"

#include "render/screengeometry.h"

#include <algorithm>

namespace revier {
namespace {

std::vector<QPolygonF> pointsOf(const GeometryBuffer &buffer, std::size_t feature, const MapView &view)
{
    std::vector<QPolygonF> points;
    for (auto part = buffer.firstPart(feature); part < buffer.firstPart(feature + 1); ++part) {
        for (const auto &position : buffer.part(part).positions) {
            if (view.extent().contains(position)) {
                points.push_back(QPolygonF {view.toScreen(position)});
            }
        }
    }
    return points;
}

std::vector<QPolygonF> partsOf(const GeometryBuffer &buffer, std::size_t feature, const MapView &view)
{
    constexpr double kCell = 0.1; // px: 0.03 mm on paper
    const ScreenGeometry geometry(view, 0, kCell);
    switch (buffer.type(feature)) {
    case GeometryType::Point:
        return pointsOf(buffer, feature, view);
    case GeometryType::Line:
        return geometry.lines(buffer, feature);
    case GeometryType::Polygon:
        return geometry.rings(buffer, feature);
    case GeometryType::None:
        break;
    }
    return {};
}

/// A layer with numbers over years explains itself also where nothing is drawn at this moment.
SheetFeatures featuresOf(const DrawnLayer &drawn, const FeatureNumbers &numbers, const SceneLayer &layer,
                         const Sheet &sheet)
{
    const auto &buffer = layer.prepared->geometry;
    SheetFeatures result {.layer = drawn.layer, .features = {}};
    for (const auto number : drawn.features) {
        if (layer.symbols->symbolOf[number] == FeatureSymbols::kNone) {
            continue;
        }
        auto parts = partsOf(buffer, number, sheet.view);
        for (auto &part : parts) {
            part.translate(sheet.mapFrame.topLeft());
        }
        if (!parts.empty()) {
            result.features.push_back({.feature = number,
                                       .type = buffer.type(number),
                                       .parts = std::move(parts),
                                       .numbers = numbers.of(number)});
        }
    }
    return result;
}

} // namespace

std::vector<SheetFeatures> sheetFeatures(const MapState &state, const std::vector<DrawnLayer> &drawn,
                                         const Scene &scene, const Sheet &sheet, Language language)
{
    constexpr std::size_t kMost = 10'000;
    std::vector<SheetFeatures> result;
    if (!sheet.panels.empty()) {
        return result;
    }
    for (const auto &shown : drawn) {
        const auto layer = std::ranges::find(scene.layers, shown.layer->id, &SceneLayer::id);
        if (shown.layer->table->raster || shown.features.size() > kMost) {
            continue;
        }
        const FeatureNumbers numbers(state, *shown.layer, language);
        if (auto features = featuresOf(shown, numbers, *layer, sheet); !features.features.empty()) {
            result.push_back(std::move(features));
        }
    }
    return result;
}

} // namespace revier
