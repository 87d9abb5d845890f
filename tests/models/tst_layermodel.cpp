// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layermodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Layer;
using revier::LayerModel;
using revier::MapController;
using Kind = LayerModel::Kind;

namespace {

/// A layer whose legend has two entries.
Layer layer(const QString &id, const QString &group = {})
{
    Layer result;
    result.id = id;
    result.title = id;
    result.groupId = group;
    result.style.categoryField = u"kind"_s;
    result.style.categories = {{.values = {u"x"_s}, .label = u"X"_s, .symbol = {}},
                               {.values = {u"y"_s}, .label = u"Y"_s, .symbol = {}}};
    return result;
}

/// a b, then group 1 with c d, group 2 with e f, and group 3, folded, with g h.
revier::MapState groupedState()
{
    revier::MapState state;
    state.groups = {{.id = u"1"_s, .title = u"One"_s},
                    {.id = u"2"_s, .title = u"Two"_s},
                    {.id = u"3"_s, .title = u"Three"_s, .expanded = false}};
    state.layers = {layer(u"a"_s),         layer(u"b"_s),         layer(u"c"_s, u"1"_s),
                    layer(u"d"_s, u"1"_s), layer(u"e"_s, u"2"_s), layer(u"f"_s, u"2"_s),
                    layer(u"g"_s, u"3"_s), layer(u"h"_s, u"3"_s)};
    return state;
}

/// The rows as text: "a b [1] c c* c*": groups in brackets, legend entries with a star.
QString rows(const LayerModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto id = model.data(model.index(row), LayerModel::IdRole).toString();
        const auto kind = model.data(model.index(row), LayerModel::KindRole).value<Kind>();
        const auto star = kind == Kind::Legend ? u"*"_s : QString();
        texts.append(kind == Kind::Group ? u'[' + id + u']' : id + star);
    }
    return texts.join(u' ');
}

/// The rows as they must be, from the document alone; layers of \a unfolded with their legend.
QString expectedRows(const revier::MapState &state, const QSet<QString> &unfolded, int legendSize)
{
    QStringList texts;
    const auto append = [&](const QString &group) {
        for (const auto &layer : state.layers) {
            if (layer.groupId == group) {
                texts.append(layer.id);
                for (int i = 0; i < legendSize && unfolded.contains(layer.id); ++i) {
                    texts.append(layer.id + u'*');
                }
            }
        }
    };
    append({});
    for (const auto &group : state.groups) {
        texts.append(u'[' + group.id + u']');
        if (group.expanded) {
            append(group.id);
        }
    }
    return texts.join(u' ');
}

QString drawingOrder(MapController &map)
{
    QString text;
    for (const auto state = map.document()->snapshot(); const auto &layer : state->layers) {
        text += layer.id;
    }
    return text;
}

} // namespace

class TestLayerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAMap()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        QCOMPARE(model.rowCount(), 0);
        map.document()->reset(groupedState());
        QCOMPARE(rows(model), u"a b [1] c d [2] e f [3]"_s);
        QVERIFY(model.setData(model.index(0), true, LayerModel::ExpandedRole));
        QVERIFY(model.setData(model.index(model.rowCount() - 1), true, LayerModel::ExpandedRole));
        QCOMPARE(rows(model), u"a a* a* a* b [1] c d [2] e f [3] g h"_s);
        QCOMPARE(model.data(model.index(1), LayerModel::TitleRole).toString(), u"X"_s);
        QCOMPARE(model.data(model.index(1), LayerModel::IndentRole).toInt(), 1);
        QCOMPARE(model.data(model.index(6), LayerModel::IndentRole).toInt(), 1);
        QCOMPARE(model.rowOfLayer(u"d"_s), 7);
        QCOMPARE(model.rowOfLayer(u"1"_s), -1);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("unfolded");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, int from, int to, const char *expected, const char *order) {
            QTest::newRow(name) << QString() << from << to << QString::fromLatin1(expected)
                                << QString::fromLatin1(order);
        };
        row("down one", 3, 4, "a b [1] d c [2] e f [3]", "abdcefgh");
        row("up one", 4, 3, "a b [1] d c [2] e f [3]", "abdcefgh");
        row("up into the group above", 6, 4, "a b [1] c e d [2] f [3]", "abcedfgh");
        row("down into the group below", 3, 6, "a b [1] d [2] e c f [3]", "abdecfgh");
        row("down onto a group: its top", 1, 2, "a [1] b c d [2] e f [3]", "abcdefgh");
        row("down over a group", 0, 5, "b [1] c d [2] a e f [3]", "bcdaefgh");
        row("up onto its group: end of the one above", 6, 5, "a b [1] c d e [2] f [3]", "abcdefgh");
        row("up onto the first group: out of all", 4, 2, "a b d [1] c [2] e f [3]", "abdcefgh");
        row("down onto a folded group: its top", 3, 8, "a b [1] d [2] e f [3]", "abdefcgh");
        row("up to the very top", 7, 0, "f a b [1] c d [2] e [3]", "fabcdegh");
        const auto unfolded = [](const char *name, int from, int to, const char *expected,
                                 const char *order) {
            QTest::newRow(name) << u"c"_s << from << to << QString::fromLatin1(expected)
                                << QString::fromLatin1(order);
        };
        // a b [1] c c* c* c* d [2] e f [3]
        unfolded("up over a legend", 7, 3, "a b [1] d c c* c* c* [2] e f [3]", "abdcefgh");
        unfolded("down onto a legend: below it", 1, 4, "a [1] c c* c* c* b d [2] e f [3]", "acbdefgh");
        unfolded("down onto a layer with a legend", 0, 3, "b [1] c c* c* c* a d [2] e f [3]", "bcadefgh");
        unfolded("with its legend", 3, 7, "a b [1] d c c* c* c* [2] e f [3]", "abdcefgh");
    }
    void moves()
    {
        QFETCH(const QString, unfolded);
        QFETCH(const int, row);
        QFETCH(const int, to);
        MapController map;
        LayerModel model;
        model.setMap(&map);
        map.document()->reset(groupedState());
        if (!unfolded.isEmpty()) {
            model.setData(model.index(model.rowOfLayer(unfolded)), true, LayerModel::ExpandedRole);
        }
        QVERIFY(model.moveLayer(row, to));
        QTEST(rows(model), "expected");
        QTEST(drawingOrder(map), "order");
    }

    void nothingToMove_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("to");
        QTest::newRow("a group") << 2 << 0;
        QTest::newRow("a legend entry") << 4 << 0;
        QTest::newRow("to its place") << 3 << 3;
        QTest::newRow("onto its own legend") << 3 << 5;
        QTest::newRow("onto the legend above it") << 7 << 6;
        QTest::newRow("before all") << 0 << -1;
        QTest::newRow("behind all") << 0 << 99;
        QTest::newRow("no row") << -1 << 0;
    }
    void nothingToMove()
    {
        QFETCH(const int, row);
        QFETCH(const int, to);
        MapController map;
        LayerModel model;
        model.setMap(&map);
        map.document()->reset(groupedState());
        model.setData(model.index(3), true, LayerModel::ExpandedRole);
        const QSignalSpy structure(map.document(), &revier::MapDocument::structureChanged);
        QVERIFY(!model.moveLayer(row, to));
        QCOMPARE(structure.size(), 0);
        QCOMPARE(drawingOrder(map), u"abcdefgh"_s);
    }

    // Alt+Down from the top to the bottom and back passes every place once.
    void nudgingReachesEveryPlace()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        auto state = groupedState();
        state.groups[2].expanded = true;
        map.document()->reset(state);
        model.setData(model.index(model.rowOfLayer(u"d"_s)), true, LayerModel::ExpandedRole);
        model.setData(model.index(model.rowOfLayer(u"a"_s)), true, LayerModel::ExpandedRole);
        QStringList down {rows(model)};
        while (model.nudgeLayer(model.rowOfLayer(u"a"_s), 1)) {
            down.append(rows(model));
        }
        QCOMPARE(down.size(), 1 + 7 + 3); // seven other layers, three groups
        QVERIFY(down.last().endsWith(u"h a a* a* a*"));
        QStringList up {rows(model)};
        while (model.nudgeLayer(model.rowOfLayer(u"a"_s), -1)) {
            up.prepend(rows(model));
        }
        QCOMPARE(up, down);
    }

    void switches()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        map.document()->reset(groupedState());
        QVERIFY(model.setData(model.index(0), false, LayerModel::VisibleRole));
        QVERIFY(model.setData(model.index(2), false, LayerModel::VisibleRole));
        QVERIFY(model.setData(model.index(1), 0.3, LayerModel::OpacityRole));
        QVERIFY(!model.setData(model.index(2), 0.3, LayerModel::OpacityRole));
        QVERIFY(!model.setData(model.index(1), u"x"_s, LayerModel::TitleRole));
        const auto state = map.document()->snapshot();
        QVERIFY(!state->layers[0].visible && !state->groups[0].visible);
        QCOMPARE(state->layers[1].opacity, 0.3);
        QVERIFY(!model.data(model.index(0), LayerModel::VisibleRole).toBool());
        QVERIFY(model.data(model.index(3), LayerModel::VisibleRole).toBool());
        QVERIFY(!model.data(model.index(3), LayerModel::ShownRole).toBool()); // its group is off
    }

    void readLayers()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        QVERIFY(map.openProject(smallmap::path(u"small.revier"_s)));
        QVERIFY(model.data(model.index(1), LayerModel::LoadingRole).toBool());
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(rows(model), u"[sites] parks halls [ground] field"_s);
        const auto value = [&model](int row, int role) { return model.data(model.index(row), role); };
        QVERIFY(!value(1, LayerModel::LoadingRole).toBool());
        QVERIFY(value(1, LayerModel::ShownRole).toBool());
        QCOMPARE(value(1, LayerModel::FeatureCountRole).toInt(), 3);
        QVERIFY(value(1, LayerModel::ExpandableRole).toBool());
        QVERIFY(!value(1, LayerModel::SymbolRole).isValid());
        QVERIFY(!value(2, LayerModel::ExpandableRole).toBool());
        QCOMPARE(value(2, LayerModel::SymbolRole).value<revier::LegendEntry>().symbol.size, 20.0);
        QCOMPARE(value(4, LayerModel::SymbolRole).value<revier::LegendEntry>().type,
                 revier::GeometryType::Polygon);

        QCOMPARE(value(0, LayerModel::TitleRole).toString(), u"Standorte"_s);
        map.setLanguageCode(u"en"_s);
        QCOMPARE(value(0, LayerModel::TitleRole).toString(), u"Sites"_s);
        QCOMPARE(value(2, LayerModel::TitleRole).toString(), u"Halls"_s);
        model.setData(model.index(1), true, LayerModel::ExpandedRole);
        QCOMPARE(value(2, LayerModel::TitleRole).toString(), u"Park (en)"_s);
    }

    void scaleHidesLayers()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        auto near = layer(u"near"_s);
        near.minScale = 10000;
        map.document()->addLayer(near);
        QVERIFY(model.data(model.index(0), LayerModel::InScaleRole).toBool()); // no scale known yet
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setScaleDenominator(25000);
        QVERIFY(!model.data(model.index(0), LayerModel::InScaleRole).toBool());
        model.setScaleDenominator(5000);
        QVERIFY(model.data(model.index(0), LayerModel::InScaleRole).toBool());
        QCOMPARE(changes.size(), 2);
    }

    // Another layer under an id that was free again must not get the legend of the one before.
    void legendsBelongToTheirLayer()
    {
        MapController map;
        LayerModel model;
        model.setMap(&map);
        map.document()->addLayer(layer(u"roads"_s));
        QVERIFY(model.data(model.index(0), LayerModel::ExpandableRole).toBool());
        model.removeLayer(0);
        Layer plain;
        plain.id = u"roads"_s;
        map.document()->addLayer(plain);
        QVERIFY(!model.data(model.index(0), LayerModel::ExpandableRole).toBool());
        revier::MapState other;
        other.layers = {layer(u"roads"_s)};
        map.document()->reset(other);
        QVERIFY(model.data(model.index(0), LayerModel::ExpandableRole).toBool());
    }

    void staysAModel();
};

void TestLayerModel::staysAModel()
{
    MapController map;
    LayerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMap(&map);
    map.document()->reset(groupedState());
    QRandomGenerator random(7);
    const QStringList languages {u"de"_s, u"en"_s};
    QSet<QString> unfolded;
    for (int step = 0; step < 3000; ++step) {
        const auto row = model.rowCount() == 0 ? 0 : random.bounded(model.rowCount());
        const auto index = model.index(row);
        const auto id = model.data(index, LayerModel::IdRole).toString();
        const bool isLayer = model.data(index, LayerModel::KindRole).value<Kind>() == Kind::Layer;
        switch (random.bounded(10)) {
        case 0:
            map.document()->addLayer(layer(QString(QChar(u'a' + random.bounded(12))),
                                           random.bounded(2) == 0 ? u"2"_s : QString()));
            break;
        case 1:
            model.removeLayer(row);
            break;
        case 2:
        case 3:
            model.moveLayer(row, random.bounded(-1, 20));
            break;
        case 4:
            model.nudgeLayer(row, random.bounded(2) * 2 - 1);
            break;
        case 5:
        case 6: {
            const bool unfold = random.bounded(2) == 0;
            if (model.setData(index, unfold, LayerModel::ExpandedRole) && isLayer) {
                unfold ? void(unfolded.insert(id)) : void(unfolded.remove(id));
            }
            break;
        }
        case 7:
            model.setData(index, random.bounded(2) == 0, LayerModel::VisibleRole);
            break;
        case 8:
            map.setLanguageCode(languages[random.bounded(2)]);
            break;
        default:
            if (random.bounded(40) == 0) {
                map.document()->reset(groupedState());
            } else {
                map.document()->setError(id, u"broken"_s);
            }
        }
        QCOMPARE(rows(model), expectedRows(*map.document()->snapshot(), unfolded, 3));
    }
}

QTEST_GUILESS_MAIN(TestLayerModel)

#include "tst_layermodel.moc"
