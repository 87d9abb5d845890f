// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diskcache.h"
#include "render/preparedlayer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::DiskCache;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::GeometryType;
using revier::JobControl;
using revier::MapPlane;
using revier::PreparedLayerPtr;

namespace {

/// Points that a cache could have kept, in UTM 32.
FeatureTablePtr someTable(double shift = 0)
{
    auto table = std::make_shared<FeatureTable>();
    table->name = u"punkte"_s;
    table->crs = revier::Crs::utm32();
    for (int i = 0; i < 5000; ++i) {
        table->geometry.beginFeature(GeometryType::Point);
        table->geometry.beginPart();
        const auto row = i / 70;
        table->geometry.addPosition({330'000.0 + i % 70 * 100 + shift, 5'650'000.0 + row * 100});
    }
    table->cacheKey = {.name = u"punkte"_s, .state = "1"};
    return table;
}

/// Who cancels at once gets nothing but what need not be projected.
PreparedLayerPtr keptLayer(const FeatureTablePtr &table, const MapPlane &plane = MapPlane::webMercator())
{
    return prepareLayer(table, JobControl([] { return true; }, {}), plane).value_or(nullptr);
}

bool isSame(const revier::PreparedLayer &a, const revier::PreparedLayer &b)
{
    const revier::Box corner {7.24e5, 6.6e6, 7.3e5, 6.65e6};
    return std::ranges::equal(a.geometry.positions(), b.geometry.positions())
        && std::ranges::equal(a.geometry.boxes(), b.geometry.boxes())
        && a.geometry.bounds() == b.geometry.bounds() && a.geometry.partCount() == b.geometry.partCount()
        && a.index.bounds() == b.index.bounds() && a.index.find(corner) == b.index.find(corner)
        && a.index.find(a.index.bounds()).size() == b.geometry.featureCount();
}

} // namespace

/// Projected positions and their index come from the cache as they were made, or are made anew.
class TestPlaneCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        DiskCache::setOfProgram(nullptr);
        m_plain = prepareLayer(someTable(), {}).value_or(nullptr);
        DiskCache::setOfProgram(std::make_unique<const DiskCache>(m_folder->path()));
        QVERIFY(m_plain);
    }
    void cleanup() { DiskCache::setOfProgram(nullptr); }

    void sameAsMade();
    void planesApart();
    void planeOfTheTable();
    void otherState();
    void otherTransform();
    void tableThatIsNotKept();
    void missingPositions();

private:
    [[nodiscard]] QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PreparedLayerPtr m_plain;
};

void TestPlaneCache::sameAsMade()
{
    QVERIFY(!keptLayer(someTable()));
    const auto first = prepareLayer(someTable(), {});
    QVERIFY(first && isSame(**first, *m_plain));
    QCOMPARE(entries().size(), 1);
    const auto kept = keptLayer(someTable());
    QVERIFY(kept && isSame(*kept, *m_plain));
}

/// The window and a sheet each find their own positions.
void TestPlaneCache::planesApart()
{
    const auto laea = MapPlane::create(*revier::Crs::fromText(u"EPSG:3035"_s));
    QVERIFY(laea);
    const auto window = prepareLayer(someTable(), {});
    const auto sheet = prepareLayer(someTable(), {}, *laea);
    QVERIFY(window && sheet && (*window)->geometry.bounds() != (*sheet)->geometry.bounds());
    QCOMPARE(entries().size(), 2);
    const auto keptWindow = keptLayer(someTable());
    const auto keptSheet = keptLayer(someTable(), *laea);
    QVERIFY(keptWindow && keptSheet);
    QVERIFY(keptWindow->plane.isWebMercator() && keptSheet->plane == *laea);
    QCOMPARE(keptWindow->geometry.bounds(), (*window)->geometry.bounds());
    QCOMPARE(keptSheet->geometry.bounds(), (*sheet)->geometry.bounds());
    const auto utm33 = MapPlane::create(*revier::Crs::fromText(u"EPSG:25833"_s));
    QVERIFY(utm33 && !keptLayer(someTable(), *utm33));
}

/// Positions that need not be projected are not kept twice.
void TestPlaneCache::planeOfTheTable()
{
    const auto layer = keptLayer(someTable(), MapPlane::utm32()); // nothing to cancel
    QVERIFY(layer && !layer->index.isEmpty());
    QCOMPARE(layer->geometry.bounds(), layer->table->geometry.bounds());
    QCOMPARE(entries().size(), 0);
}

void TestPlaneCache::otherState()
{
    QVERIFY(prepareLayer(someTable(), {}));
    auto other = std::make_shared<FeatureTable>(*someTable());
    other->cacheKey.state = "2";
    QVERIFY(!keptLayer(other));
}

/// Positions that the transform of today puts elsewhere, as after a grid was installed.
void TestPlaneCache::otherTransform()
{
    QVERIFY(prepareLayer(someTable(1.7), {}));
    QVERIFY(keptLayer(someTable(1.7)));
    QVERIFY(!keptLayer(someTable()));
    const auto anew = prepareLayer(someTable(), {});
    QVERIFY(anew && isSame(**anew, *m_plain));
}

void TestPlaneCache::tableThatIsNotKept()
{
    auto table = std::make_shared<FeatureTable>(*someTable());
    table->cacheKey = {};
    QVERIFY(prepareLayer(table, {}));
    QVERIFY(entries().isEmpty());
}

/// Parts that have no place on the map are left out: this is not kept.
void TestPlaneCache::missingPositions()
{
    auto table = std::make_shared<FeatureTable>(*someTable());
    table->geometry.beginFeature(GeometryType::Point);
    table->geometry.beginPart();
    table->geometry.addPosition({1e300, 1e300});
    const auto layer = prepareLayer(table, {});
    QVERIFY(layer);
    QVERIFY((*layer)->geometry.positionCount() < table->geometry.positionCount());
    QVERIFY(entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlaneCache)
#include "tst_planecache.moc"
