// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobseries.h"

#include "map/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

class TestJobSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sitesAreWhereTheyAreElsewhere();
    void valuesAreThoseOfTheModel();
    void sharesArePercent();
    void everythingIsAnAssumption();
    void observedNumbersAreNot();
    void evidenceIsThatOfTheNumbers();
    void unmatchedKeysAreListed();
    void ownScenariosJoinIn();
    void mistakes_data();
    void mistakes();
    void withoutProjections();

private:
    [[nodiscard]] const Layer &layer(QStringView id) const
    {
        return m_state.layers[std::size_t(m_state.layerIndex(id))];
    }

    MapState m_state;
    JobResultsPtr m_results;
};

void TestJobSeries::initTestCase()
{
    auto project = readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
    QVERIFY(project);
    m_state = loadSeries(loadTables(*std::move(project), {}));
    const auto model = readJobs(m_state);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().message));
    m_results = JobResults::compute(*model);
    for (const auto *id : {"job_sites", "job_kreise"}) {
        const auto &shown = layer(QString::fromLatin1(id));
        QVERIFY2(shown.series, qPrintable(shown.seriesError));
    }
}

/// job_sites.geojson repeats positions, so that all sites share one legend.
void TestJobSeries::sitesAreWhereTheyAreElsewhere()
{
    const auto &sites = *layer(u"job_sites").table;
    QVERIFY(sites.featureCount() > 0);
    for (std::size_t i = 0; i < sites.featureCount(); ++i) {
        const auto id = sites.value(i, u"id").toString();
        int found = 0;
        for (const auto *other : {"digital_parks", "data_centres", "ai_village"}) {
            const auto &table = *layer(QString::fromLatin1(other)).table;
            for (std::size_t k = 0; k < table.featureCount(); ++k) {
                if (table.value(k, u"id").toString() == id) {
                    ++found;
                    QCOMPARE(table.geometry.box(k).center(), sites.geometry.box(i).center());
                    QCOMPARE(sites.value(i, u"status"), table.value(k, u"status"));
                }
            }
        }
        QVERIFY2(found == 1, qPrintable(id));
    }
}

void TestJobSeries::valuesAreThoseOfTheModel()
{
    const auto &sites = layer(u"job_sites");
    QVERIFY(sites.series->unmatchedKeys.isEmpty());
    for (std::size_t i = 0; i < sites.table->featureCount(); ++i) {
        if (sites.table->value(i, u"id").toString() != u"digitalpark-frimmersdorf") {
            continue;
        }
        const JobGroup park {.kind = GroupKind::Source, .key = u"digitalpark-frimmersdorf"_s};
        for (const auto *scenario : {"pessimistic", "central", "upper"}) {
            const auto id = QString::fromLatin1(scenario);
            for (const int year : {2013, 2030, 2045}) {
                const auto shown =
                    valuesAt(*sites.series, {.year = year, .scenario = id, .compare = {}}).values[i];
                QCOMPARE(shown, m_results->value(park, id, year, Measure::Gains).value_or(-1));
            }
        }
        QCOMPARE(valuesAt(*sites.series, {.year = 2045, .scenario = u"upper"_s, .compare = {}}).values[i],
                 2500.0);
        return;
    }
    QFAIL("the park is missing");
}

void TestJobSeries::sharesArePercent()
{
    const auto &kreise = layer(u"job_kreise");
    const auto values = valuesAt(*kreise.series, {.year = 2038, .scenario = u"upper"_s, .compare = {}});
    for (std::size_t i = 0; i < kreise.table->featureCount(); ++i) {
        const JobGroup kreis {.kind = GroupKind::Kreis, .key = kreise.table->value(i, u"ags").toString()};
        const auto gains = m_results->value(kreis, u"upper", 2038, Measure::Gains).value_or(-1);
        const auto employees = m_results->baseline(kreis).value_or(0);
        QVERIFY(std::abs(values.values[i] - 100 * gains / employees) < 1e-9);
        QVERIFY(values.values[i] > 1 && values.values[i] < 10);
    }
}

void TestJobSeries::everythingIsAnAssumption()
{
    for (const int year : {2013, 2026, 2045}) {
        QVERIFY(valuesAt(*layer(u"job_sites").series, {.year = year, .scenario = u"upper"_s, .compare = {}})
                    .assumed);
    }
}

void TestJobSeries::observedNumbersAreNot()
{
    auto source = layer(u"job_kreise").seriesSource;
    source.measure = u"employees"_s;
    const auto series = jobSeries(*m_results, source, *layer(u"job_kreise").table);
    QVERIFY(series);
    const auto observed = valuesAt(**series, {.year = 2025, .scenario = u"central"_s, .compare = {}});
    QVERIFY(!observed.assumed);
    QVERIFY(std::ranges::contains(observed.values, 150900.0)); // Rhein-Erft-Kreis
    const auto later = valuesAt(**series, {.year = 2026, .scenario = u"central"_s, .compare = {}});
    QVERIFY(std::isnan(later.values.front())); // nobody has counted them
}

void TestJobSeries::evidenceIsThatOfTheNumbers()
{
    const Moment end {.year = 2045, .scenario = u"upper"_s, .compare = {}};
    const auto sites = jobEvidence(*m_results, layer(u"job_sites").seriesSource, end);
    const JobEvidence bound {.kind = ValueKind::PublishedBound, .grade = u"A"_s};
    QCOMPARE(sites.value(u"digitalpark-frimmersdorf"_s), bound);
    const Moment difference {.year = 2045, .scenario = u"upper"_s, .compare = u"central"_s};
    const JobEvidence assumed {.kind = ValueKind::Assumption, .grade = u"C"_s};
    QCOMPARE(jobEvidence(*m_results, layer(u"job_sites").seriesSource, difference)
                 .value(u"digitalpark-frimmersdorf"_s),
             assumed);
    auto source = layer(u"job_kreise").seriesSource;
    const auto kreise = jobEvidence(*m_results, source, end);
    QCOMPARE(QSet<QString>(kreise.keyBegin(), kreise.keyEnd()), (QSet<QString> {u"05162"_s, u"05362"_s}));
    source.measure = u"employees"_s;
    const auto counted =
        jobEvidence(*m_results, source, {.year = 2025, .scenario = u"central"_s, .compare = {}});
    QCOMPARE(counted.value(u"05362"_s).kind, ValueKind::Observed);
    QVERIFY(jobEvidence(*m_results, source, end).isEmpty()); // nobody has counted them
    source.group = u"street"_s;
    QVERIFY(jobEvidence(*m_results, source, end).isEmpty());
}

void TestJobSeries::unmatchedKeysAreListed()
{
    auto source = layer(u"job_kreise").seriesSource;
    source.group = u"municipality"_s;
    const auto series = jobSeries(*m_results, source, *layer(u"job_kreise").table);
    QVERIFY(series);
    QVERIFY((*series)->unmatchedKeys.contains(u"05162008"_s)); // no Kreis has the key of a municipality
    QCOMPARE((*series)->featuresWithout, 2U);
}

void TestJobSeries::ownScenariosJoinIn()
{
    const auto model = m_results->model().duplicated(u"central"_s);
    QVERIFY(model);
    auto mine = *model;
    mine.id = u"mine"_s;
    const auto changed = (*readJobs(m_state))->withScenario(mine);
    QVERIFY(changed);
    auto state = m_state;
    state.ownScenarios = QJsonDocument::fromJson((*changed)->ownScenariosToJson()).object();
    state = loadSeries(std::move(state));
    const auto &series = *state.layers[std::size_t(state.layerIndex(u"job_sites"))].series;
    QVERIFY(series.hasScenario(u"mine"));
    QCOMPARE(valuesAt(series, {.year = 2035, .scenario = u"mine"_s, .compare = {}}).values.front(),
             valuesAt(series, {.year = 2035, .scenario = u"central"_s, .compare = {}}).values.front());
}

void TestJobSeries::mistakes_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    QTest::newRow("group") << u"land"_s << u"gains"_s << u"ags"_s << u"land"_s;
    QTest::newRow("group that is on no map") << u"region"_s << u"gains"_s << u"ags"_s << u"region"_s;
    QTest::newRow("measure") << u"kreis"_s << u"luck"_s << u"ags"_s << u"luck"_s;
    QTest::newRow("field") << u"kreis"_s << u"gains"_s << u"schluessel"_s << u"schluessel"_s;
}

void TestJobSeries::mistakes()
{
    QFETCH(const QString, group);
    QFETCH(const QString, measure);
    QFETCH(const QString, key);
    QFETCH(const QString, named);
    SeriesSource source;
    source.kind = SeriesSource::Kind::Scenarios;
    source.group = group;
    source.measure = measure;
    source.keyField = key;
    const auto series = jobSeries(*m_results, source, *layer(u"job_kreise").table);
    QVERIFY(!series);
    QVERIFY2(series.error().message.contains(u'"' + named + u'"'), qPrintable(series.error().message));
}

void TestJobSeries::withoutProjections()
{
    auto state = m_state;
    state.scenariosPath.clear();
    for (auto &layer : state.layers) {
        layer.series.reset();
    }
    state = loadSeries(std::move(state));
    const auto &sites = state.layers[std::size_t(state.layerIndex(u"job_sites"))];
    QVERIFY(!sites.series && !sites.seriesError.isEmpty());
    QCOMPARE(yearsOf(state), std::pair(0, 0));
    QCOMPARE(yearsOf(m_state), std::pair(2013, 2045));
}

QTEST_GUILESS_MAIN(TestJobSeries)
#include "tst_jobseries.moc"
