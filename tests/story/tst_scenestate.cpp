// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "story/scenestate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// The shipped map with its tables.
const MapState &shippedMap()
{
    static const auto map = [] {
        const auto state = readProject(shippedProjectPath());
        return state ? loadTables(*state, {}) : MapState();
    }();
    return map;
}

const Layer &layerOf(const MapState &map, QStringView id)
{
    return map.layers.at(std::size_t(map.layerIndex(id)));
}

} // namespace

class TestSceneState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenesShowTheirLayers();
    void filtersReplaceThoseOfTheMap();
    void theBackgroundFades();
    void recordedScenesShowTheSame();
    void featuresAreFoundAgain();
    void featuresWithoutIdsAreCounted();
    void hiddenScenesAreSkipped();
};

void TestSceneState::scenesShowTheirLayers()
{
    auto map = shippedMap();
    QVERIFY(map.layerIndex(u"mines") >= 0);
    for (auto &group : map.groups) {
        group.visible = group.id != u"infrastructure";
    }
    map.panes = validLayout({.mode = PaneLayout::Mode::Four, .panes = map.panes.panes});
    auto scene = recordedScene(map, {{6.5, 51}, 100000});
    scene.layers = {{u"mines"_s, true}, {u"data_centres"_s, false}};
    scene.moment = Moment {.year = 2040, .scenario = u"upper"_s, .compare = {}};
    const auto shown = sceneState(map, scene);
    QVERIFY(shown.isVisible(layerOf(shown, u"mines"))); // though its group is switched off
    QVERIFY(!shown.isVisible(layerOf(shown, u"substations"))); // as its group is
    QVERIFY(!shown.isVisible(layerOf(shown, u"data_centres")));
    QVERIFY(shown.isVisible(layerOf(shown, u"digital_parks"))); // not named: as the map has it
    QCOMPARE(shown.moment, *scene.moment);
    QCOMPARE(shown.panes.panes.size(), 1U);
    QCOMPARE(shown.panes.panes[0].moment, *scene.moment);
    QCOMPARE(shown.view, scene.view);
}

void TestSceneState::filtersReplaceThoseOfTheMap()
{
    auto map = shippedMap();
    auto &layer = map.layers[std::size_t(map.layerIndex(u"data_centres"))];
    layer.filter = u"status = 'planned'"_s;
    applyFilter(layer, {});
    QVERIFY(layer.choice);
    auto scene = recordedScene(map, {{6.5, 51}, 100000});
    QCOMPARE(scene.filters.value(u"data_centres"_s), layer.filter);
    const auto same = sceneState(map, scene);
    QCOMPARE(layerOf(same, u"data_centres").choice, layer.choice); // nothing to do
    scene.filters[u"data_centres"_s].clear();
    auto all = sceneState(map, scene);
    auto &shown = all.layers[std::size_t(all.layerIndex(u"data_centres"))];
    QVERIFY(shown.filter.isEmpty() && !shown.choice);
    scene.filters[u"data_centres"_s] = u"kreis = 'Rhein-Erft-Kreis'"_s;
    auto some = sceneState(map, scene);
    QVERIFY(layerOf(some, u"data_centres").needsChoice());
}

void TestSceneState::theBackgroundFades()
{
    auto map = shippedMap();
    map.show.projector.fading = 0.5;
    const auto shown = sceneState(map, recordedScene(map, {{6.5, 51}, 100000}));
    for (std::size_t i = 0; i < map.layers.size(); ++i) {
        const auto &layer = map.layers[i];
        QCOMPARE(shown.layers[i].opacity, layer.opacity * (layer.selectable ? 1 : 0.5));
    }
    QVERIFY(std::ranges::any_of(map.layers, [](const Layer &layer) { return !layer.selectable; }));
}

void TestSceneState::recordedScenesShowTheSame()
{
    auto map = shippedMap();
    map.panes.panes[0].layers = {{u"mines"_s, false}, {u"related_areas"_s, true}};
    const auto scene = recordedScene(map, {{6.5, 51}, 100000});
    QCOMPARE(scene.moment, map.moment);
    QCOMPARE(scene.view, (SavedView {{6.5, 51}, 100000}));
    const auto seen = map.shown();
    const auto shown = sceneState(map, scene);
    for (const auto &layer : seen.layers) {
        QCOMPARE(shown.isVisible(layerOf(shown, layer.id)), seen.isVisible(layer));
    }
}

void TestSceneState::featuresAreFoundAgain()
{
    const auto &map = shippedMap();
    const auto &layer = layerOf(map, u"data_centres");
    const auto name = nameOfFeature(layer, 3);
    QVERIFY(!name.id.isEmpty() && !name.id.startsWith(u'#'));
    const auto found =
        findFeatures(map, {name, {.layerId = layer.id, .id = u"gone"_s}, {u"gone"_s, name.id}});
    QCOMPARE(found, (std::vector<FoundFeature> {{.layerId = layer.id, .feature = 3}}));
}

void TestSceneState::featuresWithoutIdsAreCounted()
{
    auto table = std::make_shared<FeatureTable>();
    table->geometry.beginFeature(GeometryType::Point);
    table->geometry.beginFeature(GeometryType::Point);
    MapState map;
    map.layers.emplace_back();
    map.layers[0].id = u"a"_s;
    map.layers[0].table = table;
    const auto name = nameOfFeature(map.layers[0], 1);
    QCOMPARE(name.id, u"#1"_s);
    QCOMPARE(findFeatures(map, {name}), (std::vector<FoundFeature> {{.layerId = u"a"_s, .feature = 1}}));
    for (const auto &wrong : {u"#2"_s, u"1"_s, u"#"_s, u"#x"_s, QString()}) {
        QVERIFY2(findFeatures(map, {{.layerId = u"a"_s, .id = wrong}}).empty(), qPrintable(wrong));
    }
}

void TestSceneState::hiddenScenesAreSkipped()
{
    Show show;
    show.scenes.resize(3);
    show.scenes[1].hidden = true;
    QCOMPARE(shownScenes(show), (std::vector {0, 2}));
}

QTEST_GUILESS_MAIN(TestSceneState)
#include "tst_scenestate.moc"
