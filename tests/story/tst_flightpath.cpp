// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/flightpath.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace revier;

class TestFlightPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAreExact_data();
    void endsAreExact();
    void farFlightsZoomOut();
    void nearFlightsDoNot();
    void theSpeedIsEven();
    void zoomsAtOnePlaceAreEven();
    void theWayBackIsTheSame();
    void nowhereIsNoWay();
};

void TestFlightPath::endsAreExact_data()
{
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("width");
    QTest::newRow("far") << 1e6 << 1000.0;
    QTest::newRow("out") << 500.0 << 1e6;
    QTest::newRow("in") << 1e5 << 1.0;
    QTest::newRow("same place") << 0.0 << 10.0;
    QTest::newRow("nearly the same place") << 1e-7 << 1e4;
    QTest::newRow("same") << 0.0 << 1000.0;
}

void TestFlightPath::endsAreExact()
{
    QFETCH(const double, distance);
    QFETCH(const double, width);
    const FlightPath::Stop from {.center = {10, 20}, .width = 1000};
    const FlightPath::Stop to {.center = {10 + distance, 20}, .width = width};
    const FlightPath path(from, to);
    for (const auto &[part, end] : {std::pair {0.0, from}, {1.0, to}, {-3.0, from}, {7.0, to}}) {
        QCOMPARE(path.at(part).center.x, end.center.x);
        QCOMPARE(path.at(part).center.y, end.center.y);
        QCOMPARE(path.at(part).width, end.width);
    }
    // No jumps at the ends.
    const auto begin = path.at(1e-9);
    const auto end = path.at(1 - 1e-9);
    QVERIFY(std::abs(begin.center.x - from.center.x) < 1e-3 && std::abs(begin.width / from.width - 1) < 1e-6);
    QVERIFY(std::abs(end.center.x - to.center.x) < 1e-2 && std::abs(end.width / to.width - 1) < 1e-6);
}

void TestFlightPath::farFlightsZoomOut()
{
    const FlightPath path({.center = {0, 0}, .width = 1}, {.center = {100, 0}, .width = 1});
    const auto middle = path.at(0.5);
    QVERIFY(middle.width > 50 && middle.width < 200); // both ends are in sight
    QVERIFY(std::abs(middle.center.x - 50) < 1e-6);
}

void TestFlightPath::nearFlightsDoNot()
{
    const FlightPath path({.center = {0, 0}, .width = 10}, {.center = {1, 0}, .width = 10});
    QVERIFY(path.at(0.5).width < 10.2);
}

/// The measure of the paper: how far the picture moves and how much it zooms, equations (3) and (4).
void TestFlightPath::theSpeedIsEven()
{
    const FlightPath path({.center = {0, 0}, .width = 2}, {.center = {60, 80}, .width = 5});
    const auto rho2 = FlightPath::kCurvature * FlightPath::kCurvature;
    const int steps = 2000;
    double least = 1e9;
    double most = 0;
    for (int i = 0; i < steps; ++i) {
        const auto a = path.at(double(i) / steps);
        const auto b = path.at(double(i + 1) / steps);
        const auto width = (a.width + b.width) / 2;
        const auto moved = std::hypot(b.center.x - a.center.x, b.center.y - a.center.y) * rho2 / width;
        const auto zoomed = (b.width - a.width) / width;
        const auto speed = std::hypot(moved, zoomed) / FlightPath::kCurvature * steps;
        least = std::min(least, speed);
        most = std::max(most, speed);
    }
    QVERIFY2(most / least < 1.001, qPrintable(QString::number(most / least)));
    QVERIFY(std::abs(most / path.length() - 1) < 1e-3);
}

void TestFlightPath::zoomsAtOnePlaceAreEven()
{
    const FlightPath path({.center = {5, 5}, .width = 1}, {.center = {5, 5}, .width = 100});
    QVERIFY(std::abs(path.at(0.5).width - 10) < 1e-9);
    QCOMPARE(path.at(0.5).center.x, 5.0);
}

void TestFlightPath::theWayBackIsTheSame()
{
    const FlightPath::Stop from {.center = {0, 0}, .width = 3};
    const FlightPath::Stop to {.center = {40, -30}, .width = 20};
    const FlightPath there(from, to);
    const FlightPath back(to, from);
    QVERIFY(std::abs(there.length() - back.length()) < 1e-9);
    for (const auto part : {0.1, 0.3, 0.5, 0.8}) {
        const auto a = there.at(part);
        const auto b = back.at(1 - part);
        QVERIFY(std::hypot(a.center.x - b.center.x, a.center.y - b.center.y) < 1e-6);
        QVERIFY(std::abs(a.width - b.width) < 1e-6);
    }
}

void TestFlightPath::nowhereIsNoWay()
{
    const FlightPath::Stop stop {.center = {1, 2}, .width = 3};
    QCOMPARE(FlightPath(stop, stop).length(), 0.0);
}

QTEST_GUILESS_MAIN(TestFlightPath)
#include "tst_flightpath.moc"
