// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/jobscontroller.h"
#include "models/panelayermodel.h"
#include "models/viewcontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;
using Mode = PaneController::Mode;

namespace {

/// A map with its panes.
struct Fixture
{
    MapController map;
    JobsController jobs;
    TimelineController timeline;
    PaneController panes;
    PaneLayerModel layers;
    QAbstractItemModelTester panesTester {&panes, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester layersTester {&layers, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        jobs.setMap(&map);
        timeline.setMap(&map);
        panes.setMap(&map);
        panes.setTimeline(&timeline);
        layers.setPanes(&panes);
    }
    [[nodiscard]] bool openSmall() { return smallmap::open(map); }
    /// With its projections, and the layer that shows them.
    [[nodiscard]] bool openShipped()
    {
        const bool open = map.openProject(shippedProjectPath()) && smallmap::waitUntilRead(map)
            && QTest::qWaitFor([this] { return jobs.isAvailable() && timeline.isAvailable(); });
        timeline.showLayers();
        return open;
    }
    [[nodiscard]] QVariant value(int pane, int role) const { return panes.data(panes.index(pane), role); }
    [[nodiscard]] QString title(int pane) const { return value(pane, PaneController::TitleRole).toString(); }
    [[nodiscard]] QStringList shown(int pane) const
    {
        QStringList ids;
        for (const auto &layer : map.scene(pane).layers) {
            ids.append(layer.id);
        }
        return ids;
    }
    [[nodiscard]] const SceneLayer *layerWithValues(int pane) const
    {
        const auto &drawn = map.scene(pane).layers;
        const auto found = std::ranges::find_if(
            drawn, [](const SceneLayer &layer) { return layer.values && layer.values->year; });
        return found == drawn.end() ? nullptr : &*found;
    }
};

} // namespace

class TestPaneController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMap();
    void panesComeAndGoAtTheEnd();
    void eachHasAYearOfItsOwn();
    void eachHasAScenarioOfItsOwn();
    void eachHasLayersOfItsOwn();
    void theTimeLineMovesTheActiveOne();
    void stepsGoRound();
    void theDividerStaysInside();
    void layersInAListOfTheirOwn();
    void whatIsPointedAtIsOfThePane();
    void scenariosThatAreGone();
    void titlesAreInTheLanguageOfTheMap();
};

void TestPaneController::withoutMap()
{
    PaneController panes;
    panes.setMode(Mode::Four);
    panes.setActive(1);
    panes.setYear(0, 2030);
    panes.setDivider(0.2);
    panes.activateNext(1);
    QCOMPARE(panes.rowCount(), 1);
    QCOMPARE(panes.mode(), Mode::Single);
    PaneLayerModel layers;
    layers.setPanes(&panes);
    QCOMPARE(layers.rowCount(), 0);
}

void TestPaneController::panesComeAndGoAtTheEnd()
{
    Fixture f;
    QVERIFY(f.openSmall());
    const QSignalSpy resets(&f.panes, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&f.panes, &QAbstractItemModel::rowsInserted);
    const QSignalSpy chosen(&f.panes, &PaneController::layoutChosen);
    f.panes.setMode(Mode::Two);
    QCOMPARE(f.panes.count(), 2);
    f.panes.setMode(Mode::Swipe);
    QCOMPARE(f.panes.count(), 2);
    f.panes.setMode(Mode::Four);
    QCOMPARE(f.panes.count(), 4);
    QCOMPARE(f.title(3), u"Map 4"_s);
    f.panes.setMode(Mode::Single);
    QCOMPARE(f.panes.count(), 1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(resets.size(), 0); // the maps that stay keep their pictures
    QVERIFY(!f.map.document()->canUndo());
}

void TestPaneController::eachHasAYearOfItsOwn()
{
    Fixture f;
    QVERIFY(f.openShipped());
    f.panes.setMode(Mode::Two);
    f.panes.setYear(1, 2045);
    QCOMPARE(f.value(0, PaneController::YearRole).toInt(), 2035);
    QCOMPARE(f.value(1, PaneController::YearRole).toInt(), 2045);
    QVERIFY2(f.title(0).contains(u"2035") && f.title(0).contains(u"assumption"), qPrintable(f.title(0)));
    QVERIFY2(f.title(1).contains(u"2045"), qPrintable(f.title(1)));
    const auto *left = f.layerWithValues(0);
    const auto *right = f.layerWithValues(1);
    QVERIFY(left != nullptr && right != nullptr);
    QCOMPARE(left->values->year, std::optional(2035));
    QCOMPARE(right->values->year, std::optional(2045));
    QCOMPARE(left->prepared, right->prepared); // read and projected once
    f.panes.setYear(1, 9999);
    QCOMPARE(f.value(1, PaneController::YearRole).toInt(), f.timeline.lastYear());
}

void TestPaneController::eachHasAScenarioOfItsOwn()
{
    Fixture f;
    QVERIFY(f.openShipped());
    f.timeline.setCompare(2);
    f.panes.setMode(Mode::Swipe);
    f.panes.setScenario(1, 2); // what was compared with
    QCOMPARE(f.value(0, PaneController::ScenarioRole).toInt(), 1);
    QCOMPARE(f.value(1, PaneController::ScenarioRole).toInt(), 2);
    QVERIFY(f.title(0) != f.title(1));
    QVERIFY2(f.title(1).contains(f.timeline.scenarioTitles()[2]), qPrintable(f.title(1)));
    f.panes.setScenario(1, 17);
    QCOMPARE(f.value(1, PaneController::ScenarioRole).toInt(), 2);
}

void TestPaneController::eachHasLayersOfItsOwn()
{
    Fixture f;
    QVERIFY(f.openSmall());
    f.panes.setMode(Mode::Two);
    QCOMPARE(f.shown(0), (QStringList {u"field"_s, u"halls"_s, u"parks"_s}));
    f.panes.setLayerShown(1, u"halls"_s, false);
    QCOMPARE(f.shown(0), (QStringList {u"field"_s, u"halls"_s, u"parks"_s}));
    QCOMPARE(f.shown(1), (QStringList {u"field"_s, u"parks"_s}));
    QCOMPARE(f.value(1, PaneController::OwnLayersRole).toInt(), 1);
    f.map.document()->setVisible(u"field"_s, false); // all maps together
    QCOMPARE(f.shown(1), (QStringList {u"parks"_s}));
    f.panes.setLayerShown(1, u"halls"_s, true); // as the map has it: nothing of its own any more
    QCOMPARE(f.value(1, PaneController::OwnLayersRole).toInt(), 0);
    f.panes.setLayerShown(1, u"field"_s, true);
    QVERIFY(f.map.attribution().contains(u"Hallenverein"));
    f.panes.resetLayers(1);
    QCOMPARE(f.shown(1), f.shown(0));
    f.panes.setLayerShown(1, u"nothing"_s, true);
    f.panes.setLayerShown(5, u"halls"_s, false);
    QCOMPARE(f.shown(1), f.shown(0));
    f.map.document()->undo();
    QVERIFY(f.shown(1).contains(u"field"_s) && !f.shown(0).contains(u"field"_s));
}

void TestPaneController::theTimeLineMovesTheActiveOne()
{
    Fixture f;
    QVERIFY(f.openShipped());
    f.panes.setMode(Mode::Four);
    f.panes.setActive(2);
    f.timeline.setYear(2020);
    QCOMPARE(f.value(2, PaneController::YearRole).toInt(), 2020);
    QCOMPARE(f.value(0, PaneController::YearRole).toInt(), 2035);
    f.panes.setActive(0);
    QCOMPARE(f.timeline.year(), 2035);
    QCOMPARE(f.timeline.text(), f.title(0));
    f.panes.setActive(2);
    QCOMPARE(f.timeline.year(), 2020);
    QCOMPARE(&f.map.scene(), &f.map.scene(2));
    f.panes.setMode(Mode::Single);
    QCOMPARE(f.timeline.year(), 2020); // the map that was active stays
}

void TestPaneController::stepsGoRound()
{
    Fixture f;
    QVERIFY(f.openSmall());
    f.panes.setMode(Mode::Four);
    const QSignalSpy changes(&f.panes, &PaneController::activeChanged);
    f.panes.activateNext(-1);
    QCOMPARE(f.panes.active(), 3);
    f.panes.activateNext(1);
    QCOMPARE(f.panes.active(), 0);
    f.panes.setActive(4);
    f.panes.setActive(-1);
    QCOMPARE(f.panes.active(), 0);
    QCOMPARE(changes.size(), 2);
    QVERIFY(f.value(0, PaneController::ActiveRole).toBool()
            && !f.value(3, PaneController::ActiveRole).toBool());
}

void TestPaneController::theDividerStaysInside()
{
    Fixture f;
    QVERIFY(f.openSmall());
    f.panes.setMode(Mode::Swipe);
    const QSignalSpy changes(&f.panes, &PaneController::dividerChanged);
    f.panes.setDivider(0.3);
    f.panes.setDivider(0.3);
    QCOMPARE(f.panes.divider(), 0.3);
    f.panes.setDivider(-4);
    QCOMPARE(f.panes.divider(), 0.05);
    f.panes.setDivider(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(f.panes.divider(), 0.5);
    QCOMPARE(changes.size(), 3);
}

void TestPaneController::layersInAListOfTheirOwn()
{
    Fixture f;
    QVERIFY(f.openSmall());
    f.panes.setMode(Mode::Two);
    f.layers.setPane(1);
    QCOMPARE(f.layers.rowCount(), 3);
    const auto value = [&f](int row, int role) { return f.layers.data(f.layers.index(row), role); };
    QCOMPARE(value(0, PaneLayerModel::TitleRole).toString(), u"Parks"_s);
    QCOMPARE(value(0, PaneLayerModel::GroupRole).toString(), u"Standorte"_s);
    QVERIFY(value(1, PaneLayerModel::ShownRole).toBool() && !value(1, PaneLayerModel::OwnRole).toBool());
    f.layers.setShown(1, false);
    QVERIFY(!value(1, PaneLayerModel::ShownRole).toBool() && value(1, PaneLayerModel::OwnRole).toBool());
    QCOMPARE(f.shown(1), (QStringList {u"field"_s, u"parks"_s}));
    f.layers.setPane(0);
    QVERIFY(value(1, PaneLayerModel::ShownRole).toBool());
    f.map.document()->removeLayer(u"halls"_s);
    QCOMPARE(f.layers.rowCount(), 2);
    QVERIFY(!f.layers.setData(f.layers.index(0), true, PaneLayerModel::TitleRole));
}

void TestPaneController::whatIsPointedAtIsOfThePane()
{
    Fixture f;
    QVERIFY(f.openSmall());
    f.panes.setMode(Mode::Two);
    f.panes.setLayerShown(1, u"parks"_s, false);
    f.panes.setLayerShown(1, u"halls"_s, false);
    ViewController view;
    view.setMap(&f.map);
    view.setView(viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 25000, {800, 600}));
    const QPointF center(400, 300);
    view.setPane(0);
    view.setCursor(center);
    QVERIFY(view.hovered() && view.hovered()->layerId != u"field"_s);
    view.setPane(1); // the pointer is at the same place of the other map
    QVERIFY(view.hovered());
    QCOMPARE(view.hovered()->layerId, u"field"_s);
    view.selectAt(center);
    QCOMPARE(view.selectedLayer(), u"field"_s);
    QCOMPARE(view.hitCount(), 1);
    view.setPane(0);
    view.selectAt(center);
    QCOMPARE(view.hitCount(), 4);
}

void TestPaneController::scenariosThatAreGone()
{
    Fixture f;
    QVERIFY(f.openShipped());
    auto layout = f.map.document()->snapshot()->panes;
    layout.mode = PaneLayout::Mode::Two;
    layout.panes.push_back(
        {.moment = {.year = 1700, .scenario = u"nobody"_s, .compare = u"none"_s}, .layers = {}});
    f.map.document()->setPanes(layout);
    f.map.document()->setVisible(u"job_kreise"_s, true); // the axis is looked at anew
    const auto moment = f.map.document()->snapshot()->panes.panes[1].moment;
    QCOMPARE(moment.year, f.timeline.firstYear());
    QVERIFY(f.timeline.indexOf(moment.scenario) >= 0);
    QVERIFY(moment.compare.isEmpty());
}

void TestPaneController::titlesAreInTheLanguageOfTheMap()
{
    Fixture f;
    QVERIFY(f.openShipped());
    f.panes.setMode(Mode::Two);
    const auto german = f.title(1);
    const QSignalSpy changes(&f.panes, &QAbstractItemModel::dataChanged);
    f.map.setLanguageCode(u"en"_s);
    QVERIFY(!changes.isEmpty() && f.title(1) != german);
    QVERIFY2(f.title(1).contains(f.timeline.scenarioTitles()[1]), qPrintable(f.title(1)));
}

QTEST_MAIN(TestPaneController)

#include "tst_panecontroller.moc"
