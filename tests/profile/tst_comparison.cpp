// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "profile/comparison.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

class TestComparison : public QObject
{
    Q_OBJECT

    std::vector<SiteProfile> m_profiles; ///< of both digital parks and a site without jobs
    JobResultsPtr m_jobs;

    [[nodiscard]] ComparisonRow row(const QString &label) const
    {
        const auto rows = compareProfiles(m_profiles, Language::English);
        const auto found =
            std::ranges::find_if(rows, [&label](const auto &r) { return r.label.startsWith(label); });
        return found == rows.end() ? ComparisonRow() : *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto state = std::make_shared<const MapState>(
            loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {}));
        m_jobs = readJobResults(*state).value_or(nullptr);
        QVERIFY(m_jobs);
        for (const auto &id :
             {u"digitalpark-frimmersdorf"_s, u"innovation-park-bergheim"_s, u"candidate-paffendorf"_s}) {
            const auto site = findSite(state, id, Language::English);
            QVERIFY(site);
            const auto profile =
                siteProfile(*state, *site, Language::English, {.jobs = m_jobs, .years = {2030, 2045}});
            QVERIFY(profile);
            m_profiles.push_back(*profile);
        }
    }

    /// One number for each scenario and year, with what it is; in the last year of the scenario that takes
    /// the published bound that bound, called so.
    void jobsSayWhatTheyAre()
    {
        const auto &jobs = m_profiles[0].jobs;
        QCOMPARE(jobs.size(), std::size_t(6)); // three scenarios, two years
        for (const auto &entry : jobs) {
            QVERIFY(!entry.jobs || entry.kind != ValueKind::None);
            QVERIFY(!entry.jobs || (!entry.source.isEmpty() && !entry.grade.isEmpty()));
        }
        const auto &last = jobs.back();
        QCOMPARE(last.scenarioId, u"upper"_s);
        QCOMPARE(last.year, 2045);
        QCOMPARE(last.jobs, std::optional(2500.0));
        QCOMPARE(last.kind, ValueKind::PublishedBound);
        QCOMPARE(permanentJobs(*m_jobs, m_profiles[0].id, u"upper"_s, 2045), last.jobs);
        QVERIFY(m_profiles[2].jobs.empty()); // no projection names it
    }

    /// Construction is temporary: a number of its own, and only in the years in which there is some.
    void constructionIsApart()
    {
        const auto years = std::vector {2026, 2027, 2028, 2045};
        const auto jobs = siteJobs(*m_jobs, u"microsoft-bergheim"_s, years, Language::English);
        const auto built = [](const SiteJobs &e) { return e.measure == Measure::Construction; };
        QVERIFY(std::ranges::any_of(jobs, built));
        for (const auto &entry : jobs) {
            QVERIFY(!built(entry) || (entry.year < 2045 && *entry.jobs <= 400));
            QVERIFY(built(entry) || entry.jobs.value_or(0) <= 150);
        }
        QVERIFY(siteJobs(*m_jobs, {}, years, Language::English).empty());
    }

    void theNearestIsMarked()
    {
        const auto substations = row(u"Nearest: Substations"_s);
        QCOMPARE(substations.cells.size(), std::size_t(3));
        const auto least = std::ranges::min(substations.cells, {}, [](const auto &c) { return *c.number; });
        QCOMPARE(std::ranges::count(substations.cells, true, &ComparisonCell::best), 1);
        QVERIFY(least.best);
        const auto people = row(u"People within 10"_s);
        const auto most = std::ranges::max(people.cells, {}, [](const auto &c) { return *c.number; });
        QVERIFY(most.best);
    }

    /// Who has no number is not the worst and not the best.
    void unknownIsADash()
    {
        const auto jobs = row(u"Permanent jobs, gross 2045, Published"_s);
        QCOMPARE(jobs.cells.size(), std::size_t(3));
        QCOMPARE(jobs.cells[2].text, u"–"_s);
        QVERIFY(!jobs.cells[2].number && !jobs.cells[2].best);
        QVERIFY(jobs.cells[0].text.startsWith(u"2,500 ("_s));
        QVERIFY(!jobs.cells[0].best && !jobs.cells[1].best); // both the same: nothing to mark
    }

    void tableForSpreadsheets()
    {
        const auto lines = comparisonToTsv(m_profiles, Language::English).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(compareProfiles(m_profiles, Language::English).size()) + 1);
        for (const auto &line : lines) {
            QCOMPARE(line.count(u'\t'), 3);
        }
        QVERIFY(lines[0].contains(m_profiles[1].title));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
