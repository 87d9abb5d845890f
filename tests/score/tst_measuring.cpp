// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "score/measuring.h"
#include "score/scoretable.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

Criterion criterion(CriterionKind kind, const QString &id)
{
    Criterion result;
    result.id = id;
    result.kind = kind;
    return result;
}

} // namespace

class TestMeasuring : public QObject
{
    Q_OBJECT

    MapStatePtr m_state;
    JobResultsPtr m_jobs;
    std::vector<SiteRef> m_parks;

    [[nodiscard]] Result<Measurement> measure(const ScoreSettings &settings = {}) const
    {
        return measureSites(*m_state, m_parks, settings, m_jobs, Language::German, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_state = std::make_shared<const MapState>(
            loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {}));
        const auto jobs = readJobResults(*m_state);
        QVERIFY2(jobs, qPrintable(jobs ? QString() : jobs.error().message));
        m_jobs = *jobs;
        m_parks = {{u"digital_parks"_s, 0}, {u"digital_parks"_s, 1}};
    }

    /// What the program proposes can be answered for both parks; the numbers are those of the profile.
    void proposalForTheParks()
    {
        const auto measurement = measure();
        QVERIFY2(measurement, qPrintable(measurement ? QString() : measurement.error().message));
        QStringList ids;
        std::ranges::transform(measurement->settings.criteria, std::back_inserter(ids), &Criterion::id);
        QCOMPARE(ids,
                 (QStringList {u"substations"_s, u"motorway_interchanges"_s, u"airports"_s,
                               u"rail_stations"_s, u"people"_s, u"jobs"_s, u"area"_s}));
        QCOMPARE(measurement->settings.scenario, m_state->moment.scenario);
        QCOMPARE(measurement->settings.year, m_state->moment.year);
        const auto profile = siteProfile(*m_state, m_parks[0], Language::German);
        const auto &values = measurement->sites[0].values;
        const auto substation = std::ranges::find(profile->nearest, u"substations"_s, &Neighbour::layerId);
        QCOMPARE(values[0].number, std::optional(substation->metres));
        QCOMPARE(values[0].note, substation->title);
        QCOMPARE(values[4].number, std::optional(profile->people[1].people));
        QCOMPARE(values[6].number, std::optional(70.0)); // hectares, data/sites/digital_parks.geojson
        for (const auto &site : measurement->sites) {
            QVERIFY(std::ranges::all_of(
                site.values, [](const MeasuredValue &v) { return v.number && !v.text.isEmpty(); }));
        }
        const auto score = scoreOf(*measurement);
        QCOMPARE(score.ranking.order.size(), std::size_t(2));
    }

    /// Nobody says how many jobs or hectares a candidate has: named, and no zero.
    void whatIsNotKnownIsNamed()
    {
        const auto candidate = findSite(m_state, u"candidate-paffendorf"_s, Language::German);
        QVERIFY(candidate);
        m_parks.push_back(*candidate);
        const auto measurement = measure();
        m_parks.pop_back();
        QVERIFY(measurement);
        const auto &values = measurement->sites.back().values;
        QVERIFY(values[0].number);
        QVERIFY(!values[5].number && !values[6].number);
        QVERIFY(!values[5].note.isEmpty() && !values[6].note.isEmpty());
        const auto score = scoreOf(*measurement);
        QVERIFY(!score.ranking.sites.back().score);
        const auto text = missingText(score, 2);
        QVERIFY2(text.contains(measurement->titles[5]) && text.contains(measurement->titles[6]),
                 qPrintable(text));
    }

    void countsWithinARadius()
    {
        ScoreSettings settings;
        settings.criteria = {criterion(CriterionKind::Count, u"stations"_s)};
        settings.criteria[0].layerId = u"rail_stations"_s;
        settings.criteria[0].radius = 10'000;
        const auto measurement = measure(settings);
        QVERIFY(measurement);
        const auto profile = siteProfile(*m_state, m_parks[0], Language::German);
        QCOMPARE(measurement->sites[0].values[0].number,
                 std::optional(
                     double(std::ranges::count(profile->around, u"rail_stations"_s, &Neighbour::layerId))));
        QVERIFY(*measurement->sites[0].values[0].number > 0);
    }

    void wrongSettingsAreNamed()
    {
        ScoreSettings settings;
        settings.criteria = {criterion(CriterionKind::Distance, u"near"_s)};
        settings.criteria[0].layerId = u"kreis_jobs"_s; // employees of a Kreis are not at one place
        const auto circles = measure(settings);
        QVERIFY(!circles && circles.error().message.contains(u"substations"_s));
        settings.criteria = {criterion(CriterionKind::Jobs, u"jobs"_s)};
        settings.scenario = u"dream"_s;
        const auto dream = measure(settings);
        QVERIFY(!dream && dream.error().message.contains(u"dream"_s));
        settings = {};
        const auto gone = measureSites(*m_state, {{u"gone"_s, 0}}, settings, m_jobs, Language::German, {});
        QVERIFY(!gone);
    }

    /// Jobs of the settings' scenario and year, which the projections say.
    void jobsOfTheScenario()
    {
        ScoreSettings settings;
        settings.scenario = u"upper"_s;
        settings.year = 2045;
        settings.criteria = {criterion(CriterionKind::Jobs, u"jobs"_s)};
        const auto measurement = measure(settings);
        QVERIFY(measurement);
        QCOMPARE(measurement->sites[0].values[0].number, std::optional(2500.0));
        QVERIFY(measurement->titles[0].contains(u"2045"_s));
        const auto none = measureSites(*m_state, m_parks, settings, nullptr, Language::German, {});
        QVERIFY(none && !none->sites[0].values[0].number);
    }

    /// Sites are found again by their ids, also where the file was sorted anew.
    void keysFindTheirSites()
    {
        const auto key = keyOf(*m_state, m_parks[1]);
        QCOMPARE(key.featureId, u"innovation-park-bergheim"_s);
        const auto site =
            siteOf(*m_state, {.layerId = key.layerId, .featureId = key.featureId, .feature = 77});
        QVERIFY(site);
        QCOMPARE(site->feature, std::size_t(1));
        QVERIFY(!siteOf(*m_state, {.layerId = key.layerId, .featureId = u"gone"_s, .feature = 0}));
        QVERIFY(!siteOf(*m_state, {.layerId = u"gone"_s, .featureId = {}, .feature = 0}));
    }
};

QTEST_GUILESS_MAIN(TestMeasuring)
#include "tst_measuring.moc"
