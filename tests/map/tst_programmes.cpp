// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/programmes.h"
#include "map/project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::Language;
using revier::Programme;
using revier::ProgrammeList;
using revier::Result;

namespace {

/// An entry that is right.
QJsonObject entry(const QString &id = u"a"_s)
{
    return {{u"id"_s, id},
            {u"name_de"_s, u"Angebot"_s},
            {u"name_en"_s, u"Offer"_s},
            {u"sector"_s, u"retail"_s},
            {u"sector_de"_s, u"Einzelhandel"_s},
            {u"sector_en"_s, u"retail"_s},
            {u"text_de"_s, u"Kurs"_s},
            {u"text_en"_s, u"Course"_s},
            {u"source"_s, u"RKN"_s},
            {u"source_date"_s, u"2024-05"_s},
            {u"grade"_s, u"A"_s}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object[key] = value;
    return object;
}

QByteArray fileWith(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject {{u"programmes"_s, entries}}).toJson();
}

} // namespace

class TestProgrammes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void shipped()
    {
        const auto state = revier::readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        QVERIFY(state);
        const auto list = revier::readProgrammes(state->programmesPath);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
        QVERIFY(!list->note.isEmpty());
        QStringList sectors;
        for (const auto &programme : list->programmes) {
            sectors.append(programme.sector);
            for (const auto language : {Language::German, Language::English}) {
                QVERIFY2(!programme.name.in(language).isEmpty() && !programme.text.in(language).isEmpty(),
                         qPrintable(programme.id));
            }
        }
        for (const auto &sector : {u"trades"_s, u"retail"_s, u"sme"_s, u"education"_s}) {
            QVERIFY2(sectors.contains(sector), qPrintable(sector));
        }
    }

    // What the press release names, in its own words: no number without its "more than".
    void shippedFigures_data()
    {
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("date");
        QTest::newRow("microsoft-skilling")
            << u"mehr als 100.000 Menschen"_s << u"more than 100,000 people"_s << u"2024-05-22"_s;
        QTest::newRow("ki-landkarte") << u"annähernd 240 Qualifizierungsangebote"_s
                                      << u"close to 240 qualification offers"_s << u"2024-05-22"_s;
        QTest::newRow("kidiha") << u"knapp zwei Millionen Euro Förderung"_s
                                << u"almost 2 million EUR of funding"_s << u"2023-08-21"_s;
        QTest::newRow("ki-nrw") << QString() << QString() << u"2018"_s;
    }
    void shippedFigures()
    {
        QFETCH(const QString, german);
        QFETCH(const QString, english);
        QFETCH(const QString, date);
        const auto list = revier::readProgrammes(QStringLiteral(PROJECT_DATA "/education/programmes.json"));
        QVERIFY(list);
        const auto found =
            std::ranges::find(list->programmes, QString::fromLatin1(QTest::currentDataTag()), &Programme::id);
        QVERIFY(found != list->programmes.end());
        QCOMPARE(found->numbers.in(Language::German), german);
        QCOMPARE(found->numbers.in(Language::English), english);
        QCOMPARE(found->sourceDate, date);
        QCOMPARE(found->grade, u"A"_s);
    }

    // The button "Show on map" leads somewhere.
    void shippedSites()
    {
        auto state = revier::readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        QVERIFY(state);
        const auto list = revier::readProgrammes(state->programmesPath);
        const auto map = revier::loadTables(*std::move(state), {});
        int sites = 0;
        for (const auto &programme : list->programmes) {
            const auto hasSite = [&programme](const revier::Layer &layer) {
                for (std::size_t i = 0; layer.table && i < layer.table->featureCount(); ++i) {
                    if (layer.table->value(i, u"id").toString() == programme.siteId) {
                        return true;
                    }
                }
                return false;
            };
            QVERIFY2(programme.siteId.isEmpty() || std::ranges::any_of(map.layers, hasSite),
                     qPrintable(programme.siteId));
            sites += programme.siteId.isEmpty() ? 0 : 1;
        }
        QCOMPARE(sites, 1); // AI Village
    }

    void optionalTexts()
    {
        const auto list =
            read(fileWith({with(with(entry(), u"numbers_de"_s, u"viele"_s), u"numbers_en"_s, u"many"_s),
                           with(entry(u"b"_s), u"provider_de"_s, QJsonValue())}));
        QVERIFY(list);
        QCOMPARE(list->programmes.size(), std::size_t(2));
        QCOMPARE(list->programmes[0].numbers.in(Language::English), u"many"_s);
        QVERIFY(list->programmes[1].provider.isEmpty() && list->programmes[1].numbers.isEmpty());
        QVERIFY(list->note.isEmpty());
    }

    void emptyList()
    {
        const auto list = read(fileWith({}));
        QVERIFY(list && list->programmes.empty());
    }

    void wrongEntries_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no object") << QJsonValue(7) << u"entry 2 (?): \"id\" is missing"_s;
        QTest::newRow("empty") << QJsonValue(QJsonObject()) << u"entry 2 (?): \"id\" is missing"_s;
        QTest::newRow("name is a number")
            << QJsonValue(with(entry(), u"name_de"_s, 5)) << u"entry 2 (a): \"name_de\" must be a text"_s;
        QTest::newRow("numbers is a list") << QJsonValue(with(entry(), u"numbers_de"_s, QJsonArray {1}))
                                           << u"\"numbers_de\" must be a text"_s;
        QTest::newRow("one language") << QJsonValue(with(entry(), u"provider_de"_s, u"Stadt"_s))
                                      << u"\"provider_de\" and \"provider_en\" must both be there"_s;
        QTest::newRow("sector") << QJsonValue(with(entry(), u"sector"_s, u"mining"_s))
                                << u"\"sector\" must be one of all, trades"_s;
        QTest::newRow("grade") << QJsonValue(with(entry(), u"grade"_s, u"Z"_s))
                               << u"\"grade\" must be one of A, B, C"_s;
        QTest::newRow("no source") << QJsonValue(with(entry(), u"source"_s, QJsonValue()))
                                   << u"\"source\" is missing"_s;
        QTest::newRow("twice") << QJsonValue(entry(u"first"_s))
                               << u"entry 2 (first): the \"id\" is used twice"_s;
        QTest::newRow("placeholders") << QJsonValue(with(entry(u"%1 %3"_s), u"grade"_s, 1))
                                      << u"entry 2 (%1 %3): \"grade\" must be a text"_s;
    }
    void wrongEntries()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, says);
        const auto list = read(fileWith({entry(u"first"_s), value}));
        QVERIFY(!list);
        QCOMPARE(list.error().code, Error::Code::Corrupt);
        QVERIFY2(list.error().message.contains(says), qPrintable(list.error().message));
        QVERIFY2(list.error().message.startsWith(m_folder.path()), qPrintable(list.error().message));
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto noList = u"The list \"programmes\" is missing"_s;
        QTest::newRow("broken") << "{\n \"programmes\": [}"_ba
                                << u"line 2, column 18: This is not valid JSON"_s;
        QTest::newRow("empty") << ""_ba << u"This is not valid JSON"_s;
        QTest::newRow("binary") << "\xFF\xFE\0\0"_ba << u"This is not valid JSON"_s;
        QTest::newRow("list") << "[1, 2]"_ba << noList;
        QTest::newRow("other file") << R"({"type": "FeatureCollection"})"_ba << noList;
        QTest::newRow("list is an object") << R"({"programmes": {}})"_ba << noList;
        QTest::newRow("note is a number")
            << R"({"note_de": 1, "programmes": []})"_ba << u"\"note_de\" must be a text or null"_s;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << u"This is not valid JSON"_s;
    }
    void wrongFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const auto list = read(bytes);
        QVERIFY(!list);
        QVERIFY2(list.error().message.contains(says), qPrintable(list.error().message));
    }

    void missingFile()
    {
        const auto list = revier::readProgrammes(m_folder.filePath(u"gone.json"_s));
        QVERIFY(!list);
        QCOMPARE(list.error().code, Error::Code::NotFound);
        QVERIFY(list.error().message.contains(u"gone.json"_s));
        const auto folder = revier::readProgrammes(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, Error::Code::Unreadable);
    }

private:
    [[nodiscard]] Result<ProgrammeList> read(const QByteArray &bytes) const
    {
        const auto path = m_folder.filePath(u"list.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("The test cannot write its file.");
        }
        file.close();
        return revier::readProgrammes(path);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProgrammes)

#include "tst_programmes.moc"
