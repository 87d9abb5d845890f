// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joincontroller.h"

#include "data/reader.h"
#include "data/writer.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "map/shownfields.h"
#include "models/stylecontroller.h"
#include "models/tablemodel.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr auto kTowns = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"ags":"05162008","name":"Grevenbroich"},"geometry":{"type":"Point","coordinates":[6.58,51.09]}},
{"type":"Feature","properties":{"ags":"05362008","name":"Bergheim"},"geometry":{"type":"Point","coordinates":[6.64,50.96]}},
{"type":"Feature","properties":{"ags":"05162004","name":"Dormagen"},"geometry":{"type":"Point","coordinates":[6.84,51.09]}}]})";

} // namespace

class TestJoinController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"towns.geojson"_s, kTowns);
        write(u"plan.csv"_s, "ags;2025;2030;Notiz\n5162008;10;20;a\n5362008;30;40;b\n99;50;60;c\n");
        m_map = std::make_unique<MapController>();
        m_map->setLanguageCode(u"en"_s);
        m_map->openFiles({at(u"towns.geojson"_s)});
        QTRY_VERIFY(!m_map->isBusy());
        m_join = std::make_unique<JoinController>();
        m_join->setMap(m_map.get());
    }
    void cleanup()
    {
        m_join.reset();
        m_map.reset();
        m_folder.reset();
    }

    void findsKeysAndNamesTheRest();
    void joins();
    void undoAndRedo();
    void otherKeys();
    void choosesColumns();
    void changedTableIsJoinedAgain();
    void projectKeepsIt();
    void packedProjectKeepsIt();
    void missingTableIsAWarning();
    void removes();
    void wrongFiles();
    void tableOnTheMap();
    void tableOnTheMapIsOffered();
    void drawingsAreNotJoined();
    void joinedColumnsAreFields();
    void describedLayersShowThem();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] Layer layer() const { return m_map->document()->snapshot()->layers.front(); }
    [[nodiscard]] bool open()
    {
        m_join->begin(layer().id);
        m_join->openTable(QUrl::fromLocalFile(at(u"plan.csv"_s)));
        return QTest::qWaitFor([this] { return !m_join->isBusy() && m_join->isReady(); }, 10000);
    }
    [[nodiscard]] bool join()
    {
        if (!open()) {
            return false;
        }
        m_join->join();
        return QTest::qWaitFor([this] { return !m_map->isBusy() && layer().table; }, 10000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MapController> m_map;
    std::unique_ptr<JoinController> m_join;
};

void TestJoinController::findsKeysAndNamesTheRest()
{
    QVERIFY(open());
    QCOMPARE(m_join->fileName(), u"plan.csv"_s);
    QCOMPARE(m_join->layerFields()[m_join->layerKeyIndex()], u"ags"_s);
    QCOMPARE(m_join->tableFields()[m_join->tableKeyIndex()], u"ags"_s);
    QCOMPARE(m_join->matchText(), u"2 of 3 features find their row."_s);
    QCOMPARE(m_join->withoutRowText(), u"Dormagen (05162004)"_s);
    QCOMPARE(m_join->unusedText(), u"99"_s);
    QCOMPARE(m_join->repeatedText(), QString());
    QCOMPARE(m_join->chosenColumns(), QStringList({u"2025"_s, u"2030"_s, u"Notiz"_s}));
    QVERIFY(layer().joins.empty()); // nothing is done yet
}

void TestJoinController::joins()
{
    QSignalSpy joined(m_join.get(), &JoinController::joined);
    QVERIFY(join());
    QCOMPARE(joined.size(), 1);
    const auto table = layer().table;
    QCOMPARE(table->value(0, u"2030"), QVariant(20LL));
    QCOMPARE(table->value(1, u"Notiz"), QVariant(u"b"_s));
    QVERIFY(table->value(2, u"2030").isNull());
    QVERIFY(m_map->document()->isModified());
    // Columns of years are figures over years.
    QCOMPARE(m_map->seriesOffer(layer().id), u"figures"_s);
    QFile file(at(u"towns.geojson"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(kTowns));
}

void TestJoinController::undoAndRedo()
{
    QVERIFY(join());
    m_map->document()->undo();
    QTRY_VERIFY(!m_map->isBusy() && layer().table);
    QVERIFY(layer().joins.empty());
    QCOMPARE(layer().table->fieldIndex(u"2030"), -1);
    m_map->document()->redo();
    QTRY_VERIFY(!m_map->isBusy() && layer().table);
    QCOMPARE(layer().table->value(0, u"2030"), QVariant(20LL));
    QVERIFY(m_map->document()->undoText(Language::English).contains(u"joined"_s));
}

void TestJoinController::otherKeys()
{
    QVERIFY(open());
    m_join->setLayerKeyIndex(int(m_join->layerFields().indexOf(u"name"_s)));
    QTRY_VERIFY(!m_join->isBusy());
    QVERIFY(!m_join->isReady());
    QVERIFY(m_join->matchText().startsWith(u"No feature"_s));
    m_join->join();
    QVERIFY(layer().joins.empty());
    m_join->setLayerKeyIndex(int(m_join->layerFields().indexOf(u"ags"_s)));
    QTRY_VERIFY(m_join->isReady());
    m_join->setTableKeyIndex(int(m_join->tableFields().indexOf(u"2025"_s)));
    QTRY_VERIFY(!m_join->isBusy());
    QVERIFY(!m_join->isReady());
    QVERIFY(!m_join->columns().contains(u"2025"_s));
}

void TestJoinController::choosesColumns()
{
    QVERIFY(open());
    m_join->chooseColumn(u"2025"_s, false);
    m_join->chooseColumn(u"Notiz"_s, false);
    m_join->chooseColumn(u"2025"_s, true);
    m_join->chooseColumn(u"nothing"_s, true);
    QCOMPARE(m_join->chosenColumns(), QStringList({u"2025"_s, u"2030"_s})); // in the table's order
    m_join->chooseColumn(u"2025"_s, false);
    m_join->chooseColumn(u"2030"_s, false);
    QVERIFY(!m_join->isReady());
}

void TestJoinController::changedTableIsJoinedAgain()
{
    QVERIFY(join());
    QTest::qWait(1100); // the watch looks at times in seconds on some disks
    write(u"plan.csv"_s, "ags;2025;2030;Notiz\n5162008;10;2000;a\n05162004;1;2;neu\n");
    QTRY_COMPARE_WITH_TIMEOUT(layer().table ? layer().table->value(0, u"2030") : QVariant(), QVariant(2000LL),
                              15000);
    QCOMPARE(layer().table->value(2, u"Notiz"), QVariant(u"neu"_s));
    QVERIFY(layer().table->value(1, u"Notiz").isNull());
}

void TestJoinController::projectKeepsIt()
{
    QVERIFY(join());
    QDir().mkpath(at(u"sub"_s));
    QVERIFY(writeProject(*m_map->document()->snapshot(), at(u"sub/map.revier"_s)));
    const auto state = readProject(at(u"sub/map.revier"_s));
    QVERIFY(state);
    QCOMPARE(state->layers.front().joins, layer().joins);
    const auto loaded = loadTables(*state, {});
    QCOMPARE(loaded.layers.front().table->value(1, u"2030"), QVariant(40LL));
}

void TestJoinController::packedProjectKeepsIt()
{
    QVERIFY(join());
    setUnpackFolder(at(u"unpacked"_s));
    QVERIFY(packProject(*m_map->document()->snapshot(), at(u"map.revierz"_s), {}));
    QVERIFY(QFile::remove(at(u"plan.csv"_s)));
    const auto state = readProject(at(u"map.revierz"_s));
    QVERIFY(state);
    QCOMPARE(loadTables(*state, {}).layers.front().table->value(1, u"2030"), QVariant(40LL));
    setUnpackFolder({});
}

void TestJoinController::missingTableIsAWarning()
{
    QVERIFY(join());
    QVERIFY(writeProject(*m_map->document()->snapshot(), at(u"map.revier"_s)));
    QVERIFY(QFile::remove(at(u"plan.csv"_s)));
    const auto loaded = loadTables(*readProject(at(u"map.revier"_s)), {});
    const auto &table = loaded.layers.front().table;
    QVERIFY2(table, qPrintable(loaded.layers.front().error)); // the layer is there all the same
    QCOMPARE(table->fieldIndex(u"2030"), -1);
    QVERIFY(std::ranges::any_of(table->problems, [](const Problem &problem) {
        return problem.severity == Problem::Severity::Warning && problem.message.contains(u"plan.csv"_s)
            && problem.message.contains(u"2030"_s);
    }));
}

void TestJoinController::removes()
{
    QVERIFY(join());
    m_join->begin(layer().id);
    QCOMPARE(m_join->joins(), QStringList {u"plan.csv: 2025, 2030, Notiz"_s});
    m_join->removeJoin(7);
    m_join->removeJoin(0);
    QTRY_VERIFY(m_join->joins().isEmpty());
    QCOMPARE(layer().table->fieldIndex(u"2030"), -1);
    QCOMPARE(m_join->layerIndex(), 0);
}

void TestJoinController::wrongFiles()
{
    m_join->begin(layer().id);
    m_join->openTable(QUrl(u"https://example.org/plan.csv"_s));
    QVERIFY(m_join->error().contains(u"example.org"_s));
    m_join->openTable(QUrl::fromLocalFile(at(u"missing.csv"_s)));
    QTRY_VERIFY(m_join->error().contains(u"missing.csv"_s));
    QVERIFY(!m_join->isReady());
}

// Rows whose key is not found by itself are a layer without a place; its file is the table then.
void TestJoinController::tableOnTheMap()
{
    write(u"notes.csv"_s, "Ort;Text\nBergheim;gut\n");
    m_map->openFiles({at(u"notes.csv"_s)});
    QTRY_VERIFY(!m_map->isBusy());
    const auto state = m_map->document()->snapshot();
    QCOMPARE(state->layers.size(), 2U);
    m_join->begin(state->layers.front().id); // on top
    QTRY_VERIFY(m_join->isReady());
    QCOMPARE(m_join->fileName(), u"notes.csv"_s);
    QCOMPARE(m_join->layerTitles().size(), 1);
    QCOMPARE(m_join->layerFields()[m_join->layerKeyIndex()], u"name"_s);
    QCOMPARE(m_join->tableFields()[m_join->tableKeyIndex()], u"Ort"_s);
    QCOMPARE(m_join->matchText(), u"1 of 3 features find their row."_s);
}

void TestJoinController::tableOnTheMapIsOffered()
{
    QCOMPARE(m_map->messages()->count(), 0);
    write(u"notes.csv"_s, "Ort;Text\nBergheim;gut\n");
    m_map->openFiles({at(u"notes.csv"_s)});
    QTRY_VERIFY(!m_map->isBusy());
    QStringList offers;
    const auto *messages = m_map->messages();
    for (int i = 0; i < messages->count(); ++i) {
        const auto index = messages->index(i);
        if (!index.data(MessageModel::ActionRole).toString().isEmpty()) {
            offers.append(index.data(MessageModel::SubjectRole).toString());
            QVERIFY(index.data(MessageModel::TextRole).toString().contains(u"notes.csv"_s));
        }
    }
    QCOMPARE(offers, QStringList {layer().id}); // on top

    MapController empty;
    empty.openFiles({at(u"notes.csv"_s)});
    QTRY_VERIFY(!empty.isBusy());
    QCOMPARE(empty.document()->snapshot()->layers.size(), 1U);
    for (int i = 0; i < empty.messages()->count(); ++i) { // there is nothing to join it to
        QCOMPARE(empty.messages()->index(i).data(MessageModel::ActionRole).toString(), QString());
    }
}

// A drawing is no file: it cannot be read again with other columns.
void TestJoinController::drawingsAreNotJoined()
{
    const SketchFeature point {.id = u"1"_s,
                               .kind = SketchFeature::Kind::Point,
                               .name = {},
                               .positions = {{6.7, 51.0}},
                               .radii = {}};
    m_map->document()->setSketch(std::make_shared<const Sketch>(std::vector {point}),
                                 MapDocument::SketchChange::Draw, u"1"_s);
    const auto drawing = layer().id;
    QVERIFY(!m_map->canJoin(drawing));
    m_join->begin(drawing);
    QCOMPARE(m_join->layerTitles().size(), 1);
    QCOMPARE(m_join->layerIndex(), 0);
    QVERIFY(m_map->canJoin(m_map->document()->snapshot()->layers.back().id));
}

// In the table, for filters, classes, and files that are written.
void TestJoinController::joinedColumnsAreFields()
{
    QVERIFY(join());
    ViewController view;
    view.setMap(m_map.get());
    TableModel table;
    table.setViewController(&view);
    table.setLayerId(layer().id);
    QVERIFY2(table.fieldTitles().contains(u"Notiz"_s), qPrintable(table.fieldTitles().join(u',')));
    table.setFilter(u"\"2030\" > 15 AND Notiz <> 'b'"_s);
    QTRY_COMPARE(table.rowCount(), 1);
    QTRY_VERIFY(layer().shownFeatures());
    QCOMPARE(layer().shownFeatures()->count, 1U);
    StyleController style;
    style.setMap(m_map.get());
    style.setLayerId(layer().id);
    QTRY_VERIFY(style.isReady());
    QVERIFY(style.allFields().contains(u"Notiz"_s));
    style.setKind(StyleController::Kind::Classes);
    QTRY_COMPARE(style.kind(), StyleController::Kind::Classes);
    QVERIFY2(style.fields().contains(u"2030"_s), qPrintable(style.fields().join(u',')));
    style.setField(u"2030"_s);
    const auto classesOf = [this] {
        const auto look = layer().style;
        return look.graduated ? look.graduated->field : QString();
    };
    QTRY_COMPARE(classesOf(), u"2030"_s);
    const std::vector tables {layer().table};
    QVERIFY(writeTables(tables, at(u"out.geojson"_s), {}));
    const auto read = readFile(at(u"out.geojson"_s), {}, {});
    QVERIFY(read);
    QCOMPARE(read->front()->value(1, u"2030"), QVariant(40LL));
}

// Layers of the shipped map describe what they show; what was joined is shown, too.
void TestJoinController::describedLayersShowThem()
{
    QVERIFY(join());
    auto described = layer();
    described.fields = {{.field = u"name"_s, .label = u"Stadt"_s, .unit = {}, .values = {}}};
    QStringList names;
    for (const auto fields = shownFields(described); const auto &field : fields) {
        names.append(field.field);
    }
    QCOMPARE(names, QStringList({u"name"_s, u"2025"_s, u"2030"_s, u"Notiz"_s}));
    described.joins.clear();
    QCOMPARE(shownFields(described).size(), 1U);
    described.fields.clear();
    QVERIFY(shownFields(described).empty()); // all
}

QTEST_GUILESS_MAIN(TestJoinController)
#include "tst_joincontroller.moc"
