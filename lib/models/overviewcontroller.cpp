// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewcontroller.h"

#include "crs/geodesy.h"
#include "render/painterbackend.h"
#include "style/legend.h"

#include <QPainter>

#include <algorithm>

namespace revier {
namespace {

constexpr int kGatherMs = 200;
constexpr double kMargin = 4; // px

bool isPointLayer(const SceneLayer &layer)
{
    return dominantType(*layer.prepared->table) == GeometryType::Point;
}

std::size_t weightOf(const SceneLayer &layer)
{
    return layer.prepared->geometry.positionCount();
}

/// Blocking, any thread; null if it was cancelled.
QImage paintOverview(const Scene &scene, const MapView &view, double pixelRatio, const MapTheme &theme,
                     const JobControl &control)
{
    QImage image((view.size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(theme.background);
    QPainter painter(&image);
    for (const auto &layer : scene.layers) {
        if (control.isCanceled()) {
            return {};
        }
        paintLayer(painter, layer, view);
    }
    return image;
}

} // namespace

Scene overviewScene(const Scene &scene, double scaleDenominator)
{
    std::vector<SceneLayer> drawn;
    std::ranges::copy_if(scene.layers, std::back_inserter(drawn), [&](const SceneLayer &layer) {
        return layer.isDrawnAt(scaleDenominator) && !layer.area && !isPointLayer(layer);
    });
    std::vector<std::size_t> weights;
    std::ranges::transform(drawn, std::back_inserter(weights), weightOf);
    std::ranges::sort(weights);
    std::size_t heaviest = 0; // of the layers that are shown
    for (std::size_t sum = 0; const auto weight : weights) {
        sum += weight;
        heaviest = sum <= OverviewController::kMostPositions ? weight : heaviest;
    }
    Scene result;
    for (auto &layer : drawn) {
        if (weightOf(layer) <= heaviest) {
            layer.labels.reset();
            result.layers.push_back(std::move(layer));
        }
    }
    return result;
}

OverviewController::OverviewController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &OverviewController::update);
}

void OverviewController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &OverviewController::watch);
        connect(view, &ViewController::viewChanged, this, &OverviewController::frameChanged);
    }
    watch();
    Q_EMIT viewControllerChanged();
}

void OverviewController::watch()
{
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = m_view ? m_view->map() : nullptr;
    if (m_map) {
        connect(m_map, &MapController::sceneChanged, this, &OverviewController::schedule);
        connect(m_map, &MapController::darkChanged, this, &OverviewController::schedule);
        connect(m_map, &MapController::projectOpened, this, &OverviewController::schedule);
    }
    schedule();
}

void OverviewController::setEnabled(bool enabled)
{
    if (m_enabled != enabled) {
        m_enabled = enabled;
        schedule();
        Q_EMIT enabledChanged();
    }
}

void OverviewController::setSize(QSizeF size)
{
    if (m_size != size) {
        m_size = size;
        schedule();
        Q_EMIT sizeChanged();
    }
}

void OverviewController::setPixelRatio(double ratio)
{
    if (m_pixelRatio != ratio && ratio > 0) {
        m_pixelRatio = ratio;
        schedule();
        Q_EMIT pixelRatioChanged();
    }
}

void OverviewController::schedule()
{
    if (m_enabled && !m_timer.isActive()) {
        m_timer.start();
    }
}

/// The home extent of the project, else what its layers cover.
MapView OverviewController::wholeMap() const
{
    auto extent = m_map->document()->snapshot()->homeExtent;
    if (extent.isEmpty()) {
        extent = geographicBoundsFromWebMercator(m_map->scene().bounds());
    }
    return extent.isEmpty() ? MapView() : viewOfExtent(extent, m_size, kMargin);
}

void OverviewController::update()
{
    if (!m_enabled || !m_map || m_size.isEmpty()) {
        return;
    }
    const auto view = wholeMap();
    auto scene = view.size.isEmpty() ? Scene() : overviewScene(m_map->scene(), scaleDenominator(view));
    const bool sized = !m_picture.isNull() && m_picture.devicePixelRatio() == m_pixelRatio;
    if (sized && scene == m_scene && view == m_overview && m_dark == m_map->isDark()) {
        return; // another year changes nothing here
    }
    m_scene = std::move(scene);
    m_dark = m_map->isDark();
    m_overview = view;
    Q_EMIT frameChanged();
    if (view.size.isEmpty()) {
        m_picture = {};
        Q_EMIT pictureChanged();
        return;
    }
    m_job.start([scene = m_scene, view, ratio = m_pixelRatio, theme = m_dark ? darkMapTheme() : MapTheme()](
                    const JobControl &control) { return paintOverview(scene, view, ratio, theme, control); },
                [this](const QImage &picture) {
                    m_picture = picture;
                    Q_EMIT pictureChanged();
                });
}

QRectF OverviewController::frame() const
{
    if (!m_view || m_overview.size.isEmpty() || m_view->view().size.isEmpty()) {
        return {};
    }
    const auto extent = m_view->view().extent();
    const QRectF frame(m_overview.toScreen({extent.minX, extent.maxY}),
                       m_overview.toScreen({extent.maxX, extent.minY}));
    const QSizeF size(std::max(kLeastFrame, frame.width()), std::max(kLeastFrame, frame.height()));
    return {frame.center() - QPointF(size.width(), size.height()) / 2, size};
}

void OverviewController::lookAt(QPointF position)
{
    if (m_view && !m_overview.size.isEmpty()) {
        const auto lonLat = geographicFromWebMercator(m_overview.toPlane(position));
        m_view->centerOn({lonLat.x, lonLat.y});
    }
}

void OverviewController::moveBy(double right, double down)
{
    if (m_view && !m_view->view().size.isEmpty()) {
        const auto &view = m_view->view();
        const QPointF to(view.size.width() * (0.5 + right), view.size.height() * (0.5 + down));
        const auto lonLat = geographicFromWebMercator(view.toPlane(to));
        m_view->centerOn({lonLat.x, lonLat.y});
    }
}

} // namespace revier
