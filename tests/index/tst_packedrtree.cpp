// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/packedrtree.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using revier::Box;
using revier::PackedRTree;

namespace {

constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr auto kInfinity = std::numeric_limits<double>::infinity();

std::vector<Box> randomBoxes(std::size_t count, unsigned seed, double size)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(-1000, 1000);
    std::uniform_real_distribution<double> extent(0, size);
    std::vector<Box> boxes(count);
    for (auto &box : boxes) {
        const auto x = place(random);
        const auto y = place(random);
        box = {x, y, x + extent(random), y + extent(random)};
    }
    return boxes;
}

std::vector<std::size_t> bruteForce(const std::vector<Box> &boxes, const Box &query)
{
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].intersects(query)) {
            items.push_back(i);
        }
    }
    return items;
}

} // namespace

class TestPackedRTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstBruteForce_data();
    void againstBruteForce();
    void empty();
    void one();
    void duplicates();
    void unusableBoxes();
    void bordersTouch();
    void stops();
    void largeCoordinates();
    void build();
};

void TestPackedRTree::againstBruteForce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("size");
    for (const int count : {2, 15, 16, 17, 255, 256, 257, 5000}) {
        QTest::addRow("%d small", count) << count << 5.0;
        QTest::addRow("%d large", count) << count << 500.0;
        QTest::addRow("%d points", count) << count << 0.0;
    }
}

void TestPackedRTree::againstBruteForce()
{
    QFETCH(const int, count);
    QFETCH(const double, size);
    const auto boxes = randomBoxes(std::size_t(count), 7, size);
    const PackedRTree tree(boxes);
    Box all;
    for (const auto &box : boxes) {
        all.add(box);
    }
    QCOMPARE(tree.bounds(), all);
    for (const auto &query : randomBoxes(100, 11, 200)) {
        QCOMPARE(tree.find(query), bruteForce(boxes, query));
    }
    QCOMPARE(tree.find(all).size(), std::size_t(count));
    QVERIFY(tree.find({5000, 5000, 6000, 6000}).empty());
}

void TestPackedRTree::empty()
{
    const PackedRTree none;
    const PackedRTree noBoxes {std::span<const Box>()};
    for (const auto *tree : {&none, &noBoxes}) {
        QVERIFY(tree->find({-1e9, -1e9, 1e9, 1e9}).empty());
        QVERIFY(tree->bounds().isEmpty());
    }
}

void TestPackedRTree::one()
{
    const std::vector<Box> boxes {{1, 2, 3, 4}};
    const PackedRTree tree(boxes);
    QCOMPARE(tree.find({0, 0, 10, 10}), std::vector<std::size_t> {0});
    QVERIFY(tree.find({5, 5, 10, 10}).empty());
    QVERIFY(tree.find(Box {}).empty());
    QVERIFY(tree.find({kNaN, kNaN, kNaN, kNaN}).empty());
}

void TestPackedRTree::duplicates()
{
    const std::vector<Box> boxes(1000, Box {1, 1, 1, 1});
    const PackedRTree tree(boxes);
    const auto items = tree.find({0, 0, 2, 2});
    QCOMPARE(items.size(), std::size_t(1000));
    QVERIFY(std::ranges::adjacent_find(items, std::greater_equal()) == items.end());
}

void TestPackedRTree::unusableBoxes()
{
    const std::vector<Box> boxes {Box {},       {0, 0, 1, 1}, {kNaN, 0, 1, 1}, {0, kNaN, 1, kNaN},
                                  {5, 5, 6, 6}, Box {}};
    const PackedRTree tree(boxes);
    QCOMPARE(tree.find({-10, -10, 10, 10}), (std::vector<std::size_t> {1, 4}));
    QCOMPARE(tree.bounds(), (Box {0, 0, 6, 6}));
    const std::vector<Box> infinite {{-kInfinity, -kInfinity, kInfinity, kInfinity}, {0, 0, 1, 1}};
    QCOMPARE(PackedRTree(infinite).find({0, 0, 1, 1}), (std::vector<std::size_t> {0, 1}));
}

void TestPackedRTree::bordersTouch()
{
    const std::vector<Box> boxes {{0, 0, 1, 1}};
    QCOMPARE(PackedRTree(boxes).find({1, 1, 2, 2}).size(), std::size_t(1));
}

void TestPackedRTree::stops()
{
    const auto boxes = randomBoxes(1000, 3, 10);
    const PackedRTree tree(boxes);
    int visits = 0;
    tree.search(tree.bounds(), [&visits](std::size_t) { return ++visits < 5; });
    QCOMPARE(visits, 5);
}

void TestPackedRTree::largeCoordinates()
{
    const std::vector<Box> boxes {{-1e308, -1e308, 1e308, 1e308},
                                  {2'549'174, 5'656'286, 2'549'175, 5'656'287}};
    QCOMPARE(PackedRTree(boxes).find({2'549'174, 5'656'286, 2'549'174, 5'656'286}).size(), std::size_t(2));
}

void TestPackedRTree::build()
{
    const auto boxes = randomBoxes(100'000, 5, 3);
    QBENCHMARK
    {
        const PackedRTree tree(boxes);
        QVERIFY(!tree.bounds().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPackedRTree)
#include "tst_packedrtree.moc"
