// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../render/samplescene.h"
#include "layerweights.h"
#include "stepback.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr std::size_t kBudget = 400;

/// Where the points are.
MapView near()
{
    return SampleLayer::view();
}

/// Another place, where nothing is.
MapView farAway(double metres)
{
    auto view = SampleLayer::view();
    view.center.x += metres;
    return view;
}

/// Many more triangles than the budget.
SceneLayer manyPoints()
{
    SampleLayer layer((Style()));
    for (int row = 0; row < 25; ++row) {
        for (int column = 0; column < 40; ++column) {
            layer.point(20 + column, 20 + row);
        }
    }
    return layer.layer(u"points"_s);
}

} // namespace

class TestLayerWeights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newLayersAreCountedAtOnce();
    void knownLayersStayUntilTheyAreCounted();
    void aLayerMayGoWhileItIsCounted();
    void threadsWaitForTheirTurn();
};

void TestLayerWeights::newLayersAreCountedAtOnce()
{
    LayerWeights weights;
    weights.setBudget(kBudget);
    const auto layer = manyPoints();
    QVERIFY(weights.heavy({&layer}, near()).contains(layer.id));
    QVERIFY(!weights.isCounting());
}

void TestLayerWeights::knownLayersStayUntilTheyAreCounted()
{
    LayerWeights weights;
    weights.setBudget(kBudget);
    const auto layer = manyPoints();
    const QSignalSpy counted(&weights, &LayerWeights::counted);
    QVERIFY(weights.heavy({&layer}, farAway(1e6)).empty());

    QVERIFY(weights.heavy({&layer}, near()).empty()); // as before
    QVERIFY(weights.isCounting());
    QTRY_VERIFY(!weights.isCounting());
    QVERIFY(counted.count() > 0);
    QVERIFY(weights.heavy({&layer}, near()).contains(layer.id));
    QVERIFY(!weights.isCounting());

    QVERIFY(weights.heavy({&layer}, farAway(2e6)).contains(layer.id)); // as before
    QTRY_VERIFY(weights.heavy({&layer}, farAway(2e6)).empty());
    QVERIFY(weights.heavy({&layer}, farAway(1e6)).empty()); // known
    QVERIFY(!weights.isCounting());
}

void TestLayerWeights::aLayerMayGoWhileItIsCounted()
{
    LayerWeights weights;
    weights.setBudget(kBudget);
    auto layer = manyPoints();
    QVERIFY(weights.heavy({&layer}, farAway(1e6)).empty());
    QVERIFY(weights.heavy({&layer}, near()).empty());
    QVERIFY(weights.isCounting());
    weights.keep({});
    layer = {};
    QTRY_VERIFY(!weights.isCounting());
    QVERIFY(weights.heavy({}, near()).empty());
}

void TestLayerWeights::threadsWaitForTheirTurn()
{
#ifdef Q_OS_LINUX
    const int before = sched_getscheduler(0);
    int policy = -1;
    std::thread([&policy] {
        waitForTurn();
        policy = sched_getscheduler(0);
    }).join();
    QCOMPARE(policy, SCHED_BATCH);
    QCOMPARE(sched_getscheduler(0), before); // of that thread only
#else
    QSKIP("Only on Linux there is something to do.");
#endif
}

QTEST_GUILESS_MAIN(TestLayerWeights)
#include "tst_layerweights.moc"
