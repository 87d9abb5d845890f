// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assumptionmap.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace revier;
using assumptionmap::Fixture;
using Model = AssumptionModel;

namespace {

const auto kPark = Fixture::kPark;

} // namespace

/// Copies, titles, files of the user's own scenarios.
class TestOwnScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duplicating();
    void renaming();
    void resettingOneAndAll();
    void removing();
    void exportsAreReadAgain();
    void failedExports();
    void imports();
    void failedImports_data();
    void failedImports();
    void languages();
};

void TestOwnScenarios::duplicating()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.model.duplicate());
    QCOMPARE(f.scenario(), u"central-2"_s);
    QVERIFY(f.model.notice().contains(f.model.scenarioTitle()));
    QVERIFY(!f.model.isChanged());
    QVERIFY(f.model.duplicate()); // of the copy
    QCOMPARE(f.model.baseTitle(), u"Central assumptions"_s);
    f.timeline.setScenario(1);
    QVERIFY(f.model.isShipped());
    QVERIFY(f.model.duplicate());
    QCOMPARE(f.model.scenarioTitle(), u"Central assumptions (copy 2)"_s);
}

void TestOwnScenarios::renaming()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.model.rename(u" Langsam "_s, {})); // of a shipped one: a copy
    QCOMPARE(f.model.germanTitle(), u"Langsam"_s);
    QCOMPARE(f.model.englishTitle(), u"Langsam"_s);
    QVERIFY(f.model.rename(u"Langsam"_s, u"Slow"_s));
    QCOMPARE(f.model.scenarioTitle(), u"Slow"_s);
    QVERIFY(f.timeline.scenarioTitles().contains(u"Slow"_s));
    QVERIFY(!f.model.rename({}, u" "_s));
    QVERIFY(f.model.error().contains(u"title"));
    QCOMPARE(f.model.scenarioTitle(), u"Slow"_s);
}

void TestOwnScenarios::resettingOneAndAll()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(!f.model.reset(0) && !f.model.resetAll()); // nothing to reset
    QVERIFY(f.set(kPark, Model::ShareRole, 95));
    QVERIFY(f.set(f.kCut, Model::EnabledRole, false));
    QVERIFY(f.model.reset(f.row(kPark).row()));
    QCOMPARE(f.assumption(u"central-2"_s, kPark), f.assumption(u"central"_s, kPark));
    QVERIFY(f.model.isChanged());
    QVERIFY(!f.model.reset(99) && !f.model.reset(-1));
    QVERIFY(f.model.resetAll());
    QVERIFY(!f.model.isChanged());
    QCOMPARE(f.model.scenarioTitle(), u"Central assumptions (copy)"_s);
    f.map.document()->undo();
    QTRY_VERIFY(f.model.isChanged());
}

void TestOwnScenarios::removing()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(!f.model.remove());
    QVERIFY(f.model.error().contains(u"ships with the program"));
    QVERIFY(f.model.duplicate());
    QVERIFY(f.model.remove());
    QCOMPARE(f.scenario(), u"central"_s);
    QVERIFY(!f.model.hasOwn());
    QVERIFY(f.model.notice().contains(u"(copy)"));
    f.map.document()->undo();
    QTRY_VERIFY(f.model.hasOwn());
}

void TestOwnScenarios::exportsAreReadAgain()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"mine"_s);
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QVERIFY(f.model.rename(u"Meins"_s, u"Mine"_s));
    const QSignalSpy saved(&f.model, &Model::saved);
    QVERIFY(f.model.exportTo(QUrl::fromLocalFile(path)));
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toString().endsWith(u"mine.json"));
    const auto shipped = JobModel::read(QStringLiteral(PROJECT_DATA));
    QVERIFY(shipped);
    const auto read = (*shipped)->withFile(path + u".json"_s); // as revieratlas-cli jobs --file does
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE((*read)->scenario(u"central-2")->assumption(kPark)->share, 0.8);
    Fixture other;
    QVERIFY(other.open());
    QVERIFY(other.model.importFrom(QUrl::fromLocalFile(path + u".json"_s)));
    QCOMPARE(other.model.scenarioTitle(), u"Mine"_s);
    QCOMPARE(other.value(kPark, Model::ShareRole).toDouble(), 80.0);
}

void TestOwnScenarios::failedExports()
{
    const QTemporaryDir folder;
    Fixture f;
    QVERIFY(f.open());
    const auto path = folder.filePath(u"mine.json"_s);
    QVERIFY(!f.model.exportTo(QUrl::fromLocalFile(path)));
    QVERIFY(f.model.error().contains(u"no scenarios of your own"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(f.model.duplicate());
    const auto nowhere = folder.filePath(u"nowhere/mine.json"_s);
    QVERIFY(!f.model.exportTo(QUrl::fromLocalFile(nowhere)));
    QVERIFY(f.model.error().startsWith(nowhere));
    QVERIFY(!f.model.exportTo(QUrl(u"https://example.org/a.json"_s)));
    QVERIFY(f.model.error().contains(u"local file"));
}

void TestOwnScenarios::imports()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "revieratlas-jobs", "version": 1, "scenarios": [
        {"id": "mine", "title_de": "Meins", "title_en": "Mine", "assumptions": []}]})");
    file.close();
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.model.importFrom(QUrl::fromLocalFile(file.fileName())));
    QCOMPARE(f.scenario(), u"mine"_s);
    QVERIFY(f.model.notice().contains(u"mine.json"));
    QVERIFY(f.model.baseTitle().isEmpty()); // nobody knows what it was made from
    QVERIFY(!f.model.resetAll());
    QVERIFY(!f.value(kPark, Model::EnabledRole).toBool());
    QVERIFY(f.set(kPark, Model::EnabledRole, true));
    QVERIFY(f.set(f.kBuilding, Model::EnabledRole, true)); // it has a last year
    QVERIFY(f.value(kPark, Model::NoteRole).toString().contains(u"says nothing about it"));
    QVERIFY(f.model.remove());
    QCOMPARE(f.scenario(), f.jobs.results()->model().scenarios().front().id);
}

void TestOwnScenarios::failedImports_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{\n oops }") << u"line 2"_s;
    QTest::newRow("another file") << QByteArray("{}") << u"revieratlas-jobs"_s;
    QTest::newRow("taken id") << QByteArray(R"({"format": "revieratlas-jobs", "version": 1, "scenarios": [
            {"id": "central", "title_de": "Meins", "title_en": "Mine", "assumptions": []}]})")
                              << u"line 2"_s;
    QTest::newRow("empty") << QByteArray(R"({"format": "revieratlas-jobs", "version": 1, "scenarios": []})")
                           << u"no scenarios"_s;
    QFile shipped(QStringLiteral(PROJECT_DATA "/jobs/scenarios.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QTest::newRow("stands alone") << shipped.readAll() << u"stands alone"_s;
}

void TestOwnScenarios::failedImports()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(!f.model.importFrom(QUrl::fromLocalFile(file.fileName())));
    QVERIFY2(f.model.error().contains(u"mine.json"), qPrintable(f.model.error()));
    QVERIFY2(f.model.error().contains(said), qPrintable(f.model.error()));
    QVERIFY(!f.model.hasOwn() && !f.map.document()->canUndo());
    QVERIFY(!f.model.importFrom(QUrl::fromLocalFile(folder.filePath(u"nowhere.json"_s))));
    QVERIFY(f.model.error().contains(u"nowhere.json"));
}

void TestOwnScenarios::languages()
{
    Fixture f;
    QVERIFY(f.open());
    const QSignalSpy changed(&f.model, &Model::scenarioChanged);
    f.map.setLanguageCode(u"de"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(f.model.scenarioTitle(), u"Mittlere Annahmen"_s);
    QCOMPARE(f.value(kPark, Model::TitleRole).toString(), u"Digitalpark Frimmersdorf"_s);
}

QTEST_GUILESS_MAIN(TestOwnScenarios)
#include "tst_ownscenarios.moc"
