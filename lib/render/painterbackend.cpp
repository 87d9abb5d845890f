// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/painterbackend.h"

#include "render/heatmap_p.h"
#include "render/labelpainter_p.h"
#include "render/markersprites_p.h"
#include "render/rasterpainter_p.h"
#include "render/screengeometry.h"
#include "render/symbolpainter_p.h"
#include "render/thinlines_p.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <ranges>
#include <utility>

namespace revier {
namespace {

constexpr double kThinning = 0.25; // device px
constexpr std::size_t kMany = 1000; // features: then there are quicker ways than QPainter's own

/// Device px per px of the view.
double resolution(const QPainter &painter)
{
    return std::max(1e-3, std::sqrt(std::abs(painter.deviceTransform().determinant())));
}

/// px of a length on the ground at a place of the plane.
double groundPixels(double metres, Point plane, const MapView &view)
{
    return metres * view.plane.scaleFactor(plane) / view.unitsPerPixel;
}

/// How far beyond the view a feature may lie and still be seen.
double marginOf(const SceneLayer &layer, const MapView &view)
{
    const auto &symbols = *layer.symbols;
    double margin = 4;
    for (const auto &symbol : symbols.symbols) {
        margin = std::max(margin, symbol.size + symbol.strokeWidth + 2 * symbol.casingWidth);
    }
    if (!symbols.size.empty()) {
        margin = std::max<double>(margin, *std::ranges::max_element(symbols.size));
    }
    if (!symbols.uncertainty.empty()) {
        const auto widest = *std::ranges::max_element(symbols.uncertainty);
        margin = std::max(margin, groundPixels(widest, view.center, view) * 1.5);
    }
    return margin;
}

/// Paints one layer: fills, then outlines, so that a neighbour's fill never covers half of a border; casings
/// before lines, so that crossings stay open; circles of uncertainty before markers; small markers over large
/// ones.
class LayerPainter
{
public:
    LayerPainter(QPainter &painter, const SceneLayer &layer, const MapView &view)
        : m_painter(painter)
        , m_layer(layer)
        , m_view(view)
        , m_margin(marginOf(layer, view))
        , m_geometry(view, m_margin, kThinning / resolution(painter))
    {
    }

    /// What can be seen in \a visible, a part of the view.
    void paint(const QRectF &visible)
    {
        Box box;
        box.add(m_view.toPlane(visible.topLeft()));
        box.add(m_view.toPlane(visible.bottomRight()));
        const auto features = featuresIn(*m_layer.prepared, box.expanded(m_margin * m_view.unitsPerPixel));
        const auto &buffer = m_layer.prepared->geometry;
        const auto has = [&](GeometryType type) {
            return std::ranges::any_of(features, [&](auto feature) { return buffer.type(feature) == type; });
        };
        if (has(GeometryType::Polygon)) {
            paintAreas(features);
        }
        if (has(GeometryType::Line)) {
            paintLines(features);
        }
        if (has(GeometryType::Point)) {
            paintMarkers(features);
        }
    }

private:
    using Features = std::vector<std::size_t>;
    using Passes = std::array<std::vector<QPen>, 2>; ///< pens of the symbols: of casings, then of lines
    struct Shape
    {
        std::vector<QPolygonF> polygons;
        std::uint16_t symbol = 0;
    };
    struct Marker
    {
        QPointF position;
        double size = 0;
        double uncertainty = 0; ///< radius, px
        std::uint16_t symbol = 0;
    };

    [[nodiscard]] const Symbol &symbol(std::uint16_t number) const
    {
        return m_layer.symbols->symbols[number];
    }

    /// Calls \a work with each feature of \a type that has a symbol.
    template<typename Range, typename Work>
    void forEach(const Range &features, GeometryType type, Work work) const
    {
        const auto &buffer = m_layer.prepared->geometry;
        for (const auto feature : features) {
            if (const auto number = m_layer.symbols->symbolOf[feature];
                number != FeatureSymbols::kNone && buffer.type(feature) == type) {
                work(feature, number);
            }
        }
    }

    /// All fills, then all outlines.
    void paintAreas(const Features &features)
    {
        const Passes passes {pensOf(casingPen), pensOf(strokePen)};
        auto thin = thinLines(passes);
        std::vector<Shape> outlined;
        forEach(features, GeometryType::Polygon, [&](std::size_t feature, std::uint16_t number) {
            if (isDot(feature)) {
                fillDot(feature, number);
                return;
            }
            Shape area {.polygons = m_geometry.rings(m_layer.prepared->geometry, feature), .symbol = number};
            fillArea(m_painter, symbol(number), area.polygons);
            if (!thin && !std::ranges::all_of(passes, [&](auto &pens) { return isNone(pens[number]); })) {
                outlined.push_back(std::move(area));
            }
        });
        for (const auto &pens : passes) {
            for (const auto &area : outlined) {
                stroke(area.polygons, true, pens[area.symbol]);
            }
        }
        if (thin) {
            drawThin(*thin, features, GeometryType::Polygon, passes);
        }
    }

    /// From front to back. The shapes of areas are made once more: keeping them would take far more memory.
    void drawThin(ThinLines &thin, const Features &features, GeometryType type, const Passes &passes) const
    {
        const auto &buffer = m_layer.prepared->geometry;
        const bool closed = type == GeometryType::Polygon;
        for (const auto &pens : passes | std::views::reverse) {
            forEach(features | std::views::reverse, type, [&](std::size_t feature, std::uint16_t number) {
                if (!isNone(pens[number]) && !(closed && isDot(feature))) {
                    thin.draw(closed ? m_geometry.rings(buffer, feature) : m_geometry.lines(buffer, feature),
                              closed, pens[number]);
                }
            });
        }
        thin.finish();
    }

    /// Smaller than a dot of the picture.
    [[nodiscard]] bool isDot(std::size_t feature) const
    {
        const auto &box = m_layer.prepared->geometry.box(feature);
        return std::max(box.width(), box.height()) / m_view.unitsPerPixel * resolution(m_painter) < 1;
    }

    /// Its share of the dot is enough.
    void fillDot(std::size_t feature, std::uint16_t number)
    {
        const auto &box = m_layer.prepared->geometry.box(feature);
        const auto corner = m_view.toScreen({box.minX, box.maxY});
        m_painter.fillRect(QRectF(corner, QSizeF(box.width(), box.height()) / m_view.unitsPerPixel),
                           symbol(number).fill);
    }

    /// One line after the other, so that none must be kept: all casings, then all lines.
    void paintLines(const Features &features)
    {
        const Passes passes {pensOf(casingPen), pensOf(strokePen)};
        if (auto thin = thinLines(passes)) {
            drawThin(*thin, features, GeometryType::Line, passes);
            return;
        }
        for (const auto &pens : passes) {
            forEach(features, GeometryType::Line, [&](std::size_t feature, std::uint16_t number) {
                if (!isNone(pens[number])) {
                    stroke(m_geometry.lines(m_layer.prepared->geometry, feature), false, pens[number]);
                }
            });
        }
    }

    /// The quicker way, where it suits. It goes by the whole layer, so that parts of a picture look alike.
    [[nodiscard]] std::optional<ThinLines> thinLines(const Passes &passes) const
    {
        const bool suits = m_layer.prepared->geometry.featureCount() > kMany
            && std::ranges::all_of(passes, [this](auto &pens) { return ThinLines::suits(m_painter, pens); });
        return suits ? std::optional<ThinLines>(m_painter) : std::nullopt;
    }

    [[nodiscard]] static bool isNone(const QPen &pen) { return pen.style() == Qt::NoPen; }

    /// Of the symbols.
    [[nodiscard]] std::vector<QPen> pensOf(QPen (*pen)(const Symbol &)) const
    {
        std::vector<QPen> pens;
        for (const auto &look : m_layer.symbols->symbols) {
            pens.push_back(pen(look));
        }
        return pens;
    }

    /// In lines as thin as this nobody can tell round corners and ends from others, but each costs a dozen
    /// edges.
    [[nodiscard]] QPen withPlainJoins(QPen pen) const
    {
        constexpr double kThin = 3; // dots
        constexpr double kMiterLimit = 1.15; // for turns up to about 60 degrees; sharper ones are cut off
        if (pen.widthF() * resolution(m_painter) > kThin || pen.joinStyle() != Qt::RoundJoin) {
            return pen;
        }
        pen.setJoinStyle(Qt::SvgMiterJoin);
        pen.setMiterLimit(kMiterLimit);
        if (pen.capStyle() == Qt::RoundCap) {
            pen.setCapStyle(Qt::SquareCap);
        }
        return pen;
    }

    void stroke(const std::vector<QPolygonF> &polygons, bool closed, const QPen &pen)
    {
        if (isNone(pen)) {
            return;
        }
        QPainterPath path;
        for (const auto &polygon : polygons) {
            path.addPolygon(polygon);
            if (closed) {
                path.closeSubpath();
            }
        }
        strokeWith(m_painter, path, withPlainJoins(pen));
    }

    void paintMarkers(const Features &features)
    {
        const auto &symbols = *m_layer.symbols;
        std::optional<MarkerSprites> sprites; // of many: these are drawn from front to back
        if (features.size() > kMany && symbols.size.empty() && DotOverlay::suits(m_painter)) {
            sprites.emplace(m_painter);
        }
        const auto paint = [&](const Marker &marker) {
            if (sprites) {
                sprites->paint(symbol(marker.symbol), marker.symbol, marker.size, marker.position);
            } else {
                paintMarker(m_painter, symbol(marker.symbol), marker.size, marker.position);
            }
        };
        if (symbols.size.empty() && symbols.uncertainty.empty() && symbols.symbols.size() == 1) {
            if (sprites) { // none need wait for another
                forEachMarker(features | std::views::reverse, paint);
            } else {
                forEachMarker(features, paint);
            }
        } else {
            const auto markers = sortedMarkers(features);
            paintUncertainty(markers);
            if (sprites) {
                std::ranges::for_each(markers | std::views::reverse, paint);
            } else {
                std::ranges::for_each(markers, paint);
            }
        }
        if (sprites) {
            sprites->finish();
        }
    }

    void paintUncertainty(const std::vector<Marker> &markers)
    {
        for (const auto &marker : markers) {
            if (marker.uncertainty > marker.size / 2) {
                const auto circle = uncertaintySymbol(symbol(marker.symbol));
                paintMarker(m_painter, circle, 2 * marker.uncertainty - circle.strokeWidth, marker.position);
            }
        }
    }

    template<typename Range, typename Work> void forEachMarker(const Range &features, Work work) const
    {
        const auto &buffer = m_layer.prepared->geometry;
        const auto &symbols = *m_layer.symbols;
        forEach(features, GeometryType::Point, [&](std::size_t feature, std::uint16_t number) {
            for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
                const auto plane = buffer.part(p).positions.front();
                const auto metres = symbols.uncertainty.empty() ? 0 : symbols.uncertainty[feature];
                work(Marker {.position = m_view.toScreen(plane),
                             .size = symbols.markerSize(feature),
                             .uncertainty = metres > 0 ? groundPixels(metres, plane, m_view) : 0,
                             .symbol = number});
            }
        });
    }

    /// Large ones first.
    [[nodiscard]] std::vector<Marker> sortedMarkers(const Features &features) const
    {
        std::vector<Marker> markers;
        forEachMarker(features, [&markers](const Marker &marker) { markers.push_back(marker); });
        std::ranges::stable_sort(markers, std::ranges::greater {}, &Marker::size);
        return markers;
    }

    QPainter &m_painter;
    const SceneLayer &m_layer;
    const MapView &m_view;
    double m_margin; ///< px
    ScreenGeometry m_geometry;
};

} // namespace

void paintMap(QPainter &painter, const Scene &scene, const MapView &view, Language language,
              const MapTheme &theme)
{
    paintMap(painter, scene, view, placeLabels(scene, view, language, theme), theme);
}

void paintMap(QPainter &painter, const Scene &scene, const MapView &view,
              const std::vector<PlacedLabel> &labels, const MapTheme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF frame(QPointF(), view.size);
    painter.setClipRect(frame, Qt::IntersectClip);
    painter.fillRect(frame, theme.background);
    const auto scale = scaleDenominator(view);
    for (const auto &layer : scene.layers) {
        if (layer.isDrawnAt(scale)) {
            paintLayer(painter, layer, view);
        }
    }
    const auto visible = painter.clipBoundingRect();
    for (const auto &label : labels) {
        if (reachOf(label).intersects(visible)) {
            paintLabel(painter, onDots(label, painter), theme);
        }
    }
    painter.restore();
}

void paintLayer(QPainter &painter, const SceneLayer &layer, const MapView &view)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(), view.size), Qt::IntersectClip);
    painter.setOpacity(painter.opacity() * layer.opacity);
    if (layer.symbols->raster) {
        paintRaster(painter, layer, view, painter.clipBoundingRect());
    } else if (layer.symbols->heat) {
        paintHeat(painter, layer, view, painter.clipBoundingRect());
    } else {
        LayerPainter(painter, layer, view).paint(painter.clipBoundingRect());
    }
    painter.restore();
}

} // namespace revier
