// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "score/ranking.h"
#include "score/scoretable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

bool isNear(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-12;
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 3 : 1, so shares of 0.75 and 0.25: 0.75 * 0.8 + 0.25 * 0.2 = 0.65 and 0.75 * 0.4 + 0.25 * 1 = 0.55.
    void weightedSumByHand()
    {
        const auto ranking = rankSites(measurements::of({{0.8, 0.2}, {0.4, 1}}, {3, 1}));
        QVERIFY(isNear(ranking.shares[0], 0.75) && isNear(ranking.shares[1], 0.25));
        QVERIFY(isNear(ranking.sites[0].score, 0.65));
        QVERIFY(isNear(ranking.sites[1].score, 0.55));
        QCOMPARE(ranking.sites[0].rank, 1);
        QCOMPARE(ranking.sites[1].rank, 2);
        QCOMPARE(ranking.order, (std::vector<std::size_t> {0, 1}));
    }

    /// Distances of 2, 5 and 8 km, less is better: 1, 0.5, 0.
    void boundsComeFromTheSites()
    {
        auto measurement = measurements::of({{2000}, {5000}, {8000}}, {1});
        auto &criterion = measurement.settings.criteria[0];
        criterion.worst.reset();
        criterion.best.reset();
        criterion.better = Better::Less;
        const auto ranking = rankSites(measurement);
        QCOMPARE(ranking.bounds[0], (ValueBounds {.worst = 8000, .best = 2000}));
        QVERIFY(isNear(ranking.sites[0].score, 1));
        QVERIFY(isNear(ranking.sites[1].score, 0.5));
        QVERIFY(isNear(ranking.sites[2].score, 0));
        criterion.best = 0; // stated: nobody is there
        criterion.worst = 4000; // and beyond it is as bad as there
        const auto stated = rankSites(measurement);
        QVERIFY(isNear(stated.sites[0].score, 0.5));
        QVERIFY(isNear(stated.sites[1].score, 0));
        QVERIFY(isNear(stated.sites[2].score, 0));
    }

    void equalSitesShareTheirPlace()
    {
        auto measurement = measurements::of({{0.5, 0.2}, {0.9, 0.1}, {0.5, 0.2}}, {1, 0});
        const auto ranking = rankSites(measurement);
        QCOMPARE(ranking.sites[1].rank, 1);
        QCOMPARE(ranking.sites[0].rank, 2);
        QCOMPARE(ranking.sites[2].rank, 2);
        for (auto &site : measurement.sites) {
            site.values[0].number = 7; // the same everywhere: decides nothing
        }
        measurement.settings.criteria[0].worst.reset();
        measurement.settings.criteria[0].best.reset();
        for (const auto &site : rankSites(measurement).sites) {
            QVERIFY(isNear(site.score, 1));
            QCOMPARE(site.rank, 1);
        }
    }

    /// What is not known is no zero: the site has no score until the criterion does not count.
    void missingIsNotZero()
    {
        const auto measurement = measurements::of({{0.1, 0.1}, {0.9, std::nullopt}}, {1, 1});
        const auto ranking = rankSites(measurement);
        QVERIFY(!ranking.sites[1].score);
        QCOMPARE(ranking.sites[1].rank, 0);
        QCOMPARE(ranking.sites[1].missing, (std::vector<std::size_t> {1}));
        QCOMPARE(ranking.order, (std::vector<std::size_t> {0}));
        const auto score = scoreOf(measurement);
        QVERIFY(missingText(score, 1).contains(u"Criterion 2 (why)"_s));
        QVERIFY(missingText(score, 0).isEmpty());
        const std::vector<double> without {1, 0};
        const auto complete = rankSites(measurement, without);
        QCOMPARE(complete.order, (std::vector<std::size_t> {1, 0}));
        QVERIFY(complete.sites[1].missing.empty());
    }

    void nothingCountsWithoutWeights()
    {
        const auto measurement = measurements::of({{0.1, 0.1}, {0.9, 0.2}}, {0, 0});
        const auto score = scoreOf(measurement);
        QVERIFY(score.ranking.order.empty());
        QVERIFY(!score.ranking.sites[0].score);
        QCOMPARE(score.acceptability.runs, 0);
        QVERIFY(!score.stable[0] && !score.stable[1]);
        const std::vector<double> negative {-1, 2};
        QVERIFY(isNear(rankSites(measurement, negative).shares[1], 1));
    }

    void csvOfBothLanguages()
    {
        const auto score = scoreOf(measurements::of({{0.8, 0.25}, {0.5, std::nullopt}}, {3, 1}));
        const auto english = QString::fromUtf8(scoreToCsv(score, Language::English)).split(u"\r\n"_s);
        QCOMPARE(english.size(), 7); // head, two criteria, score, rank, first; nothing after the last
        QCOMPARE(english[1], u"Criterion 1,,more,3.00,0.7500,0.00,1.00,0.80,0.8000,0.50,0.5000"_s);
        QVERIFY(english[2].endsWith(u",0.25,0.2500,,"_s)); // not known: empty
        QVERIFY(english[3].endsWith(u",0.6625,,,"_s));
        const auto german = QString::fromUtf8(scoreToCsv(score, Language::German)).split(u"\r\n"_s);
        QCOMPARE(german[1], u"Criterion 1;;more;3,00;0,7500;0,00;1,00;0,80;0,8000;0,50;0,5000"_s);
    }

    void jsonSaysWhatIsAssumed()
    {
        const auto score = scoreOf(measurements::of({{0.8, 0.25}, {0.5, std::nullopt}}, {3, 1}));
        const auto json = QJsonDocument::fromJson(scoreToJson(score)).object();
        const auto criterion = json[u"criteria"].toArray()[0].toObject();
        QCOMPARE(criterion[u"weightIs"].toString(), u"assumption"_s);
        QCOMPARE(criterion[u"boundsFrom"].toString(), u"settings"_s);
        const auto sites = json[u"sites"].toArray();
        QCOMPARE(sites[0].toObject()[u"rank"].toInt(), 1);
        QVERIFY(sites[1].toObject()[u"score"].isNull());
        QCOMPARE(sites[1].toObject()[u"missing"].toArray(), (QJsonArray {u"c1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
