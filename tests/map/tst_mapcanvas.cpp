// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcanvas.h"

#include "../tools/meandifference.h"
#include "crs/geodesy.h"
#include "render/painterbackend.h"

#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickView>
#include <QSGRendererInterface>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <cmath>
#include <numbers>
#include <utility>

Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)

using namespace revier;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow {800, 600};
constexpr Point kCenter {6.5873, 51.0883};

QByteArray ring(double lon, double lat, double size)
{
    return u"[[%1,%2],[%3,%2],[%3,%4],[%1,%4],[%1,%2]]"_s.arg(lon - size)
        .arg(lat - size)
        .arg(lon + size)
        .arg(lat + size)
        .toUtf8();
}

QByteArray feature(const QByteArray &type, const QByteArray &coordinates, const QByteArray &name)
{
    return R"({"type":"Feature","properties":{"name":")" + name + R"("},"geometry":{"type":")" + type
        + R"(","coordinates":)" + coordinates + "}}";
}

/// Areas with a hole, neighbours, lines with corners, points.
QByteArray sampleFile()
{
    QByteArrayList features;
    features << feature("Polygon", "[" + ring(6.50, 51.10, 0.03) + "," + ring(6.50, 51.10, 0.01) + "]",
                        "hole")
             << feature("Polygon", "[" + ring(6.56, 51.10, 0.03) + "]", "neighbour");
    QByteArrayList wave;
    for (int i = 0; i <= 200; ++i) {
        wave << u"[%1,%2]"_s.arg(6.48 + i * 0.001).arg(51.03 + 0.02 * std::sin(i / 8.0)).toUtf8();
    }
    features << feature("LineString", "[" + wave.join(',') + "]", "wave");
    for (int i = 0; i < 12; ++i) {
        features << feature("Point", u"[%1,%2]"_s.arg(6.62 + 0.006 * i).arg(51.06 + 0.004 * i).toUtf8(), "p");
    }
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

/// A window with a MapView over a map of its own.
class Window
{
public:
    Window()
    {
        m_controller.setMap(&m_map);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.setInitialProperties(
            {{u"viewController"_s, QVariant::fromValue(&m_controller)}, {u"reduceMotion"_s, true}});
        m_view.loadFromModule(u"Revier.Map"_s, u"MapView"_s);
        m_view.resize(kWindow);
        m_view.show();
    }
    ~Window() { m_view.hide(); }
    Q_DISABLE_COPY_MOVE(Window)

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
    void changeStyle(const std::function<void(Style &)> &change)
    {
        const auto layer = m_map.document()->snapshot()->layers[0];
        auto style = layer.style;
        change(style);
        m_map.document()->setStyle(layer.id, style);
    }
    void look(double zoom, Point lonLat = kCenter) const
    {
        QMetaObject::invokeMethod(m_view.rootObject(), "setCamera", Q_ARG(double, lonLat.x),
                                  Q_ARG(double, lonLat.y), Q_ARG(double, zoom));
    }
    [[nodiscard]] bool settle()
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return canvas()->isSettled(); }, 20000);
    }
    [[nodiscard]] QImage grab() { return m_view.grabWindow().convertToFormat(QImage::Format_RGB32); }
    [[nodiscard]] QImage expected() const
    {
        QImage image(kWindow, QImage::Format_RGB32);
        QPainter painter(&image);
        paintMap(painter, m_map.scene(), m_controller.view(), m_map.language(), MapTheme());
        return image;
    }
    [[nodiscard]] MapCanvas *canvas() const { return m_view.rootObject()->findChild<MapCanvas *>(); }
    QTemporaryDir m_folder;
    MapController m_map;
    ViewController m_controller;
    QQuickView m_view; // the last: it must go before what it shows
};

} // namespace

constexpr QSize kBenchSize(1920, 1080);

class TestMapCanvas : public QObject
{
    Q_OBJECT
private:
    /// \a tolerance is the mean difference of the colour channels, 0 to 255.
    static void compare(Window &window, const QString &name, double tolerance)
    {
        QVERIFY(window.settle());
        const auto canvas = window.grab();
        const auto painter = window.expected();
        if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
            canvas.save(folder + u'/' + name + u"-canvas.png"_s);
            painter.save(folder + u'/' + name + u"-painter.png"_s);
        }
        const auto difference = meanDifference(canvas, painter);
        qInfo("%s: mean difference %.3f of 255", qPrintable(name), difference);
        QVERIFY2(difference < tolerance, qPrintable(u"%1: %2"_s.arg(name).arg(difference)));
        QImage blank(painter.size(), painter.format());
        blank.fill(MapTheme().background);
        QVERIFY(meanDifference(canvas, blank) > 0.5 * meanDifference(painter, blank));
    }
    static void measurePan(Window &window, Point from, double zoom, qint64 first)
    {
        std::vector<double> frames;
        std::vector<double> planning;
        const auto degrees = 360 / 256.0 / std::exp2(zoom);
        for (int i = 1; i <= 90; ++i) {
            QSignalSpy swapped(&window.m_view, &QQuickWindow::frameSwapped);
            QElapsedTimer timer;
            timer.start();
            window.look(zoom, {from.x + 8 * i * degrees, from.y});
            QVERIFY(swapped.wait(5000));
            frames.push_back(double(timer.nsecsElapsed()) / 1e6);
            planning.push_back(double(window.canvas()->lastPlanningTime()) / 1e6);
        }
        std::ranges::sort(frames);
        std::ranges::sort(planning);
        qInfo("zoom %.1f: all there after %lld ms; frame median %.1f ms, 95%% %.1f, max %.1f; GUI thread "
              "median %.2f, "
              "max %.2f ms; tiles %.1f MB",
              zoom, first, frames[45], frames[85], frames.back(), planning[45], planning.back(),
              double(window.canvas()->tiles().byteCount()) / 1e6);
    }
private Q_SLOTS:
    void picturesOfBothBackEndsAgree_data()
    {
        QTest::addColumn<double>("zoom");
        for (const auto zoom : {9.0, 11.0, 11.6, 12.99, 14.3}) {
            QTest::addRow("zoom %g", zoom) << zoom;
        }
    }
    void picturesOfBothBackEndsAgree()
    {
        QFETCH(double, zoom);
        Window window;
        QVERIFY(window.open(sampleFile()));
        window.changeStyle([](Style &style) {
            style.symbol.fill = QColor(0x4c, 0x78, 0xa8, 0x90);
            style.symbol.stroke = QColor(0x20, 0x20, 0x20);
            style.symbol.strokeWidth = 2;
            style.symbol.size = 14;
            style.labels.emplace().field = u"name"_s;
        });
        window.look(zoom, {6.56, 51.08});
        compare(window, u"zoom-%1"_s.arg(zoom), 0.6);
    }

    void stylesAgree_data()
    {
        QTest::addColumn<int>("pattern");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QList<double>>("dash");
        for (int i = 0; i < 9; ++i) {
            const QList<double> dash = i % 3 == 0 ? QList<double>() : QList<double> {6, 3};
            QTest::addRow("%d", i) << i % 4 << i << dash;
        }
    }
    void stylesAgree()
    {
        QFETCH(int, pattern);
        QFETCH(int, shape);
        QFETCH(QList<double>, dash);
        Window window;
        QVERIFY(window.open(sampleFile()));
        window.look(12.5, {6.56, 51.08});
        QVERIFY(window.settle());
        window.changeStyle([&](Style &style) {
            style.symbol.pattern = FillPattern(pattern);
            style.symbol.shape = MarkerShape(shape);
            style.symbol.fill = QColor(0xf0, 0xd0, 0x40);
            style.symbol.stroke = QColor(0x40, 0x20, 0x80);
            style.symbol.strokeWidth = 3;
            style.symbol.size = 22;
            style.symbol.dash = dash;
            style.symbol.casing = Qt::white;
            style.symbol.casingWidth = shape % 2;
            style.labels.reset();
        });
        // QPainter makes slanted hatches of 0.8 px a little fainter, and dashes of a border that two areas
        // share begin where each ring is cut.
        const bool hatched = pattern == 1 || pattern == 2;
        const auto tolerance = dash.isEmpty() ? 0.8 : 2.0;
        compare(window, u"style-%1"_s.arg(shape), hatched ? 6 : tolerance);
    }

    /// The view that the canvas computes is the one that Qt Location shows, also between whole zooms.
    void agreesWithQtLocation()
    {
        Window window;
        auto *map = window.m_view.rootObject()->findChild<QQuickItem *>(u"qtLocationMap"_s);
        QVERIFY(map);
        QVERIFY(QTest::qWaitForWindowExposed(&window.m_view));
        for (const auto zoom : {5.0, 7.25, 10.999, 13.005, 16.5, 19.73, 21.0}) {
            window.look(zoom);
            QTRY_COMPARE(window.m_controller.view().unitsPerPixel,
                         unitsPerPixelAt(map->property("zoomLevel").toDouble()));
            QTest::qWait(20);
            const auto degrees = 300 * 360 / 256.0 / std::exp2(zoom);
            for (const auto step :
                 {Point {0, 0}, Point {degrees, 0.5 * degrees}, Point {-degrees, -0.6 * degrees}}) {
                const Point place {kCenter.x + step.x, kCenter.y + step.y};
                QPointF there;
                QVERIFY(QMetaObject::invokeMethod(map, "fromCoordinate", Q_RETURN_ARG(QPointF, there),
                                                  Q_ARG(QGeoCoordinate, QGeoCoordinate(place.y, place.x)),
                                                  Q_ARG(bool, false)));
                const auto here = window.m_controller.view().toScreen(webMercatorFromGeographic(place));
                const auto difference = std::hypot(here.x() - there.x(), here.y() - there.y());
                QVERIFY2(difference < 0.1, qPrintable(u"zoom %1: %2 px"_s.arg(zoom).arg(difference)));
            }
        }
    }

    void gesturesMoveTheMap()
    {
        Window window;
        QVERIFY(window.open(sampleFile()));
        QVERIFY(QTest::qWaitForWindowExposed(&window.m_view));
        window.look(12);
        QVERIFY(window.settle());
        auto view = [&window] { return window.m_controller.view(); };
        const auto start = view();
        QTest::mousePress(&window.m_view, Qt::LeftButton, {}, {400, 300});
        for (int i = 1; i <= 10; ++i) {
            QTest::mouseMove(&window.m_view, {400 + 10 * i, 300}, 10);
        }
        QTest::mouseRelease(&window.m_view, Qt::LeftButton, {}, {500, 300});
        QTRY_VERIFY(view().center.x < start.center.x - 60 * start.unitsPerPixel);
        // The drag ends in a fling; what lies under the pointer is only known once it has run out.
        auto last = start.center;
        auto stands = [&last, &view] {
            QTest::qWait(100);
            return std::exchange(last, view().center) == view().center;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stands(), 10000);
        const QPointF pointer(200, 150);
        const auto under = view().toPlane(pointer);
        QTest::wheelEvent(&window.m_view, pointer, {0, 120});
        QTRY_VERIFY(view().unitsPerPixel < start.unitsPerPixel * 0.8);
        const auto shift = view().toScreen(under) - pointer;
        QVERIFY(std::hypot(shift.x(), shift.y()) < 0.5);
        const auto before = view().center;
        window.m_view.rootObject()->forceActiveFocus();
        QTest::keyClick(&window.m_view, Qt::Key_Right);
        QTRY_VERIFY(view().center.x > before.x);
        QTest::mouseDClick(&window.m_view, Qt::LeftButton, {}, {100, 100});
        QTRY_VERIFY(view().unitsPerPixel < start.unitsPerPixel * 0.5);
    }

    void clickSelectsAndEscapeGivesUp()
    {
        Window window;
        QVERIFY(window.open(sampleFile()));
        QVERIFY(QTest::qWaitForWindowExposed(&window.m_view));
        window.look(12, {6.56, 51.10});
        QVERIFY(window.settle());
        const auto plain = window.grab();
        QTest::mouseClick(&window.m_view, Qt::LeftButton, {}, {400, 300});
        QTRY_VERIFY(window.m_controller.hasSelection());
        QVERIFY(window.settle());
        QVERIFY(meanDifference(window.grab(), plain) > 0.05); // the highlight
        window.m_view.rootObject()->forceActiveFocus();
        QTest::keyClick(&window.m_view, Qt::Key_Escape);
        QTRY_VERIFY(!window.m_controller.hasSelection());
    }

    void firstFrameIsTold()
    {
        Window window;
        QSignalSpy spy(window.canvas(), &MapCanvas::firstFrameDrawn);
        QVERIFY(window.open(sampleFile()));
        QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 10000);
    }

    /// Measures panning where REVIER_BENCH names files (separated by ":"): milliseconds a frame at 1920 x
    /// 1080.
    void panningIsSmooth()
    {
        const auto paths = qEnvironmentVariable("REVIER_BENCH").split(u':', Qt::SkipEmptyParts);
        if (paths.isEmpty()) {
            QSKIP("REVIER_BENCH names no files");
        }
        Window window;
        window.m_view.resize(kBenchSize);
        QElapsedTimer timer;
        timer.start();
        window.m_map.openFiles(paths);
        QVERIFY(QTest::qWaitFor([&window] { return !window.m_map.isBusy(); }, 300000));
        qInfo("read and projected in %lld ms, %zu layers", timer.restart(),
              window.m_map.scene().layers.size());
        const auto home = window.m_map.document()->snapshot()->homeExtent;
        const auto bounds =
            home.isEmpty() ? window.m_map.scene().bounds() : viewOfExtent(home, kBenchSize).extent();
        const auto middle = geographicFromWebMercator(bounds.center());
        for (const auto step : {0, 1, 2, 4, 6}) {
            const auto zoom =
                std::max(5.0, std::floor(zoomAt(bounds.height() / kBenchSize.height())) + step) + 0.3;
            window.look(zoom, middle);
            timer.restart();
            QVERIFY(window.settle());
            const auto first = timer.elapsed();
            if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
                window.grab().save(folder + u"/pan-%1.png"_s.arg(zoom));
            }
            measurePan(window, middle, zoom, first);
        }
    }

    void backEndIsTheOneAskedFor()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.m_view));
        const bool software = qgetenv("QT_QUICK_BACKEND") == "software";
        QTRY_COMPARE(window.canvas()->isSoftwareRendering(), software);
    }
};

QTEST_MAIN(TestMapCanvas)
#include "tst_mapcanvas.moc"
