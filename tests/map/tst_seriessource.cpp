// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/seriessource.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::SeriesSource;
using Kind = revier::SeriesSource::Kind;

class TestSeriesSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void pathsAreRelative();
    void mistakes_data();
    void mistakes();
};

void TestSeriesSource::roundTrip_data()
{
    QTest::addColumn<SeriesSource>("source");
    const auto row = [](const char *name, Kind kind, const std::function<void(SeriesSource &)> &change) {
        SeriesSource source;
        source.kind = kind;
        change(source);
        QTest::newRow(name) << source;
    };
    row("scenarios", Kind::Scenarios, [](SeriesSource &s) {
        s.keyField = u"ags"_s;
        s.group = u"kreis"_s;
        s.measure = u"gains_share"_s;
        s.unit = u"%"_s;
    });
    row("columns", Kind::Columns, [](SeriesSource &s) { s.prefix = u"jobs_"_s; });
    row("columns that begin with the year", Kind::Columns, [](SeriesSource &s) { s.suffix = u"_jobs"_s; });
    row("table", Kind::Table, [](SeriesSource &s) {
        s.keyField = u"id"_s;
        s.path = u"/data/jobs.csv"_s;
        s.rowKey = u"site"_s;
        s.year = u"jahr"_s;
        s.value = u"wert"_s;
        s.scenario = u"szenario"_s;
        s.title = revier::LocalizedText(u"Zahl"_s, u"number"_s);
    });
    row("periods", Kind::Periods, [](SeriesSource &s) { s.to = u"closed"_s; });
}

void TestSeriesSource::roundTrip()
{
    QFETCH(const SeriesSource, source);
    const auto json = revier::toJson(source, source.path.isEmpty() ? QString() : u"jobs.csv"_s);
    const auto back = revier::seriesSourceFromJson(json, QDir(u"/data"_s));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QVERIFY(*back == source);
}

void TestSeriesSource::pathsAreRelative()
{
    SeriesSource source;
    source.kind = Kind::Table;
    source.keyField = source.rowKey = source.year = source.value = u"x"_s;
    const auto json = revier::toJson(source, u"tables/jobs.csv"_s);
    const auto moved = revier::seriesSourceFromJson(json, QDir(u"/elsewhere"_s));
    QVERIFY(moved);
    QCOMPARE(moved->path, u"/elsewhere/tables/jobs.csv"_s);
}

void TestSeriesSource::mistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *json, const char *named) {
        QTest::newRow(json) << QByteArray(json).replace('\'', '"') << QString::fromLatin1(named);
    };
    row("{'key': 'id'}", "kind");
    row("{'kind': 'oracle'}", "kind");
    row("{'kind': 'scenarios', 'by': 'site'}", "key");
    row("{'kind': 'scenarios', 'key': 'id'}", "by");
    row("{'kind': 'table', 'file': 'b', 'key': 'k'}", "rowKey");
    row("{'kind': 'table', 'rowKey': 'b', 'key': 'k', 'year': 'y', 'value': 'v'}", "file");
    row("{'kind': 'periods'}", "from");
}

void TestSeriesSource::mistakes()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const auto read = revier::seriesSourceFromJson(QJsonDocument::fromJson(json).object(), QDir(u"/"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u'"' + named + u'"'), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestSeriesSource)
#include "tst_seriessource.moc"
