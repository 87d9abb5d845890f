// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcamera.h"

#include "crs/geodesy.h"
#include "render/tilegrid.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace revier;

namespace {

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TestMapCamera : public QObject
{
    Q_OBJECT
private:
    static void prepare(MapCamera &camera)
    {
        camera.setReduceMotion(true);
        camera.setSize({1000, 600});
        camera.setCamera(6.5873, 51.0883, 12);
    }
private Q_SLOTS:
    void cameraIsKept()
    {
        MapCamera camera;
        prepare(camera);
        QVERIFY(std::abs(camera.longitude() - 6.5873) < 1e-9);
        QVERIFY(std::abs(camera.latitude() - 51.0883) < 1e-9);
        QCOMPARE(camera.zoom(), 12.0);
    }

    void mapFollowsThePointer()
    {
        MapCamera camera;
        prepare(camera);
        const auto under = camera.view().toPlane({300, 200});
        camera.panBy({40, -25});
        QVERIFY(distance(camera.view().toPlane({340, 175}), under) < 1e-6);
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        MapCamera camera;
        prepare(camera);
        const QPointF pointer(123, 456);
        const auto under = camera.view().toPlane(pointer);
        camera.zoomBy(1.37, pointer);
        QCOMPARE(camera.zoom(), 13.37);
        QVERIFY(distance(camera.view().toPlane(pointer), under) < 1e-6);
        camera.zoomSoftlyBy(-2, pointer);
        QVERIFY(distance(camera.view().toPlane(pointer), under) < 1e-6);
    }

    void looksAtAPlace()
    {
        MapCamera camera;
        prepare(camera);
        camera.lookAt({6.905, 50.875}, 50000, false);
        QVERIFY(std::abs(camera.longitude() - 6.905) < 1e-9);
        QVERIFY(std::abs(camera.latitude() - 50.875) < 1e-9);
        const auto scale = scaleDenominator(camera.view());
        QVERIFY2(std::abs(scale - 50000) < 50, qPrintable(QString::number(scale)));
    }

    void limitsHold()
    {
        MapCamera camera;
        prepare(camera);
        camera.zoomBy(100, {0, 0});
        QCOMPARE(camera.zoom(), MapCamera::kMaxZoom);
        camera.zoomBy(-100, {0, 0});
        QCOMPARE(camera.zoom(), MapCamera::kMinZoom);
        for (int i = 0; i < 100; ++i) {
            camera.panBy({-5000, -5000});
        }
        QVERIFY(camera.longitude() < 180);
        QVERIFY(camera.latitude() > -85);
        camera.setCamera(std::nan(""), 51, 12);
        QVERIFY(std::isfinite(camera.longitude()));
    }

    void extentIsShown()
    {
        MapCamera camera;
        prepare(camera);
        camera.fit({6.0, 50.8, 1.0, 0.5}, false);
        const auto seen = camera.view().extent();
        QVERIFY(seen.contains(webMercatorFromGeographic({6.0, 50.8})));
        QVERIFY(seen.contains(webMercatorFromGeographic({7.0, 51.3})));
        camera.zoomBy(0.5, {500, 300});
        QVERIFY(!camera.view().extent().contains(webMercatorFromGeographic({7.0, 51.3})));
    }

    void boxFillsTheWindow()
    {
        MapCamera camera;
        prepare(camera);
        const auto topLeft = camera.view().toPlane({100, 60});
        camera.fitBox({350, 210, -250, -150}); // drawn from the bottom right
        QCOMPARE(camera.zoom(), 14.0);
        QVERIFY(distance(camera.view().toPlane({0, 0}), topLeft) < 1e-6);
    }

    void softZoomsAddUp()
    {
        MapCamera camera;
        prepare(camera);
        camera.setReduceMotion(false);
        camera.zoomSoftlyBy(1, {500, 300});
        QTest::qWait(40);
        QVERIFY(camera.zoom() < 13);
        camera.zoomSoftlyBy(1, {500, 300});
        QTRY_COMPARE_WITH_TIMEOUT(camera.zoom(), 14.0, 2000);
    }

    void flightEndsWhereItShould()
    {
        MapCamera camera;
        prepare(camera);
        camera.setReduceMotion(false);
        camera.fit({8, 50, 0.1, 0.1}, true);
        MapCamera there;
        prepare(there);
        there.fit({8, 50, 0.1, 0.1}, false);
        QTRY_COMPARE_WITH_TIMEOUT(camera.zoom(), there.zoom(), 3000);
        QTRY_VERIFY(distance(camera.view().center, there.view().center) < 1e-6);
    }

    void centersAtTheScaleThatItHas()
    {
        MapCamera camera;
        prepare(camera);
        const auto zoom = camera.zoom();
        camera.centerOn({6.25, 50.5});
        QVERIFY(std::abs(camera.longitude() - 6.25) < 1e-9 && std::abs(camera.latitude() - 50.5) < 1e-9);
        QCOMPARE(camera.zoom(), zoom);
    }

    void flingComesToRestAndCanBeStopped()
    {
        MapCamera camera;
        prepare(camera);
        camera.setReduceMotion(false);
        const auto from = camera.view().center;
        camera.fling({1000, 0});
        QTRY_VERIFY(camera.view().center.x < from.x - unitsPerPixelAt(12) * 20);
        camera.stop();
        const auto stopped = camera.view().center;
        QTest::qWait(60);
        QCOMPARE(camera.view().center, stopped);
        camera.fling({10, 10}); // a drag that had ended
        QTest::qWait(60);
        QCOMPARE(camera.view().center, stopped);
    }
};

QTEST_GUILESS_MAIN(TestMapCamera)
#include "tst_mapcamera.moc"
