// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/remedy.h"

#include "towns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::Field;
using revier::GeometryType;
using revier::doctor::Remedy;

namespace {

FeatureTable tableOfTexts(const QString &field, const QStringList &values)
{
    FeatureTable table;
    table.crs = revier::Crs::wgs84();
    table.fields = {{field, Field::Type::Text}};
    table.columns.emplace_back(Field::Type::Text);
    for (const auto &value : values) {
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition({51, 6.7});
        if (value.isNull()) {
            table.columns[0].appendNull();
        } else {
            table.columns[0].append(std::string_view(value.toStdString()));
        }
    }
    return table;
}

} // namespace

/// Remedies change copies, and only what they are for.
class TestRemedy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<Remedy>("remedy");
        using Kind = Remedy::Kind;
        QTest::newRow("crs") << Remedy {.kind = Kind::AssignCrs, .crs = u"EPSG:25832"_s};
        QTest::newRow("axes") << Remedy {.kind = Kind::SwapAxes};
        QTest::newRow("texts") << Remedy {
            .kind = Kind::Redecode, .readAs = u"windows-1252"_s, .encoding = u"UTF-8"_s};
        QTest::newRow("rings") << Remedy {.kind = Kind::RepairRings};
        QTest::newRow("ids") << Remedy {.kind = Kind::MarkDuplicates, .field = u"id"_s};
        QTest::newRow("numbers") << Remedy {.kind = Kind::ParseNumbers, .field = u"ha"_s};
    }
    void json()
    {
        QFETCH(const Remedy, remedy);
        const auto again = Remedy::fromJson(remedy.toJson());
        QVERIFY(again);
        QCOMPARE(*again, remedy);
    }
    void unknownKind() { QVERIFY(!Remedy::fromJson({{u"kind"_s, u"bloodletting"_s}})); }

    void swapAxes()
    {
        const auto table = tableOfTexts(u"name"_s, {u"a"_s});
        const auto mended = revier::doctor::apply(table, {.kind = Remedy::Kind::SwapAxes});
        QVERIFY(mended);
        QCOMPARE((*mended)->geometry.positions()[0], (revier::Point {6.7, 51}));
        QCOMPARE((*mended)->crs, revier::Crs::wgs84());
        QCOMPARE(table.geometry.positions()[0], (revier::Point {51, 6.7})); // the original stays
    }

    /// What cannot have been misread stays, and so do nulls.
    void redecode()
    {
        const auto table =
            tableOfTexts(u"grÃ¶ÃŸe"_s, {u"JÃ¼chen"_s, u"Köln"_s, QString(), u"Łódź"_s, u"plain"_s});
        const auto mended = revier::doctor::apply(
            table, {.kind = Remedy::Kind::Redecode, .readAs = u"windows-1252"_s, .encoding = u"UTF-8"_s});
        QVERIFY(mended);
        QCOMPARE((*mended)->fields[0].name, u"größe"_s);
        const auto &column = (*mended)->columns[0];
        QCOMPARE(column.value(0).toString(), u"Jüchen"_s);
        QCOMPARE(column.value(1).toString(), u"Köln"_s);
        QVERIFY(column.isNull(2));
        QCOMPARE(column.value(3).toString(), u"Łódź"_s);
        QCOMPARE(column.value(4).toString(), u"plain"_s);
    }

    void markDuplicates()
    {
        auto table = tableOfTexts(u"id"_s, {u"a"_s, u"b"_s, u"a"_s, QString(), QString()});
        table.fields.push_back({u"duplicate_id"_s, Field::Type::Text});
        table.columns.push_back(table.columns[0]);
        const auto mended =
            revier::doctor::apply(table, {.kind = Remedy::Kind::MarkDuplicates, .field = u"id"_s});
        QVERIFY(mended);
        QCOMPARE((*mended)->featureCount(), std::size_t(5)); // nothing is renumbered or dropped
        QCOMPARE((*mended)->fields.back().name, u"duplicate_id_2"_s);
        for (std::size_t row = 0; row < 5; ++row) {
            QCOMPARE((*mended)->columns.back().value(row).toBool(), row == 0 || row == 2);
        }
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        const auto none = qQNaN();
        QTest::newRow("comma") << u"1,5"_s << 1.5;
        QTest::newRow("thousands") << u"1.234.567,25"_s << 1234567.25;
        QTest::newRow("negative") << u"-0,75"_s << -0.75;
        QTest::newRow("whole") << u"12"_s << 12.0;
        QTest::newRow("point") << u"1.5"_s << none; // German thousands have three digits
        QTest::newRow("two commas") << u"1,5,7"_s << none;
        QTest::newRow("no digit behind") << u"1,"_s << none;
        QTest::newRow("word") << u"1,5 ha"_s << none;
        QTest::newRow("empty") << QString() << none;
    }
    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const double, number);
        const auto found = revier::doctor::commaNumber(text);
        QCOMPARE(found.has_value(), !qIsNaN(number));
        if (found) {
            QCOMPARE(*found, number);
        }
    }

    /// A file that changed since: the remedy is left out, and said.
    void whatDoesNotFitIsLeftOut()
    {
        const auto table =
            std::make_shared<const FeatureTable>(tableOfTexts(u"ha"_s, {u"1,5"_s, u"unknown"_s}));
        const Remedy numbers {.kind = Remedy::Kind::ParseNumbers, .field = u"ha"_s};
        const auto failed = revier::doctor::apply(*table, numbers);
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u"unknown"_s));
        const std::array remedies {numbers, Remedy {.kind = Remedy::Kind::ParseNumbers, .field = u"gone"_s},
                                   Remedy {.kind = Remedy::Kind::SwapAxes}};
        const auto mended = revier::doctor::applyAll(table, remedies);
        QCOMPARE(mended->problems.size(), std::size_t(2));
        QCOMPARE(mended->fields[0].type, Field::Type::Text);
        QCOMPARE(mended->geometry.positions()[0], (revier::Point {6.7, 51}));
    }

    void repairRings()
    {
        FeatureTable table;
        for (const bool bowTie : {true, false}) {
            table.geometry.beginFeature(GeometryType::Polygon);
            table.geometry.beginPart();
            const std::vector<revier::Point> ring = bowTie
                ? std::vector<revier::Point> {{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}
                : std::vector<revier::Point> {{0, 0}, {2, 0}, {2, 2}, {0, 0}};
            std::ranges::for_each(ring, [&table](revier::Point p) { table.geometry.addPosition(p); });
        }
        table.cacheKey = {.name = u"kept"_s, .state = "as it was"};
        const auto mended = revier::doctor::apply(table, {.kind = Remedy::Kind::RepairRings});
        QVERIFY(mended);
        QVERIFY(!(*mended)->cacheKey.isValid()); // what is kept on disk is not what was mended
        const auto &geometry = (*mended)->geometry;
        QCOMPARE(geometry.featureCount(), std::size_t(2));
        QCOMPARE(geometry.firstPart(1) - geometry.firstPart(0), std::size_t(2)); // two triangles
        QVERIFY(std::ranges::equal(geometry.part(2).positions, table.geometry.part(1).positions));
    }
};

QTEST_GUILESS_MAIN(TestRemedy)
#include "tst_remedy.moc"
