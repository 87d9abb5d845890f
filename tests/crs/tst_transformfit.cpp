// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transformfit.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using revier::Box;
using revier::Crs;
using revier::Point;
using revier::Transform;
using revier::TransformFit;

namespace {

constexpr double kTolerance = 1e-4;

Transform transform(const QString &from, const QString &to)
{
    return std::move(Transform::create(Crs::fromText(from).value(), Crs::fromText(to).value()).value());
}

/// So many that the last block is not full.
std::vector<Point> placesIn(const Box &area)
{
    constexpr int kPlaces = 1003;
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same places in each run
    std::uniform_real_distribution<double> x(area.minX, area.maxX);
    std::uniform_real_distribution<double> y(area.minY, area.maxY);
    std::vector<Point> places {{area.minX, area.minY}, {area.maxX, area.maxY}};
    while (places.size() < kPlaces) {
        places.push_back({x(random), y(random)});
    }
    return places;
}

} // namespace

class TransformFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWithinTheTolerance_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Box>("area");
        const Box district {.minX = 6.35, .minY = 50.72, .maxX = 7.1, .maxY = 51.32};
        const Box germany {.minX = 5.8, .minY = 47.2, .maxX = 15.1, .maxY = 55.1};
        QTest::newRow("two districts") << u"OGC:CRS84"_s << u"EPSG:25832"_s << district;
        QTest::newRow("Germany") << u"EPSG:4258"_s << u"EPSG:25832"_s << germany;
        QTest::newRow("Germany, equal area") << u"OGC:CRS84"_s << u"EPSG:3035"_s << germany;
        QTest::newRow("plane to plane")
            << u"EPSG:25832"_s << u"EPSG:3857"_s
            << Box {.minX = 290'000, .minY = 5'560'000, .maxX = 530'000, .maxY = 5'830'000};
        QTest::newRow("a few metres")
            << u"EPSG:25832"_s << u"EPSG:3857"_s
            << Box {.minX = 340'000, .minY = 5'660'000, .maxX = 340'003, .maxY = 5'660'000.5};
    }
    void isWithinTheTolerance()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Box, area);
        const auto exact = transform(from, to);
        const auto fit = TransformFit::make(exact, area, kTolerance);
        QVERIFY(fit.has_value());
        auto wanted = placesIn(area);
        auto found = wanted;
        QCOMPARE(exact.forward(std::span(wanted)), 0U);
        fit->forward(found); // NOLINT(bugprone-unchecked-optional-access): asked above
        double farthest = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            farthest = std::max(farthest, std::hypot(wanted[i].x - found[i].x, wanted[i].y - found[i].y));
        }
        QVERIFY2(farthest < kTolerance * std::sqrt(2.0), qPrintable(QString::number(farthest)));
    }

    void leavesOthersToProj_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Box>("area");
        const Box revier {.minX = 2'520'000, .minY = 5'620'000, .maxX = 2'570'000, .maxY = 5'680'000};
        QTest::newRow("a grid") << u"EPSG:31466"_s << u"EPSG:25832"_s << revier;
        QTest::newRow("the world") << u"OGC:CRS84"_s << u"EPSG:25832"_s
                                   << Box {.minX = -180, .minY = -90, .maxX = 180, .maxY = 90};
        QTest::newRow("no place in the plane")
            << u"EPSG:25832"_s << u"EPSG:3857"_s
            << Box {.minX = -1e9, .minY = 5'000'000, .maxX = 1e9, .maxY = 5'100'000};
        QTest::newRow("nothing") << u"OGC:CRS84"_s << u"EPSG:25832"_s << Box();
        QTest::newRow("one place") << u"OGC:CRS84"_s << u"EPSG:25832"_s
                                   << Box {.minX = 7, .minY = 51, .maxX = 7, .maxY = 51};
    }
    void leavesOthersToProj()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Box, area);
        QVERIFY(!TransformFit::make(transform(from, to), area, kTolerance));
    }
};

QTEST_GUILESS_MAIN(TransformFitTest)
#include "tst_transformfit.moc"
