// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/criterion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

QJsonObject settingsWith(const QByteArray &criterion)
{
    return {{u"criteria"_s, QJsonArray {QJsonDocument::fromJson(criterion).object()}}};
}

} // namespace

class TestScoreSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        ScoreSettings settings;
        settings.sites = {{.layerId = u"parks"_s, .featureId = u"a"_s, .feature = 0},
                          {.layerId = u"halls"_s, .featureId = {}, .feature = 3}};
        settings.scenario = u"central"_s;
        settings.year = 2035;
        Criterion distance;
        distance.id = u"stations"_s;
        distance.layerId = u"rail_stations"_s;
        distance.better = Better::Less;
        distance.worst = 9000;
        distance.best = 500;
        distance.weight = 2.5;
        Criterion quiet;
        quiet.id = u"quiet"_s;
        quiet.kind = CriterionKind::Count;
        quiet.layerId = u"towns"_s;
        quiet.radius = 3000;
        quiet.better = Better::Less; // not the usual direction
        quiet.title = LocalizedText(u"Ruhe"_s, u"Quiet"_s);
        Criterion far = distance;
        far.id = u"far"_s;
        far.better = Better::More;
        far.worst.reset();
        far.best.reset();
        settings.criteria = {distance, quiet, far};
        const auto again = ScoreSettings::fromJson(settings.toJson());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(*again, settings);
        QCOMPARE(ScoreSettings().toJson(), QJsonObject());
    }

    void wrongCriteriaAreNamed_data()
    {
        QTest::addColumn<QByteArray>("criterion");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *json, const QString &words) {
            QTest::newRow(name) << QByteArray(json) << words;
        };
        row("kind", R"({"id": "x", "kind": "beauty", "weight": 1})", u"beauty"_s);
        row("layer", R"({"id": "x", "kind": "distance", "weight": 1})", u"layer"_s);
        row("radius", R"({"id": "x", "kind": "people", "weight": 1})", u"radius"_s);
        row("field", R"({"id": "x", "kind": "field", "weight": 1})", u"field"_s);
        row("weight", R"({"id": "x", "kind": "jobs", "weight": -1})", u"negative"_s);
        row("bounds", R"({"id": "x", "kind": "jobs", "weight": 1, "worst": 5, "best": 1})", u"contradict"_s);
        row("no range", R"({"id": "x", "kind": "jobs", "weight": 1, "worst": 5, "best": 5})",
            u"contradict"_s);
    }

    void wrongCriteriaAreNamed()
    {
        QFETCH(const QByteArray, criterion);
        QFETCH(const QString, words);
        const auto settings = ScoreSettings::fromJson(settingsWith(criterion));
        QVERIFY(!settings);
        QVERIFY2(settings.error().message.contains(words), qPrintable(settings.error().message));
        QVERIFY2(settings.error().message.contains(u"\"x\""_s), qPrintable(settings.error().message));
    }

    void idsAreUnique()
    {
        const auto one = QJsonDocument::fromJson(R"({"id": "x", "kind": "jobs", "weight": 1})").object();
        const auto settings = ScoreSettings::fromJson({{u"criteria"_s, QJsonArray {one, one}}});
        QVERIFY(!settings && settings.error().message.contains(u"twice"_s));
    }
};

QTEST_GUILESS_MAIN(TestScoreSettings)
#include "tst_scoresettings.moc"
