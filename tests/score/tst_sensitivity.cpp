// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "score/scoretable.h"
#include "score/sensitivity.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

bool isNear(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestSensitivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A (1, 0) and B (0, 0.5): with share s of the first A has s and B has (1 - s) / 2, equal at s = 1/3.
    void twoSitesByHand()
    {
        const auto score = scoreOf(measurements::of({{1, 0}, {0, 0.5}}, {1, 1}));
        QVERIFY(score.stable[0] && score.stable[1]);
        QVERIFY(isNear(score.stable[0]->from, 1.0 / 3));
        QVERIFY(isNear(score.stable[0]->to, 1));
        QCOMPARE(score.stable[0]->below, std::optional<std::size_t>(1));
        QVERIFY(!score.stable[0]->above);
        QVERIFY(isNear(score.stable[1]->from, 0));
        QVERIFY(isNear(score.stable[1]->to, 2.0 / 3));
        const auto text = stableText(score, 0, Language::English);
        QVERIFY2(text.contains(u"“A”"_s) && text.contains(u"33.3\u00a0%"_s) && text.contains(u"“B”"_s),
                 qPrintable(text));
    }

    /// C (0.6, 0.6) is first in the middle: A (1, 0) from s = 0.6 on, B (0, 1) below s = 0.4.
    void threeSitesByHand()
    {
        const auto score = scoreOf(measurements::of({{1, 0}, {0, 1}, {0.6, 0.6}}, {1, 1}));
        QCOMPARE(score.ranking.order.front(), std::size_t(2));
        QVERIFY(isNear(score.stable[0]->from, 0.4));
        QVERIFY(isNear(score.stable[0]->to, 0.6));
        QCOMPARE(score.stable[0]->below, std::optional<std::size_t>(1));
        QCOMPARE(score.stable[0]->above, std::optional<std::size_t>(0));
        const auto text = stableText(score, 0, Language::English);
        QVERIFY2(text.contains(u"between 40\u00a0% and 60\u00a0%"_s), qPrintable(text));
    }

    /// Just inside of each end the first site is first, just outside it is not: with weights that keep the
    /// ratios of the others.
    void endsAreExact()
    {
        const auto measurement = measurements::of(
            {{0.9, 0.2, 0.7, 0.1}, {0.3, 0.8, 0.4, 0.9}, {0.6, 0.5, 0.6, 0.3}, {0.1, 1, 0, 0.6}},
            {2, 3, 1, 2});
        const auto score = scoreOf(measurement);
        const auto first = score.ranking.order.front();
        const auto firstAt = [&](std::size_t criterion, double share) {
            auto weights = score.ranking.shares;
            const auto others = 1 - weights[criterion];
            for (auto &weight : weights) {
                weight *= (1 - share) / others;
            }
            weights[criterion] = share;
            return rankSites(measurement, weights).order.front();
        };
        int ends = 0;
        for (std::size_t i = 0; i < score.stable.size(); ++i) {
            const auto stable = score.stable[i].value_or(StableShare());
            QVERIFY(stable.from <= score.ranking.shares[i] && score.ranking.shares[i] <= stable.to);
            if (stable.below) {
                QCOMPARE(firstAt(i, stable.from + 1e-9), first);
                QCOMPARE(firstAt(i, stable.from - 1e-9), *stable.below);
                ++ends;
            }
            if (stable.above) {
                QCOMPARE(firstAt(i, stable.to - 1e-9), first);
                QCOMPARE(firstAt(i, stable.to + 1e-9), *stable.above);
                ++ends;
            }
        }
        QVERIFY(ends >= 3);
    }

    void dominatingSiteStaysFirst()
    {
        const auto score = scoreOf(measurements::of({{0.9, 0.9}, {0.5, 0.2}}, {1, 1}));
        QVERIFY(isNear(score.stable[0]->from, 0) && isNear(score.stable[0]->to, 1));
        QVERIFY(stableText(score, 0, Language::English).contains(u"whatever this weight is"_s));
        QCOMPARE(score.acceptability.shares[0][0], 1.0);
        QCOMPARE(score.acceptability.shares[1][1], 1.0);
    }

    void nothingToSayOfOneSiteOrOneCriterion()
    {
        const auto one = scoreOf(measurements::of({{0.9, 0.9}}, {1, 1}));
        QVERIFY(!one.stable[0]);
        QVERIFY(stableText(one, 0, Language::English).isEmpty());
        const auto alone = scoreOf(measurements::of({{0.9, 0.1}, {0.5, 0.2}}, {1, 0}));
        QVERIFY(!alone.stable[0]); // it is all there is
        QVERIFY(alone.stable[1]); // what would happen if it counted
        QVERIFY(isNear(alone.stable[1]->to, 0.8)); // 0.9 (1-s) + 0.1 s = 0.5 (1-s) + 0.2 s
    }

    /// Two criteria: the share of the first is even on 0 to 1, so A (1, 0) against B (0, 0.5) is first above
    /// 1/3: in two thirds of the runs, within four standard deviations.
    void acceptabilityByHand()
    {
        const auto acceptability = rankAcceptability(rankSites(measurements::of({{1, 0}, {0, 0.5}}, {1, 5})));
        QCOMPARE(acceptability.runs, 10'000);
        QVERIFY2(isNear(acceptability.shares[0][0], 2.0 / 3, 0.019),
                 qPrintable(QString::number(acceptability.shares[0][0])));
        for (const auto &places : acceptability.shares) {
            QVERIFY(isNear(std::accumulate(places.begin(), places.end(), 0.0), 1, 1e-9));
        }
    }

    /// Dirichlet(1, 1, 1): the share of one criterion lies above 1/2 with a probability of (1/2)^2 = 1/4. A
    /// has just its share, B half of everything.
    void sharesAreEvenOnTheSimplex()
    {
        const auto acceptability =
            rankAcceptability(rankSites(measurements::of({{1, 0, 0}, {0.5, 0.5, 0.5}}, {1, 1, 1})));
        QVERIFY2(isNear(acceptability.shares[0][0], 0.25, 0.018),
                 qPrintable(QString::number(acceptability.shares[0][0])));
    }

    void sameSeedSameNumbers()
    {
        const auto ranking = rankSites(measurements::of({{1, 0, 0.3}, {0.5, 0.4, 0.6}}, {1, 1, 1}));
        const auto heavier = rankSites(measurements::of({{1, 0, 0.3}, {0.5, 0.4, 0.6}}, {9, 1, 2}));
        QCOMPARE(rankAcceptability(ranking).shares, rankAcceptability(ranking).shares);
        QCOMPARE(rankAcceptability(ranking).shares, rankAcceptability(heavier).shares);
        QVERIFY(rankAcceptability(ranking).shares != rankAcceptability(ranking, 10'000, 2).shares);
    }

    void incompleteSitesHaveNoPlaces()
    {
        const auto acceptability =
            rankAcceptability(rankSites(measurements::of({{1, 0}, {std::nullopt, 0.5}, {0.2, 0.1}}, {1, 1})));
        QVERIFY(acceptability.shares[1].empty());
        QCOMPARE(acceptability.shares[0].size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
