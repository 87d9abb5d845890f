// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "render/mapview.h"

#include <QTest>

#include <cmath>

using namespace revier;

namespace {

constexpr Point kGrevenbroich {6.5873, 51.0883};
constexpr QSizeF kSize {1000, 600};

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void screenAndPlaneAreInverse()
    {
        const MapView view {{735000, 6621000}, 2.5, kSize};
        QCOMPARE(view.toScreen(view.center), QPointF(500, 300));
        QCOMPARE(view.toScreen({735000 + 250, 6621000 + 500}), QPointF(600, 100));
        const auto p = view.toPlane({600, 100});
        QCOMPARE(p, (Point {735250, 6621500}));
        QCOMPARE(view.extent(), (Box {733750, 6620250, 736250, 6621750}));
    }

    /// 1:25,000 means that a px covers 6.61 m on the ground, measured by a geodesic.
    void scaleIsTrueOnTheGround()
    {
        const auto view = viewAtScale(kGrevenbroich, 25000, kSize);
        QVERIFY(std::abs(scaleDenominator(view) - 25000) < 1e-6);
        const auto west = geographicFromWebMercator(view.toPlane({450, 300}));
        const auto east = geographicFromWebMercator(view.toPlane({550, 300}));
        const auto metres = geodesicDistance(west, east);
        QVERIFY(std::abs(metres / (100 * kMetresPerPixel * 25000) - 1)
                < 0.004); // east-west, of the mean of both
    }

    void extentFitsWithItsMargin()
    {
        const Box box {6.0, 50.9, 7.0, 51.2};
        const auto view = viewOfExtent(box, kSize, 20);
        const auto topLeft = view.toScreen(webMercatorFromGeographic({box.minX, box.maxY}));
        const auto bottomRight = view.toScreen(webMercatorFromGeographic({box.maxX, box.minY}));
        QVERIFY(topLeft.x() >= 20 - 1e-6 && topLeft.y() >= 20 - 1e-6);
        QVERIFY(bottomRight.x() <= 980 + 1e-6 && bottomRight.y() <= 580 + 1e-6);
        QVERIFY(std::abs(topLeft.x() - 20) < 1e-6 || std::abs(topLeft.y() - 20) < 1e-6);
    }

    void pointsAndNothingFitToo()
    {
        const Box point {kGrevenbroich.x, kGrevenbroich.y, kGrevenbroich.x, kGrevenbroich.y};
        QVERIFY(scaleDenominator(viewOfExtent(point, kSize)) > 1000);
        const auto world = viewOfExtent({}, kSize);
        QVERIFY(std::isfinite(world.unitsPerPixel));
        QVERIFY(world.extent().width() > 2 * 20037508.0);
        QVERIFY(std::isfinite(viewOfExtent({-180, -90, 180, 90}, {0, 0}, 10).unitsPerPixel));
    }

    void scaleBarIsRoundAndTrue()
    {
        for (const double scale : {500.0, 1234.0, 25000.0, 999999.0, 2.5e6}) {
            const auto view = viewAtScale(kGrevenbroich, scale, kSize);
            const auto bar = scaleBar(view, 140);
            QVERIFY(bar.px <= 140 && bar.px > 140 / 2.6);
            QVERIFY(std::abs(bar.metres - bar.px * kMetresPerPixel * scale) < 1e-6 * bar.metres);
            const auto lead = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
            QVERIFY(std::abs(lead - 1) < 1e-9 || std::abs(lead - 2) < 1e-9 || std::abs(lead - 5) < 1e-9);
        }
        QCOMPARE(scaleBar({}, 0).metres, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestMapView)
#include "tst_mapview.moc"
