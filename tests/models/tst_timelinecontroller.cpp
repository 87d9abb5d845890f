// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/jobscontroller.h"
#include "models/timelinecontroller.h"
#include "smallmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// The shipped map with its projections.
struct Fixture
{
    MapController map;
    JobsController jobs;
    TimelineController timeline;

    Fixture()
    {
        jobs.setMap(&map);
        timeline.setMap(&map);
    }
    [[nodiscard]] bool open()
    {
        return map.openProject(shippedProjectPath()) && smallmap::waitUntilRead(map)
            && QTest::qWaitFor([this] { return jobs.isAvailable() && timeline.isAvailable(); });
    }
    [[nodiscard]] Moment moment() { return map.document()->snapshot()->moment; }
    [[nodiscard]] Layer layer(QStringView id)
    {
        const auto state = map.document()->snapshot();
        return state->layers[std::size_t(state->layerIndex(id))];
    }
};

} // namespace

class TestTimelineController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedMapHasYears();
    void yearsStayInRange();
    void scenariosAndDifferences();
    void textsNameTheAssumption();
    void layersAreShownOnce();
    void playingStopsAtTheEnd();
    void playingGoesRound();
    void speedsAreHeld();
    void aMapWithoutYears();
    void symbolsFollowTheYear();
    void editedScenariosAreUndone();
};

void TestTimelineController::theShippedMapHasYears()
{
    Fixture f;
    QVERIFY(!f.timeline.isAvailable());
    QVERIFY(f.open());
    QCOMPARE(f.timeline.firstYear(), 2013);
    QCOMPARE(f.timeline.lastYear(), 2045);
    QCOMPARE(f.timeline.scenarioTitles().size(), 3);
    QCOMPARE(f.timeline.year(), 2035); // as the project says
    QCOMPARE(f.timeline.scenario(), 1);
    QVERIFY(!f.map.document()->isModified());
    f.map.setLanguageCode(u"en"_s);
    QVERIFY(f.timeline.scenarioTitles().contains(u"Published upper bound"_s));
}

void TestTimelineController::yearsStayInRange()
{
    Fixture f;
    QVERIFY(f.open());
    const QSignalSpy moved(&f.timeline, &TimelineController::momentChanged);
    f.timeline.step(1);
    QCOMPARE(f.timeline.year(), 2036);
    QCOMPARE(moved.size(), 1);
    f.timeline.setYear(1900);
    QCOMPARE(f.timeline.year(), 2013);
    f.timeline.step(-1);
    QCOMPARE(f.timeline.year(), 2013);
    f.timeline.setYear(3000);
    QCOMPARE(f.timeline.year(), 2045);
    QVERIFY(!f.map.document()->canUndo());
}

void TestTimelineController::scenariosAndDifferences()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setCompare(0);
    QCOMPARE(f.moment().compare, u"pessimistic"_s);
    f.timeline.setScenario(0); // A and B change places
    QCOMPARE(f.moment(), (Moment {.year = 2035, .scenario = u"pessimistic"_s, .compare = u"central"_s}));
    f.timeline.setCompare(0); // with itself: none
    QCOMPARE(f.timeline.compare(), -1);
    f.timeline.setScenario(7);
    QCOMPARE(f.timeline.scenario(), 0);
    f.timeline.setCompare(2);
    f.timeline.setCompare(-1);
    QVERIFY(f.moment().compare.isEmpty());
}

void TestTimelineController::textsNameTheAssumption()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.showLayers();
    QVERIFY(f.timeline.isAssumed());
    QVERIFY(f.timeline.text().contains(u"2035"));
    QVERIFY(f.timeline.text().contains(u"nnahme") || f.timeline.text().contains(u"assumption"));
    f.timeline.setCompare(2);
    QVERIFY(f.timeline.text().contains(u"minus"));
}

void TestTimelineController::layersAreShownOnce()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(!f.timeline.areLayersShown());
    f.map.document()->setGroupVisible(u"jobs"_s, false);
    f.timeline.showLayers();
    QVERIFY(f.timeline.areLayersShown());
    QVERIFY(f.layer(u"job_sites").visible);
    QVERIFY(!f.layer(u"job_kreise").visible);
    f.timeline.showLayers(); // the user's choice stays
    QVERIFY(!f.layer(u"job_kreise").visible);
}

void TestTimelineController::playingStopsAtTheEnd()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setSpeed(10);
    f.timeline.setYear(2044);
    f.timeline.setPlaying(true);
    QVERIFY(f.timeline.isPlaying());
    QTRY_VERIFY(!f.timeline.isPlaying());
    QCOMPARE(f.timeline.year(), 2045);
    f.timeline.setPlaying(true); // from the beginning
    QCOMPARE(f.timeline.year(), 2013);
    f.timeline.setPlaying(false);
}

void TestTimelineController::playingGoesRound()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setSpeed(10);
    f.timeline.setLoop(true);
    f.timeline.setYear(2044);
    f.timeline.setPlaying(true);
    QTRY_VERIFY(f.timeline.year() < 2044);
    QVERIFY(f.timeline.isPlaying());
}

void TestTimelineController::speedsAreHeld()
{
    TimelineController timeline;
    timeline.setSpeed(1000);
    QCOMPARE(timeline.speed(), 10.0);
    timeline.setSpeed(0);
    QCOMPARE(timeline.speed(), 0.25);
    timeline.setPlaying(true); // nothing to play
    QVERIFY(!timeline.isPlaying());
}

void TestTimelineController::aMapWithoutYears()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setPlaying(true);
    f.map.openState(MapState(), {});
    QVERIFY(!f.timeline.isAvailable());
    QVERIFY(!f.timeline.isPlaying());
    QVERIFY(f.timeline.text().isEmpty() && f.timeline.scenarioTitles().isEmpty());
    QTRY_VERIFY(!f.jobs.isAvailable());
}

void TestTimelineController::symbolsFollowTheYear()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.showLayers();
    const auto sizes = [&f] {
        const auto &layers = f.map.scene().layers;
        const auto found = std::ranges::find(layers, u"job_sites"_s, &SceneLayer::id);
        return found == layers.end() ? std::vector<float>() : found->symbols->size;
    };
    f.timeline.setYear(2030);
    const auto early = sizes();
    QVERIFY(!early.empty());
    f.timeline.setYear(2045);
    QVERIFY(early != sizes());
    f.timeline.setYear(2030);
    QCOMPARE(sizes(), early);
}

void TestTimelineController::editedScenariosAreUndone()
{
    Fixture f;
    QVERIFY(f.open());
    const auto &model = f.jobs.results()->model();
    auto mine = *model.duplicated(u"upper"_s);
    mine.assumptions.front().share = 0.5;
    const auto changed = model.withScenario(mine);
    QVERIFY(changed);
    f.jobs.setModel(*changed);
    QCOMPARE(f.timeline.scenarioTitles().size(), 4);
    const auto series = f.layer(u"job_sites").series;
    QVERIFY(series->hasScenario(mine.id));
    f.map.document()->undo();
    QTRY_COMPARE(f.timeline.scenarioTitles().size(), 3);
    f.map.document()->redo();
    QTRY_COMPARE(f.timeline.scenarioTitles().size(), 4);
}

QTEST_GUILESS_MAIN(TestTimelineController)
#include "tst_timelinecontroller.moc"
