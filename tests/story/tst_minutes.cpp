// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/minutes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = MinuteEntry::Kind;

namespace {

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 3, 12), QTime(hour, minute, 9), QTimeZone::fromSecondsAheadOfUtc(3600)};
}

Minutes sample()
{
    const Moment moment {.year = 2035, .scenario = u"upper"_s, .compare = {}};
    Minutes minutes {.title = u"Bürgerabend"_s, .begun = at(18, 0), .ended = at(19, 15), .entries = {}};
    minutes.entries.push_back({.kind = Kind::Pin,
                               .time = at(18, 5),
                               .sceneId = u"scene-1"_s,
                               .sceneTitle = u"Begrüßung"_s,
                               .moment = moment,
                               .momentText = u"2035, Obergrenze (Annahme)"_s,
                               .places = {{6.6123456, 51.0000001}},
                               .text = u"Zufahrt?"_s,
                               .color = u"#c03020"_s});
    minutes.entries.push_back({.kind = Kind::Stroke,
                               .time = at(18, 6),
                               .sceneId = u"scene-1"_s,
                               .sceneTitle = {},
                               .moment = {},
                               .momentText = {},
                               .places = {{6.1, 51}, {6.2, 51.1}, {6.3, 51}},
                               .text = {},
                               .color = {}});
    minutes.entries.push_back({.kind = Kind::Question,
                               .time = at(18, 7),
                               .sceneId = u"scene-2"_s,
                               .sceneTitle = {},
                               .moment = {},
                               .momentText = {},
                               .places = {},
                               .text = u"Wer zahlt das?\n„Alle“"_s,
                               .color = {}});
    return minutes;
}

QJsonArray featuresOf(const Minutes &minutes, Language language)
{
    return QJsonDocument::fromJson(minutesGeoJson(minutes, language)).object()[u"features"].toArray();
}

QJsonArray coordinatesOf(const QJsonValue &feature)
{
    return feature.toObject()[u"geometry"].toObject()[u"coordinates"].toArray();
}

} // namespace

class TestMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const auto minutes = sample();
        const auto text = QJsonDocument(toJson(minutes)).toJson();
        const auto read = minutesFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, minutes);
        QCOMPARE(read->entries[0].time.offsetFromUtc(), 3600);
        QCOMPARE(*minutesFromJson({}), Minutes());
    }

    void geoJson()
    {
        const auto json = QJsonDocument::fromJson(minutesGeoJson(sample(), Language::German)).object();
        QCOMPARE(json[u"type"].toString(), u"FeatureCollection"_s);
        QVERIFY(!json.contains(u"crs")); // RFC 7946, 4
        const auto features = json[u"features"].toArray();
        QCOMPARE(features.size(), 3);
        for (qsizetype i = 0; i < features.size(); ++i) {
            const auto feature = features[i].toObject();
            QCOMPARE(feature[u"type"].toString(), u"Feature"_s);
            QVERIFY(feature.contains(u"geometry")); // null, not missing: RFC 7946, 3.2
            QCOMPARE(feature[u"properties"].toObject()[u"number"].toInt(), int(i + 1));
        }
        const auto pin = features[0].toObject();
        QCOMPARE(pin[u"geometry"].toObject()[u"type"].toString(), u"Point"_s);
        QCOMPARE(coordinatesOf(pin), (QJsonArray {6.6123456, 51.0000001}));
        const auto properties = pin[u"properties"].toObject();
        QCOMPARE(properties[u"time"].toString(), u"2026-03-12T18:05:09+01:00"_s);
        QCOMPARE(properties[u"scene"].toString(), u"scene-1"_s);
        QCOMPARE(properties[u"scene_title"].toString(), u"Begrüßung"_s);
        QCOMPARE(properties[u"scenario"].toString(), u"upper"_s);
        QCOMPARE(properties[u"year"].toInt(), 2035);
        QCOMPARE(properties[u"text"].toString(), u"Zufahrt?"_s);
        const auto line = features[1].toObject()[u"geometry"].toObject();
        QCOMPARE(line[u"type"].toString(), u"LineString"_s);
        QCOMPARE(line[u"coordinates"].toArray().size(), 3);
        QVERIFY(features[2].toObject()[u"geometry"].isNull());
        QVERIFY(!features[2].toObject()[u"properties"].toObject().contains(u"year"));
    }

    void positionsAreNotMoreExactThanTheyAre()
    {
        auto minutes = sample();
        minutes.entries[1].places = {{6.123456789012, 1.0 / 3}, {-6.00000004, 51.99999999}};
        const auto bytes = minutesGeoJson(minutes, Language::English);
        static const QRegularExpression tooExact(u"[0-9]\\.[0-9]{8,}"_s);
        QVERIFY2(!tooExact.match(QString::fromUtf8(bytes)).hasMatch(), bytes.constData());
        const auto line = coordinatesOf(featuresOf(minutes, Language::English)[1]);
        QCOMPARE(line[0].toArray(), (QJsonArray {6.1234568, 0.3333333}));
        QCOMPARE(line[1].toArray(), (QJsonArray {-6, 52}));
    }

    /// A line needs two positions (RFC 7946, 3.1.4).
    void touchWithoutMoveIsAPoint()
    {
        auto minutes = sample();
        minutes.entries[1].places.resize(1);
        const auto features = featuresOf(minutes, Language::German);
        QCOMPARE(features[1].toObject()[u"geometry"].toObject()[u"type"].toString(), u"Point"_s);
        QCOMPARE(coordinatesOf(features[1]), (QJsonArray {6.1, 51}));
    }

    void timesAcrossZones()
    {
        QCOMPARE(timeWithOffset(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC)),
                 u"2026-01-02T03:04:05Z"_s);
        QCOMPARE(timeWithOffset(QDateTime(QDate(2026, 7, 2), QTime(3, 4, 5), QTimeZone("Europe/Berlin"))),
                 u"2026-07-02T03:04:05+02:00"_s);
        QCOMPARE(timeWithOffset({}), QString());
    }

    void badEntriesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
            QTest::newRow(name) << key << value;
        };
        row("kind", u"kind"_s, u"bomb"_s);
        row("no kind", u"kind"_s, QJsonValue());
        row("time", u"time"_s, u"yesterday"_s);
        row("no time", u"time"_s, QString());
        row("time as number", u"time"_s, 5);
        row("text", u"text"_s, QJsonArray {1});
        row("long text", u"text"_s, QString(Minutes::kMostLetters + 1, u'x'));
        row("color", u"color"_s, u"url(x)"_s);
        row("no place", u"places"_s, QJsonArray());
        row("two places of a pin", u"places"_s, QJsonArray {QJsonArray {1, 2}, QJsonArray {1, 2}});
        row("place as text", u"places"_s, QJsonArray {QJsonArray {u"1"_s, 2}});
        row("place beyond", u"places"_s, QJsonArray {QJsonArray {181, 2}});
        row("place of one number", u"places"_s, QJsonArray {QJsonArray {1}});
        row("places as text", u"places"_s, u"here"_s);
    }

    void badEntriesAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        auto json = toJson(sample());
        auto entries = json[u"entries"].toArray();
        auto entry = entries[0].toObject();
        entry[key] = value;
        entries.append(entry); // the fourth
        json[u"entries"_s] = entries;
        const auto read = minutesFromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"4"_s) && read.error().message.contains(key),
                 qPrintable(read.error().message));
    }

    void tooManyEntriesAreRefused()
    {
        QJsonArray entries;
        for (std::size_t i = 0; i <= Minutes::kMostEntries; ++i) {
            entries.append(QJsonObject());
        }
        const auto read = minutesFromJson({{u"entries"_s, entries}});
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"10000"_s), qPrintable(read.error().message));
    }

    void yearsStayYears()
    {
        auto json = toJson(sample());
        auto entries = json[u"entries"].toArray();
        auto entry = entries[0].toObject();
        entry[u"year"_s] = -3;
        json[u"entries"_s] = QJsonArray {entry};
        QCOMPARE(minutesFromJson(json)->entries[0].moment.year, 0);
    }
};

QTEST_GUILESS_MAIN(TestMinutes)
#include "tst_minutes.moc"
