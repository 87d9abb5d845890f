// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels.h"

#include "geometry/measure.h"
#include "render/labelcollisions_p.h"
#include "render/labelnames_p.h"
#include "render/labeltexts_p.h"
#include "render/screengeometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace revier {
namespace {

constexpr std::size_t kMaxTried = 4000; ///< candidates, best first: more would not fit on any sheet
constexpr double kGap = 2; // px between a marker and its label
constexpr double kPadding = 1.5; // px around a label that stay free
constexpr double kWrapWidth = 11; // em: labels of points longer than this are broken into two lines
constexpr double kRepeat = 160; // px: the same text on lines of one layer appears only once within this

/// A feature in view that wants a label.
struct Candidate
{
    const SceneLayer *layer = nullptr;
    const LabelStyle *style = nullptr;
    std::size_t layerNumber = 0; ///< 0: on top
    std::size_t feature = 0;
    double markerSize = 0; ///< px, with stroke
};

/// A text with the font it is measured in.
struct Text
{
    QString lines;
    QFont font;
    QSizeF size;
};

/// Finds places for labels, one after the other.
class Placement
{
public:
    Placement(const Scene &scene, const MapView &view, Language language, const MapTheme &theme)
        : m_scene(scene)
        , m_view(view)
        , m_language(language)
        , m_theme(theme)
        , m_frame(QRectF(QPointF(), view.size))
        , m_scale(scaleDenominator(view))
        , m_geometry(view, 0, 1)
        , m_collisions(view.size)
    {
    }

    std::vector<PlacedLabel> run(std::span<const QRectF> obstacles)
    {
        const auto hasLabels = [this](const SceneLayer &layer) { return isLabelled(layer, m_scale); };
        if (std::ranges::none_of(m_scene.layers, hasLabels)) {
            return {}; // nothing that markers could be in the way of
        }
        std::ranges::for_each(obstacles, [this](const QRectF &box) { m_collisions.addLabel(box); });
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_scene.layers.size(); ++i) {
            const auto &layer = m_scene.layers[m_scene.layers.size() - 1 - i];
            if (!layer.isDrawnAt(m_scale)) {
                continue;
            }
            const auto features = featuresIn(*layer.prepared, m_view.extent());
            addMarkers(layer, features);
            if (layer.labels && hasLabels(layer)) {
                addCandidates(layer, *layer.labels, i, features, candidates);
            }
        }
        keepBest(candidates);
        std::ranges::for_each(candidates, [this](const Candidate &candidate) { place(candidate); });
        return std::move(m_labels);
    }

private:
    void addMarkers(const SceneLayer &layer, const std::vector<std::size_t> &features)
    {
        const auto &buffer = layer.prepared->geometry;
        const auto priority = layer.labels ? layer.labels->priority : 0;
        for (const auto feature : features) {
            if (buffer.type(feature) != GeometryType::Point || !isDrawn(layer, feature)) {
                continue;
            }
            for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
                m_collisions.addMarker(m_view.toScreen(buffer.part(p).positions.front()),
                                       layer.symbols->markerSize(feature), priority);
            }
        }
    }

    static bool isDrawn(const SceneLayer &layer, std::size_t feature)
    {
        return layer.symbols->symbolOf[feature] != FeatureSymbols::kNone;
    }

    static bool isBetter(const Candidate &a, const Candidate &b)
    {
        const auto key = [](const Candidate &c) {
            return std::tuple(-c.style->priority, -c.markerSize, c.layerNumber, c.feature);
        };
        return key(a) < key(b);
    }

    /// Sorts them and drops those that nobody will try.
    static void keepBest(std::vector<Candidate> &candidates)
    {
        const auto kept = std::min(candidates.size(), kMaxTried);
        std::ranges::partial_sort(candidates, candidates.begin() + std::ptrdiff_t(kept), isBetter);
        candidates.resize(kept);
    }

    void addCandidates(const SceneLayer &layer, const LabelStyle &style, std::size_t number,
                       const std::vector<std::size_t> &features, std::vector<Candidate> &result) const
    {
        constexpr auto kWaiting = 8 * kMaxTried; // no more memory than this, whatever the size of the layer
        const auto shapes = shapesOf(layer);
        for (const auto feature : features) {
            if (isDrawn(layer, feature)) {
                result.push_back({.layer = &layer,
                                  .style = &style,
                                  .layerNumber = number,
                                  .feature = feature,
                                  .markerSize = clearance(layer, shapes, feature)});
            }
            if (result.size() >= kWaiting) {
                keepBest(result);
            }
        }
    }

    /// The area-true shapes that are drawn for a layer, or for the layer of a shape.
    [[nodiscard]] std::vector<const SceneLayer *> shapesOf(const SceneLayer &layer) const
    {
        std::vector<const SceneLayer *> result;
        for (const auto &other : m_scene.layers) {
            if (other.area && other.layerId == layer.layerId && other.isDrawnAt(m_scale)) {
                result.push_back(&other);
            }
        }
        return result;
    }

    /// The width of what a label beside a feature must keep clear of, px; 0 for lines and areas.
    [[nodiscard]] double clearance(const SceneLayer &layer, const std::vector<const SceneLayer *> &shapes,
                                   std::size_t feature) const
    {
        constexpr double kWidest = 90; // px: beside a wider shape a name would be far from its marker
        if (layer.area) {
            return shapeWidth(layer, feature);
        }
        if (layer.prepared->geometry.type(feature) != GeometryType::Point) {
            return 0;
        }
        const auto &symbol = layer.symbols->symbols[layer.symbols->symbolOf[feature]];
        auto width =
            layer.symbols->markerSize(feature) + (symbol.stroke.alpha() > 0 ? 2 * symbol.strokeWidth : 0);
        for (const auto *shape : shapes) {
            if (const auto own = shapeWidth(*shape, feature); own <= kWidest) {
                width = std::max(width, own);
            }
        }
        return width;
    }

    /// Of an area-true shape, px; 0 where there is none.
    [[nodiscard]] double shapeWidth(const SceneLayer &shapes, std::size_t feature) const
    {
        return shapes.prepared->geometry.box(feature).width() / m_view.unitsPerPixel;
    }

    void place(const Candidate &candidate)
    {
        const auto text = labelText(*candidate.layer, *candidate.style, candidate.feature, m_language);
        if (text.isEmpty() || m_names.contains(*candidate.layer, candidate.feature, text)) {
            return;
        }
        if (candidate.layer->area) {
            placeAtShape(candidate, text);
            return;
        }
        switch (candidate.layer->prepared->geometry.type(candidate.feature)) {
        case GeometryType::Point:
            placeAtPoint(candidate, text);
            break;
        case GeometryType::Line:
            placeOnLine(candidate, text);
            break;
        case GeometryType::Polygon:
            placeInArea(candidate, text);
            break;
        case GeometryType::None:
            break;
        }
    }

    [[nodiscard]] static Text measured(const Candidate &candidate, const QString &lines)
    {
        const auto font = labelFont(*candidate.style);
        return {.lines = lines, .font = font, .size = labelSize(lines, font)};
    }

    void placeAtPoint(const Candidate &candidate, const QString &words)
    {
        constexpr double kLongest = 20; // em: longer names are never left in one line
        const auto whole = measured(candidate, words);
        const auto em = double(whole.font.pixelSize());
        std::vector<Text> texts;
        if (whole.size.width() > kWrapWidth * em) {
            texts.push_back(measured(candidate, wrapped(words)));
        }
        if (whole.size.width() > 2 * kWrapWidth * em) {
            texts.push_back(measured(candidate, wrapped(words, 3)));
        }
        if (texts.empty() || whole.size.width() <= kLongest * em) {
            texts.push_back(whole);
        }
        using enum LabelCollisions::Tolerance;
        for (const auto tolerance : {Nothing, LargeMarkers, LesserMarkers}) {
            for (const auto &text : texts) {
                if (tryAround(candidate, text, tolerance)) {
                    m_names.add(*candidate.layer, candidate.feature, words);
                    return;
                }
            }
        }
    }

    /// Right, left, above, below; then the corners.
    [[nodiscard]] bool tryAround(const Candidate &candidate, const Text &text,
                                 LabelCollisions::Tolerance tolerance)
    {
        constexpr double kCorner = 0.75; // of the way to the side, where a round marker leaves room
        const auto plane = labelPoint(candidate.layer->prepared->geometry, candidate.feature);
        const auto p = m_view.toScreen(plane);
        const auto w = text.size.width();
        const auto h = text.size.height();
        if (candidate.markerSize <= 0) { // a name without a symbol
            return tryBox(candidate, text, QRectF(p - QPointF(w, h) / 2, text.size), plane, tolerance);
        }
        const auto away = candidate.markerSize / 2 + kGap;
        const auto corner = kCorner * away;
        const std::array<QPointF, 8> places {{{away, -h / 2},
                                              {-away - w, -h / 2},
                                              {-w / 2, -away - h},
                                              {-w / 2, away},
                                              {corner, -corner - h},
                                              {corner, corner},
                                              {-corner - w, -corner - h},
                                              {-corner - w, corner}}};
        return std::ranges::any_of(places, [&](QPointF place) {
            return tryBox(candidate, text, QRectF(p + place, text.size), plane, tolerance);
        });
    }

    /// Below or above an area-true shape that is large enough to be looked at.
    void placeAtShape(const Candidate &candidate, const QString &words)
    {
        constexpr double kSmallest = 24; // px
        if (candidate.markerSize < kSmallest) {
            return;
        }
        const auto text = measured(candidate, words);
        Box box; // of all shapes of the feature: the largest figure, too
        for (const auto *shape : shapesOf(*candidate.layer)) {
            box.add(shape->prepared->geometry.box(candidate.feature));
        }
        const auto p = m_view.toScreen(box.center());
        const auto away = box.height() / 2 / m_view.unitsPerPixel + kGap;
        const auto left = p.x() - text.size.width() / 2;
        for (const auto top : {p.y() + away, p.y() - away - text.size.height()}) {
            if (tryBox(candidate, text, QRectF(QPointF(left, top), text.size), box.center())) {
                return;
            }
        }
    }

    /// Whether no more than \a lines lines of these words can fit into the box of the feature, judged by the
    /// narrowest letters: most features of large layers are too small, and this is quickly seen.
    [[nodiscard]] bool isTooSmall(const Candidate &candidate, const QString &words, int lines) const
    {
        constexpr double kNarrowest = 0.2; // em
        const auto &box = candidate.layer->prepared->geometry.box(candidate.feature);
        const auto px = std::hypot(box.width(), box.height()) / m_view.unitsPerPixel;
        return px < kNarrowest * candidate.style->size * double(words.size()) / lines;
    }

    void placeOnLine(const Candidate &candidate, const QString &words)
    {
        if (isTooSmall(candidate, words, 1)) {
            return;
        }
        const auto pieces = m_geometry.lines(candidate.layer->prepared->geometry, candidate.feature);
        const auto plane = m_geometry.labelPoint(pieces, GeometryType::Line);
        const auto text = measured(candidate, words);
        QRectF bounds;
        for (const auto &piece : pieces) {
            bounds = bounds.united(piece.boundingRect());
        }
        const auto p = m_view.toScreen(plane);
        const auto tooShort = std::hypot(bounds.width(), bounds.height()) < text.size.width();
        if (!tooShort && !isRepeated(candidate, words, p)) {
            const QRectF box(p - QPointF(text.size.width(), text.size.height()) / 2, text.size);
            (void)tryBox(candidate, text, box, plane);
        }
    }

    [[nodiscard]] bool isRepeated(const Candidate &candidate, const QString &words, QPointF p) const
    {
        return std::ranges::any_of(m_labels, [&](const PlacedLabel &label) {
            return label.layerId == candidate.layer->id && label.text == words
                && QLineF(label.box.center(), p).length() < kRepeat;
        });
    }

    void placeInArea(const Candidate &candidate, const QString &words)
    {
        constexpr double kWider = 1.15; // an area may be this much narrower than its name
        constexpr int kMostLines = 3;
        if (isTooSmall(candidate, words, kMostLines)) {
            return;
        }
        const auto rings = m_geometry.rings(candidate.layer->prepared->geometry, candidate.feature);
        if (rings.empty()) {
            return;
        }
        QRectF bounds;
        for (const auto &ring : rings) {
            bounds = bounds.united(ring.boundingRect());
        }
        auto text = measured(candidate, words);
        if (text.size.width() > bounds.width()) {
            text = measured(candidate, wrapped(words));
        }
        if (text.size.width() > kWider * bounds.width() || text.size.height() > bounds.height()) {
            return;
        }
        const auto middle = m_view.toScreen(m_geometry.labelPoint(rings, GeometryType::Polygon));
        const auto step = text.size.height() * 0.75;
        for (const auto dy : {0.0, -1.0, 1.0, -2.0, 2.0}) {
            for (const auto dx : {0.0, -1.0, 1.0, -2.0, 2.0}) {
                const auto p = middle + QPointF(dx * 1.5, dy) * step;
                const QRectF box(p - QPointF(text.size.width(), text.size.height()) / 2, text.size);
                if (ScreenGeometry::contains(rings, p) && tryBox(candidate, text, box, m_view.toPlane(p))) {
                    return;
                }
            }
        }
    }

    [[nodiscard]] bool tryBox(const Candidate &candidate, const Text &text, const QRectF &box, Point anchor,
                              LabelCollisions::Tolerance tolerance = LabelCollisions::Tolerance::Nothing)
    {
        const auto padded = box.adjusted(-kPadding, -kPadding, kPadding, kPadding);
        if (!m_frame.contains(padded) || !m_collisions.isFree(padded, tolerance, candidate.style->priority)) {
            return false;
        }
        m_collisions.addLabel(box);
        const auto &color = candidate.style->color;
        m_labels.push_back({.text = text.lines,
                            .font = text.font,
                            .color = color.isValid() ? color : m_theme.text,
                            .box = box,
                            .anchor = anchor,
                            .layerId = candidate.layer->id,
                            .feature = candidate.feature,
                            .halo = candidate.style->halo});
        return true;
    }

    const Scene &m_scene;
    const MapView &m_view;
    Language m_language;
    const MapTheme &m_theme;
    QRectF m_frame;
    double m_scale;
    ScreenGeometry m_geometry;
    LabelCollisions m_collisions;
    std::vector<PlacedLabel> m_labels;
    LabelNames m_names {m_view.unitsPerPixel};
};

} // namespace

std::vector<PlacedLabel> placeLabels(const Scene &scene, const MapView &view, Language language,
                                     const MapTheme &theme, std::span<const QRectF> obstacles)
{
    return Placement(scene, view, language, theme).run(obstacles);
}

} // namespace revier
