// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcanvas.h"

#include "mapnode.h"

#include "crs/geodesy.h"
#include "render/selectionlayer.h"
#include "style/fonts.h"

#include <QElapsedTimer>
#include <QQuickGraphicsConfiguration>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <rhi/qrhi.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Pictures that arrive while nothing moves are shown together: each frame takes time from painting them.
constexpr int kArrivalMs = 80;
/// How long the scale must stand before pictures of it are painted.
constexpr int kScaleStandsMs = 60;

/// True if the window's graphics are computed, as by llvmpipe or WARP.
bool drawsOnCpu(QQuickWindow *window)
{
    const auto *rhi = window->rhi();
    if (rhi == nullptr) {
        return true;
    }
    const auto driver = rhi->driverInfo();
    const auto name = driver.deviceName.toLower();
    return driver.deviceType == QRhiDriverInfo::CpuDevice || name.contains("llvmpipe")
        || name.contains("softpipe") || name.contains("swiftshader") || name.contains("basic render");
}

/// The map is drawn from bottom to top, so that a depth buffer saves nothing; computing it takes a fifth of a
/// frame.
void leaveOutDepth(QQuickWindow *window)
{
    if (!window->isSceneGraphInitialized()) {
        auto configuration = window->graphicsConfiguration();
        configuration.setDepthBufferFor2D(false);
        window->setGraphicsConfiguration(configuration);
    }
}

MapTheme themeOf(bool dark)
{
    return dark ? darkMapTheme() : MapTheme();
}

/// How a feature of \a layer is highlighted, also one that is not drawn itself.
Symbol highlightOf(const SceneLayer &layer, std::size_t feature, const MapTheme &theme, bool selected)
{
    const auto number = layer.symbols->symbolOf[feature];
    if (number == FeatureSymbols::kNone) {
        return highlightSymbol({}, GeometryType::Polygon, Symbol().size, theme, selected);
    }
    return highlightSymbol(layer.symbols->symbols[number], layer.prepared->geometry.type(feature),
                           layer.symbols->markerSize(feature), theme, selected);
}

} // namespace

MapCanvas::MapCanvas(QQuickItem *parent)
    : QQuickItem(parent)
    , m_planner(m_tiles, m_pictures, m_merger, m_weights)
    , m_pictureJob(this, [this](const MapPicture &picture) {
        m_plan.picture = picture;
        polish();
    })
{
    setFlag(ItemHasContents);
    setClip(true);
    (void)mapFont(12); // registers the fonts for the jobs
    m_scaleTimer.setSingleShot(true);
    m_scaleTimer.setInterval(kScaleStandsMs);
    connect(&m_scaleTimer, &QTimer::timeout, this, &QQuickItem::polish);
    connect(&m_tiles, &TileStore::tileReady, this, &QQuickItem::polish);
    m_arrivalTimer.setSingleShot(true);
    m_arrivalTimer.setInterval(kArrivalMs);
    connect(&m_arrivalTimer, &QTimer::timeout, this, &QQuickItem::polish);
    connect(&m_pictures, &PictureStore::pictureReady, this, &MapCanvas::pictureArrived);
    connect(&m_merger, &PictureMerger::pictureReady, this, &MapCanvas::pictureArrived);
    connect(&m_weights, &LayerWeights::counted, this, &QQuickItem::polish);
    connect(&m_labels, &LabelLayer::labelsChanged, this, &QQuickItem::polish);
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setViewController(ViewController *controller)
{
    if (m_controller == controller) {
        return;
    }
    if (m_controller) {
        m_controller->disconnect(this);
    }
    m_controller = controller;
    if (controller != nullptr) {
        connect(controller, &ViewController::mapChanged, this, &MapCanvas::watchMap);
        connect(controller, &ViewController::hoverChanged, this, &MapCanvas::updateHighlights);
        connect(controller, &ViewController::selectionChanged, this, &MapCanvas::updateHighlights);
    }
    watchMap();
    Q_EMIT viewControllerChanged();
}

void MapCanvas::watchMap()
{
    auto *map = m_controller ? m_controller->map() : nullptr;
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        connect(map, &MapController::sceneChanged, this, &MapCanvas::updateScene);
        connect(map, &MapController::languageChanged, this, &MapCanvas::contentChanged);
    }
    updateScene();
}

void MapCanvas::setPane(int pane)
{
    if (m_pane != pane) {
        m_pane = pane;
        updateScene();
        Q_EMIT paneChanged();
    }
}

void MapCanvas::setSharers(int count)
{
    const auto valid = std::max(1, count);
    if (m_sharers != valid) {
        m_sharers = valid;
        m_tiles.setBudget(TileStore::kBudget / std::size_t(valid));
        m_pictures.setBudget(PictureStore::kBudget / std::size_t(valid));
        m_budgetKnown = false; // the triangles of a frame are shared, too
        update();
        Q_EMIT sharersChanged();
    }
}

Scene MapCanvas::currentScene() const
{
    return m_map ? m_map->scene(m_pane) : Scene();
}

/// Nothing is to be done in the panes that another one's year does not concern.
void MapCanvas::updateScene()
{
    auto scene = currentScene();
    if (scene == m_scene) {
        return;
    }
    m_scene = std::move(scene);
    m_planner.setScene(m_scene);
    updateHighlights();
    contentChanged();
}

void MapCanvas::updateHighlights()
{
    std::vector<Highlight> highlights;
    m_highlights.clear();
    const auto add = [&](const std::optional<Hit> &hit, const QString &id, bool selected) {
        if (!hit || !m_map) {
            return;
        }
        const auto &layers = m_scene.layers;
        const auto layer = std::ranges::find(layers, hit->layerId, &SceneLayer::id);
        if (layer != layers.end() && hit->feature < layer->prepared->geometry.featureCount()) {
            const auto symbol = highlightOf(*layer, hit->feature, themeOf(m_dark), selected);
            highlights.push_back({id, *hit, symbol});
            m_highlights.push_back({layer->prepared, hit->feature, symbol});
        }
    };
    if (m_controller) {
        const auto selected = m_controller->selected();
        add(m_controller->hovered() != selected ? m_controller->hovered() : std::nullopt, u"hovered"_s,
            false);
        add(selected, u"selected"_s, true);
    }
    m_planner.setHighlights(highlights);
    m_contentDirty = m_contentDirty || m_software;
    setSettled(false);
    polish();
}

void MapCanvas::setCenterLongitude(double degrees)
{
    if (m_center.x != degrees) {
        m_center.x = degrees;
        contentChanged();
        Q_EMIT cameraChanged();
    }
}

void MapCanvas::setCenterLatitude(double degrees)
{
    if (m_center.y != degrees) {
        m_center.y = degrees;
        contentChanged();
        Q_EMIT cameraChanged();
    }
}

void MapCanvas::setZoomLevel(double zoom)
{
    if (m_zoom != zoom) {
        m_zoom = zoom;
        contentChanged();
        Q_EMIT cameraChanged();
    }
}

void MapCanvas::setDark(bool dark)
{
    if (m_dark != dark) {
        m_dark = dark;
        updateHighlights();
        contentChanged();
        Q_EMIT darkChanged();
    }
}

void MapCanvas::setObstacles(const QList<QRectF> &obstacles)
{
    if (m_obstacles != obstacles) {
        m_obstacles = obstacles;
        contentChanged();
        Q_EMIT obstaclesChanged();
    }
}

void MapCanvas::contentChanged()
{
    m_contentDirty = true;
    setSettled(false);
    polish();
}

void MapCanvas::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    contentChanged();
}

void MapCanvas::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange && data.window != nullptr) {
        m_budgetKnown = false;
        leaveOutDepth(data.window);
        connect(data.window, &QQuickWindow::sceneGraphInitialized, this, &MapCanvas::updateSoftware);
        updateSoftware();
    }
    if (change == ItemDevicePixelRatioHasChanged) {
        contentChanged();
    }
    QQuickItem::itemChange(change, data);
}

void MapCanvas::updateSoftware()
{
    const bool software =
        window() != nullptr && window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    if (software != m_software) {
        m_software = software;
        contentChanged();
        Q_EMIT softwareRenderingChanged();
    }
}

void MapCanvas::watchScale()
{
    if (m_plan.view.unitsPerPixel != m_shownScale) {
        const bool first = m_shownScale == 0;
        m_shownScale = m_plan.view.unitsPerPixel;
        if (!first) {
            m_scaleTimer.start();
        }
    }
}

void MapCanvas::pictureArrived()
{
    if (!m_arrivalTimer.isActive()) {
        m_arrivalTimer.start();
    }
}

void MapCanvas::setBudget(std::size_t triangles)
{
    m_budgetKnown = true;
    m_weights.setBudget(triangles);
    polish();
}

void MapCanvas::updateBudget()
{
    // Asked on the render thread while the GUI thread waits: only there the device is sure to be known.
    if (!std::exchange(m_budgetKnown, true)) {
        const auto triangles = drawsOnCpu(window()) ? LayerWeights::kCpuBudget : LayerWeights::kGpuBudget;
        m_weights.setBudget(triangles / std::size_t(m_sharers));
        QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
    }
}

CanvasContent MapCanvas::content() const
{
    return {.scene = m_scene,
            .view = m_plan.view,
            .language = m_map ? m_map->language() : Language::German,
            .theme = themeOf(m_dark),
            .pixelRatio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1,
            .obstacles = m_obstacles};
}

void MapCanvas::requestPicture()
{
    m_pictureJob.request([content = content(), highlights = m_highlights](const JobControl & /*control*/) {
        return paintPicture(content, highlights);
    });
}

void MapCanvas::updatePolish()
{
    if (width() <= 0 || height() <= 0) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const bool due = std::exchange(m_contentDirty, false);
    m_plan.view = {webMercatorFromGeographic(m_center), unitsPerPixelAt(m_zoom), size()};
    m_plan.background = themeOf(m_dark).background;
    if (m_software) {
        if (due) {
            requestPicture();
        }
        m_plan.layers.clear();
        m_plan.labels.clear();
        setSettled(!m_pictureJob.isRunning());
    } else {
        m_plan.picture = {};
        watchScale();
        m_plan.layers =
            m_planner.plan(m_plan.view, window()->effectiveDevicePixelRatio(), !m_scaleTimer.isActive());
        if (due) {
            m_labels.setContent(content());
        }
        m_plan.labels = m_labels.labels();
        setSettled(m_planner.isComplete() && m_labels.isSettled());
    }
    m_planningTime = timer.nsecsElapsed();
    if (m_controller) {
        m_controller->setView(m_plan.view);
    }
    update();
}

void MapCanvas::setSettled(bool settled)
{
    if (m_settled == settled) {
        return;
    }
    m_settled = settled;
    if (settled && m_firstFrame && window() != nullptr && !m_scene.layers.empty()) {
        m_firstFrame = false;
        connect(window(), &QQuickWindow::frameSwapped, this, &MapCanvas::firstFrameDrawn,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    Q_EMIT settledChanged();
}

QSGNode *MapCanvas::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    updateBudget();
    auto node = std::unique_ptr<MapNode>(static_cast<MapNode *>(old));
    if (!node) {
        node = std::make_unique<MapNode>(window());
    }
    node->update(m_plan);
    return node.release();
}

} // namespace revier
