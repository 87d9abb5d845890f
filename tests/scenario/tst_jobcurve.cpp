// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

JobSource park()
{
    JobSource source;
    source.id = u"park"_s;
    source.jobsMax = 2500;
    return source;
}

Assumption assume(Shape shape, int start, int full, double share, double delay = 0)
{
    Assumption assumption;
    assumption.sourceId = u"park"_s;
    assumption.shape = shape;
    assumption.startYear = start;
    assumption.fullYear = full;
    assumption.share = share;
    assumption.delay = delay;
    return assumption;
}

double jobs(const Assumption &assumption, int year)
{
    return jobsAt(park(), &assumption, year).value_or(-1);
}

} // namespace

/// The curves against numbers worked out by hand.
class TestJobCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linear_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("delay");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("expected");
        // 2030 to 2034: five years, a fifth of 2,500 x share each
        QTest::newRow("before") << 1.0 << 0.0 << 2029 << 0.0;
        QTest::newRow("long before") << 1.0 << 0.0 << 2013 << 0.0;
        QTest::newRow("first year") << 1.0 << 0.0 << 2030 << 500.0;
        QTest::newRow("second year") << 1.0 << 0.0 << 2031 << 1000.0;
        QTest::newRow("full year") << 1.0 << 0.0 << 2034 << 2500.0;
        QTest::newRow("after") << 1.0 << 0.0 << 2045 << 2500.0;
        QTest::newRow("half share") << 0.5 << 0.0 << 2032 << 750.0;
        QTest::newRow("no share") << 0.0 << 0.0 << 2040 << 0.0;
        QTest::newRow("two years late, before") << 1.0 << 2.0 << 2031 << 0.0;
        QTest::newRow("two years late, first") << 1.0 << 2.0 << 2032 << 500.0;
        QTest::newRow("half a year late") << 1.0 << 0.5 << 2030 << 250.0;
        QTest::newRow("half a year late, full") << 1.0 << 0.5 << 2034 << 2250.0;
    }
    void linear()
    {
        QFETCH(double, share);
        QFETCH(double, delay);
        QFETCH(int, year);
        QFETCH(double, expected);
        QVERIFY(std::abs(jobs(assume(Shape::Linear, 2030, 2034, share, delay), year) - expected) < 1e-9);
    }

    void oneYearIsAJump()
    {
        const auto assumption = assume(Shape::Linear, 2028, 2028, 1);
        QCOMPARE(jobs(assumption, 2027), 0.0);
        QCOMPARE(jobs(assumption, 2028), 2500.0);
    }

    void logistic()
    {
        // 2028 to 2037: ten years, half of the time has passed at the end of 2032
        const auto assumption = assume(Shape::Logistic, 2028, 2037, 1);
        QCOMPARE(jobs(assumption, 2027), 0.0);
        QVERIFY(std::abs(jobs(assumption, 2032) - 1250) < 1e-9);
        QCOMPARE(jobs(assumption, 2037), 2500.0);
        for (int year = 2028; year < 2037; ++year) {
            const double x = (year - 2027) / 10.0;
            const auto s = [](double t) { return 1 / (1 + std::exp(-8 * (t - 0.5))); };
            const double expected = 2500 * (s(x) - s(0)) / (s(1) - s(0));
            QVERIFY(std::abs(jobs(assumption, year) - expected) < 1e-8);
            QVERIFY(std::abs(jobs(assumption, year) + jobs(assumption, 2027 + 2037 - year) - 2500) < 1e-8);
        }
        QVERIFY(std::abs(Curve::of(assume(Shape::Logistic, 2028, 2031, 1)).at(2028) - 0.105) < 0.001);
    }

    void steps()
    {
        auto assumption = assume(Shape::Steps, 2030, 2036, 0.8);
        assumption.steps = {{2030, 0.25}, {2033, 0.75}, {2036, 0.5}};
        QCOMPARE(jobs(assumption, 2029), 0.0);
        QCOMPARE(jobs(assumption, 2030), 500.0);
        QCOMPARE(jobs(assumption, 2032), 500.0);
        QCOMPARE(jobs(assumption, 2033), 1500.0);
        QCOMPARE(jobs(assumption, 2036), 1000.0); // steps may fall
        assumption.delay = 0.5; // at the end of 2030 the step of 2030 has not come
        QCOMPARE(jobs(assumption, 2030), 0.0);
        QCOMPARE(jobs(assumption, 2031), 500.0);
    }

    void closing()
    {
        auto assumption = assume(Shape::Linear, 2026, 2026, 1);
        assumption.lastYear = 2027;
        QCOMPARE(jobs(assumption, 2025), 0.0);
        QCOMPARE(jobs(assumption, 2026), 2500.0);
        QCOMPARE(jobs(assumption, 2027), 2500.0);
        QCOMPARE(jobs(assumption, 2028), 0.0);
        assumption.delay = 1;
        QCOMPARE(jobs(assumption, 2026), 0.0);
        QCOMPARE(jobs(assumption, 2028), 2500.0);
        QCOMPARE(jobs(assumption, 2029), 0.0);
    }

    void notCounted()
    {
        auto assumption = assume(Shape::Linear, 2026, 2026, 1);
        assumption.enabled = false;
        QVERIFY(!jobsAt(park(), &assumption, 2040));
        QVERIFY(!jobsAt(park(), nullptr, 2040));
    }

    void neverBeyondTheBound()
    {
        for (const double share : {1.0, 1.4, 1e308, -1.0, kNan, std::numeric_limits<double>::infinity()}) {
            for (const double delay : {0.0, -50.0, 1e308, -1e308, kNan}) {
                auto assumption = assume(Shape::Linear, 2040, 2030, share, delay);
                for (const auto shape : {Shape::Linear, Shape::Logistic, Shape::Steps}) {
                    assumption.shape = shape;
                    assumption.steps = {{2020, share}, {2010, kNan}};
                    for (int year = kFirstYear; year <= kLastYear; ++year) {
                        const auto value = jobs(assumption, year);
                        QVERIFY(value >= 0 && value <= 2500);
                    }
                }
            }
        }
        QCOMPARE(boundedJobs(park(), 2, 3), 2500.0);
    }

    void moreDelayIsNeverMore()
    {
        for (const auto shape : {Shape::Linear, Shape::Logistic, Shape::Steps}) {
            auto assumption = assume(shape, 2026, 2036, 0.7);
            assumption.steps = {{2026, 0.1}, {2030, 0.6}, {2036, 1}};
            for (int year = kFirstYear; year <= kLastYear; ++year) {
                double before = 2501;
                for (assumption.delay = 0; assumption.delay <= 10; assumption.delay += 0.25) {
                    const auto value = jobs(assumption, year);
                    QVERIFY(value <= before);
                    before = value;
                }
            }
        }
    }

    void neverFalls()
    {
        for (const auto shape : {Shape::Linear, Shape::Logistic}) {
            const auto assumption = assume(shape, 2026, 2041, 0.9, 0.3);
            for (int year = kFirstYear; year < kLastYear; ++year) {
                QVERIFY(jobs(assumption, year) <= jobs(assumption, year + 1));
            }
        }
    }

    void words()
    {
        QCOMPARE(codeOf(Shape::Logistic), u"logistic"_s);
        QVERIFY(shapeFromCode(u"steps") == Shape::Steps);
        QVERIFY(!shapeFromCode(u"stepwise"));
        QVERIFY(jobEffectFromCode(codeOf(JobEffect::Construction)) == JobEffect::Construction);
        QVERIFY(boundKindFromCode(codeOf(BoundKind::Announcement)) == BoundKind::Announcement);
        QVERIFY(jobCategoryFromCode(codeOf(JobCategory::Campus)) == JobCategory::Campus);
    }
};

QTEST_GUILESS_MAIN(TestJobCurve)
#include "tst_jobcurve.moc"
