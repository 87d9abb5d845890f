// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/validity.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

using revier::GeometryBuffer;
using revier::GeometryType;
using revier::Point;

namespace {

using Ring = std::vector<Point>;

const Ring kBowTie {{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}};

/// A feature of one or more parts; rings that run clockwise are holes of the one before, if \a holes.
void add(GeometryBuffer &buffer, GeometryType type, const std::vector<Ring> &parts, bool holes = false)
{
    buffer.beginFeature(type);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        buffer.beginPart(holes && i > 0);
        for (const auto p : parts[i]) {
            buffer.addPosition(p);
        }
    }
}

GeometryBuffer one(GeometryType type, const std::vector<Ring> &parts, bool holes = false)
{
    GeometryBuffer buffer;
    add(buffer, type, parts, holes);
    return buffer;
}

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

Ring reversed(Ring ring)
{
    return {ring.rbegin(), ring.rend()};
}

GeometryBuffer areas(const std::vector<Ring> &rings)
{
    GeometryBuffer buffer;
    for (const auto &ring : rings) {
        add(buffer, GeometryType::Polygon, {ring});
    }
    return buffer;
}

} // namespace

Q_DECLARE_METATYPE(GeometryBuffer)

class TestValidity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<GeometryBuffer>("buffer");
        QTest::newRow("nothing") << GeometryBuffer();
        QTest::newRow("no geometry") << one(GeometryType::None, {});
        QTest::newRow("point") << one(GeometryType::Point, {{{1, 2}}});
        QTest::newRow("points") << one(GeometryType::Point, {{{1, 2}}, {{1, 2}}});
        QTest::newRow("line that crosses itself")
            << one(GeometryType::Line, {{{0, 0}, {2, 2}, {2, 0}, {0, 2}}});
        QTest::newRow("square") << one(GeometryType::Polygon, {square(0, 0, 1)});
        QTest::newRow("hole") << one(GeometryType::Polygon, {square(0, 0, 9), reversed(square(1, 1, 2))},
                                     true);
        QTest::newRow("two parts") << one(GeometryType::Polygon, {square(0, 0, 1), square(5, 5, 1)});
    }
    void valid()
    {
        QFETCH(const GeometryBuffer, buffer);
        const auto faults = revier::invalidGeometries(buffer);
        QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().message));
    }

    void invalid_data()
    {
        constexpr auto kNan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<GeometryBuffer>("buffer");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QPointF>("place");
        QTest::newRow("bow tie") << one(GeometryType::Polygon, {kBowTie}) << QStringLiteral("crosses itself")
                                 << QPointF(1, 1);
        QTest::newRow("figure of eight")
            << one(GeometryType::Polygon, {{{0, 0}, {2, 0}, {1, 1}, {2, 2}, {0, 2}, {1, 1}, {0, 0}}})
            << QStringLiteral("touches itself") << QPointF(1, 1);
        QTest::newRow("not closed") << one(GeometryType::Polygon, {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}})
                                    << QStringLiteral("not closed") << QPointF(0, 1);
        QTest::newRow("hole outside")
            << one(GeometryType::Polygon, {square(0, 0, 1), reversed(square(5, 5, 1))}, true)
            << QStringLiteral("hole lies outside") << QPointF(5, 5);
        QTest::newRow("hole in hole")
            << one(GeometryType::Polygon,
                   {square(0, 0, 9), reversed(square(1, 1, 5)), reversed(square(2, 2, 1))}, true)
            << QStringLiteral("within another hole") << QPointF(2, 2);
        QTest::newRow("part in part") << one(GeometryType::Polygon, {square(0, 0, 9), square(2, 2, 1)})
                                      << QStringLiteral("within another part") << QPointF(2, 2);
        QTest::newRow("cut in two") << one(
            GeometryType::Polygon, {square(0, 0, 2), {{0, 0}, {1, 1.5}, {2, 2}, {1, 0.5}, {0, 0}}}, true)
                                    << QStringLiteral("into pieces") << QPointF(2, 2);
        QTest::newRow("twice in a row") << one(GeometryType::Line, {{{0, 0}, {1, 1}, {1, 1}, {2, 2}}})
                                        << QStringLiteral("twice in a row") << QPointF(1, 1);
        QTest::newRow("short line") << one(GeometryType::Line, {{{3, 4}}}) << QStringLiteral("two different")
                                    << QPointF(3, 4);
        QTest::newRow("short ring") << one(GeometryType::Polygon, {{{3, 4}, {5, 6}, {3, 4}}})
                                    << QStringLiteral("a ring three") << QPointF(3, 4);
        QTest::newRow("empty part") << one(GeometryType::Line, {{}}) << QStringLiteral("no positions")
                                    << QPointF(0, 0);
        QTest::newRow("not a number")
            << one(GeometryType::Point, {{{kNan, 4}}}) << QStringLiteral("finite") << QPointF(0, 4);
    }
    void invalid()
    {
        QFETCH(const GeometryBuffer, buffer);
        QFETCH(const QString, word);
        QFETCH(const QPointF, place);
        const auto faults = revier::invalidGeometries(buffer);
        QCOMPARE(faults.size(), 1U);
        QVERIFY2(faults.front().message.contains(word), qPrintable(faults.front().message));
        const auto at = faults.front().place;
        QCOMPARE(std::isnan(at.x) ? 0 : at.x, place.x());
        QCOMPARE(at.y, place.y());
    }

    void namesTheFeature()
    {
        auto buffer = areas({square(0, 0, 1), kBowTie, square(3, 3, 1)});
        const auto faults = revier::invalidGeometries(buffer);
        QCOMPARE(faults.size(), 1U);
        QCOMPARE(faults.front().feature, 1U);
    }

    void repeatedPositionsMayBeAllowed()
    {
        const auto buffer = areas({{{0, 0}, {1, 0}, {1, 0}, {1, 1}, {0, 0}}});
        QCOMPARE(revier::invalidGeometries(buffer).size(), 1U);
        QVERIFY(revier::invalidGeometries(buffer, revier::RepeatedPositions::Allow).empty());
    }

    void someFeaturesOnly()
    {
        const auto buffer = areas({kBowTie, square(0, 0, 1), kBowTie});
        const std::vector<std::size_t> features {1, 2};
        const auto faults = revier::invalidGeometries(buffer, features, revier::RepeatedPositions::Report);
        QCOMPARE(faults.size(), 1U);
        QCOMPARE(faults.front().feature, 2U);
    }

    void repair()
    {
        auto buffer = areas({square(0, 0, 1), kBowTie, {{0, 0}, {1, 1}, {2, 2}, {0, 0}}});
        add(buffer, GeometryType::Line, {{{0, 0}, {1, 1}}});
        const std::vector<std::size_t> features {1, 2, 3};
        const auto repaired = revier::withValidAreas(buffer, features);
        QVERIFY(repaired);
        QCOMPARE(repaired->featureCount(), buffer.featureCount());
        QVERIFY(revier::invalidGeometries(*repaired).empty());
        QCOMPARE(repaired->firstPart(2) - repaired->firstPart(1), 2U); // both halves of the bow tie
        QCOMPARE(repaired->box(1), buffer.box(1));
        QCOMPARE(repaired->type(2), GeometryType::None); // it never had an area
        QVERIFY(std::ranges::equal(repaired->part(0).positions, buffer.part(0).positions));
        QCOMPARE(repaired->type(3), GeometryType::Line);
        auto broken = areas({{{0, 0}, {1, 1}}});
        const std::vector<std::size_t> first {0};
        QVERIFY(!revier::withValidAreas(broken, first));
    }

    void winding()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Polygon, {square(0, 0, 9), reversed(square(1, 1, 2))}, true);
        add(buffer, GeometryType::Polygon, {reversed(square(20, 0, 9))});
        add(buffer, GeometryType::Polygon, {square(40, 0, 9), square(41, 1, 2)}, true);
        add(buffer, GeometryType::Line, {reversed(square(0, 0, 9))});
        const auto faults = revier::wrongWindings(buffer);
        QCOMPARE(faults.size(), 2U);
        QCOMPARE(faults[0].feature, 1U);
        QVERIFY(faults[0].message.contains(QLatin1String("counter-clockwise")));
        QCOMPARE(faults[1].feature, 2U);
        QVERIFY(faults[1].message.contains(QLatin1String("hole")));
    }

    void coverage_data()
    {
        QTest::addColumn<GeometryBuffer>("buffer");
        QTest::addColumn<double>("gapWidth");
        QTest::addColumn<int>("faults");
        QTest::newRow("neighbours") << areas({square(0, 0, 1), square(1, 0, 1)}) << 0.1 << 0;
        QTest::newRow("apart") << areas({square(0, 0, 1), square(5, 0, 1)}) << 0.1 << 0;
        QTest::newRow("overlap") << areas({square(0, 0, 1), square(0.9, 0, 1)}) << 0.0 << 2;
        QTest::newRow("narrow gap") << areas({square(0, 0, 1), square(1.05, 0, 1)}) << 0.1 << 2;
        QTest::newRow("wider than asked for") << areas({square(0, 0, 1), square(1.05, 0, 1)}) << 0.01 << 0;
        // The border of the left one has a position that the right one does not have.
        QTest::newRow("border drawn twice")
            << areas({{{0, 0}, {1, 0}, {1, 0.5}, {1, 1}, {0, 1}, {0, 0}}, square(1, 0, 1)}) << 0.0 << 2;
    }
    void coverage()
    {
        QFETCH(const GeometryBuffer, buffer);
        QFETCH(const double, gapWidth);
        QFETCH(const int, faults);
        const auto found = revier::coverageFaults(buffer, gapWidth);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(int(found->size()), faults);
    }

    void coverageOfNoAreas()
    {
        QVERIFY(!revier::coverageFaults(one(GeometryType::Point, {{{1, 2}}}), 0));
        QVERIFY(!revier::coverageFaults(areas({{{0, 0}, {1, 0}}}), 0));
        QVERIFY(!revier::coverageFaults(areas({kBowTie}), 0));
        QVERIFY(!revier::coverageFaults(areas({square(5, 5, 1), kBowTie}), 0));
    }

    void comparison()
    {
        const auto whole = areas({{{0, 0}, {2, 0}, {2, 1}, {0, 1}, {0, 0}}});
        const auto parts = areas({square(0, 0, 1), square(1, 0, 1), square(8, 8, 1)});
        const std::vector<std::size_t> first {0};
        const std::vector<std::size_t> both {0, 1};
        const std::vector<std::size_t> wrong {0, 2};
        const auto same = revier::compareAreas(whole, first, parts, both);
        QVERIFY(same);
        QCOMPARE(same->shared, 2.0);
        QCOMPARE(same->total, 2.0);
        const auto other = revier::compareAreas(whole, first, parts, wrong);
        QVERIFY(other);
        QCOMPARE(other->shared, 1.0);
        QCOMPARE(other->total, 3.0);
        const auto none = revier::compareAreas(whole, first, parts, {});
        QVERIFY(none);
        QCOMPARE(none->shared, 0.0);
        const auto failed = revier::compareAreas(whole, first, one(GeometryType::Point, {{{1, 2}}}), first);
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
        QVERIFY(!revier::compareAreas(whole, first, areas({kBowTie}), first));
        QVERIFY(!revier::compareAreas(areas({square(0, 0, 1), kBowTie}), both, whole, first));
    }

    void threads()
    {
        const auto buffer = areas({kBowTie});
        std::array<std::size_t, 2> found {};
        {
            std::array<std::jthread, 2> workers;
            for (std::size_t i = 0; i < workers.size(); ++i) {
                workers[i] = std::jthread([&, i] {
                    for (int n = 0; n < 200; ++n) {
                        found[i] += revier::invalidGeometries(buffer).size();
                    }
                });
            }
        }
        QCOMPARE(found[0], 200U);
        QCOMPARE(found[1], 200U);
    }
};

QTEST_GUILESS_MAIN(TestValidity)
#include "tst_validity.moc"
