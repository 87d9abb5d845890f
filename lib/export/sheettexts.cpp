// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheettexts_p.h"

#include "core/format.h"
#include "export/mapgrid_p.h"
#include "render/clip.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

/// The smallest and the largest scale denominator over the map: of nine places, as both change steadily.
std::pair<double, double> scaleRange(const MapView &view)
{
    auto smallest = scaleDenominator(view);
    auto largest = smallest;
    for (const auto x : {0.0, 0.5, 1.0}) {
        for (const auto y : {0.0, 0.5, 1.0}) {
            const auto place = view.toPlane({x * view.size.width(), y * view.size.height()});
            const auto scale = view.unitsPerPixel / view.plane.scaleFactor(place) / kMetresPerPixel;
            smallest = std::min(smallest, scale);
            largest = std::max(largest, scale);
        }
    }
    return {smallest, largest};
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
        auto features = featuresIn(*found->prepared, view.extent());
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
        const auto field = layer->table->fieldIndex(u"precision");
        if (field < 0) {
            continue;
        }
        for (const auto feature : features) {
            const auto precision = layer->table->columns[std::size_t(field)].value(feature).toString();
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

double scaleVariation(const MapView &view)
{
    const auto [smallest, largest] = scaleRange(view);
    return smallest > 0 ? largest / smallest : 1;
}

QString scaleWarning(const MapView &view)
{
    constexpr double kPercent = 100;
    const auto variation = scaleVariation(view);
    return variation <= kNotableVariation
        ? QString()
        : Text::tr(
              "The scale varies by %1 % over this sheet: it holds at the centre only. EPSG:25832 keeps it.")
              .arg(qRound((variation - 1) * kPercent));
}

QString scaleText(const MapView &view, Language language)
{
    constexpr double kVisible = 1.002; // less is less than 1 mm in half a metre
    const auto locale = localeOf(language);
    const auto center = formatScale(scaleDenominator(view), locale);
    const auto [smallest, largest] = scaleRange(view);
    if (largest <= kVisible * smallest) {
        return center;
    }
    if (largest <= kNotableVariation * smallest) {
        return text(language, QT_TRANSLATE_NOOP("Sheet", "%1 (at the centre of the map)")).arg(center);
    }
    return text(language, QT_TRANSLATE_NOOP("Sheet", "%1 (at the centre of the map; %2 to %3 on this sheet)"))
        .arg(center, formatScale(smallest, locale), formatScale(largest, locale));
}

QString referenceText(const MapView &view, const SheetDesign &design, Language language)
{
    const auto crs = view.plane.crs();
    const auto name = view.plane.isWebMercator() ? u"WGS 84 / Pseudo-Mercator (Web Mercator)"_s : crs.name();
    QStringList parts {crs.code().isEmpty() ? name : name + u" ("_s + crs.code() + u')'};
    constexpr double kVisible = 0.05; // degrees: the last digit shown
    const auto convergence = view.plane.convergence(view.center);
    if (std::abs(convergence) >= kVisible) {
        const auto degrees = localeOf(language).toString(std::abs(convergence), 'f', 1);
        parts.append(text(language,
                          convergence < 0
                              ? QT_TRANSLATE_NOOP("Sheet", "grid north lies %1° west of true north (arrow)")
                              : QT_TRANSLATE_NOOP("Sheet", "grid north lies %1° east of true north (arrow)"))
                         .arg(degrees));
    }
    if (const auto grid = gridText(view, design.grid, language); !grid.isEmpty()) {
        parts.append(grid);
    }
    return parts.join(u"; ");
}

QString dateText(const QDate &date, Language language)
{
    const auto day =
        localeOf(language).toString(date, language == Language::English ? u"d MMMM yyyy"_s : u"dd.MM.yyyy"_s);
    return text(language, QT_TRANSLATE_NOOP("Sheet", "Made with Revieratlas %1, %2"))
        .arg(QStringLiteral(REVIER_VERSION), day);
}

} // namespace revier
