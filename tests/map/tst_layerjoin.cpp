// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"
#include "map/packedproject.h"
#include "map/project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::FeatureTable;
using revier::Layer;
using revier::MapDocument;
using revier::MapState;
using revier::Problem;

namespace {

constexpr auto kTowns = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"ags":"05162008"},"geometry":{"type":"Point","coordinates":[6.58,51.09]}},
{"type":"Feature","properties":{"ags":"05362008"},"geometry":{"type":"Point","coordinates":[6.64,50.96]}}]})";

constexpr auto kProject = R"({"revieratlas":1,"layers":[{"id":"towns","file":"towns.geojson","joins":[
{"file":"plan.csv","key":"ags","tableKey":"Schlüssel","columns":["2030","Notiz"]}]}]})";

bool hasWarning(const FeatureTable &table, const QString &text)
{
    return std::ranges::any_of(table.problems, [&text](const Problem &problem) {
        return problem.severity == Problem::Severity::Warning && problem.message.contains(text);
    });
}

QString warnings(const FeatureTable &table)
{
    QStringList texts;
    for (const auto &problem : table.problems) {
        texts.append(problem.message);
    }
    return texts.join(u'\n');
}

} // namespace

class TestLayerJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"towns.geojson"_s, kTowns);
        write(u"plan.csv"_s, "Schlüssel;2025;2030;Notiz\n5162008;10;20;gut\n99;50;60;c\n");
        write(u"map.revier"_s, kProject);
    }
    void cleanup()
    {
        revier::setUnpackFolder({});
        m_folder.reset();
    }

    void columnsAreJoined()
    {
        const auto layer = load(u"map.revier"_s);
        QVERIFY2(layer.table, qPrintable(layer.error));
        QCOMPARE(layer.table->value(0, u"2030"), QVariant(20LL));
        QCOMPARE(layer.table->value(0, u"Notiz"), QVariant(u"gut"_s));
        QVERIFY(layer.table->value(1, u"2030").isNull());
        QCOMPARE(layer.table->fieldIndex(u"2025"), -1);
        QVERIFY(layer.table->crs.isValid());
    }

    void projectsKeepThem()
    {
        const auto state = read(u"map.revier"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        QVERIFY(revier::writeProject(state, at(u"sub/copy.revier"_s)));
        QCOMPARE(read(u"sub/copy.revier"_s).layers[0].joins, state.layers[0].joins);
        QCOMPARE(state.layers[0].joins[0].path, at(u"plan.csv"_s));
    }

    void packedProjectsTakeTheTableAlong()
    {
        revier::setUnpackFolder(at(u"unpacked"_s));
        QVERIFY(revier::packProject(read(u"map.revier"_s), at(u"map.revierz"_s), {}));
        QVERIFY(QFile::remove(at(u"plan.csv"_s)) && QFile::remove(at(u"towns.geojson"_s)));
        const auto layer = load(u"map.revierz"_s);
        QVERIFY2(layer.table, qPrintable(layer.error));
        QCOMPARE(layer.table->value(0, u"2030"), QVariant(20LL));
    }

    void missingTableIsAWarning()
    {
        QVERIFY(QFile::remove(at(u"plan.csv"_s)));
        const auto layer = load(u"map.revier"_s);
        QVERIFY2(layer.table, qPrintable(layer.error)); // the layer is there all the same
        QCOMPARE(layer.table->featureCount(), 2U);
        QCOMPARE(layer.table->fieldIndex(u"2030"), -1);
        QVERIFY(hasWarning(*layer.table, u"plan.csv"_s));
        QVERIFY(hasWarning(*layer.table, u"2030, Notiz"_s));
    }

    void renamedColumnIsAWarning()
    {
        write(u"plan.csv"_s, "Schlüssel;Zahl;Notiz\n5162008;10;gut\n99;20;c\n");
        const auto layer = load(u"map.revier"_s);
        QVERIFY(layer.table);
        QVERIFY2(hasWarning(*layer.table, u"“2030”"_s), qPrintable(warnings(*layer.table)));
    }

    void incompleteProjects_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const auto *key : {"file", "key", "tableKey"}) {
            QTest::newRow(key) << QByteArray(key);
        }
    }
    void incompleteProjects()
    {
        QFETCH(const QByteArray, key);
        write(u"map.revier"_s,
              QByteArray(kProject)
                  .replace('"' + key + "\":\"", "\"other\":\"")
                  .replace(R"("other":"towns)", R"("file":"towns)"));
        const auto state = revier::readProject(at(u"map.revier"_s));
        QVERIFY(!state);
        QCOMPARE(state.error().code, Error::Code::Corrupt);
        QVERIFY2(state.error().message.contains(u'"' + QString::fromUtf8(key) + u'"'),
                 qPrintable(state.error().message));
        QVERIFY(state.error().message.contains(u"towns"_s));
    }

    void oneStepThatCanBeUndone()
    {
        MapDocument document;
        auto state = revier::loadTables(read(u"map.revier"_s), {});
        const auto joins = state.layers[0].joins;
        state.layers[0].joins.clear();
        const auto table = state.layers[0].table;
        document.reset(std::move(state));
        document.setJoins(u"towns"_s, joins, nullptr);
        QCOMPARE(document.snapshot()->layers[0].joins, joins);
        QVERIFY(!document.snapshot()->layers[0].table); // to be read again
        QVERIFY(document.undoText(revier::Language::English).contains(u"joined"_s));
        document.setTable(u"towns"_s, table);
        document.undo();
        QVERIFY(document.snapshot()->layers[0].joins.empty());
        QVERIFY(!document.snapshot()->layers[0].table); // what was read has the columns
        document.redo();
        QCOMPARE(document.snapshot()->layers[0].joins, joins);
        document.setJoins(u"nothing"_s, joins, nullptr);
        QVERIFY(!document.canRedo());
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] MapState read(const QString &name) const
    {
        auto state = revier::readProject(at(name));
        if (state) {
            return *std::move(state);
        }
        qWarning("%s", qPrintable(state.error().message));
        MapState none;
        none.layers.emplace_back();
        return none;
    }
    [[nodiscard]] Layer load(const QString &name) const
    {
        return revier::loadTables(read(name), {}).layers.front();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLayerJoin)
#include "tst_layerjoin.moc"
