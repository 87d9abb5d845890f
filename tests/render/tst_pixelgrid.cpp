// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pixelgrid.h"

#include <QTest>

#include <cmath>

using namespace revier;

namespace {

constexpr Point kPlace {735123.4, 6621321.9}; ///< in the plane, near Grevenbroich
constexpr QSizeF kSize {800, 600};

} // namespace

class TestPixelGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesMeet_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        for (const auto zoom : {0.0, 9.37, 14.999, 20.61}) {
            for (const auto ratio : {1.0, 1.25, 2.0}) {
                QTest::addRow("zoom %g at %g", zoom, ratio) << zoom << ratio;
            }
        }
    }
    void tilesMeet()
    {
        QFETCH(double, zoom);
        QFETCH(double, ratio);
        const PixelGrid grid(unitsPerPixelAt(zoom), ratio);
        QCOMPARE(grid.level(), int(zoom));
        const auto tile = tileAt(kPlace, grid.level());
        const auto box = grid.pixelsOf(tile);
        QCOMPARE(box.minX, std::round(box.minX));
        QVERIFY(box.width() > 255 * ratio && box.width() < 513 * ratio);
        QCOMPARE(grid.pixelsOf({tile.z, tile.x + 1, tile.y}).minX, box.maxX);
        QCOMPARE(grid.pixelsOf({tile.z, tile.x, tile.y + 1}).minY, box.maxY);
        const auto plane = grid.planeOf(box);
        const auto exact = tileBox(tile);
        const auto half = 0.51 * grid.unitsPerPixel() / ratio; // a device px is not cut
        QVERIFY(std::abs(plane.minX - exact.minX) < half && std::abs(plane.maxY - exact.maxY) < half);
        const auto view = grid.viewOf(box);
        QVERIFY(std::abs(view.extent().minX - plane.minX) < 1e-6);
        QVERIFY(std::abs(view.extent().maxY - plane.maxY) < 1e-6);
        QCOMPARE(view.size * ratio, QSizeF(box.width(), box.height()));
    }

    void onScreenIsOnDevicePixels()
    {
        const PixelGrid grid(unitsPerPixelAt(12.3), 1.5);
        const MapView view {kPlace, grid.unitsPerPixel(), kSize};
        const auto pixels = grid.pixelsOf(tileAt(kPlace, grid.level()));
        const auto rect = grid.onScreen(pixels, view);
        QVERIFY(std::abs(rect.x() * 1.5 - std::round(rect.x() * 1.5)) < 1e-6);
        const auto exact = view.toScreen({grid.planeOf(pixels).minX, grid.planeOf(pixels).maxY});
        QVERIFY(std::abs(rect.x() - exact.x()) <= 0.5 / 1.5 + 1e-6);
        QVERIFY(std::abs(rect.y() - exact.y()) <= 0.5 / 1.5 + 1e-6);
        QCOMPARE(rect.size(), QSizeF(pixels.width(), pixels.height()) / 1.5);
    }
};

QTEST_APPLESS_MAIN(TestPixelGrid)
#include "tst_pixelgrid.moc"
