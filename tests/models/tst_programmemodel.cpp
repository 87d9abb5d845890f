// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmemodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MapController;
using revier::ProgrammeModel;

namespace {

QString text(const ProgrammeModel &model, int row, ProgrammeModel::Role role)
{
    return model.index(row).data(role).toString();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestProgrammeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(smallmap::open(m_map));
        m_map.setLanguageCode(u"de"_s);
    }

    void withoutMap()
    {
        const ProgrammeModel model;
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.error().isEmpty() && model.note().isEmpty() && model.text(0).isEmpty());
    }

    void german()
    {
        ProgrammeModel model;
        model.setMap(&m_map);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.error().isEmpty());
        QCOMPARE(model.note(), u"Ziele, keine Vorhersagen."_s);
        QCOMPARE(text(model, 0, ProgrammeModel::NameRole), u"Qualifizierung <b>Nord</b>"_s);
        QCOMPARE(text(model, 0, ProgrammeModel::SectorRole), u"alle Bereiche"_s);
        QCOMPARE(text(model, 0, ProgrammeModel::ProviderRole), u"Stadt Neuss"_s);
        QCOMPARE(text(model, 0, ProgrammeModel::AudienceRole), u"Beschäftigte"_s);
        QCOMPARE(text(model, 0, ProgrammeModel::NumbersRole), u"mehr als 100.000 Menschen"_s);
        QCOMPARE(text(model, 0, ProgrammeModel::DescriptionRole), u"Kurse für alle."_s);
        QCOMPARE(text(model, 0, ProgrammeModel::OriginRole),
                 u"Staatskanzlei NRW · 22.05.2024 · read in a source (grade A)"_s);
        QVERIFY(text(model, 1, ProgrammeModel::NumbersRole).isEmpty());
        QCOMPARE(text(model, 1, ProgrammeModel::SiteIdRole), u"park-3"_s);
    }

    void languageChanges()
    {
        ProgrammeModel model;
        model.setMap(&m_map);
        const QSignalSpy changes(&model, &ProgrammeModel::dataChanged);
        const QSignalSpy resets(&model, &ProgrammeModel::modelReset);
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0); // the list keeps its place
        QCOMPARE(model.note(), u"Aims, not forecasts."_s);
        QCOMPARE(text(model, 0, ProgrammeModel::NumbersRole), u"more than 100,000 people"_s);
        QCOMPARE(text(model, 2, ProgrammeModel::OriginRole), u"RKN · March 2025 · uncertain (grade C)"_s);
    }

    void textForTheClipboard()
    {
        ProgrammeModel model;
        model.setMap(&m_map);
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(
            model.text(1).split(u'\n'),
            (QStringList {u"Courses of the east park"_s, u"Courses in the east park."_s, u"Sector: trades"_s,
                          u"Source: RKN · 2025 · general knowledge, not found in a source (grade B)"_s}));
        QVERIFY(model.text(3).isEmpty() && model.text(-1).isEmpty());
    }

    void followsTheProject()
    {
        const QTemporaryDir folder;
        ProgrammeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMap(&m_map);
        const auto project = folder.filePath(u"other.revier"_s);
        write(project, R"({"revieratlas": 1, "layers": []})");
        QVERIFY(m_map.openProject(project));
        QVERIFY(model.error().isEmpty());
        QCOMPARE(text(model, 0, ProgrammeModel::NumbersRole), u"mehr als 100.000 Menschen"_s);
        QVERIFY(model.rowCount() > 3); // those that are shipped
        QVERIFY(smallmap::open(m_map));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.error().isEmpty());
    }

    void brokenLists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
        QTest::newRow("broken") << R"({"programmes": [)"_ba << u"line 1"_s;
        QTest::newRow("wrong type") << R"({"programmes": [{"id": 5}]})"_ba << u"entry 1 (?)"_s;
        QTest::newRow("other file") << R"({"type": "FeatureCollection", "features": []})"_ba
                                    << u"programmes"_s;
    }

    // The map and its layers stay as they are; the panel says what is wrong, and the next project is read
    // again.
    void brokenLists()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        const auto project = folder.filePath(u"broken.revier"_s);
        write(project,
              R"({"revieratlas": 1, "programmes": "list.json", "layers": [
            {"id": "halls", "file": ")"
                  + smallmap::path(u"halls.geojson"_s).toUtf8() + R"("}]})");
        if (!list.isEmpty()) {
            write(folder.filePath(u"list.json"_s), list);
        }
        ProgrammeModel model;
        model.setMap(&m_map);
        QVERIFY(m_map.openProject(project));
        QVERIFY(smallmap::waitUntilRead(m_map));
        QCOMPARE(m_map.scene().layers.size(), std::size_t(1));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY2(model.error().contains(says) && model.error().contains(u"list.json"_s),
                 qPrintable(model.error()));
        QVERIFY(smallmap::open(m_map));
        QCOMPARE(model.rowCount(), 3);
    }

    void isEmptyWhenItsMapIsGone()
    {
        ProgrammeModel model;
        {
            MapController map;
            model.setMap(&map);
            QVERIFY(smallmap::open(map));
            QCOMPARE(model.rowCount(), 3);
        }
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.error().isEmpty());
    }

private:
    MapController m_map;
};

QTEST_GUILESS_MAIN(TestProgrammeModel)

#include "tst_programmemodel.moc"
