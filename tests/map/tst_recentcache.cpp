// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentcache.h"

#include <QTest>

#include <memory>

using namespace revier;

namespace {

using Value = std::shared_ptr<int>;
using Cache = RecentCache<TileKey, Value, TileKeyHash>;

TileKey key(int x)
{
    return {1, {10, x, 0}};
}

Cache cacheOf(std::size_t budget)
{
    return {budget, [](const Value &value) { return value.use_count() > 1; }};
}

} // namespace

class TestRecentCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasUsedLast()
    {
        auto cache = cacheOf(30);
        for (int i = 0; i < 3; ++i) {
            cache.insert(key(i), std::make_shared<int>(i), 10);
        }
        QVERIFY(cache.find(key(0)));
        cache.insert(key(3), std::make_shared<int>(3), 10);
        QVERIFY(!cache.contains(key(1)));
        for (const int i : {0, 2, 3}) {
            QVERIFY(cache.find(key(i)));
            QCOMPARE(**cache.find(key(i)), i);
        }
        QCOMPARE(cache.byteCount(), std::size_t(30));
        QVERIFY(!cache.find({2, key(0).tile}));
    }

    void aSmallerBudgetHoldsAtOnce()
    {
        auto cache = cacheOf(40);
        const auto held = std::make_shared<int>(0);
        cache.insert(key(0), held, 10);
        for (int i = 1; i < 4; ++i) {
            cache.insert(key(i), std::make_shared<int>(i), 10);
        }
        cache.setBudget(25);
        QVERIFY(cache.contains(key(0)) && cache.contains(key(3)));
        QCOMPARE(cache.byteCount(), std::size_t(20));
        cacheOf(10).setBudget(0); // an empty one
    }

    void aSecondValueTakesThePlaceOfTheFirst()
    {
        auto cache = cacheOf(30);
        cache.insert(key(0), std::make_shared<int>(0), 10);
        cache.insert(key(1), std::make_shared<int>(1), 10);
        cache.insert(key(0), std::make_shared<int>(7), 5);
        QCOMPARE(cache.byteCount(), std::size_t(15));
        QCOMPARE(**cache.find(key(0)), 7);
        cache.insert(key(2), std::make_shared<int>(2), 20); // key 1 goes, and nothing but that
        QVERIFY(cache.contains(key(0)) && !cache.contains(key(1)) && cache.contains(key(2)));
        QCOMPARE(cache.byteCount(), std::size_t(25));
    }

    void keepsWhatIsHeld()
    {
        auto cache = cacheOf(15);
        const auto held = std::make_shared<int>(0);
        cache.insert(key(0), held, 10);
        cache.insert(key(1), std::make_shared<int>(1), 10);
        cache.insert(key(2), std::make_shared<int>(2), 10);
        QVERIFY(cache.contains(key(0)));
        QVERIFY(!cache.contains(key(1)));
        QVERIFY(cache.contains(key(2))); // what came last stays, whatever its size
        QCOMPARE(cache.byteCount(), std::size_t(20));
    }
};

QTEST_APPLESS_MAIN(TestRecentCache)
#include "tst_recentcache.moc"
