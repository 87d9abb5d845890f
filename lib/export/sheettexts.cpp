// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheettexts_p.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "render/clip.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

double scaleAt(const MapView &view, double y)
{
    const auto latitude = geographicFromWebMercator(view.toPlane({view.size.width() / 2, y})).y;
    return view.unitsPerPixel / webMercatorScaleFactor(latitude) / kMetresPerPixel;
}

/// A box that touches the frame is not yet a line in it.
bool isInFrame(const GeometryBuffer &buffer, std::size_t feature, const Box &frame)
{
    if (frame.covers(buffer.box(feature))) {
        return true;
    }
    for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
        const auto positions = buffer.part(p).positions;
        switch (buffer.type(feature)) {
        case GeometryType::Point:
            if (frame.contains(positions.front())) {
                return true;
            }
            break;
        case GeometryType::Line:
            if (!clipLine(positions, frame).empty()) {
                return true;
            }
            break;
        case GeometryType::Polygon:
            if (!clipRing(positions, frame).empty()) {
                return true;
            }
            break;
        case GeometryType::None:
            break;
        }
    }
    return false;
}

} // namespace

std::vector<DrawnLayer> drawnLayers(const MapState &state, const Scene &scene, const MapView &view)
{
    std::vector<DrawnLayer> result;
    const auto scale = scaleDenominator(view);
    for (const auto &layer : state.layers) {
        const auto found = std::ranges::find(scene.layers, layer.id, &SceneLayer::id);
        if (found == scene.layers.end() || !found->isDrawnAt(scale)) {
            continue;
        }
        auto features = found->prepared->index.find(view.extent());
        std::erase_if(features, [&](auto f) {
            return (!layer.series && found->symbols->symbolOf[f] == FeatureSymbols::kNone)
                || !isInFrame(found->prepared->geometry, f, view.extent());
        });
        if (!features.empty()) {
            result.push_back({.layer = &layer, .features = std::move(features)});
        }
    }
    return result;
}

QString sourcesText(const std::vector<DrawnLayer> &drawn, Language language)
{
    QStringList sources;
    for (const auto &[layer, features] : drawn) {
        auto source = layer->attribution.in(language);
        if (source.isEmpty()) {
            source = QFileInfo(layer->path).fileName();
        }
        if (const auto licence = layer->licence.in(language); !licence.isEmpty()) {
            source += u" ("_s + licence + u')';
        }
        if (!sources.contains(source)) {
            sources.append(source);
        }
    }
    return sources.isEmpty()
        ? QString()
        : text(language, QT_TRANSLATE_NOOP("Sheet", "Sources: %1")).arg(sources.join(u"; "));
}

QString precisionNote(const std::vector<DrawnLayer> &drawn, Language language)
{
    for (const auto &[layer, features] : drawn) {
        for (const auto feature : features) {
            const auto precision = layer->table->value(feature, u"precision").toString();
            if (precision == u"schematic" || precision == u"site") {
                return text(language,
                            QT_TRANSLATE_NOOP("Sheet",
                                              "Schematic representation; for the accuracy of "
                                              "positions see the sources."));
            }
        }
    }
    return {};
}

QString scaleText(const MapView &view, Language language)
{
    constexpr double kNotable = 1.02;
    const auto locale = localeOf(language);
    const auto center = formatScale(scaleDenominator(view), locale);
    const auto upper = scaleAt(view, 0);
    const auto lower = scaleAt(view, view.size.height());
    if (std::max(upper, lower) <= kNotable * std::min(upper, lower)) {
        return text(language, QT_TRANSLATE_NOOP("Sheet", "%1 (at the centre of the map)")).arg(center);
    }
    return text(language,
                QT_TRANSLATE_NOOP("Sheet",
                                  "%1 (at the centre of the map; %2 at the upper edge, %3 at the "
                                  "lower edge)"))
        .arg(center, formatScale(upper, locale), formatScale(lower, locale));
}

QString referenceText(Language language)
{
    return text(language, QT_TRANSLATE_NOOP("Sheet", "Coordinate reference system: %1"))
        .arg(u"WGS 84 / Pseudo-Mercator (Web Mercator), EPSG:3857"_s);
}

QString dateText(const QDate &date, Language language)
{
    const auto day =
        localeOf(language).toString(date, language == Language::English ? u"d MMMM yyyy"_s : u"dd.MM.yyyy"_s);
    return text(language, QT_TRANSLATE_NOOP("Sheet", "Made with Revieratlas %1, %2"))
        .arg(QStringLiteral(REVIER_VERSION), day);
}

} // namespace revier
