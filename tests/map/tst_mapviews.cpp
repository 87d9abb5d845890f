// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"
#include "map/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

Layer layer(const QString &id, const QString &group, bool visible)
{
    Layer result;
    result.id = id;
    result.title = id;
    result.path = u"/data/"_s + id;
    result.groupId = group;
    result.visible = visible;
    return result;
}

/// a, then group g (hidden) with b and c (off), then group h with d.
MapState state()
{
    MapState state;
    state.title = u"Map"_s;
    state.groups = {{.id = u"g"_s, .title = u"G"_s, .visible = false}, {.id = u"h"_s, .title = u"H"_s}};
    state.layers = {layer(u"a"_s, {}, true), layer(u"b"_s, u"g"_s, true), layer(u"c"_s, u"g"_s, false),
                    layer(u"d"_s, u"h"_s, true)};
    state.moment = {.year = 2030, .scenario = u"central"_s, .compare = {}};
    return state;
}

/// The layers that are shown.
QString shown(const MapState &state, const LayerSwitches &switches = {})
{
    QString text;
    for (const auto &layer : state.layers) {
        text += state.isVisible(layer, switches) ? layer.id : QString();
    }
    return text;
}

Moment inYear(int year)
{
    return {.year = year, .scenario = {}, .compare = {}};
}

Bookmark bookmark(const QString &name)
{
    return {.name = name, .view = {{6.5, 51}, 50000}, .moment = {}, .layers = {}};
}

Result<MapState> read(const QByteArray &json)
{
    auto text = json;
    return projectFromJson(QJsonDocument::fromJson(text.replace('\'', '"')).object(), QDir(u"/maps"_s));
}

} // namespace

class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsAreCompleted_data();
    void layoutsAreCompleted();
    void switchesWinOverLayersAndGroups();
    void theTimeLineBelongsToTheActivePane();
    void panesAreNoStep();
    void undoLeavesThePanes();
    void layersOfAPaneAreAStep();
    void undoBringsPanesBack();
    void bookmarksAreSteps();
    void layersAreShownInOneStep();
    void projectsKeepPanesAndBookmarks();
    void olderProjectsHaveOneMap();
    void wrongPanesAreMended();
    void brokenBookmarks_data();
    void brokenBookmarks();
};

void TestMapViews::layoutsAreCompleted_data()
{
    QTest::addColumn<PaneLayout::Mode>("mode");
    QTest::addColumn<int>("active");
    QTest::addColumn<QList<int>>("years");
    QTest::addColumn<int>("activeThen");
    using enum PaneLayout::Mode;
    QTest::newRow("one") << Single << 0 << QList<int> {1} << 0;
    QTest::newRow("one: that which was active") << Single << 1 << QList<int> {2} << 0;
    QTest::newRow("two") << Two << 1 << QList<int> {1, 2} << 1;
    QTest::newRow("swipe") << Swipe << 0 << QList<int> {1, 2} << 0;
    QTest::newRow("four: as the active one") << Four << 1 << QList<int> {1, 2, 2, 2} << 1;
    QTest::newRow("active one that is not there") << Two << 9 << QList<int> {1, 2} << 1;
}

void TestMapViews::layoutsAreCompleted()
{
    QFETCH(const PaneLayout::Mode, mode);
    QFETCH(const int, active);
    PaneLayout layout {.mode = mode, .active = active, .divider = 7, .panes = {}};
    layout.panes = {{.moment = inYear(1), .layers = {{u"a"_s, false}}}, {.moment = inYear(2), .layers = {}}};
    const auto valid = validLayout(layout);
    QList<int> years;
    for (const auto &pane : valid.panes) {
        years.append(pane.moment.year);
    }
    QTEST(years, "years");
    QTEST(valid.active, "activeThen");
    QCOMPARE(valid.divider, 0.95);
    QCOMPARE(valid.panes[0].layers.isEmpty(), mode == PaneLayout::Mode::Single);
    QCOMPARE(validLayout(valid), valid);
    QCOMPARE(validLayout({.mode = mode, .active = -3, .panes = {}}).panes.size(), paneCount(mode));
}

void TestMapViews::switchesWinOverLayersAndGroups()
{
    auto map = state();
    QCOMPARE(shown(map), u"ad"_s);
    const LayerSwitches switches {{u"a"_s, false}, {u"c"_s, true}, {u"gone"_s, true}};
    QCOMPARE(shown(map, switches), u"cd"_s);
    map.panes.panes[0].layers = switches;
    QCOMPARE(shown(map.shown()), u"cd"_s); // for an export of what is seen
}

void TestMapViews::theTimeLineBelongsToTheActivePane()
{
    MapDocument document;
    document.reset(state());
    const QSignalSpy moments(&document, &MapDocument::momentChanged);
    const QSignalSpy panes(&document, &MapDocument::panesChanged);
    auto layout = document.snapshot()->panes;
    QCOMPARE(layout.panes[0].moment.year, 2030);
    layout.mode = PaneLayout::Mode::Two;
    document.setPanes(layout);
    QCOMPARE(document.snapshot()->panes.panes[1].moment.year, 2030);
    QCOMPARE(moments.size(), 0);
    layout = document.snapshot()->panes;
    layout.panes[1].moment.year = 2045;
    document.setPanes(layout);
    QCOMPARE(document.snapshot()->moment.year, 2030);
    layout.active = 1;
    document.setPanes(layout);
    QCOMPARE(document.snapshot()->moment.year, 2045);
    QCOMPARE(moments.size(), 1);
    document.setMoment({.year = 2040, .scenario = u"upper"_s, .compare = {}});
    QCOMPARE(document.snapshot()->panes.panes[0].moment.year, 2030);
    QCOMPARE(document.snapshot()->panes.panes[1].moment.year, 2040);
    QCOMPARE(panes.size(), 3);
    document.setPanes(document.snapshot()->panes);
    QCOMPARE(panes.size(), 3);
}

void TestMapViews::panesAreNoStep()
{
    MapDocument document;
    document.reset(state());
    document.setPanes({.mode = PaneLayout::Mode::Four, .active = 2});
    QVERIFY(!document.canUndo() && !document.isModified());
}

void TestMapViews::undoLeavesThePanes()
{
    MapDocument document;
    document.reset(state());
    document.setVisible(u"a"_s, false);
    document.setPanes({.mode = PaneLayout::Mode::Swipe, .active = 1});
    document.undo();
    QCOMPARE(shown(*document.snapshot()), u"ad"_s);
    QCOMPARE(document.snapshot()->panes.mode, PaneLayout::Mode::Swipe);
    QCOMPARE(document.snapshot()->panes.active, 1);
}

void TestMapViews::layersOfAPaneAreAStep()
{
    MapDocument document;
    document.reset(state());
    document.setPaneLayers(0, {{u"a"_s, false}});
    QVERIFY(!document.canUndo()); // a single one shows the layers as the map has them
    document.setPanes({.mode = PaneLayout::Mode::Two, .active = 0});
    document.setPaneLayers(1, {{u"a"_s, false}});
    document.setPaneLayers(1, {{u"a"_s, false}});
    document.setPaneLayers(2, {{u"a"_s, false}});
    QCOMPARE(document.undoText(Language::English), u"layers of map 2"_s);
    document.setMoment(inYear(2044));
    document.setVisible(u"d"_s, false);
    document.undo(); // of what concerns all
    QCOMPARE(document.snapshot()->panes.panes[1].layers.size(), 1);
    const QSignalSpy panes(&document, &MapDocument::panesChanged);
    document.undo();
    QVERIFY(!document.canUndo());
    QVERIFY(document.snapshot()->panes.panes[1].layers.isEmpty());
    QCOMPARE(document.snapshot()->moment.year, 2044); // the time line stays where it is
    QCOMPARE(document.snapshot()->panes.panes[0].moment.year, 2044);
    document.redo();
    QCOMPARE(document.snapshot()->panes.panes[1].layers, (LayerSwitches {{u"a"_s, false}}));
    QCOMPARE(document.snapshot()->moment.year, 2044);
    QCOMPARE(panes.size(), 2);
    document.setPaneLayers(0, {{u"a"_s, false}}, u"Bedburg"_s);
    QCOMPARE(document.undoText(Language::English), u"layers of “Bedburg”"_s);
}

void TestMapViews::undoBringsPanesBack()
{
    MapDocument document;
    document.reset(state());
    auto layout = validLayout({.mode = PaneLayout::Mode::Two, .active = 1, .panes = {}});
    layout.panes[1].moment.year = 2040;
    document.setPanes(layout);
    document.setPaneLayers(1, {{u"a"_s, false}});
    document.setPanes(
        {.mode = PaneLayout::Mode::Single, .active = 0, .panes = {{.moment = inYear(2020), .layers = {}}}});
    const QSignalSpy moments(&document, &MapDocument::momentChanged);
    document.undo();
    QCOMPARE(document.snapshot()->panes, layout);
    QCOMPARE(document.snapshot()->moment.year, 2040);
    QCOMPARE(moments.size(), 1);
}

void TestMapViews::bookmarksAreSteps()
{
    MapDocument document;
    document.reset(state());
    const QSignalSpy changes(&document, &MapDocument::bookmarksChanged);
    document.setBookmarks({bookmark(u"Bedburg"_s)}, u"Bedburg"_s);
    document.setBookmarks({bookmark(u"Bedburg"_s)}, u"Bedburg"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(document.undoText(Language::English), u"changing the bookmark “Bedburg”"_s);
    document.undo();
    QVERIFY(document.snapshot()->bookmarks.empty());
    QCOMPARE(changes.size(), 2);
    document.redo();
    QCOMPARE(document.snapshot()->bookmarks.size(), std::size_t(1));
    document.setVisible(u"a"_s, false);
    document.undo();
    QCOMPARE(changes.size(), 3); // only changes of bookmarks are told
}

void TestMapViews::layersAreShownInOneStep()
{
    MapDocument document;
    document.reset(state());
    const LayerSwitches switches {{u"a"_s, false}, {u"c"_s, true}, {u"gone"_s, true}};
    document.setVisibleLayers(switches, u"Plan"_s);
    QCOMPARE(shown(*document.snapshot()), u"cd"_s); // with its group, but without b
    QCOMPARE(document.undoText(Language::English), u"layers of “Plan”"_s);
    document.setVisibleLayers(switches, u"Plan"_s);
    document.undo();
    QVERIFY(!document.canUndo()); // what changes nothing is no step
    QCOMPARE(shown(*document.snapshot()), u"ad"_s);
    document.setVisibleLayers({{u"d"_s, false}}, u"Plan"_s);
    QCOMPARE(shown(*document.snapshot()), u"a"_s);
    QVERIFY(document.snapshot()->layers[1].visible); // what its group hides keeps its own switch
    document.setVisibleLayers({}, u"Plan"_s);
    QCOMPARE(shown(*document.snapshot()), u"a"_s);
    document.setVisibleLayers({}, u"Plan"_s, {{u"a"_s, u"jobs > 5"_s}, {u"gone"_s, u"jobs > 6"_s}});
    QCOMPARE(document.snapshot()->layers[0].filter, u"jobs > 5"_s);
    document.undo();
    QVERIFY(document.snapshot()->layers[0].filter.isEmpty());
}

void TestMapViews::projectsKeepPanesAndBookmarks()
{
    auto written = state();
    written.panes = {.mode = PaneLayout::Mode::Swipe,
                     .active = 1,
                     .divider = 0.25,
                     .panes = {{.moment = inYear(2020), .layers = {{u"b"_s, true}}},
                               {.moment = written.moment, .layers = {}}}};
    written.bookmarks = {bookmark(u"Bedburg"_s), bookmark(u"Düren"_s)};
    written.bookmarks[1].moment = Moment {.year = 2040, .scenario = u"upper"_s, .compare = u"central"_s};
    written.bookmarks[1].layers = {{u"a"_s, false}, {u"d"_s, true}};
    const QDir folder(u"/maps"_s);
    const auto copy = projectFromJson(projectToJson(written, folder), folder);
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
    QCOMPARE(copy->panes, written.panes);
    QCOMPARE(copy->moment, written.moment);
    QCOMPARE(copy->bookmarks, written.bookmarks);
    QCOMPARE(projectToJson(*copy, folder), projectToJson(written, folder));
}

void TestMapViews::olderProjectsHaveOneMap()
{
    const auto older =
        read("{'revieratlas': 1, 'layers': [], 'moment': {'year': 2035, 'scenario': 'upper'}}");
    QVERIFY(older);
    QCOMPARE(older->panes.mode, PaneLayout::Mode::Single);
    QCOMPARE(older->panes.panes.size(), std::size_t(1));
    QCOMPARE(older->panes.panes[0].moment, older->moment);
    QCOMPARE(older->moment.year, 2035);
    QVERIFY(older->bookmarks.empty());
    const auto json = projectToJson(*older, QDir(u"/maps"_s));
    QVERIFY(!json.contains(u"panes") && !json.contains(u"bookmarks"));
}

void TestMapViews::wrongPanesAreMended()
{
    const auto odd =
        read("{'revieratlas': 1, 'layers': [], 'moment': {'year': 2035}, 'panes': {'layout': 'four',"
             "'active': 17, 'divider': -1, 'maps': [{'layers': 3}, {'moment': {'year': 2020}}]}}");
    QVERIFY(odd);
    QCOMPARE(odd->panes.panes.size(), std::size_t(4));
    QCOMPARE(odd->panes.panes[0].moment.year, 2035); // the time line's, as it says nothing of its own
    QCOMPARE(odd->panes.active, 3);
    QCOMPARE(odd->moment.year, 2020);
    const auto unknown = read("{'revieratlas': 1, 'layers': [], 'panes': {'layout': 'seven', 'maps': 'x'}}");
    QVERIFY(unknown);
    QCOMPARE(unknown->panes.mode, PaneLayout::Mode::Single);
}

void TestMapViews::brokenBookmarks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no name") << QByteArray("{'view': {'center': [6, 51], 'scale': 1000}}");
    QTest::newRow("no view") << QByteArray("{'name': 'Home'}");
    QTest::newRow("no centre") << QByteArray("{'name': 'Home', 'view': {'scale': 1000}}");
    QTest::newRow("no scale") << QByteArray("{'name': 'Home', 'view': {'center': [6, 51]}}");
    QTest::newRow("not on the map") << QByteArray(
        "{'name': 'Home', 'view': {'center': [6, 95], 'scale': 9}}");
    QTest::newRow("no object") << QByteArray("7");
}

void TestMapViews::brokenBookmarks()
{
    QFETCH(const QByteArray, json);
    const auto broken = read("{'revieratlas': 1, 'layers': [], 'bookmarks': [" + json + "]}");
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Error::Code::Corrupt);
    QVERIFY2(broken.error().message.contains(u"Bookmark"), qPrintable(broken.error().message));
    QCOMPARE(broken.error().message.contains(u"Home"), json.contains("Home"));
}

QTEST_GUILESS_MAIN(TestMapViews)

#include "tst_mapviews.moc"
