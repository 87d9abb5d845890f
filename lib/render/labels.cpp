// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels.h"

#include "core/format.h"
#include "geometry/measure.h"
#include "render/labelcollisions_p.h"
#include "render/screengeometry_p.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

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

QSizeF sizeOf(const QString &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    const auto parts = QStringView(lines).split(u'\n');
    for (const auto part : parts) {
        width = std::max(width, metrics.horizontalAdvance(part.toString()));
    }
    return {width, kLabelLineHeight * font.pixelSize() * double(parts.size())};
}

/// True if a line may end with the character at \a i.
bool isBreakable(const QString &text, qsizetype i)
{
    const auto next = text[i + 1];
    return (text[i] == u' ' && next != u'/' && next != u'–') || text[i] == u'-' || text[i] == u'/';
}

/// Breaks into \a lines lines of about the same length, at spaces or after hyphens or slashes, where there
/// are any.
QString wrapped(const QString &text, int lines = 2)
{
    qsizetype best = -1;
    const auto distance = [&](qsizetype i) { return std::abs(lines * i - text.size()); };
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (isBreakable(text, i) && (best < 0 || distance(i) < distance(best))) {
            best = i;
        }
    }
    if (best < 0) {
        return text;
    }
    const auto rest = text.sliced(best + 1).trimmed();
    return text.first(best + 1).trimmed() + u'\n' + (lines > 2 ? wrapped(rest, lines - 1) : rest);
}

QFont fontOf(const LabelStyle &style)
{
    constexpr double kSpacing = 115; // %; an absolute spacing would grow with the dpi of a PDF
    auto font = mapFont(style.size, style.bold, style.italic);
    if (style.capitals) {
        font.setLetterSpacing(QFont::PercentageSpacing, kSpacing);
    }
    return font;
}

QString textOf(const Candidate &candidate, Language language)
{
    const auto &table = *candidate.layer->prepared->table;
    const auto &style = *candidate.style;
    const auto feature = candidate.feature;
    const QLocale locale(language == Language::German ? QLocale::German : QLocale::English);
    QVariant value;
    if (const auto column = localizedField(table, style.field, language); column >= 0) {
        value = table.columns[std::size_t(column)].value(feature);
    }
    if (value.isNull()) { // not every name is translated
        value = table.value(feature, style.field);
    }
    const auto text = value.isNull() ? QString() : formatValue(value, locale).simplified();
    return style.capitals ? locale.toUpper(text) : text;
}

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
    {
    }

    std::vector<PlacedLabel> run()
    {
        addMarkers();
        const auto candidates = sortedCandidates();
        for (std::size_t i = 0; i < std::min(candidates.size(), kMaxTried); ++i) {
            place(candidates[i]);
        }
        return std::move(m_labels);
    }

private:
    void addMarkers()
    {
        for (const auto &layer : m_scene.layers) {
            if (layer.isDrawnAt(m_scale)) {
                addMarkers(layer);
            }
        }
    }

    void addMarkers(const SceneLayer &layer)
    {
        const auto &buffer = layer.prepared->geometry;
        layer.prepared->index.search(m_view.extent(), [&](std::size_t feature) {
            if (buffer.type(feature) == GeometryType::Point && isDrawn(layer, feature)) {
                for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
                    m_collisions.addMarker(m_view.toScreen(buffer.part(p).positions.front()),
                                           layer.symbols->markerSize(feature),
                                           layer.labels ? layer.labels->priority : 0);
                }
            }
            return true;
        });
    }

    static bool isDrawn(const SceneLayer &layer, std::size_t feature)
    {
        return layer.symbols->symbolOf[feature] != FeatureSymbols::kNone;
    }

    [[nodiscard]] std::vector<Candidate> sortedCandidates() const
    {
        std::vector<Candidate> result;
        for (std::size_t i = 0; i < m_scene.layers.size(); ++i) {
            const auto &layer = m_scene.layers[m_scene.layers.size() - 1 - i];
            const auto &style = layer.labels;
            if (style && layer.isDrawnAt(m_scale) && (style->minScale <= 0 || m_scale <= style->minScale)) {
                addCandidates(layer, *style, i, result);
            }
        }
        std::ranges::sort(result, [](const Candidate &a, const Candidate &b) {
            const auto key = [](const Candidate &c) {
                return std::tuple(-c.style->priority, -c.markerSize, c.layerNumber, c.feature);
            };
            return key(a) < key(b);
        });
        return result;
    }

    void addCandidates(const SceneLayer &layer, const LabelStyle &style, std::size_t number,
                       std::vector<Candidate> &result) const
    {
        const auto &buffer = layer.prepared->geometry;
        for (const auto feature : layer.prepared->index.find(m_view.extent())) {
            if (!isDrawn(layer, feature)) {
                continue;
            }
            const bool point = buffer.type(feature) == GeometryType::Point;
            const auto &symbol = layer.symbols->symbols[layer.symbols->symbolOf[feature]];
            const auto stroke = symbol.stroke.alpha() > 0 ? 2 * symbol.strokeWidth : 0;
            result.push_back({.layer = &layer,
                              .style = &style,
                              .layerNumber = number,
                              .feature = feature,
                              .markerSize = point ? layer.symbols->markerSize(feature) + stroke : 0});
        }
    }

    void place(const Candidate &candidate)
    {
        const auto text = textOf(candidate, m_language);
        if (text.isEmpty()) {
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
        const auto font = fontOf(*candidate.style);
        return {.lines = lines, .font = font, .size = sizeOf(lines, font)};
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

    void placeOnLine(const Candidate &candidate, const QString &words)
    {
        const auto pieces = m_geometry.lines(candidate.layer->prepared->geometry, candidate.feature);
        const auto plane = visibleLabelPoint(pieces, GeometryType::Line);
        const auto text = measured(candidate, words);
        QRectF bounds;
        for (const auto &piece : pieces) {
            bounds = bounds.united(piece.boundingRect());
        }
        const auto p = m_view.toScreen(plane);
        const auto tooShort = std::hypot(bounds.width(), bounds.height()) < text.size.width();
        if (tooShort || isRepeated(candidate, words, p)) {
            return;
        }
        const QRectF box(p - QPointF(text.size.width(), text.size.height()) / 2, text.size);
        (void)tryBox(candidate, text, box, plane);
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
        const auto middle = m_view.toScreen(visibleLabelPoint(rings, GeometryType::Polygon));
        const auto step = text.size.height() * 0.75;
        for (const auto dy : {0.0, -1.0, 1.0, -2.0, 2.0}) {
            for (const auto dx : {0.0, -1.0, 1.0, -2.0, 2.0}) {
                const auto p = middle + QPointF(dx * 1.5, dy) * step;
                const QRectF box(p - QPointF(text.size.width(), text.size.height()) / 2, text.size);
                if (isInside(rings, p) && tryBox(candidate, text, box, m_view.toPlane(p))) {
                    return;
                }
            }
        }
    }

    [[nodiscard]] static bool isInside(const std::vector<QPolygonF> &rings, QPointF p)
    {
        return std::ranges::count_if(rings,
                                     [p](const auto &ring) { return ring.containsPoint(p, Qt::OddEvenFill); })
            % 2
            == 1;
    }

    /// The label point of what the view shows of a feature.
    [[nodiscard]] Point visibleLabelPoint(const std::vector<QPolygonF> &parts, GeometryType type) const
    {
        GeometryBuffer visible;
        visible.beginFeature(type);
        for (const auto &part : parts) {
            visible.beginPart();
            for (const auto q : part) {
                visible.addPosition(m_view.toPlane(q));
            }
        }
        return labelPoint(visible, 0);
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
                            .feature = candidate.feature});
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
};

} // namespace

std::vector<PlacedLabel> placeLabels(const Scene &scene, const MapView &view, Language language,
                                     const MapTheme &theme)
{
    return Placement(scene, view, language, theme).run();
}

} // namespace revier
