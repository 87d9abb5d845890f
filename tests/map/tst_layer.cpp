// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layer.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using revier::Column;
using revier::FeatureTable;
using revier::Field;
using revier::Language;
using revier::Layer;
using revier::LayerGroup;
using revier::MapState;

namespace {

/// Points with text columns; an empty text is a null value.
FeatureTable table(const QStringList &fields, const std::vector<QStringList> &rows)
{
    FeatureTable result;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        result.fields.push_back({.name = fields[i]});
        Column column(Field::Type::Text);
        for (const auto &row : rows) {
            row[i].isEmpty() ? column.appendNull() : column.append(std::string_view(row[i].toStdString()));
        }
        result.columns.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        result.geometry.beginFeature(revier::GeometryType::Point);
        result.geometry.beginPart();
        result.geometry.addPosition({double(i), 0});
    }
    return result;
}

Layer layerOf(FeatureTable table)
{
    Layer layer;
    layer.table = std::make_shared<const FeatureTable>(std::move(table));
    return layer;
}

Layer named(const QString &id, const QString &group = {})
{
    Layer layer;
    layer.id = id;
    layer.groupId = group;
    return layer;
}

Layer area(const QString &id, const QString &group = {})
{
    FeatureTable table;
    table.geometry.beginFeature(revier::GeometryType::Polygon);
    table.geometry.beginPart();
    for (const auto corner :
         {revier::Point {0, 0}, revier::Point {1, 0}, revier::Point {0, 1}, revier::Point {0, 0}}) {
        table.geometry.addPosition(corner);
    }
    auto layer = layerOf(std::move(table));
    layer.id = id;
    layer.groupId = group;
    return layer;
}

QStringList orderOf(const MapState &state)
{
    QStringList order;
    for (const auto &layer : state.layers) {
        order.append(layer.id);
    }
    return order;
}

} // namespace

class TestLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Above the areas that are the ground of the map, and below everything else.
    void rastersLieBelowTheMap()
    {
        MapState state;
        for (const auto &id : {u"sites"_s, u"districts"_s, u"ground"_s}) {
            state.groups.push_back({.id = id, .title = {}});
        }
        state.layers = {named(u"own"_s), named(u"parks"_s, u"sites"_s), area(u"kreise"_s, u"districts"_s),
                        named(u"towns"_s, u"ground"_s), area(u"land"_s, u"ground"_s)};
        revier::addRaster(state, named(u"photo"_s));
        revier::addRaster(state, named(u"heights"_s));
        QCOMPARE(orderOf(state),
                 (QStringList {u"own"_s, u"parks"_s, u"heights"_s, u"photo"_s, u"kreise"_s, u"towns"_s,
                               u"land"_s}));
        QCOMPARE(state.groups.size(), std::size_t(4));
        QCOMPARE(state.groups[1].title.in(Language::German), u"Rasterdaten"_s);
    }

    void rastersOfAMapWithoutGroups()
    {
        MapState state;
        state.layers = {area(u"own"_s), named(u"parks"_s), area(u"land"_s)};
        revier::addRaster(state, named(u"photo"_s));
        QCOMPARE(orderOf(state), (QStringList {u"own"_s, u"parks"_s, u"photo"_s, u"land"_s}));
        QVERIFY(state.groups.empty());
        MapState ground;
        ground.layers = {area(u"land"_s)};
        revier::addRaster(ground, named(u"photo"_s));
        QCOMPARE(orderOf(ground), (QStringList {u"photo"_s, u"land"_s}));
    }

    void scales_data()
    {
        QTest::addColumn<double>("minScale");
        QTest::addColumn<double>("maxScale");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("no limits") << 0.0 << 0.0 << 5e6 << true;
        QTest::newRow("at the small end") << 200000.0 << 0.0 << 200000.0 << true;
        QTest::newRow("too small a scale") << 200000.0 << 0.0 << 200001.0 << false;
        QTest::newRow("at the large end") << 0.0 << 5000.0 << 5000.0 << true;
        QTest::newRow("too large a scale") << 0.0 << 5000.0 << 4999.0 << false;
        QTest::newRow("between") << 200000.0 << 5000.0 << 25000.0 << true;
    }
    void scales()
    {
        QFETCH(const double, minScale);
        QFETCH(const double, maxScale);
        QFETCH(const double, scale);
        Layer layer;
        layer.minScale = minScale;
        layer.maxScale = maxScale;
        QTEST(layer.isDrawnAt(scale), "drawn");
    }

    void visibilityNeedsLayerAndGroup()
    {
        MapState state;
        state.groups = {{.id = u"on"_s, .title = {}}, {.id = u"off"_s, .title = {}, .visible = false}};
        QVERIFY(state.isVisible(named(u"a"_s)));
        QVERIFY(state.isVisible(named(u"a"_s, u"on"_s)));
        QVERIFY(!state.isVisible(named(u"a"_s, u"off"_s)));
        QVERIFY(state.isVisible(named(u"a"_s, u"unknown"_s)));
        auto hidden = named(u"a"_s, u"on"_s);
        hidden.visible = false;
        QVERIFY(!state.isVisible(hidden));
    }

    void layersAreFoundById()
    {
        MapState state;
        state.layers = {named(u"a"_s), named(u"b"_s)};
        QCOMPARE(state.layerIndex(u"b"), 1);
        QCOMPARE(state.layerIndex(u"B"), -1);
        QCOMPARE(state.group(u"a"), nullptr);
    }

    void groupsDecideTheOrder()
    {
        MapState state;
        state.groups = {{.id = u"1"_s, .title = {}}, {.id = u"2"_s, .title = {}}};
        state.layers = {named(u"a"_s, u"2"_s), named(u"b"_s, u"1"_s), named(u"c"_s),
                        named(u"d"_s, u"2"_s), named(u"e"_s, u"1"_s), named(u"f"_s, u"gone"_s)};
        sortByGroups(state);
        QString order;
        for (const auto &layer : state.layers) {
            order += layer.id;
        }
        QCOMPARE(order, u"cfbead"_s);
    }

    void titles_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const QStringList &fields, const QStringList &values,
                            const QString &german, const QString &english) {
            QTest::newRow(name) << fields << values << german << english;
        };
        row("by language", {u"title_de"_s, u"title_en"_s}, {u"Köln"_s, u"Cologne"_s}, u"Köln"_s,
            u"Cologne"_s);
        row("one for all", {u"id"_s, u"title"_s}, {u"1"_s, u"Neuss"_s}, u"Neuss"_s, u"Neuss"_s);
        row("not translated here", {u"title"_s, u"title_de"_s, u"title_en"_s}, {u"Elsdorf"_s, {}, {}},
            u"Elsdorf"_s, u"Elsdorf"_s);
        row("only German", {u"title_de"_s, u"title_en"_s}, {u"Hürth"_s, {}}, u"Hürth"_s, u"Hürth"_s);
        row("title empty, name not", {u"title"_s, u"name"_s}, {{}, u"Inden"_s}, u"Inden"_s, u"Inden"_s);
        row("the label's field", {u"x"_s, u"lab"_s}, {u"-"_s, u"Erft"_s}, u"Erft"_s, u"Erft"_s);
        row("official names", {u"AGS"_s, u"GEN"_s}, {u"05"_s, u"NRW"_s}, u"NRW"_s, u"NRW"_s);
        row("first text", {u"x"_s, u"y"_s}, {u"one"_s, u"two"_s}, u"one"_s, u"one"_s);
        row("nothing", {u"title"_s}, {{}}, {}, {});
    }
    void titles()
    {
        QFETCH(const QStringList, fields);
        QFETCH(const QStringList, values);
        auto layer = layerOf(table(fields, {values}));
        layer.titleField = u"title"_s;
        layer.style.labels.emplace().field = u"lab"_s;
        QTEST(featureTitle(layer, 0, Language::German), "german");
        QTEST(featureTitle(layer, 0, Language::English), "english");
    }

    void noTitleWithoutFeature()
    {
        QCOMPARE(featureTitle(Layer(), 0, Language::German), QString());
        QCOMPARE(featureTitle(layerOf(table({u"name"_s}, {{u"a"_s}})), 1, Language::German), QString());
    }

    void openedFiles()
    {
        auto first = table({u"name"_s}, {{u"a"_s}});
        first.path = u"/data/Straßen 2026.geojson"_s;
        const auto layer = revier::layerForTable(std::make_shared<const FeatureTable>(first), 3);
        QCOMPARE(layer.title.in(Language::English), u"Straßen 2026"_s);
        QCOMPARE(layer.id, u"Straßen 2026"_s);
        QCOMPARE(layer.style.symbol, revier::defaultStyle(revier::GeometryType::Point, 3).symbol);
        QVERIFY(layer.style.labels);
        QCOMPARE(layer.style.labels->field, u"name"_s);
        QVERIFY(layer.visible);
        first.name = u"roads"_s;
        const auto sub = revier::layerForTable(std::make_shared<const FeatureTable>(first), 3);
        QCOMPARE(sub.title.in(Language::German), u"roads"_s);
        QCOMPARE(sub.sublayer, u"roads"_s);
        QCOMPARE(sub.path, first.path);
    }

    void filesWithoutNamesHaveNoLabels()
    {
        const auto layer =
            revier::layerForTable(std::make_shared<const FeatureTable>(table({u"code"_s}, {{u"a"_s}})), 0);
        QVERIFY(!layer.style.labels);
    }
};

QTEST_GUILESS_MAIN(TestLayer)

#include "tst_layer.moc"
