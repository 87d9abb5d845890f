// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datasetcheck.h"
#include "scenario/jobmodel.h"
#include "scenariotext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);
const auto kFile = u"mine.json"_s;

} // namespace

/// Files of scenarios: writing and reading again, editing, what they agree with.
class TestScenarioFile : public QObject
{
    Q_OBJECT
private:
    JobModelPtr m_model;

private Q_SLOTS:
    void initTestCase()
    {
        const auto model = JobModel::read(kData);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = *model;
    }

    void ownScenarioIsAdded()
    {
        const auto changed = m_model->withJson(ownFile(), kFile);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE((*changed)->scenarios().size(), m_model->scenarios().size() + 1);
        QVERIFY(!(*changed)->isShipped(u"mine"));
        QVERIFY((*changed)->isShipped(u"central"));
        QCOMPARE(m_model->scenario(u"mine"), nullptr); // the old model stays as it was
    }

    void everythingComesBack()
    {
        const auto again = m_model->withJson(m_model->toJson(), kFile);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE((*again)->areas(), m_model->areas());
        QCOMPARE((*again)->sources(), m_model->sources());
        QCOMPARE((*again)->scenarios(), m_model->scenarios());
        QCOMPARE((*again)->toJson(), m_model->toJson());
        QCOMPARE((*again)->head().licence, u"CC-BY-4.0"_s);
    }

    /// What is written is what the schema describes.
    void writtenFilesFitTheSchema()
    {
        const QTemporaryDir folder;
        auto copy = *m_model->duplicated(u"pessimistic"_s);
        copy.assumptions[0].enabled = false;
        const auto changed = m_model->withScenario(copy);
        QVERIFY(changed);
        for (const auto &json : {(*changed)->toJson(), (*changed)->ownScenariosToJson(), ownFile()}) {
            QFile file(folder.filePath(kFile));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(json), json.size());
            file.close();
            const auto report = checkFile(file.fileName(), kData + u"/schema/scenarios.schema.json"_s, {});
            QVERIFY(report);
            QVERIFY2(report->findings.empty(),
                     report->findings.empty() ? "" : qPrintable(report->findings.front().message));
        }
    }

    void duplicateRenameChange()
    {
        auto copy = m_model->duplicated(u"central"_s);
        QVERIFY(copy);
        QCOMPARE(copy->id, u"central-2"_s);
        QVERIFY(copy->title.in(Language::German).contains(u"Kopie"));
        copy->id = u"slow"_s;
        copy->title = u"Langsam"_s;
        auto &assumption = copy->assumptions.front();
        assumption.shape = Shape::Steps;
        assumption.startYear = 2031;
        assumption.fullYear = 2040;
        assumption.steps = {{2031, 0.125}, {2040, 1.0 / 3}};
        assumption.fullYearRange.reset();
        assumption.share = 0.3;
        assumption.delay = 1.0 / 7;
        assumption.delayRange = ValueRange {.lowest = 0, .highest = 2};
        assumption.lastYear = 2044;
        assumption.published = {u"start_year"_s};
        assumption.note = {u"weil \"so\"\n"_s, u"because"_s};
        const auto changed = m_model->withScenario(*copy);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        const auto json = (*changed)->ownScenariosToJson();
        const auto again = m_model->withJson(json, kFile);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY((*again)->scenario(u"slow") != nullptr);
        QCOMPARE(*(*again)->scenario(u"slow"), *copy);
        QCOMPARE((*again)->ownScenariosToJson(), json);
        copy->title = u"Langsamer"_s; // the user's own may be changed again
        const auto renamed = (*changed)->withScenario(*copy);
        QVERIFY(renamed && (*renamed)->scenarios().size() == (*changed)->scenarios().size());
        const auto removed = (*renamed)->withoutScenario(u"slow"_s);
        QVERIFY(removed && (*removed)->scenario(u"slow") == nullptr);
    }

    void shippedScenariosStay()
    {
        auto central = *m_model->scenario(u"central");
        central.assumptions.front().share = 0.9;
        QVERIFY(!m_model->withScenario(central));
        QVERIFY(!m_model->withoutScenario(u"central"_s));
        QVERIFY(!m_model->withoutScenario(u"nowhere"_s));
        QVERIFY(!m_model->duplicated(u"nowhere"_s));
    }

    void impossibleScenario()
    {
        auto copy = *m_model->duplicated(u"central"_s);
        copy.assumptions[1].share = std::numeric_limits<double>::quiet_NaN();
        const auto changed = m_model->withScenario(copy);
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains(u"/assumptions/1/share"),
                 qPrintable(changed.error().message));
    }

    void missingFile()
    {
        const auto changed = m_model->withFile(u"/nowhere/mine.json"_s);
        QVERIFY(!changed);
        QVERIFY(changed.error().message.contains(u"/nowhere/mine.json"));
        QVERIFY(!JobModel::read(u"/nowhere"_s));
    }

    void broken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto employees = u"employees.csv"_s;
        QTest::newRow("no number") << employees << QByteArray("134643") << QByteArray("many")
                                   << u"line 2: column employees: \"many\""_s;
        QTest::newRow("negative") << employees << QByteArray("134643") << QByteArray("-5") << u"line 2"_s;
        QTest::newRow("year twice") << employees << QByteArray(",2014,") << QByteArray(",2013,")
                                    << u"line 3: The Kreis 05162 has two rows for 2013"_s;
        QTest::newRow("column missing") << employees << QByteArray("it_employees") << QByteArray("computer")
                                        << u"line 1: The column \"it_employees\""_s;
        QTest::newRow("cell empty") << employees << QByteArray(",2685,") << QByteArray(",,")
                                    << u"line 2: column it_employees: the cell is empty"_s;
        QTest::newRow("no list") << u"projections.json"_s << QByteArray("\"projections\"")
                                 << QByteArray("\"others\"") << u"\"projections\" is missing"_s;
        QTest::newRow("no number of jobs")
            << u"projections.json"_s << QByteArray("\"jobs_max\": 2500")
            << QByteArray("\"jobs_max\": \"2500\"") << u"/projections/0/jobs_max"_s;
    }
    void broken()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"jobs"_s));
        for (const auto &name : {u"employees.csv"_s, u"projections.json"_s, u"scenarios.json"_s}) {
            QFile original(kData + u"/jobs/"_s + name);
            QFile copy(folder.filePath(u"jobs/"_s + name));
            QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
            auto text = original.readAll();
            if (name == file) {
                QVERIFY(text.contains(from));
                text.replace(text.indexOf(from), from.size(), to);
            }
            QCOMPARE(copy.write(text), text.size());
        }
        const auto model = JobModel::read(folder.path());
        QVERIFY(!model);
        QVERIFY2(model.error().message.contains(file) && model.error().message.contains(words),
                 qPrintable(model.error().message));
    }

    /// The names and keys of the areas are those of the map, the bound is that of the statements.
    void agreesWithTheOtherFiles()
    {
        QStringList names;
        for (const auto &layer : {u"kreise"_s, u"gemeinden"_s}) {
            QFile file(kData + u"/administration/%1.geojson"_s.arg(layer));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto features = QJsonDocument::fromJson(file.readAll())[u"features"].toArray();
            for (const auto &feature : features) {
                const auto properties = feature[u"properties"];
                names.append(properties[u"name"].toString());
                QCOMPARE(m_model->areaName(properties[u"ags"].toString()), names.last());
            }
        }
        QCOMPARE(m_model->areas().size(), names.size());
        QFile file(kData + u"/jobs/projections.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())[u"upper_bound_per_kreis"].toDouble(),
                 kParkJobsPerKreis);
    }
};

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"
