// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localizedtext.h"
#include "sketch/sketchmeasure.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

class TestSketchMeasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineInThreeFrames()
    {
        // Of a side of 1 km of the grid of UTM, 1° west of where the grid is true: the scale there is a
        // little below 1, and that of the map plane 1 / cos φ.
        const auto toUtm = Transform::create(Crs::wgs84(), Crs::utm32()).value();
        const std::array<Point, 2> line {toUtm.inverse({340000, 5656000}).value(),
                                         toUtm.inverse({341000, 5656000}).value()};
        const auto result = measure(line, false, toUtm);
        QVERIFY(std::abs(result.utm.length - 1000) < 0.001);
        QVERIFY(std::abs(result.ground.length - 1000 / 0.99991) < 0.02);
        const auto factor = result.mapPlane.length / result.ground.length;
        QVERIFY2(factor > 1.58 && factor < 1.60, qPrintable(QString::number(factor)));
        QCOMPARE(result.ground.area, 0.0);
        QCOMPARE(result.utm.area, 0.0);
    }

    void areaInThreeFrames()
    {
        const auto toUtm = Transform::create(Crs::wgs84(), Crs::utm32()).value();
        std::vector<Point> square;
        for (const auto &p : std::array<Point, 4> {
                 {{500000, 5656000}, {501000, 5656000}, {501000, 5657000}, {500000, 5657000}}}) {
            square.push_back(toUtm.inverse(p).value());
        }
        const auto result = measure(square, true, toUtm);
        QVERIFY(std::abs(result.utm.area - 1e6) < 0.01);
        QVERIFY(std::abs(result.utm.length - 4000) < 0.001);
        // On the central meridian the scale is 0.9996.
        QVERIFY2(std::abs(result.ground.area - 1e6 / (0.9996 * 0.9996)) < 1,
                 qPrintable(QString::number(result.ground.area, 'f', 3)));
        QVERIFY(result.mapPlane.area > 2.4e6 && result.mapPlane.area < 2.6e6);
    }

    void positionsThatCannotBeProjected()
    {
        const auto toUtm = Transform::create(Crs::wgs84(), Crs::utm32()).value();
        const std::array<Point, 2> line {{{6.7, 51}, {-170, 10}}};
        const auto result = measure(line, false, toUtm);
        QVERIFY(result.ground.length > 1e7);
        // PROJ may or may not have a position so far from the zone; the text of a difference then is empty.
        QVERIFY(std::isfinite(result.utm.length)
                || formatDifference(result.utm.length, result.ground.length, QLocale::c()).isEmpty());
    }

    void profileOfBearings()
    {
        const std::array<Point, 3> line {{{6.7005, 51.0396}, {6.7093, 51.0412}, {6.7093, 51.0512}}};
        const auto open = segments(line, false);
        QCOMPARE(open.size(), std::size_t(2));
        // PROJ's geod +ellps=GRS80 -I.
        QVERIFY(std::abs(open[0].length - 642.357329) < 0.001);
        QVERIFY(std::abs(open[0].azimuth - 73.909261612) < 1e-6);
        QVERIFY(std::abs(open[1].azimuth) < 1e-9);
        QCOMPARE(open[1].total, open[0].length + open[1].length);
        const auto ring = segments(line, true);
        QCOMPARE(ring.size(), std::size_t(3));
        QVERIFY(ring[2].azimuth > 180 && ring[2].azimuth < 270);
        QVERIFY(segments({}, true).empty());
    }

    void texts()
    {
        const auto german = localeOf(Language::German);
        const auto spaced = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
        QCOMPARE(spaced(formatMeasuredLength(642.357, german)), u"642,36 m"_s);
        QCOMPARE(spaced(formatMeasuredLength(9612.44, german)), u"9.612,4 m"_s);
        QCOMPARE(spaced(formatMeasuredLength(33715.089, german)), u"33,715 km"_s);
        QCOMPARE(spaced(formatMeasuredLength(1076381.2, german)), u"1.076,4 km"_s);
        QCOMPARE(spaced(formatMeasuredLength(642.357, localeOf(Language::English))), u"642.36 m"_s);
        QCOMPARE(spaced(formatMeasuredArea(8132.54, german)), u"8.132,5 m²"_s);
        QCOMPARE(spaced(formatMeasuredArea(123456.7, german)), u"12,3457 ha"_s);
        QCOMPARE(spaced(formatMeasuredArea(3451234, german)), u"3,4512 km²"_s);
        QCOMPARE(spaced(formatBearing(73.909, german)), u"73,91°"_s);
        QCOMPARE(spaced(formatDifference(158.93, 100, german)), u"+58,93 %"_s);
        QCOMPARE(spaced(formatDifference(99.96, 100, german)), u"−0,04 %"_s);
        QCOMPARE(spaced(formatDifference(100, 100, german)), u"±0,00 %"_s);
        QVERIFY(formatDifference(100, 0, german).isEmpty());
        QCOMPARE(formatMeasuredLength(std::nan(""), german), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(TestSketchMeasure)
#include "tst_sketchmeasure.moc"
