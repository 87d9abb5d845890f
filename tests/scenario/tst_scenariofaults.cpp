// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobmodel.h"
#include "scenariotext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);
const auto kFile = u"mine.json"_s;

QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(text.indexOf(from), qsizetype(qstrlen(from)), to);
}

QByteArray shippedFile()
{
    QFile file(kData + u"/jobs/scenarios.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files of scenarios with mistakes: the message names file, line, place, cause and way out.
class TestScenarioFaults : public QObject
{
    Q_OBJECT
private:
    JobModelPtr m_model;

    [[nodiscard]] QString errorOf(const QByteArray &json) const
    {
        const auto changed = m_model->withJson(json, kFile);
        return changed ? QString() : changed.error().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto model = JobModel::read(kData);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = *model;
    }

    void wrongFiles_data() // NOLINT(readability-function-size): a table of cases
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place"); // line and pointer
        QTest::addColumn<QString>("words");
        const auto own = ownFile();
        const auto place = u"line 6: /scenarios/0/assumptions/0/"_s;
        const auto line5 = u"line 5: /scenarios/0/assumptions/0/"_s;
        QTest::newRow("not JSON") << QByteArray("scenario;year\n") << u"line 1"_s << u"not valid JSON"_s;
        QTest::newRow("empty") << QByteArray() << u"line 1"_s << u"not valid JSON"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"line 1"_s << u"object in braces"_s;
        QTest::newRow("cut off") << own.first(own.size() / 2) << u"line 5"_s << u"not valid JSON"_s;
        QTest::newRow("decimal comma") << replaced(own, "0.5", "0,5") << u"line 6"_s << u"decimal point"_s;
        QTest::newRow("NaN") << replaced(own, "0.5", "NaN") << u"line 6"_s << u"not valid JSON"_s;
        QTest::newRow("deep nesting") << QByteArray("{\"a\": ") + QByteArray(100, '[') + QByteArray(100, ']')
                + "}" << u"line 1"_s << u"levels of nesting"_s;
        QTest::newRow("very deep nesting") << QByteArray(100'000, '[') << u"line 1"_s << u"JSON"_s;
        QTest::newRow("key twice") << replaced(own, "\"share\": 0.5", "\"share\": 0.5, \"share\": 0.6")
                                   << u"line 6: /scenarios/0/assumptions/0/share"_s << u"twice"_s;
        QTest::newRow("other format") << replaced(own, "revieratlas-jobs", "something")
                                      << u"line 2: /format"_s << u"no file of job scenarios"_s;
        QTest::newRow("newer version") << replaced(own, "\"version\": 1", "\"version\": 7")
                                       << u"line 2: /version"_s << u"newer version of the program"_s;
        QTest::newRow("no version") << replaced(own, "\"version\": 1,", "") << u"/version"_s << u"missing"_s;
        QTest::newRow("no scenarios") << QByteArray("{\"format\": \"revieratlas-jobs\", \"version\": 1}")
                                      << u"/scenarios"_s << u"missing"_s;
        QTest::newRow("year missing") << replaced(own, "\"full_year\": 2034,", "")
                                      << u"/scenarios/0/assumptions/0/full_year"_s << u"missing"_s;
        QTest::newRow("text as a number")
            << replaced(own, "0.5", "\"0,5\"") << place + u"share"_s << u"\"0,5\""_s;
        QTest::newRow("year as a text")
            << replaced(own, "2034", "\"2034\"") << line5 + u"full_year"_s << u"number is wanted"_s;
        QTest::newRow("half a year") << replaced(own, "2034", "2034.5") << line5 + u"full_year"_s
                                     << u"whole number"_s;
        QTest::newRow("full before start")
            << replaced(own, "2034", "2029") << line5 + u"full_year"_s << u"before the start year"_s;
        QTest::newRow("year 3000") << replaced(own, "2034", "3000") << line5 + u"full_year"_s << u"3000"_s;
        QTest::newRow("share above 1")
            << replaced(own, "0.5", "1.4") << place + u"share"_s << u"between 0 and 1"_s;
        QTest::newRow("negative share")
            << replaced(own, "0.5", "-0.1") << place + u"share"_s << u"between 0 and 1"_s;
        QTest::newRow("1e308") << replaced(own, "0.5", "1e308") << place + u"share"_s << u"between 0 and 1"_s;
        QTest::newRow("year 1e308") << replaced(own, "2034", "1e308") << line5 + u"full_year"_s
                                    << u"whole number"_s;
        QTest::newRow("negative delay")
            << replaced(own, "\"delay\": 0", "\"delay\": -1") << place + u"delay"_s << u"between 0 and 30"_s;
        QTest::newRow("unknown source")
            << replaced(own, "innovation-park-bergheim", "innovation-park-berghem") << line5 + u"source_id"_s
            << u"innovation-park-berghem"_s;
        QTest::newRow("unknown shape")
            << replaced(own, "linear", "curved") << line5 + u"shape"_s << u"curved"_s;
        QTest::newRow("unknown key") << replaced(own, "\"delay\"", "\"dealy\"") << place + u"dealy"_s
                                     << u"misspelt"_s;
        QTest::newRow("no note") << replaced(own, "darum", " ") << place + u"note_de"_s << u"missing"_s;
        QTest::newRow("taken id") << replaced(own, "\"mine\"", "\"central\"") << u"line 4: /scenarios/0/id"_s
                                  << u"already"_s;
        QTest::newRow("bad id") << replaced(own, "\"mine\"", "\"My Own\"") << u"line 4: /scenarios/0/id"_s
                                << u"lower-case"_s;
        QTest::newRow("steps without shape")
            << ownFile("\"steps\": [{\"year\": 2030, \"share\": 1}]")
            << u"line 7: /scenarios/0/assumptions/0/steps"_s << u"Only the shape"_s;
        QTest::newRow("shape without steps")
            << replaced(own, "linear", "steps") << u"/assumptions/0/steps"_s << u"1 to 100 steps"_s;
        QTest::newRow("range without the value")
            << ownFile("\"share_range\": [0.6, 0.8]") << u"line 7: /scenarios/0/assumptions/0/share_range"_s
            << u"must lie in its range"_s;
        QTest::newRow("range the wrong way")
            << ownFile("\"share_range\": [0.8, 0.2]") << u"line 7: /scenarios/0/assumptions/0/share_range"_s
            << u"ascend"_s;
        QTest::newRow("range of one")
            << ownFile("\"share_range\": [0.5]") << u"/share_range"_s << u"two numbers"_s;
        QTest::newRow("range of texts")
            << ownFile("\"delay_range\": [\"0\", \"3\"]") << u"/delay_range"_s << u"two numbers"_s;
        QTest::newRow("ends before it is full")
            << ownFile("\"last_year\": 2033") << u"/last_year"_s << u"before the full year"_s;
        QTest::newRow("construction for ever")
            << replaced(own, "innovation-park-bergheim", "microsoft-bergheim-construction") << u"/last_year"_s
            << u"temporary"_s;
        QTest::newRow("enabled as text")
            << ownFile("\"enabled\": \"yes\"") << u"/enabled"_s << u"true or false"_s;
        QTest::newRow("published what")
            << ownFile("\"published\": [\"delay\"]") << u"/published"_s << u"delay"_s;
        QTest::newRow("published by nobody") << replaced(ownFile("\"published\": [\"share\"]"),
                                                         "innovation-park-bergheim", "microsoft-elsdorf")
                                             << u"/published"_s << u"Nobody has published"_s;
        QTest::newRow("not an object") << replaced(own, "{\"source_id\"", "5, {\"source_id\"")
                                       << u"/scenarios/0/assumptions/0"_s << u"object in braces"_s;
    }
    void wrongFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto message = errorOf(json);
        QVERIFY2(message.startsWith(kFile), qPrintable(message));
        QVERIFY2(message.contains(place), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    void tooMuch()
    {
        auto root = QJsonDocument::fromJson(ownFile()).object();
        const auto one = root[u"scenarios"].toArray().first().toObject();
        QJsonArray many;
        for (int i = 0; i < 98; ++i) { // and three that ship
            auto next = one;
            next[u"id"] = u"mine-%1"_s.arg(i);
            many.append(next);
        }
        root[u"scenarios"] = many;
        const auto message = errorOf(QJsonDocument(root).toJson());
        QVERIFY2(message.contains(u"/scenarios: 101 entries"), qPrintable(message));
        many.removeLast();
        root[u"scenarios"] = many;
        QCOMPARE(errorOf(QJsonDocument(root).toJson()), QString());
        const QTemporaryDir folder;
        QFile file(folder.filePath(kFile));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(qsizetype(9) * 1'048'576, ' ')) > 0);
        file.close();
        const auto huge = m_model->withFile(file.fileName());
        QVERIFY(!huge && huge.error().message.contains(u"9 MiB"));
    }

    void sameSourceTwice()
    {
        auto json = ownFile();
        const auto from = json.indexOf("{\"source_id\"");
        const auto entry = json.sliced(from, json.indexOf('}', from) + 1 - from);
        const auto message = errorOf(json.insert(from, entry + ",\n"));
        QVERIFY2(message.contains(u"/scenarios/0/assumptions/1/source_id"), qPrintable(message));
    }

    void moreFaultsAreCounted()
    {
        const auto message = errorOf(replaced(replaced(ownFile(), "0.5", "2"), "2034", "2020"));
        QVERIFY2(message.contains(u"1 more fault"), qPrintable(message));
    }

    void wrongSources_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("words");
        const QByteArray park = "\"jobs_max\": 2500, \"bound\": \"upper_bound\"";
        QTest::newRow("bound") << park << QByteArray("\"jobs_max\": 2501, \"bound\": \"upper_bound\"")
                               << u"/sources/0/jobs_max"_s << u"2,501"_s;
        QTest::newRow("1e308 jobs") << park << QByteArray("\"jobs_max\": 1e308, \"bound\": \"upper_bound\"")
                                    << u"/sources/0/jobs_max"_s << u"no number of jobs"_s;
        QTest::newRow("negative jobs") << park << QByteArray("\"jobs_max\": -1, \"bound\": \"upper_bound\"")
                                       << u"/sources/0/jobs_max"_s << u"no number of jobs"_s;
        QTest::newRow("unknown Kreis")
            << QByteArray("\"kreis_ags\": \"05162\"") << QByteArray("\"kreis_ags\": \"05999\"")
            << u"/sources/0/kreis_ags"_s << u"05999"_s;
        QTest::newRow("unknown municipality") << QByteArray("\"municipality_ags\": \"05162008\"")
                                              << QByteArray("\"municipality_ags\": \"05162999\"")
                                              << u"/sources/0/municipality_ags"_s << u"05162999"_s;
        QTest::newRow("municipality of another Kreis")
            << QByteArray("\"municipality_ags\": \"05162008\"")
            << QByteArray("\"municipality_ags\": \"05362008\"") << u"/sources/0/municipality_ags"_s
            << u"does not lie"_s;
        QTest::newRow("unknown statement")
            << QByteArray("\"projection_id\": \"digitalpark-frimmersdorf\"")
            << QByteArray("\"projection_id\": \"nowhere\"") << u"/sources/0/projection_id"_s << u"nowhere"_s;
        QTest::newRow("published without statement")
            << QByteArray("\"projection_id\": \"digitalpark-frimmersdorf\",") << QByteArray()
            << u"/sources/0/projection_id"_s << u"assumption"_s;
        QTest::newRow("same id") << QByteArray("\"id\": \"innovation-park-bergheim\"")
                                 << QByteArray("\"id\": \"digitalpark-frimmersdorf\"") << u"/sources/1/id"_s
                                 << u"twice"_s;
        QTest::newRow("assumption of grade A") << QByteArray("\"source_date\": \"2026-03\", \"grade\": \"C\"")
                                               << QByteArray("\"source_date\": \"2026-03\", \"grade\": \"A\"")
                                               << u"/sources/6/grade"_s << u"grade C"_s;
        QTest::newRow("area twice") << QByteArray("\"ags\": \"05162008\"")
                                    << QByteArray("\"ags\": \"05162004\"") << u"/areas/3/ags"_s << u"twice"_s;
        QTest::newRow("no AGS") << QByteArray("\"ags\": \"05162008\"") << QByteArray("\"ags\": \"Neuss\"")
                                << u"/areas/3/ags"_s << u"five digits"_s;
    }
    void wrongSources()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        QFETCH(QString, words);
        auto json = shippedFile();
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto message = errorOf(json);
        QVERIFY2(message.startsWith(kFile + u", line "_s), qPrintable(message));
        QVERIFY2(message.contains(pointer), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    /// Two parks in one Kreis have the bound of one.
    void boundIsPerKreis()
    {
        auto root = QJsonDocument::fromJson(shippedFile()).object();
        auto sources = root[u"sources"].toArray();
        auto second = sources[0].toObject();
        second[u"id"] = u"second-park"_s;
        second[u"jobs_max"] = 1;
        sources.append(second);
        root[u"sources"] = sources;
        const auto message = errorOf(QJsonDocument(root).toJson());
        QVERIFY2(message.contains(u"2,501") && message.contains(u"05162"), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestScenarioFaults)
#include "tst_scenariofaults.moc"
