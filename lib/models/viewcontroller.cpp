// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewcontroller.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "crs/transform.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kHoverTolerance = 3; // px
constexpr double kClickTolerance = 5; // px
constexpr double kScaleBarMaximum = 140; // px
constexpr double kShownScale = 50000; // a site with the towns around it

QLocale localeOf(const MapController *map)
{
    return revier::localeOf(map != nullptr ? map->language() : Language::German);
}

/// GUI thread only: the coordinate under the cursor needs a transform that lives as long as the program.
QString utmText(Point lonLat)
{
    static const auto transform = Transform::create(Crs::wgs84(), Crs::utm32());
    const auto utm = transform ? transform->forward(lonLat) : Result<Point>(std::unexpect, transform.error());
    return utm ? formatUtm(utm->x, utm->y) : QString();
}

std::optional<Hit> findFeature(const MapState &state, const QString &id)
{
    for (const auto &layer : state.layers) {
        if (const auto feature = layer.table ? featureWithId(*layer.table, id) : std::nullopt) {
            return Hit {.layerId = layer.id, .feature = *feature};
        }
    }
    return std::nullopt;
}

} // namespace

ViewController::ViewController(QObject *parent)
    : QObject(parent)
{
}

void ViewController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        connect(map, &MapController::extentRequested, this, &ViewController::requestFit);
        connect(map, &MapController::viewRequested, this, &ViewController::lookRequested);
        connect(map, &MapController::languageChanged, this, [this] {
            Q_EMIT viewChanged();
            Q_EMIT cursorChanged();
            Q_EMIT hoverChanged();
            Q_EMIT selectionChanged();
        });
        connect(map->document(), &MapDocument::structureChanged, this, [this] {
            forgetLostHits();
            m_hovered.reset();
            Q_EMIT hoverChanged();
            Q_EMIT selectionChanged();
        });
    }
    Q_EMIT mapChanged();
}

// The layer of a selected feature may be gone, or its numbers may mean another file.
void ViewController::forgetLostHits()
{
    const auto state = m_map->document()->snapshot();
    const auto isLost = [&state](const Hit &hit) {
        const auto index = state->layerIndex(hit.layerId);
        const auto table = index < 0 ? nullptr : state->layers[std::size_t(index)].table;
        return !table || hit.feature >= table->featureCount();
    };
    const auto current = selected();
    std::erase_if(m_hits, isLost);
    const auto kept = current ? std::ranges::find(m_hits, *current) : m_hits.end();
    m_hitIndex = kept == m_hits.end() ? 0 : int(kept - m_hits.begin());
}

void ViewController::setView(const MapView &view)
{
    if (m_view == view) {
        return;
    }
    m_view = view;
    Q_EMIT viewChanged();
    if (m_cursor) {
        Q_EMIT cursorChanged();
    }
}

double ViewController::scaleDenominator() const
{
    return m_view.size.isEmpty() ? 0 : revier::scaleDenominator(m_view);
}

QString ViewController::scaleText() const
{
    return formatScale(scaleDenominator(), localeOf(m_map));
}

QString ViewController::scaleBarText() const
{
    return m_view.size.isEmpty() ? QString()
                                 : formatLength(scaleBar(m_view, kScaleBarMaximum).metres, localeOf(m_map));
}

double ViewController::scaleBarWidth() const
{
    return m_view.size.isEmpty() ? 0 : scaleBar(m_view, kScaleBarMaximum).px;
}

void ViewController::setPane(int pane)
{
    if (m_pane != pane) {
        m_pane = pane;
        Q_EMIT paneChanged();
        updateHover();
    }
}

void ViewController::setCursor(QPointF position)
{
    if (m_cursor == position) {
        return;
    }
    m_cursor = position;
    Q_EMIT cursorChanged();
    updateHover();
}

void ViewController::clearCursor()
{
    m_cursor.reset();
    Q_EMIT cursorChanged();
    updateHover();
}

QString ViewController::cursorGeographic() const
{
    if (!m_cursor || m_view.size.isEmpty()) {
        return {};
    }
    const auto lonLat = geographicFromWebMercator(m_view.toPlane(*m_cursor));
    return formatGeographic(lonLat.x, lonLat.y, localeOf(m_map));
}

QString ViewController::cursorUtm() const
{
    if (!m_cursor || m_view.size.isEmpty()) {
        return {};
    }
    return utmText(geographicFromWebMercator(m_view.toPlane(*m_cursor)));
}

QString ViewController::hoverText() const
{
    if (!m_map || !m_hovered) {
        return {};
    }
    const auto state = m_map->document()->snapshot();
    const auto index = state->layerIndex(m_hovered->layerId);
    if (index < 0) {
        return {};
    }
    const auto &layer = state->layers[std::size_t(index)];
    if (layer.table && !layer.table->hasAttributes()) {
        return layer.title.in(m_map->language()); // a name is not worth a pause
    }
    return featureTitle(layer, m_hovered->feature, m_map->language());
}

void ViewController::updateHover()
{
    std::optional<Hit> hovered;
    if (m_cursor && m_map) {
        if (const auto hits = hitTest(scene(), m_view, *m_cursor, kHoverTolerance); !hits.empty()) {
            hovered = hits.front();
        }
    }
    if (hovered != m_hovered) {
        m_hovered = hovered;
        Q_EMIT hoverChanged();
    }
}

void ViewController::selectAt(QPointF position)
{
    if (!m_map) {
        return;
    }
    auto hits = hitTest(scene(), m_view, position, kClickTolerance);
    m_place = m_view.toPlane(position);
    if (!hits.empty() && hits == m_hits) {
        stepHit(1);
        return;
    }
    m_hits = std::move(hits);
    m_hitIndex = 0;
    if (m_hits.empty()) {
        m_map->selection()->clear();
    } else {
        m_map->selection()->set(m_hits.front().layerId, {m_hits.front().feature});
    }
    Q_EMIT selectionChanged();
}

void ViewController::toggleAt(QPointF position)
{
    if (!m_map) {
        return;
    }
    if (const auto hits = hitTest(scene(), m_view, position, kClickTolerance); !hits.empty()) {
        m_map->selection()->toggle(hits.front().layerId, hits.front().feature);
    }
}

void ViewController::setActiveLayer(const QString &layerId)
{
    if (m_activeLayer != layerId) {
        m_activeLayer = layerId;
        Q_EMIT activeLayerChanged();
    }
}

void ViewController::selectIn(QRectF rectangle)
{
    if (!m_map) {
        return;
    }
    QHash<QString, FeatureSet> found;
    for (const auto &hit : featuresIn(scene(), m_view, rectangle)) {
        if (m_activeLayer.isEmpty() || hit.layerId == m_activeLayer) {
            found[hit.layerId].push_back(hit.feature);
        }
    }
    m_map->selection()->add(found);
}

void ViewController::stepHit(int step)
{
    if (m_hits.empty()) {
        return;
    }
    const auto count = hitCount();
    m_hitIndex = ((m_hitIndex + step) % count + count) % count;
    Q_EMIT selectionChanged();
}

void ViewController::clearSelection()
{
    if (m_hits.empty()) {
        return;
    }
    m_hits.clear();
    m_hitIndex = 0;
    Q_EMIT selectionChanged();
}

void ViewController::select(const Hit &hit)
{
    m_hits = {hit};
    m_hitIndex = 0;
    m_place.reset();
    Q_EMIT selectionChanged();
}

bool ViewController::showFeature(const QString &featureId)
{
    const auto hit = m_map ? findFeature(*m_map->document()->snapshot(), featureId) : std::nullopt;
    if (hit) {
        show(*hit);
    }
    return hit.has_value();
}

void ViewController::show(const Hit &hit)
{
    auto &document = *m_map->document();
    const auto state = document.snapshot();
    const auto index = state->layerIndex(hit.layerId);
    if (index < 0 || !state->layers[std::size_t(index)].table) {
        return; // it is gone
    }
    const auto &layer = state->layers[std::size_t(index)];
    document.setVisible(layer.id, true);
    document.setGroupVisible(layer.groupId, true);
    select(hit);
    requestLook(*layer.table, hit.feature);
}

void ViewController::showPlace(Point lonLat)
{
    Q_EMIT lookRequested({lonLat.x, lonLat.y}, kShownScale);
}

void ViewController::showView(const SavedView &view)
{
    Q_EMIT lookRequested({view.center.x, view.center.y}, view.denominator);
}

void ViewController::centerOn(QPointF lonLat)
{
    Q_EMIT centerRequested(lonLat);
}

// Areas and lines are shown whole: the middle of a long line would not be told from that of another.
void ViewController::requestLook(const FeatureTable &table, std::size_t feature)
{
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    if (!transform || table.geometry.box(feature).isEmpty()) {
        return; // it is in the table, but not on the map
    }
    const auto box = transform->forward(table.geometry.box(feature));
    if (table.geometry.type(feature) != GeometryType::Point) {
        requestFit(box);
    } else if (!box.isEmpty()) {
        Q_EMIT lookRequested({box.center().x, box.center().y}, kShownScale);
    }
}

std::optional<Hit> ViewController::selected() const
{
    return m_hits.empty() ? std::nullopt : std::optional(m_hits[std::size_t(m_hitIndex)]);
}

void ViewController::zoomToLayer(const QString &layerId)
{
    if (!m_map) {
        return;
    }
    const auto state = m_map->document()->snapshot();
    const auto index = state->layerIndex(layerId);
    const auto &table = index < 0 ? nullptr : state->layers[std::size_t(index)].table;
    if (!table) {
        return;
    }
    if (const auto transform = Transform::create(table->crs, Crs::wgs84())) {
        requestFit(transform->forward(table->geometry.bounds()));
    }
}

void ViewController::zoomToAll()
{
    if (m_map) {
        requestFit(geographicBoundsFromWebMercator(m_map->scene().bounds()));
    }
}

void ViewController::zoomHome()
{
    const auto home = m_map ? m_map->document()->snapshot()->homeExtent : Box();
    if (home.isEmpty()) {
        zoomToAll();
    } else {
        requestFit(home);
    }
}

void ViewController::requestFit(const Box &lonLat)
{
    if (!lonLat.isEmpty()) {
        Q_EMIT fitRequested({lonLat.minX, lonLat.minY, lonLat.width(), lonLat.height()});
    }
}

} // namespace revier
