// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/assumptionmodel.h"
#include "models/explanationmodel.h"
#include "models/jobchartmodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Model = ExplanationModel;

namespace {

struct Fixture
{
    MapController map;
    JobsController jobs;
    ExplanationModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        map.setLanguageCode(u"en"_s);
        jobs.setMap(&map);
        model.setJobs(&jobs);
    }
    [[nodiscard]] bool open(int year)
    {
        if (!map.openProject(shippedProjectPath()) || !smallmap::waitUntilRead(map)
            || !QTest::qWaitFor([this] { return jobs.isAvailable(); })) {
            return false;
        }
        map.document()->setMoment({.year = year, .scenario = u"central"_s, .compare = {}});
        return true;
    }
    [[nodiscard]] QVariant input(int row, int role) const { return model.index(row).data(role); }
};

} // namespace

class TestExplanationModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSource();
    void followsTheMoment();
    void followsTheAssumptions();
    void observedNumbers();
    void sitesAskForTheSourceThatFits();
    void scenariosOfTheChart();
    void unknownQuestionsChangeNothing();
    void choosing();
    void withoutProjections();
};

void TestExplanationModel::aSource()
{
    Fixture f;
    QVERIFY(f.open(2045));
    QVERIFY(f.model.ask(u"source"_s, u"digitalpark-frimmersdorf"_s, {}));
    QCOMPARE(f.model.title(),
             u"Frimmersdorf digital park, 2045, Central assumptions: Permanent jobs, gross"_s);
    QCOMPARE(f.model.value(), u"1,250"_s);
    QCOMPARE(f.model.kindText(), u"assumption"_s);
    QCOMPARE(f.model.formula(), u"2,500 × 50 % × 100 % = 1,250"_s);
    QVERIFY(f.model.gradeText().contains(u"grade C"));
    QCOMPARE(f.input(0, Model::ValueRole).toString(), u"2,500"_s);
    QVERIFY(!f.input(0, Model::AssumedRole).toBool());
    QVERIFY(f.input(0, Model::SourceRole).toString().contains(u"22/05/2024"));
    QVERIFY(f.input(0, Model::GradeRole).toString().contains(u"grade A"));
    QCOMPARE(f.input(1, Model::ValueRole).toString(), u"50 %"_s);
    QVERIFY(f.input(1, Model::AssumedRole).toBool());
    QCOMPARE(f.input(1, Model::KindTextRole).toString(), u"assumption"_s);
    QVERIFY(f.input(1, Model::NoteRole).toString().startsWith(u"Assumption: half of the upper bound"));
    QVERIFY(!f.model.remarks().isEmpty());
    const auto text = f.model.text();
    QVERIFY(text.contains(f.model.title()) && text.contains(f.model.formula()) && text.contains(u"grade C"));
}

void TestExplanationModel::followsTheMoment()
{
    Fixture f;
    QVERIFY(f.open(2045));
    const auto whole = f.model.value();
    f.map.document()->setMoment({.year = 2030, .scenario = u"central"_s, .compare = {}});
    QVERIFY(f.model.title().contains(u"2030"));
    QVERIFY(f.model.value() != whole);
    f.map.setLanguageCode(u"de"_s);
    QVERIFY(f.model.title().contains(u"Mittlere Annahmen"));
}

void TestExplanationModel::followsTheAssumptions()
{
    Fixture f;
    QVERIFY(f.open(2045));
    QVERIFY(f.model.ask(u"source"_s, u"digitalpark-frimmersdorf"_s, {}));
    AssumptionModel assumptions;
    assumptions.setJobs(&f.jobs);
    QVERIFY(assumptions.setData(assumptions.index(0), 80, AssumptionModel::ShareRole));
    QCOMPARE(f.model.formula(), u"2,500 × 80 % × 100 % = 2,000"_s);
    QVERIFY(f.input(1, Model::NoteRole).toString().startsWith(u"Own assumption, changed from"));
}

void TestExplanationModel::observedNumbers()
{
    Fixture f;
    QVERIFY(f.open(2024));
    QVERIFY(f.model.ask(u"region"_s, {}, u"employees"_s));
    QCOMPARE(f.model.kindText(), u"observed"_s);
    QCOMPARE(f.model.rowCount(), 2);
    QVERIFY(f.model.formula().contains(u" + "));
}

void TestExplanationModel::sitesAskForTheSourceThatFits()
{
    Fixture f;
    QVERIFY(f.open(2027));
    QVERIFY(f.model.ask(u"site"_s, u"microsoft-bergheim"_s, u"construction"_s));
    QVERIFY(f.model.title().startsWith(u"Microsoft Bergheim, construction"));
    QVERIFY(f.model.ask(u"site"_s, u"microsoft-bergheim"_s, u"gains"_s));
    QVERIFY(f.model.title().startsWith(u"Microsoft Bergheim, operation"));
    QVERIFY(f.model.ask(u"source"_s, u"microsoft-bergheim-construction"_s, {}));
    QVERIFY(f.model.title().endsWith(u"Construction jobs, temporary"));
    QVERIFY(f.model.ask(u"source"_s, u"rwe-2030"_s, {}));
    QVERIFY(f.model.title().endsWith(u"Jobs lost"));
    QVERIFY(f.model.ask(u"kreis"_s, u"05162"_s, u"gains_share"_s));
    QVERIFY(f.model.title().contains(u"Neuss"));
}

void TestExplanationModel::scenariosOfTheChart()
{
    Fixture f;
    QVERIFY(f.open(2035));
    JobChartModel chart;
    chart.setJobs(&f.jobs);
    chart.setGroup(1);
    for (int row = 0; row < chart.rowCount(); ++row) {
        const auto scenario = chart.index(row).data(JobChartModel::ScenarioRole).toString();
        QVERIFY(f.model.ask(chart.groupKind(), chart.groupKey(), {}, scenario));
        if (!scenario.isEmpty()) {
            QCOMPARE(f.map.document()->snapshot()->moment.scenario, scenario);
        }
    }
    QCOMPARE(f.model.groupTitles().at(f.model.group()), chart.groupTitles().at(1));
    f.map.document()->setMoment({.year = 2035, .scenario = u"central"_s, .compare = u"upper"_s});
    QVERIFY(f.model.ask(u"region"_s, {}, {}, u"upper"_s)); // nothing is compared with itself
    QVERIFY(f.map.document()->snapshot()->moment.compare.isEmpty());
}

void TestExplanationModel::unknownQuestionsChangeNothing()
{
    Fixture f;
    QVERIFY(f.open(2035));
    const auto before = f.model.text();
    QVERIFY(!f.model.ask(u"site"_s, u"nowhere"_s, {}));
    QVERIFY(!f.model.ask(u"planet"_s, {}, {}));
    QVERIFY(!f.model.ask(u"kreis"_s, u"99999"_s, {}));
    QVERIFY(!f.model.ask(u"region"_s, {}, u"happiness"_s));
    QVERIFY(!f.model.ask(u"region"_s, {}, {}, u"nothing"_s));
    QCOMPARE(f.model.text(), before);
}

void TestExplanationModel::choosing()
{
    Fixture f;
    QVERIFY(f.open(2035));
    for (int group = 0; group < f.model.groupTitles().size(); ++group) {
        f.model.setGroup(group);
        QCOMPARE(f.model.group(), group);
        for (int measure = 0; measure < f.model.measureTitles().size(); ++measure) {
            f.model.setMeasure(measure);
            QCOMPARE(f.model.measure(), measure);
            QVERIFY(f.model.title().startsWith(f.model.groupTitles().at(group)));
            QVERIFY(!f.model.value().isEmpty() && !f.model.kindText().isEmpty());
            QVERIFY(!f.model.formula().isEmpty() || !f.model.remarks().isEmpty()); // never without a word
        }
    }
    const auto last = f.model.group();
    f.model.setGroup(-1);
    f.model.setGroup(1000);
    f.model.setMeasure(1000);
    QCOMPARE(f.model.group(), last);
}

void TestExplanationModel::withoutProjections()
{
    ExplanationModel empty;
    QVERIFY(empty.title().isEmpty() && empty.groupTitles().isEmpty() && empty.kindText().isEmpty());
    QCOMPARE(empty.group(), -1);
    QVERIFY(!empty.ask(u"region"_s, {}, {}));
    Fixture f;
    QVERIFY(f.open(2035));
    f.map.openState(MapState(), {});
    QTRY_VERIFY(f.model.title().isEmpty());
    QCOMPARE(f.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestExplanationModel)
#include "tst_explanationmodel.moc"
