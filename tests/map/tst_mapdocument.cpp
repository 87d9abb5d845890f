// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Language;
using revier::Layer;
using revier::MapDocument;
using revier::MapState;
using revier::Moment;
using revier::YearSeries;

namespace {

Layer layer(const QString &id, const QString &group = {})
{
    Layer result;
    result.id = id;
    result.title = id;
    result.groupId = group;
    return result;
}

/// "a b | 1: c d | 2: e": the layers as they are drawn, top first, with their groups.
QString order(const MapDocument &document)
{
    QString text;
    QString group;
    for (const auto &layer : document.snapshot()->layers) {
        if (layer.groupId != group) {
            group = layer.groupId;
            text += u"| %1: "_s.arg(group);
        }
        text += layer.id + u' ';
    }
    return text.trimmed();
}

MapState groupedState()
{
    MapState state;
    state.groups = {{.id = u"1"_s, .title = {}}, {.id = u"2"_s, .title = {}}};
    state.layers = {layer(u"a"_s),         layer(u"b"_s),         layer(u"c"_s, u"1"_s),
                    layer(u"d"_s, u"1"_s), layer(u"e"_s, u"2"_s), layer(u"f"_s, u"2"_s)};
    return state;
}

/// Counts what a document says.
struct Spies
{
    explicit Spies(MapDocument &document)
        : structure(&document, &MapDocument::structureChanged)
        , layer(&document, &MapDocument::layerChanged)
        , group(&document, &MapDocument::groupChanged)
    {
    }
    [[nodiscard]] QList<qsizetype> counts() const { return {structure.size(), layer.size(), group.size()}; }
    QSignalSpy structure;
    QSignalSpy layer;
    QSignalSpy group;
};

} // namespace

class TestMapDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotNeverChanges()
    {
        MapDocument document;
        document.reset(groupedState());
        const auto before = document.snapshot();
        document.setVisible(u"a"_s, false);
        document.setOpacity(u"b"_s, 0.5);
        document.setError(u"c"_s, u"broken"_s);
        document.setTable(u"d"_s, std::make_shared<const revier::FeatureTable>());
        revier::Style style;
        style.symbol.size = 99;
        document.setStyle(u"e"_s, style);
        document.setGroupVisible(u"1"_s, false);
        document.setGroupExpanded(u"2"_s, false);
        document.removeLayer(u"a"_s);
        document.moveLayer(u"f"_s, u"b"_s, {});
        document.addLayer(layer(u"g"_s));

        QCOMPARE(before->layers.size(), 6);
        for (std::size_t i = 0; i < 6; ++i) {
            const auto &old = before->layers[i];
            QCOMPARE(old.id, QString(QChar(u'a' + int(i))));
            QVERIFY(old.visible && old.opacity == 1 && old.error.isEmpty() && !old.table);
            QCOMPARE(old.style, revier::Style());
        }
        QVERIFY(before->groups[0].visible && before->groups[1].expanded);
        QCOMPARE(order(document), u"g f b | 1: c d | 2: e"_s);
        const auto now = document.snapshot();
        QCOMPARE(now->layers[2].opacity, 0.5);
        QCOMPARE(now->layers[3].error, u"broken"_s);
        QVERIFY(now->layers[4].table);
        QCOMPARE(now->layers[5].style, style);
        QVERIFY(!now->groups[0].visible && !now->groups[1].expanded);
    }

    void idsAreUnique()
    {
        MapDocument document;
        QCOMPARE(document.addLayer(layer(u"roads"_s)), u"roads"_s);
        QCOMPARE(document.addLayer(layer(u"roads"_s)), u"roads-2"_s);
        QCOMPARE(document.addLayer(layer(u"roads"_s)), u"roads-3"_s);
        QCOMPARE(document.addLayer(layer({})), u"layer"_s);
        QCOMPARE(document.addLayer(layer({})), u"layer-2"_s);
        document.removeLayer(u"roads-2"_s);
        QCOMPARE(document.addLayer(layer(u"roads"_s)), u"roads-2"_s);
        QCOMPARE(order(document), u"roads-2 layer-2 layer roads-3 roads"_s);
    }

    void aNewLayerIsOnTopOfItsGroup()
    {
        MapDocument document;
        document.reset(groupedState());
        document.addLayer(layer(u"g"_s));
        document.addLayer(layer(u"h"_s, u"2"_s));
        QCOMPARE(order(document), u"g a b | 1: c d | 2: h e f"_s);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *id, const char16_t *before,
                            const char16_t *group, const char16_t *expected) {
            QTest::newRow(name) << QString(id) << QString(before) << QString(group) << QString(expected);
        };
        row("up in a group", u"d", u"c", u"1", u"a b | 1: d c | 2: e f");
        row("to the bottom of its group", u"c", u"", u"1", u"a b | 1: d c | 2: e f");
        row("to the bottom of the last group", u"a", u"", u"2", u"b | 1: c d | 2: e f a");
        row("into another group", u"a", u"d", u"1", u"b | 1: c a d | 2: e f");
        row("out of a group", u"e", u"b", u"", u"a e b | 1: c d | 2: f");
        row("out of a group, to the bottom", u"e", u"", u"", u"a b e | 1: c d | 2: f");
        row("before one of another group", u"f", u"c", u"2", u"a b | 1: c d | 2: f e");
        row("before an unknown one", u"a", u"zzz", u"", u"b a | 1: c d | 2: e f");
        row("before itself", u"d", u"d", u"2", u"a b | 1: c d | 2: e f");
        row("an unknown one", u"zzz", u"a", u"", u"a b | 1: c d | 2: e f");
    }
    void moves()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, before);
        QFETCH(const QString, group);
        MapDocument document;
        document.reset(groupedState());
        document.moveLayer(id, before, group);
        QTEST(order(document), "expected");
    }

    void oneSignalForEachChange()
    {
        MapDocument document;
        document.reset(groupedState());
        const Spies spies(document);
        document.setVisible(u"a"_s, false);
        QCOMPARE(spies.counts(), (QList<qsizetype> {0, 1, 0}));
        QCOMPARE(spies.layer.last(), (QVariantList {u"a"_s}));
        document.setOpacity(u"b"_s, 0.1);
        document.setStyle(u"b"_s, {});
        document.setError(u"b"_s, u"x"_s);
        document.setTable(u"b"_s, {});
        QCOMPARE(spies.counts(), (QList<qsizetype> {0, 5, 0}));
        document.setGroupVisible(u"1"_s, false);
        document.setGroupExpanded(u"2"_s, false);
        QCOMPARE(spies.counts(), (QList<qsizetype> {0, 5, 2}));
        QCOMPARE(spies.group.last(), (QVariantList {u"2"_s}));
        document.moveLayer(u"a"_s, {}, u"1"_s);
        document.addLayer(layer(u"n"_s));
        document.removeLayer(u"n"_s);
        QCOMPARE(spies.counts(), (QList<qsizetype> {3, 5, 2}));
    }

    void nothingIsSaidAboutWhatIsNotThere()
    {
        MapDocument document;
        document.reset(groupedState());
        const auto before = document.snapshot();
        const Spies spies(document);
        document.setVisible(u"zzz"_s, false);
        document.removeLayer(u"zzz"_s);
        document.moveLayer(u"zzz"_s, u"a"_s, {});
        document.setGroupVisible(u"zzz"_s, false);
        QCOMPARE(spies.counts(), (QList<qsizetype> {0, 0, 0}));
        QCOMPARE(document.snapshot(), before);
    }

    void opacityStaysInRange()
    {
        MapDocument document;
        document.addLayer(layer(u"a"_s));
        document.setOpacity(u"a"_s, 7);
        QCOMPARE(document.snapshot()->layers[0].opacity, 1.0);
        document.setOpacity(u"a"_s, -1);
        QCOMPARE(document.snapshot()->layers[0].opacity, 0.0);
    }

    void aTableEndsAnError()
    {
        MapDocument document;
        document.addLayer(layer(u"a"_s));
        document.setError(u"a"_s, u"broken"_s);
        document.setTable(u"a"_s, std::make_shared<const revier::FeatureTable>());
        QVERIFY(document.snapshot()->layers[0].error.isEmpty());
    }

    void undoGoesBackStepByStep()
    {
        MapDocument document;
        document.reset(groupedState());
        QVERIFY(!document.canUndo() && !document.canRedo() && !document.isModified());
        document.setVisible(u"a"_s, false);
        document.moveLayer(u"d"_s, u"c"_s, u"1"_s);
        document.setGroupVisible(u"2"_s, false);
        document.removeLayer(u"b"_s);
        const auto id = document.addLayer(layer(u"new"_s));
        const auto changed = order(document);
        QVERIFY(document.isModified());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(document.canUndo());
            document.undo();
        }
        QVERIFY(!document.canUndo() && !document.isModified());
        QCOMPARE(order(document), u"a b | 1: c d | 2: e f"_s);
        QVERIFY(document.snapshot()->layers[0].visible && document.snapshot()->group(u"2")->visible);
        for (int i = 0; i < 5; ++i) {
            document.redo();
        }
        QVERIFY(!document.canRedo());
        QCOMPARE(order(document), changed);
        QVERIFY(document.snapshot()->layerIndex(id) >= 0);
        document.undo();
        document.setOpacity(u"a"_s, 0.5); // another way on: what was undone is gone
        QVERIFY(!document.canRedo());
    }

    void undoSaysWhatItDoes()
    {
        MapDocument document;
        document.reset(groupedState());
        document.setVisible(u"a"_s, false);
        document.setOpacity(u"b"_s, 0.3);
        QCOMPARE(document.undoText(Language::English), u"opacity of “b”"_s);
        document.undo();
        QCOMPARE(document.undoText(Language::English), u"hiding “a”"_s);
        QCOMPARE(document.redoText(Language::English), u"opacity of “b”"_s);
    }

    /// Undo has the file read again, without the remedies; other tables stay as they are.
    void mending()
    {
        MapDocument document;
        document.reset(groupedState());
        document.setTable(u"a"_s, std::make_shared<const revier::FeatureTable>());
        document.setTable(u"b"_s, std::make_shared<const revier::FeatureTable>());
        const auto mended = std::make_shared<const revier::FeatureTable>();
        const std::vector<revier::doctor::Remedy> remedies {{.kind = revier::doctor::Remedy::Kind::SwapAxes}};
        document.setRemedies(u"a"_s, remedies, mended);
        QCOMPARE(document.snapshot()->layers[0].remedies, remedies);
        QCOMPARE(document.snapshot()->layers[0].table, mended);
        QCOMPARE(document.undoText(Language::English), u"mending “a”"_s);
        document.undo();
        QVERIFY(document.snapshot()->layers[0].remedies.empty());
        QVERIFY(!document.snapshot()->layers[0].table); // to be read
        QVERIFY(document.snapshot()->layers[1].table);
        document.redo();
        QCOMPARE(document.snapshot()->layers[0].remedies, remedies);
        QVERIFY(!document.snapshot()->layers[0].table);
    }

    void aSliderIsOneStepAndNothingIsNone()
    {
        MapDocument document;
        document.reset(groupedState());
        document.setVisible(u"a"_s, true); // it is
        document.setGroupVisible(u"1"_s, true);
        document.setGroupExpanded(u"1"_s, false); // a matter of the panel
        QVERIFY(!document.canUndo());
        for (const auto opacity : {0.9, 0.8, 0.7}) {
            document.setOpacity(u"a"_s, opacity);
        }
        document.undo();
        QVERIFY(!document.canUndo());
        QCOMPARE(document.snapshot()->layers[0].opacity, 1.0);
        document.redo();
        QCOMPARE(document.snapshot()->layers[0].opacity, 0.7);
    }

    /// Tables belong to the file: an undo neither loses what was read since, nor brings back what failed.
    void undoKeepsTables()
    {
        MapDocument document;
        document.reset(groupedState());
        document.setVisible(u"a"_s, false);
        const auto table = std::make_shared<const revier::FeatureTable>();
        document.setTable(u"a"_s, table);
        document.setError(u"b"_s, u"broken"_s);
        document.undo();
        QCOMPARE(document.snapshot()->layers[0].table, table);
        QCOMPARE(document.snapshot()->layers[1].error, u"broken"_s);
        document.redo();
        QCOMPARE(document.snapshot()->layers[0].table, table);
    }

    void undoLeavesTheTimeLine()
    {
        MapDocument document;
        document.reset(groupedState());
        const QSignalSpy moments(&document, &MapDocument::momentChanged);
        document.setVisible(u"a"_s, false);
        const Moment moment {.year = 2035, .scenario = u"upper"_s, .compare = {}};
        document.setMoment(moment);
        document.setMoment(moment);
        QCOMPARE(moments.size(), 1);
        document.setSeries(u"a"_s, YearSeries::finished(YearSeries({2030}, {{}}, 0)));
        QVERIFY(document.canUndo());
        document.undo();
        QVERIFY(!document.canUndo()); // neither moments nor numbers are steps
        QCOMPARE(document.snapshot()->moment, moment);
        QVERIFY(document.snapshot()->layers.front().series || document.snapshot()->layers.back().series);
    }

    void assumptionsAreAStep()
    {
        MapDocument document;
        document.reset(groupedState());
        const QSignalSpy changes(&document, &MapDocument::scenariosChanged);
        const QJsonObject own {{u"scenarios"_s, u"mine"_s}};
        document.setOwnScenarios(own);
        document.setOwnScenarios(own);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(document.undoText(Language::English), u"changing assumptions"_s);
        document.undo();
        QVERIFY(document.snapshot()->ownScenarios.isEmpty());
        QCOMPARE(changes.size(), 2);
        document.redo();
        QCOMPARE(document.snapshot()->ownScenarios, own);
        document.setVisible(u"a"_s, false);
        document.undo();
        QCOMPARE(changes.size(), 3); // only changes of assumptions are told
    }

    void savedIsWhatWasSaved()
    {
        MapDocument document;
        document.reset(groupedState());
        const QSignalSpy history(&document, &MapDocument::historyChanged);
        document.setVisible(u"a"_s, false);
        document.markSaved();
        QVERIFY(!document.isModified());
        QCOMPARE(history.size(), 2);
        document.undo();
        QVERIFY(document.isModified());
        document.redo();
        QVERIFY(!document.isModified());
        document.undo();
        document.setVisible(u"b"_s, false);
        document.undo();
        QVERIFY(document.isModified()); // nothing leads back to what was saved
        document.reset(groupedState());
        QVERIFY(!document.isModified());
        document.markModified();
        QVERIFY(document.isModified());
    }

    void stepsAreLimited()
    {
        MapDocument document;
        document.reset(groupedState());
        for (int i = 0; i < 500; ++i) {
            document.setVisible(u"a"_s, i % 2 == 1);
        }
        int steps = 0;
        for (; document.canUndo(); ++steps) {
            document.undo();
        }
        QCOMPARE(steps, 200);
        QVERIFY(document.isModified());
    }
};

QTEST_GUILESS_MAIN(TestMapDocument)

#include "tst_mapdocument.moc"
