// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/preparedlayer.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using revier::Box;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::GeometryType;
using revier::Indexing;
using revier::JobControl;
using revier::MapPlane;
using revier::Point;

namespace {

constexpr int kFeatures = 30'000;
constexpr int kPositions = 4; ///< each

/// Lines in degrees; every hundredth feature has no geometry.
std::shared_ptr<FeatureTable> lines(int features = kFeatures)
{
    auto table = std::make_shared<FeatureTable>();
    table->name = u"lines"_s;
    table->crs = revier::Crs::wgs84();
    for (int i = 0; i < features; ++i) {
        if (i % 100 == 99) {
            table->geometry.beginFeature(GeometryType::None);
            continue;
        }
        table->geometry.beginFeature(GeometryType::Line);
        table->geometry.beginPart();
        const int row = i / 500;
        for (int j = 0; j < kPositions; ++j) {
            table->geometry.addPosition({6.4 + 0.001 * (i % 500) + 0.0005 * j, 50.8 + 0.005 * row});
        }
    }
    return table;
}

bool isSame(const revier::GeometryBuffer &a, const revier::GeometryBuffer &b)
{
    bool same = a.featureCount() == b.featureCount() && a.partCount() == b.partCount()
        && std::ranges::equal(a.positions(), b.positions()) && std::ranges::equal(a.boxes(), b.boxes())
        && a.bounds() == b.bounds();
    for (std::size_t i = 0; same && i < a.featureCount(); ++i) {
        same = a.type(i) == b.type(i) && a.firstPart(i) == b.firstPart(i);
    }
    return same;
}

} // namespace

class TestPreparedLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedTableIsThePlanes();
    void sharedTableStays();
    void canceledWhileMoving();
    void tableInThePlaneLends();
    void featuresWithoutIndex();
};

/// Moved in its place a table has the positions that projecting it gives.
void TestPreparedLayer::movedTableIsThePlanes()
{
    const auto projected = prepareLayer(lines(), {}, MapPlane::utm32());
    QVERIFY(projected);
    FeatureTablePtr table = lines();
    const auto moved = tableInPlane(std::move(table), {}, MapPlane::utm32());
    QVERIFY(moved);
    QVERIFY((*moved)->crs == revier::Crs::utm32());
    QVERIFY(isSame((*moved)->geometry, (*projected)->geometry));
}

void TestPreparedLayer::sharedTableStays()
{
    const FeatureTablePtr table = lines();
    const auto shared = tableInPlane(table, {}, MapPlane::utm32());
    QVERIFY(shared && *shared == table);
    QVERIFY(table->crs == revier::Crs::wgs84());
    QVERIFY(isSame(table->geometry, lines()->geometry));
    const auto small = tableInPlane(lines(10), {}, MapPlane::utm32());
    QVERIFY(small && (*small)->crs == revier::Crs::wgs84());
}

void TestPreparedLayer::canceledWhileMoving()
{
    const auto moved = tableInPlane(lines(), JobControl([] { return true; }, {}), MapPlane::utm32());
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, revier::Error::Code::Canceled);
}

/// What lies in the plane already is not copied.
void TestPreparedLayer::tableInThePlaneLends()
{
    const auto moved = tableInPlane(lines(), {}, MapPlane::utm32());
    QVERIFY(moved);
    const auto layer = prepareLayer(*moved, {}, MapPlane::utm32());
    QVERIFY(layer);
    QVERIFY(isSame((*layer)->geometry, (*moved)->geometry));
    QCOMPARE((*layer)->geometry.positions().data(), (*moved)->geometry.positions().data());
}

void TestPreparedLayer::featuresWithoutIndex()
{
    const FeatureTablePtr table = lines();
    const auto with = prepareLayer(table, {}, MapPlane::utm32());
    const auto without = prepareLayer(table, {}, MapPlane::utm32(), Indexing::WhenKept);
    QVERIFY(with && without);
    QVERIFY(!(*with)->index.isEmpty() && (*without)->index.isEmpty());
    const auto &bounds = (*with)->geometry.bounds();
    const Box corner {bounds.minX, bounds.minY, bounds.center().x, bounds.minY + bounds.height() / 7};
    for (const auto &box : {bounds, corner, Box {0, 0, 1, 1}}) {
        QVERIFY(featuresIn(**with, box) == featuresIn(**without, box));
    }
    QCOMPARE(featuresIn(**without, bounds).size(), std::size_t(kFeatures - kFeatures / 100));
}

QTEST_GUILESS_MAIN(TestPreparedLayer)
#include "tst_preparedlayer.moc"
