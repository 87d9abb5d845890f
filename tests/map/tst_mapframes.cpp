// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "framewatch.h"
#include "mapwindow.h"
#include "render/drawingcost.h"
#include "render/hittest.h"
#include "render/pixelgrid.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <functional>
#include <random>

Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)

using namespace revier;

namespace {

constexpr QSize kBenchSize(1920, 1080);

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Measures what a user feels at 1920x1080 with the files that REVIER_BENCH names (separated by ":"): see
/// tests/bench/README.md. Prints lines of `name: value unit`. REVIER_TRIANGLES: the budget, REVIER_HIDDEN:
/// see HiddenFrames; with QSG_RHI_PROFILE=1 the GPU's own time is printed too, where it is known.
class TestMapFrames : public QObject
{
    Q_OBJECT
private:
    static void print(const QString &name, double value, const char *unit)
    {
        qInfo("%s: %.3f %s", qPrintable(name), value, unit);
    }
    static void printAll(const QString &name, const std::vector<double> &values)
    {
        print(name + u", median"_s, percentile(values, 0.5), "ms");
        print(name + u", 95 %"_s, percentile(values, 0.95), "ms");
        print(name + u", longest"_s, percentile(values, 1), "ms");
    }
    /// Of all layers in the view, as the planner reckons.
    static void printTriangles(const MapWindow &window, const QString &name)
    {
        constexpr std::size_t kNoLimit = 1'000'000'000;
        const auto view = window.m_controller.view();
        std::size_t sum = 0;
        for (const auto &layer : window.m_map.scene().layers) {
            for (const auto tile : tilesIn(view.extent(), PixelGrid(view.unitsPerPixel, 1).level())) {
                sum += estimateTriangles(*layer.prepared, tile, kNoLimit);
            }
        }
        print(name + u", triangles reckoned"_s, double(sum), "");
    }
    /// Moves the camera by \a step in each of \a count frames.
    static void measureFrames(MapWindow &window, const QString &name, int count,
                              const std::function<void(int)> &step)
    {
        std::vector<double> frames;
        std::vector<double> planning;
        FrameWatch watch(window.m_view);
        for (int i = 1; i <= count; ++i) {
            QSignalSpy swapped(&window.m_view, &QQuickWindow::frameSwapped);
            QElapsedTimer timer;
            timer.start();
            step(i);
            QVERIFY(swapped.wait(20000));
            frames.push_back(elapsedMs(timer));
            planning.push_back(double(window.canvas()->lastPlanningTime()) / 1e6);
        }
        const auto times = watch.take();
        printAll(name, frames);
        printAll(name + u", GUI thread"_s, planning);
        printAll(name + u", handing over"_s, times.handing);
        if (!times.gpu.empty()) {
            printAll(name + u", GPU"_s, times.gpu);
        }
    }
    static void measureColours(MapWindow &window, const QString &name)
    {
        std::vector<double> first;
        std::vector<double> all;
        for (int i = 0; i < 5; ++i) {
            QSignalSpy swapped(&window.m_view, &QQuickWindow::frameSwapped);
            QElapsedTimer timer;
            timer.start();
            window.changeStyle([i](Style &style) { style.symbol.fill = QColor(40 * i, 90, 160); });
            QVERIFY(swapped.wait(20000));
            first.push_back(elapsedMs(timer));
            QVERIFY(window.settle());
            all.push_back(elapsedMs(timer));
        }
        print(name + u", next frame"_s, percentile(first, 0.5), "ms");
        print(name + u", all of it"_s, percentile(all, 0.5), "ms");
    }
    static void measureHits(const MapWindow &window, const QString &name)
    {
        std::mt19937 random(
            7); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same in every run
        std::uniform_real_distribution<double> x(0, kBenchSize.width());
        std::uniform_real_distribution<double> y(0, kBenchSize.height());
        std::vector<double> times;
        std::size_t hits = 0;
        for (int i = 0; i < 500; ++i) {
            QElapsedTimer timer;
            timer.start();
            hits +=
                hitTest(window.m_map.scene(), window.m_controller.view(), {x(random), y(random)}, 4).size();
            times.push_back(elapsedMs(timer));
        }
        print(name + u", median"_s, percentile(times, 0.5), "ms");
        print(name + u", 95 %"_s, percentile(times, 0.95), "ms");
        print(name + u", features found"_s, double(hits), "");
    }
    static void measureZoom(MapWindow &window, double zoom, Point middle)
    {
        const auto name = u"zoom %1"_s.arg(zoom);
        window.look(zoom, middle);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(window.settle());
        print(name + u", all there"_s, elapsedMs(timer), "ms");
        printTriangles(window, name);
        if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
            window.grab().save(folder + u"/frames-%1.png"_s.arg(zoom));
        }
        const auto degrees = 360 / 256.0 / std::exp2(zoom);
        measureFrames(window, name + u", panning"_s, 90,
                      [&](int i) { window.look(zoom, {middle.x + 8 * i * degrees, middle.y}); });
        measureFrames(window, name + u", zooming"_s, 60,
                      [&](int i) { window.look(zoom + 0.03 * i, middle); });
        window.look(zoom, middle);
        QVERIFY(window.settle());
        measureColours(window, name + u", colours"_s);
        measureHits(window, name + u", hit test"_s);
    }
private Q_SLOTS:
    void measure()
    {
        const auto paths = qEnvironmentVariable("REVIER_BENCH").split(u':', Qt::SkipEmptyParts);
        if (paths.isEmpty()) {
            QSKIP("REVIER_BENCH names no files");
        }
        MapWindow window;
        window.m_view.resize(kBenchSize);
        if (const auto budget = qEnvironmentVariableIntValue("REVIER_TRIANGLES"); budget > 0) {
            window.canvas()->setBudget(std::size_t(budget));
        }
        QElapsedTimer timer;
        timer.start();
        window.m_map.openFiles(paths);
        QVERIFY(QTest::qWaitFor([&window] { return !window.m_map.isBusy(); }, 300000));
        print(u"read and projected"_s, elapsedMs(timer), "ms");
        if (const auto *rhi = window.m_view.rhi(); rhi != nullptr) {
            qInfo("graphics: %s", rhi->driverInfo().deviceName.constData());
        }
        const auto home = window.m_map.document()->snapshot()->homeExtent;
        const auto bounds =
            home.isEmpty() ? window.m_map.scene().bounds() : viewOfExtent(home, kBenchSize).extent();
        const auto middle = geographicFromWebMercator(bounds.center());
        const auto whole = std::floor(zoomAt(bounds.height() / kBenchSize.height()));
        for (const auto step : {0, 1, 2, 4, 6}) {
            const auto zoom = std::max(5.0, whole + step) + 0.3;
            measureZoom(window, zoom, middle);
        }
    }
};

QTEST_MAIN(TestMapFrames)
#include "tst_mapframes.moc"
