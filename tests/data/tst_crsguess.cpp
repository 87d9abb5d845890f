// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/crsguess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::GeometryBuffer;
using revier::GeometryType;
using revier::Point;

namespace {

GeometryBuffer pointsAt(Point p, std::size_t count, Point other = {}, std::size_t otherCount = 0)
{
    GeometryBuffer buffer;
    for (std::size_t i = 0; i < count + otherCount; ++i) {
        buffer.beginFeature(GeometryType::Point);
        buffer.beginPart();
        buffer.addPosition(i < count ? p : other);
    }
    return buffer;
}

} // namespace

class TestCrsGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void oneBadPositionDoesNotDecide();
    void nothingToGuessFrom();
    void degrees();
};

void TestCrsGuess::guesses_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<QString>("code");
    QTest::newRow("degrees") << 6.7005 << 51.0396 << u"EPSG:4326"_s;
    QTest::newRow("utm") << 338'791.25 << 5'656'745.13 << u"EPSG:25832"_s;
    QTest::newRow("utm with zone") << 32'338'791.25 << 5'656'745.13 << u"EPSG:4647"_s;
    QTest::newRow("gk 2") << 2'549'174.70 << 5'656'286.07 << u"EPSG:31466"_s;
    QTest::newRow("gk 3") << 3'338'000.0 << 5'660'000.0 << u"EPSG:31467"_s;
    QTest::newRow("degrees elsewhere") << -74.0 << 40.7 << QString();
    QTest::newRow("latitude first") << 51.0396 << 6.7005 << QString();
    QTest::newRow("web mercator") << 745'896.0 << 6'628'301.0 << QString();
    QTest::newRow("local") << 12.0 << 7.0 << QString();
    QTest::newRow("zero") << 0.0 << 0.0 << QString();
}

void TestCrsGuess::guesses()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const QString, code);
    QCOMPARE(revier::guessCrs(pointsAt({x, y}, 3)), code);
}

void TestCrsGuess::oneBadPositionDoesNotDecide()
{
    QCOMPARE(revier::guessCrs(pointsAt({6.7, 51}, 99, {0, 0}, 1)), u"EPSG:4326"_s);
    QCOMPARE(revier::guessCrs(pointsAt({6.7, 51}, 50, {338'791, 5'656'745}, 50)), QString());
}

void TestCrsGuess::nothingToGuessFrom()
{
    QCOMPARE(revier::guessCrs(GeometryBuffer()), QString());
    GeometryBuffer noGeometry;
    noGeometry.beginFeature(GeometryType::None);
    QCOMPARE(revier::guessCrs(noGeometry), QString());
}

void TestCrsGuess::degrees()
{
    QVERIFY(revier::looksLikeDegrees(pointsAt({-179.9, -89}, 1)));
    QVERIFY(!revier::looksLikeDegrees(pointsAt({338'791, 5'656'745}, 1)));
    QVERIFY(revier::looksLikeSwappedDegrees(pointsAt({51.04, 6.7}, 1)));
    QVERIFY(!revier::looksLikeSwappedDegrees(pointsAt({6.7, 51.04}, 1)));
}

QTEST_GUILESS_MAIN(TestCrsGuess)
#include "tst_crsguess.moc"
