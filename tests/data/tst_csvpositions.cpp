// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "data/yearcolumns.h"
#include "fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTablePtr;
using revier::Problem;

/// Tables that people fill in: which rows have no position, and whether the message leads to the cell.
class TestCsvPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void decimalCommas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << "name;lon;lat\nHürth;6,95;50,88\n"_ba;
        QTest::newRow("semicolon, CRLF, mark") << "\xEF\xBB\xBFname;lon;lat\r\nHürth;6,95;50,88\r\n"_ba;
        QTest::newRow("quoted") << "name,lon,lat\nHürth,\"6,95\",\"50,88\"\n"_ba;
        QTest::newRow("tab") << "name\tlon\tlat\nHürth\t6,95\t50,88\n"_ba;
        QTest::newRow("spaces") << "name;lon;lat\nHürth; 6,95 ; 50,88 \n"_ba;
        QTest::newRow("German names") << "Name;Länge;Breite\nHürth;6,95;50,88\n"_ba;
        QTest::newRow("capitals") << "NAME;LON;LAT\nHürth;6,95;50,88\n"_ba;
        QTest::newRow("commas and points") << "name;lon;lat\nHürth;6,95;50.88\n"_ba;
        QTest::newRow("windows-1252") << "name;lon;lat\nH\xFCrth;6,95;50,88\n"_ba;
    }
    void decimalCommas()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(table);
        QCOMPARE(table->crs, revier::Crs::wgs84());
        const auto position = table->geometry.box(0).center();
        QCOMPARE(position.x, 6.95);
        QCOMPARE(position.y, 50.88);
        QCOMPARE(table->columns[0].value(0).toString(), u"Hürth"_s);
        QVERIFY(!bytes.contains("\xFC") || !table->problems.empty()); // another encoding is said
        QVERIFY(bytes.contains("\xFC") || table->problems.empty());
    }

    void missing_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("says");
        QTest::newRow("no longitude") << "b;;50,9\n"_ba << u"1 row(s) in the table"_s;
        QTest::newRow("which column") << "b;;50,9\n"_ba << u"(row 3: lon)"_s;
        QTest::newRow("both") << "b;;\n"_ba << u"(row 3: lon, lat)"_s;
        QTest::newRow("a word") << "b;6,9;north\n"_ba << u"(row 3: lat)"_s;
        QTest::newRow("degrees and minutes") << "b;6°57';50,9\n"_ba << u"(row 3: lon)"_s;
        QTest::newRow("thousands") << "b;3.563.123,4;50,9\n"_ba << u"(row 3: lon)"_s;
        QTest::newRow("short row") << "b;6,9\n"_ba << u"(row 3: lat)"_s;
        QTest::newRow("several") << "b;;50,9\nc;6,9;50,9\nd;6,9;\n"_ba << u"2 row(s) in the table"_s;
        QTest::newRow("their rows") << "b;;50,9\nc;6,9;50,9\nd;6,9;\n"_ba << u"(row 3: lon; 5: lat)"_s;
        QTest::newRow("line breaks in cells") << "\"b\nb\";6,9;50,9\nc;;50,9\n"_ba << u"(row 4: lon)"_s;
        QTest::newRow("way out") << "b;;50,9\n"_ba << u"Enter numbers such as 6.95"_s;
    }
    void missing()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, says);
        const auto table = read("name;lon;lat\na;6,95;50,88\n" + rows);
        QVERIFY(table);
        QCOMPARE(table->geometry.type(0), revier::GeometryType::Point);
        QCOMPARE(table->featureCount(), std::size_t(rows.count('\n')) + (rows.contains('"') ? 0 : 1));
        QCOMPARE(table->problems.size(), std::size_t(1));
        QCOMPARE(table->problems[0].severity, Problem::Severity::Warning);
        QVERIFY2(table->problems[0].message.contains(says), qPrintable(table->problems[0].message));
    }

    void manyAreCountedAndSomeNamed()
    {
        QByteArray rows;
        for (int i = 0; i < 100; ++i) {
            rows += "x;;\n";
        }
        const auto table = read("name;lon;lat\n" + rows);
        QVERIFY(table);
        const auto message = table->problems.front().message;
        QVERIFY2(message.contains(u"100 row(s)") && message.contains(u"13: lon, lat; …)"),
                 qPrintable(message));
        QVERIFY(message.size() < 500);
    }

    void impossibleNumbersNameTheirRow()
    {
        const auto table = read("name;lon;lat\na;6,95;50,88\nb;695;50,88\nc;6,9;50,9\n");
        QVERIFY(table);
        QCOMPARE(table->problems.size(), std::size_t(1));
        QVERIFY2(table->problems[0].message.contains(u"(row 3)"), qPrintable(table->problems[0].message));
    }

    void exchangedColumnsAreSaid()
    {
        const auto table = read("name;lon;lat\na;50,88;6,95\nb;50,9;6,9\n");
        QVERIFY(table);
        QCOMPARE(table->problems.size(), std::size_t(1));
        QVERIFY2(table->problems[0].message.contains(u"exchanged"), qPrintable(table->problems[0].message));
    }

    void geometryAsText()
    {
        const auto table = read("name;wkt\na;POINT (6.95 50.88)\nb;\n");
        QVERIFY(table);
        QCOMPARE(table->geometry.type(0), revier::GeometryType::Point);
        const auto &message = table->problems.back().message;
        QVERIFY2(message.contains(u"(row 3)"), qPrintable(message));
    }

    void tablesWithoutPositionsStayQuiet()
    {
        const auto table = read("name;jahr\nNeuss;2026\n;\n");
        QVERIFY(table && table->problems.empty());
    }

    void cellsAsTexts()
    {
        const QByteArray bytes = "ags;jahr;wert;lon;lat\n05162;2025;1.250;6,95;50,88\n5362;;12,5;6,9;50,9\n";
        const auto numbers = read(bytes);
        QVERIFY(numbers);
        QCOMPARE(numbers->value(0, u"wert"), QVariant(1.25));
        const auto texts = read(bytes, {{}, {}, true});
        QVERIFY(texts);
        QCOMPARE(texts->value(0, u"wert").toString(), u"1.250"_s);
        QCOMPARE(texts->value(0, u"jahr"), QVariant(u"2025"_s));
        QCOMPARE(texts->value(1, u"ags"), QVariant(u"5362"_s));
        QCOMPARE(texts->value(1, u"wert"), QVariant(u"12,5"_s));
        QCOMPARE(texts->geometry.box(0).center().x, 6.95);
        QVERIFY(texts->problems.empty());
    }

    void yearsAsNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("names");
        const auto years = u"lon,lat,2025,2030"_s;
        QTest::newRow("semicolon") << "lon;lat;2025;2030\n6,95;50,88;1;2\n"_ba << years;
        QTest::newRow("comma, mark") << "\xEF\xBB\xBFlon,lat,2025,2030\r\n6.95,50.88,1,2\r\n"_ba << years;
        QTest::newRow("tab, quoted") << "lon\tlat\t\"2025\"\t\"2030\"\n6.95\t50.88\t1\t2\n"_ba << years;
        const auto none = u"field_1,field_2,field_3"_s;
        QTest::newRow("data") << "Neuss;2025;12\nHürth;2030;7\n"_ba << none;
        QTest::newRow("one year") << "Neuss;2025;Park\nHürth;2030;Park\n"_ba << none;
        QTest::newRow("the same year") << "Neuss;2025;2025\nHürth;2030;2030\n"_ba << none;
        QTest::newRow("only years") << "2024;2025;2030\n1;2;3\n"_ba << none;
        QTest::newRow("other numbers") << "2,5;2025;2030\n1;2;3\n"_ba << none;
    }
    void yearsAsNames()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, names);
        const auto table = read(bytes);
        QVERIFY(table);
        QStringList found;
        for (const auto &field : table->fields) {
            found.append(field.name);
        }
        QCOMPARE(found.join(u','), names);
        QCOMPARE(revier::findYearColumns(*table).size(), std::size_t(names.contains(u"2025"_s) ? 1 : 0));
        QCOMPARE(table->geometry.bounds().isEmpty(), !names.startsWith(u"lon"_s));
    }

private:
    [[nodiscard]] FeatureTablePtr read(const QByteArray &bytes, const revier::ReadOptions &options = {}) const
    {
        const auto path = m_folder.filePath(u"tabelle.csv"_s);
        fixtures::write(path, bytes);
        const auto tables = revier::readFile(path, options, {});
        return tables ? tables->front() : nullptr;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCsvPositions)

#include "tst_csvpositions.moc"
