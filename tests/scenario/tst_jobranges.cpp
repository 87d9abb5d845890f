// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobranges.h"
#include "scenario/randomdraws.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);
const JobGroup kRegion {GroupKind::Region, {}};
const JobGroup kPark {GroupKind::Source, u"innovation-park-bergheim"_s};

JobRangesPtr rangesOf(const JobResultsPtr &results, const QString &scenario, const RangeOptions &options)
{
    const auto ranges = JobRanges::compute(results, scenario, options, {});
    return ranges ? *ranges : JobRangesPtr();
}

} // namespace

/// Monte Carlo over the assumptions.
class TestJobRanges : public QObject
{
    Q_OBJECT
private:
    JobModelPtr m_model;
    JobResultsPtr m_results;

    template<typename Check> void forAll(Check check) const
    {
        for (const auto kind :
             {GroupKind::Source, GroupKind::Municipality, GroupKind::Kreis, GroupKind::Region}) {
            for (const auto groups = m_results->groups(kind); const auto &group : groups) {
                for (const auto measure :
                     {Measure::Gains, Measure::Losses, Measure::Net, Measure::Construction}) {
                    for (int year = kFirstYear; year <= kLastYear; ++year) {
                        check(group, year, measure);
                    }
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto model = JobModel::read(kData);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = *model;
        m_results = JobResults::compute(m_model);
    }

    /// The definition of the generator: whoever changes it changes every published figure.
    void drawsAreDefined()
    {
        // worked out with Python's integers
        const RandomDraws draws(1, "innovation-park-bergheim/share");
        QCOMPARE(draws.uniform(0), 0.01731051437080733);
        QCOMPARE(draws.uniform(1), 0.23715349035492594);
        QVERIFY(draws.uniform(0) != RandomDraws(2, "innovation-park-bergheim/share").uniform(0));
        QVERIFY(draws.uniform(0) != RandomDraws(1, "innovation-park-bergheim/delay").uniform(0));
    }

    void drawsAreUniform()
    {
        constexpr int kRuns = 100'000;
        const RandomDraws draws(42, "x");
        std::array<int, 10> bins {};
        double sum = 0;
        for (int run = 0; run < kRuns; ++run) {
            const auto u = draws.uniform(std::uint64_t(run));
            QVERIFY(u >= 0 && u < 1);
            sum += u;
            ++bins.at(std::size_t(u * 10));
        }
        QVERIFY(std::abs(sum / kRuns - 0.5) < 0.003);
        for (const auto count : bins) {
            QVERIFY(std::abs(count - kRuns / 10) < 400);
        }
    }

    void triangularByHand()
    {
        const ValueRange range {.lowest = 0, .highest = 4};
        QCOMPARE(triangular(range, 1, 0), 0.0);
        QCOMPARE(triangular(range, 1, 0.25), 1.0); // a quarter lies below the peak
        QCOMPARE(triangular(range, 1, 0.0625), 0.5); // sqrt(0.0625 * 4 * 1)
        QCOMPARE(triangular(range, 1, 0.8125), 2.5); // 4 - sqrt(0.1875 * 4 * 3)
        QCOMPARE(triangular(range, 0, 0), 0.0);
        QCOMPARE(triangular(range, 4, 1), 4.0);
        QCOMPARE(triangular({.lowest = 2, .highest = 2}, 2, 0.7), 2.0);
    }

    /// The same by hand: draw, compute, sort.
    void percentilesOfOneSource()
    {
        const RangeOptions options {.runs = 1000, .seed = 7};
        const auto ranges = rangesOf(m_results, u"central"_s, options);
        QVERIFY(ranges);
        const auto *assumption = m_model->scenario(u"central")->assumption(kPark.key);
        const auto *source = m_model->source(kPark.key);
        const auto draw = [&](const char *name, const std::optional<ValueRange> &range, double mode,
                              int run) {
            const RandomDraws draws(7, kPark.key.toStdString() + name);
            return triangular(range.value_or(ValueRange()), mode, draws.uniform(std::uint64_t(run)));
        };
        std::vector<double> values;
        values.reserve(std::size_t(options.runs));
        for (int run = 0; run < options.runs; ++run) {
            auto curve = Curve::of(*assumption);
            curve.delay = draw("/delay", assumption->delayRange, assumption->delay, run);
            curve.fullYear = draw("/full_year", assumption->fullYearRange, assumption->fullYear, run);
            const auto share = draw("/share", assumption->shareRange, assumption->share, run);
            values.push_back(boundedJobs(*source, share, curve.at(2034)));
        }
        std::ranges::sort(values);
        const auto found = ranges->at(kPark, 2034, Measure::Gains);
        QVERIFY(found == (Percentiles {values[99], values[499], values[899]}));
    }

    void sameSeedSameNumbers()
    {
        const RangeOptions options {.runs = 2000, .seed = 3};
        const auto first = rangesOf(m_results, u"central"_s, options);
        const auto second = rangesOf(m_results, u"central"_s, options);
        const auto other = rangesOf(m_results, u"central"_s, {.runs = 2000, .seed = 4});
        QVERIFY(first && second && other);
        int differences = 0;
        forAll([&](const JobGroup &group, int year, Measure measure) {
            QVERIFY(first->at(group, year, measure) == second->at(group, year, measure));
            differences += first->at(group, year, measure) == other->at(group, year, measure) ? 0 : 1;
        });
        QVERIFY(differences > 100);
    }

    void orderedAndWithinBounds()
    {
        for (const auto &scenario : m_model->scenarios()) {
            const auto ranges = rangesOf(m_results, scenario.id, {.runs = 1000});
            QVERIFY(ranges);
            forAll([&](const JobGroup &group, int year, Measure measure) {
                const auto range = ranges->at(group, year, measure);
                QCOMPARE(range.has_value(), m_results->value(group, scenario.id, year, measure).has_value());
                if (!range) {
                    return;
                }
                QVERIFY(range->p10 <= range->p50 && range->p50 <= range->p90);
                double most = 0;
                for (const auto *source : m_results->contributions(group, scenario.id, measure)) {
                    most += signOf(*source, measure) > 0 ? source->jobsMax : 0;
                }
                QVERIFY(range->p90 <= most);
                QVERIFY(measure == Measure::Net || range->p10 >= 0);
            });
        }
    }

    /// A central value outside of its own range would be no central one.
    void centralIsCentral()
    {
        const auto ranges = rangesOf(m_results, u"central"_s, {.runs = 10'000});
        QVERIFY(ranges);
        for (int year = 2030; year <= kLastYear; ++year) {
            const auto value = m_results->value(kRegion, u"central", year, Measure::Gains);
            const auto range = ranges->at(kRegion, year, Measure::Gains);
            QVERIFY(value && range);
            QVERIFY(range->p10 < *value && *value < range->p90);
        }
    }

    void withoutRangesNothingVaries()
    {
        const auto ranges = rangesOf(m_results, u"upper"_s, {.runs = 100});
        QVERIFY(ranges);
        forAll([&](const JobGroup &group, int year, Measure measure) {
            const auto value = m_results->value(group, u"upper", year, measure);
            const auto range = ranges->at(group, year, measure);
            if (value) {
                QVERIFY(range && std::abs(range->p10 - *value) < 1e-9 && range->p10 == range->p90);
            }
        });
    }

    void shareOfEmployees()
    {
        const auto ranges = rangesOf(m_results, u"central"_s, {.runs = 500});
        QVERIFY(ranges);
        const auto jobs = ranges->at(kRegion, 2038, Measure::Gains);
        const auto share = ranges->at(kRegion, 2038, Measure::GainsShare);
        QVERIFY(jobs && share);
        QCOMPARE(share->p90, jobs->p90 / (150900.0 + 161823));
        QVERIFY(!ranges->at(kPark, 2038, Measure::GainsShare));
        QVERIFY(!ranges->at(kRegion, 2020, Measure::Employees));
    }

    void impossibleCalls()
    {
        for (const int runs : {99, 0, -1, 100'001}) {
            const auto ranges = JobRanges::compute(m_results, u"central"_s, {.runs = runs}, {});
            QVERIFY(!ranges);
            QVERIFY(ranges.error().message.contains(QLocale().toString(runs)));
        }
        QVERIFY(!JobRanges::compute(m_results, u"nowhere"_s, {}, {}));
        const auto canceled =
            JobRanges::compute(m_results, u"central"_s, {}, JobControl([] { return true; }, {}));
        QVERIFY(!canceled && canceled.error().code == Error::Code::Canceled);
    }

    /// Prints how long it takes where REVIER_BENCH is set: see tests/bench/README.md.
    void figures()
    {
        if (qEnvironmentVariableIsEmpty("REVIER_BENCH")) {
            QSKIP("REVIER_BENCH is not set");
        }
        QElapsedTimer timer;
        for (int i = 0; i < 5; ++i) {
            timer.start();
            const auto results = JobResults::compute(m_model);
            qInfo("all scenarios and years: %.3f ms", double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            QVERIFY(JobModel::read(kData));
            qInfo("reading the model: %.3f ms", double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            QVERIFY(rangesOf(results, u"central"_s, {}));
            qInfo("10,000 runs: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        }
    }
};

QTEST_GUILESS_MAIN(TestJobRanges)
#include "tst_jobranges.moc"
