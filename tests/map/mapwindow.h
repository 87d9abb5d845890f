// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hiddenframes.h"
#include "mapcanvas.h"
#include "render/painterbackend.h"

#include <QPainter>
#include <QQmlEngine>
#include <QQuickView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

namespace revier {

using namespace Qt::StringLiterals;

inline constexpr QSize kWindowSize {800, 600};

/// For the eye, where REVIER_PICTURES names a folder.
inline void savePictures(const QImage &canvas, const QImage &painter, const QString &name)
{
    if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
        canvas.save(folder + u'/' + name + u"-canvas.png"_s);
        painter.save(folder + u'/' + name + u"-painter.png"_s);
    }
}

/// A window with a MapView over a map of its own.
class MapWindow
{
public:
    MapWindow()
        : m_view(QUrl(), m_hidden.control())
    {
        m_controller.setMap(&m_map);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.setInitialProperties(
            {{u"viewController"_s, QVariant::fromValue(&m_controller)}, {u"reduceMotion"_s, true}});
        m_view.loadFromModule(u"Revier.Map"_s, u"MapView"_s);
        m_view.resize(kWindowSize);
        if (!isHidden()) {
            m_view.show();
        } else if (!m_hidden.begin(m_view)) {
            qFatal("There are no such graphics here.");
        }
    }
    ~MapWindow()
    {
        m_view.hide();
        m_hidden.end();
    }
    Q_DISABLE_COPY_MOVE(MapWindow)

    /// True if frames are drawn but not shown, see HiddenFrames: for pictures, not for what a user does.
    [[nodiscard]] bool isHidden() const { return m_hidden.control() != nullptr; }
    /// Opens a file with this in it.
    [[nodiscard]] bool open(const QByteArray &geojson)
    {
        const auto path = m_folder.filePath(u"sample.geojson"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(geojson) < 0) {
            return false;
        }
        file.close();
        m_map.openFiles({path});
        return QTest::qWaitFor([this] { return !m_map.isBusy() && !m_map.scene().layers.empty(); }, 20000);
    }
    /// The same with the budget of a renderer without a GPU, also where there is one.
    [[nodiscard]] bool openHeavy(const QByteArray &geojson)
    {
        canvas()->setBudget(LayerWeights::kCpuBudget);
        return open(geojson);
    }
    void changeStyle(const std::function<void(Style &)> &change)
    {
        const auto layer = m_map.document()->snapshot()->layers[0];
        auto style = layer.style;
        change(style);
        m_map.document()->setStyle(layer.id, style);
    }
    void look(double zoom, Point lonLat = {6.5873, 51.0883}) const
    {
        QMetaObject::invokeMethod(m_view.rootObject(), "setCamera", Q_ARG(double, lonLat.x),
                                  Q_ARG(double, lonLat.y), Q_ARG(double, zoom));
    }
    [[nodiscard]] bool settle()
    {
        QCoreApplication::processEvents();
        // What was complete may be the view before, where frames are late.
        const auto isThere = [this] {
            return canvas()->isSettled() && canvas()->shownView() == m_controller.view();
        };
        return QTest::qWaitFor(isThere, 60000);
    }
    [[nodiscard]] QImage grab()
    {
        const auto image = isHidden() ? m_hidden.grab() : m_view.grabWindow();
        return image.convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] QImage expected() const { return expected(m_controller.view()); }
    [[nodiscard]] QImage expected(const MapView &view) const
    {
        QImage image(kWindowSize * pixelRatio(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(pixelRatio(), pixelRatio());
        paintMap(painter, m_map.scene(), view, m_map.language(), MapTheme());
        return image;
    }
    [[nodiscard]] double pixelRatio() const { return m_view.effectiveDevicePixelRatio(); }
    /// The view as pictures of layers show it: moved to whole px.
    [[nodiscard]] MapView wholePixels() const
    {
        auto view = m_controller.view();
        const auto origin = view.toScreen({-kWorldHalf, kWorldHalf}) * pixelRatio();
        const auto units = view.unitsPerPixel / pixelRatio();
        view.center.x -= (std::round(origin.x()) - origin.x()) * units;
        view.center.y += (std::round(origin.y()) - origin.y()) * units;
        return view;
    }
    [[nodiscard]] MapCanvas *canvas() const { return m_view.rootObject()->findChild<MapCanvas *>(); }
    QTemporaryDir m_folder;
    MapController m_map;
    ViewController m_controller;
    HiddenFrames m_hidden;
    QQuickView m_view; // the last: it must go before what it shows
};

} // namespace revier
