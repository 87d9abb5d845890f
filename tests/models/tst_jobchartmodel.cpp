// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/jobchartmodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestJobChartModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linesOfTheRegion();
    void linesOfASource();
    void employeesContinueWhatWasObserved();
    void theAxisHoldsEverything();
    void theYearAndScenarioAreMarked();
    void rangesAreAroundTheScenario();
    void aMapWithoutProjections();

private:
    [[nodiscard]] QModelIndex line(JobChartModel::Kind kind, int number = 0) const;
    [[nodiscard]] QList<QPointF> points(const QModelIndex &line) const
    {
        return line.data(JobChartModel::PointsRole).value<QList<QPointF>>();
    }
    void setMoment(int year, const QString &scenario)
    {
        m_map->document()->setMoment({.year = year, .scenario = scenario, .compare = {}});
    }

    std::unique_ptr<MapController> m_map;
    std::unique_ptr<JobsController> m_jobs;
    std::unique_ptr<JobChartModel> m_model;
};

void TestJobChartModel::init()
{
    m_map = std::make_unique<MapController>();
    m_jobs = std::make_unique<JobsController>();
    m_jobs->setMap(m_map.get());
    m_model = std::make_unique<JobChartModel>();
    m_model->setJobs(m_jobs.get());
    QVERIFY(m_map->openProject(shippedProjectPath()) && smallmap::waitUntilRead(*m_map));
    QTRY_VERIFY(m_jobs->isAvailable());
}

void TestJobChartModel::cleanup()
{
    m_model.reset();
    m_jobs.reset();
    m_map.reset();
}

QModelIndex TestJobChartModel::line(JobChartModel::Kind kind, int number) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row);
        if (index.data(JobChartModel::KindRole).value<JobChartModel::Kind>() == kind && number-- == 0) {
            return index;
        }
    }
    return {};
}

void TestJobChartModel::linesOfTheRegion()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 4); // three scenarios and the bound
    const auto upper = points(line(JobChartModel::Kind::Scenario, 2));
    QCOMPARE(upper.size(), 33);
    QCOMPARE(upper.front().x(), 2013.0);
    const auto bound = points(line(JobChartModel::Kind::Bound));
    // Two parks, the campus, two data centres: 2,500 + 2,500 + 5,000 + 150 + 150.
    QCOMPARE(bound.front().y(), 10300.0);
    QCOMPARE(upper.back(), QPointF(2045, 10300));
    for (const auto &point : points(line(JobChartModel::Kind::Scenario, 1))) {
        QVERIFY(point.y() <= 10300);
    }
    QVERIFY(m_model->title().contains(u"assumption") || m_model->title().contains(u"Annahme"));
}

void TestJobChartModel::linesOfASource()
{
    const auto park = int(m_model->groupTitles().indexOf(u"Digitalpark Frimmersdorf"_s));
    QVERIFY(park > 2); // behind the region and two Kreise
    m_model->setGroup(park);
    QCOMPARE(points(line(JobChartModel::Kind::Bound)).front().y(), 2500.0);
    QVERIFY(!m_model->areEmployeesKnown()); // nobody counts them there
    m_model->setEmployees(true);
    QVERIFY(!m_model->showsEmployees());
    QVERIFY(!line(JobChartModel::Kind::Observed).isValid());
    for (const auto &title : m_model->groupTitles()) { // losses and building sites are no new jobs
        QVERIFY2(!title.contains(u"RWE") && !title.contains(u"Bau"), qPrintable(title));
    }
}

void TestJobChartModel::employeesContinueWhatWasObserved()
{
    m_model->setEmployees(true);
    const auto observed = points(line(JobChartModel::Kind::Observed));
    QCOMPARE(observed.size(), 13);
    QCOMPARE(observed.back(), QPointF(2025, 150900 + 161823)); // both Kreise
    const auto central = points(line(JobChartModel::Kind::Scenario, 1));
    QCOMPARE(central.front(), observed.back());
    QCOMPARE(points(line(JobChartModel::Kind::Bound)).front().y(), 150900 + 161823 + 10300.0);
}

void TestJobChartModel::theAxisHoldsEverything()
{
    for (const bool employees : {false, true}) {
        m_model->setEmployees(employees);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (const auto &point : points(m_model->index(row))) {
                QVERIFY(m_model->minimum() <= point.y() && point.y() <= m_model->maximum());
            }
        }
        const auto lines = (m_model->maximum() - m_model->minimum()) / m_model->step();
        QVERIFY(lines >= 2 && lines <= 7);
        QCOMPARE(m_model->minimum() == 0, !employees);
    }
}

void TestJobChartModel::theYearAndScenarioAreMarked()
{
    setMoment(2045, u"upper"_s);
    const auto upper = line(JobChartModel::Kind::Scenario, 2);
    QVERIFY(upper.data(JobChartModel::CurrentRole).toBool());
    QCOMPARE(upper.data(JobChartModel::ValueRole).toString(), u"10.300"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    setMoment(2030, u"central"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!line(JobChartModel::Kind::Scenario, 2).data(JobChartModel::CurrentRole).toBool());
    QVERIFY(line(JobChartModel::Kind::Scenario, 1).data(JobChartModel::CurrentRole).toBool());
}

void TestJobChartModel::rangesAreAroundTheScenario()
{
    setMoment(2035, u"central"_s);
    QTRY_VERIFY(!m_model->rangeLower().isEmpty());
    const auto lower = m_model->rangeLower();
    const auto upper = m_model->rangeUpper();
    QCOMPARE(lower.size(), upper.size());
    bool wide = false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        QVERIFY(lower[i].y() <= upper[i].y());
        QVERIFY(upper[i].y() <= 10300);
        wide = wide || upper[i].y() > lower[i].y() + 500;
    }
    QVERIFY(wide);
    setMoment(2035, u"pessimistic"_s);
    QVERIFY(m_model->rangeLower().isEmpty()); // never that of another scenario
    QTRY_VERIFY(!m_model->rangeLower().isEmpty());
    QVERIFY(m_model->rangeUpper() != upper);
}

void TestJobChartModel::aMapWithoutProjections()
{
    m_map->openState(MapState(), {});
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->groupTitles().isEmpty());
    QVERIFY(!m_model->areEmployeesKnown());
    QVERIFY(m_model->maximum() > m_model->minimum());
}

QTEST_GUILESS_MAIN(TestJobChartModel)
#include "tst_jobchartmodel.moc"
