// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"
#include "style/legend.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

FeatureTable tableOf(const std::vector<std::pair<const char *, double>> &rows,
                     GeometryType type = GeometryType::Point)
{
    FeatureTable table;
    table.fields = {{u"kind"_s, Field::Type::Text}, {u"jobs"_s, Field::Type::Real}};
    table.columns = {Column(Field::Type::Text), Column(Field::Type::Real)};
    for (const auto &[kind, jobs] : rows) {
        table.columns[0].append(std::string_view(kind));
        table.columns[1].append(jobs);
        table.geometry.beginFeature(type);
        table.geometry.beginPart();
        table.geometry.addPosition({});
    }
    return table;
}

QStringList labels(const std::vector<LegendEntry> &entries)
{
    QStringList result;
    for (const auto &entry : entries) {
        result.append(entry.label);
    }
    return result;
}

Style proportionalStyle(double maxValue)
{
    Style style;
    style.proportional = Proportional {.field = u"jobs"_s,
                                       .maxValue = maxValue,
                                       .maxSize = 60,
                                       .unit = LocalizedText(u"Beschäftigte"_s, u"employees"_s)};
    return style;
}

const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// "4 and more %" would be no English.
    void unitsOfClassesFollowTheirNumbers()
    {
        Style style;
        style.graduated = Graduated {.field = u"jobs"_s,
                                     .breaks = {2, 4},
                                     .colors = {Qt::red, Qt::green, Qt::blue},
                                     .labels = {},
                                     .unit = u"%"_s};
        const auto table = tableOf({{"a", 1}, {"b", 3}, {"c", 5}});
        QCOMPARE(labels(legendEntries(style, &table, {}, Language::English, kEnglish)),
                 (QStringList {u"4 % and more"_s, u"2 to below 4 %"_s, u"below 2 %"_s}));
    }

    void plainStyleIsTheTitle()
    {
        const auto table = tableOf({{"a", 1}}, GeometryType::Line);
        const auto entries = legendEntries({}, &table, u"Leitungen"_s, Language::German, kGerman);
        QCOMPARE(labels(entries), QStringList {u"Leitungen"_s});
        QCOMPARE(entries.front().type, GeometryType::Line);
        Style style;
        style.label = LocalizedText(u"Freileitung"_s, u"Overhead line"_s);
        QCOMPARE(labels(legendEntries(style, &table, u"Leitungen"_s, Language::English, kEnglish)),
                 QStringList {u"Overhead line"_s});
    }

    void onlyCategoriesThatOccur()
    {
        Style style;
        style.categoryField = u"kind"_s;
        style.categories = {{.values = {u"a"_s}, .label = u"Alpha"_s, .symbol = {}},
                            {.values = {u"b"_s}, .label = u"Beta"_s, .symbol = {}},
                            {.values = {u"c"_s, u"d"_s}, .label = {}, .symbol = {}}};
        const auto table = tableOf({{"c", 1}, {"a", 1}});
        QCOMPARE(labels(legendEntries(style, &table, u"T"_s, Language::German, kGerman)),
                 (QStringList {u"Alpha"_s, u"c, d"_s}));
        QCOMPARE(labels(legendEntries(style, nullptr, u"T"_s, Language::German, kGerman)),
                 (QStringList {u"Alpha"_s, u"Beta"_s, u"c, d"_s, u"T"_s}));
        const auto other = tableOf({{"a", 1}, {"x", 1}});
        QCOMPARE(labels(legendEntries(style, &other, u"T"_s, Language::German, kGerman)),
                 (QStringList {u"Alpha"_s, u"T"_s}));
    }

    void roundValues_data()
    {
        QTest::addColumn<double>("small");
        QTest::addColumn<double>("large");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("thousands") << 900.0 << 2500.0
                                   << QStringList {u"2.000 Beschäftigte"_s, u"1.000 Beschäftigte"_s,
                                                   u"500 Beschäftigte"_s};
        QTest::newRow("exact") << 5.0 << 50.0
                               << QStringList {u"50 Beschäftigte"_s, u"20 Beschäftigte"_s,
                                               u"10 Beschäftigte"_s};
        QTest::newRow("wide") << 10.0 << 22200.0
                              << QStringList {u"20.000 Beschäftigte"_s, u"5.000 Beschäftigte"_s,
                                              u"1.000 Beschäftigte"_s};
        QTest::newRow("below one") << 0.9 << 0.9
                                   << QStringList {u"0,5 Beschäftigte"_s, u"0,2 Beschäftigte"_s,
                                                   u"0,1 Beschäftigte"_s};
    }
    void roundValues()
    {
        QFETCH(const double, small);
        QFETCH(const double, large);
        QFETCH(const QStringList, expected);
        const auto table = tableOf({{"a", small}, {"b", large}, {"c", -1}});
        const auto entries =
            legendEntries(proportionalStyle(large), &table, u"T"_s, Language::German, kGerman);
        QCOMPARE(labels(entries), expected);
        QVERIFY(entries[0].symbol.size <= 60);
        QVERIFY(entries[0].symbol.size > entries[1].symbol.size);
        QVERIFY(entries[1].symbol.size > entries[2].symbol.size);
    }

    void sizesAreThoseOfTheMap()
    {
        const auto table = tableOf({{"a", 2500}});
        const auto entries =
            legendEntries(proportionalStyle(2000), &table, u"T"_s, Language::English, kEnglish);
        QCOMPARE(entries[0].label, u"2,000 employees"_s);
        QCOMPARE(entries[0].symbol.size, 60.0);
        QCOMPARE(entries[1].symbol.size, 60.0 * std::sqrt(0.5));
    }

    void proportionalWithCategories()
    {
        auto style = proportionalStyle(100);
        style.categoryField = u"kind"_s;
        style.categories = {{.values = {u"a"_s}, .label = u"Alpha"_s, .symbol = {}}};
        const auto table = tableOf({{"a", 100}});
        const auto entries = legendEntries(style, &table, u"T"_s, Language::German, kGerman);
        QCOMPARE(entries.size(), 4U);
        QCOMPARE(entries[0].label, u"Alpha"_s);
        QCOMPARE(entries[1].symbol.fill.alpha(), 0); // sizes without the colour of a category
    }

    void uncertaintyIsExplained()
    {
        Style style;
        style.uncertaintyField = u"jobs"_s;
        const auto table = tableOf({{"a", 1}});
        QCOMPARE(labels(legendEntries(style, &table, u"T"_s, Language::English, kEnglish)),
                 (QStringList {u"T"_s, u"Uncertainty of the position"_s}));
    }

    void areaTrueShapesAreExplained()
    {
        Style style;
        style.area = GroundArea {.field = u"jobs"_s, .maxField = {}};
        const auto table = tableOf({{"a", 20}});
        const auto entries = legendEntries(style, &table, u"T"_s, Language::English, kEnglish);
        QCOMPARE(labels(entries),
                 (QStringList {u"T"_s, u"Size of the site, true to scale, not its outline"_s}));
        QCOMPARE(entries[1].kind, LegendEntry::Kind::Area);
        QCOMPARE(entries[1].type, GeometryType::Polygon);
        const auto unknown = tableOf({{"a", 0}});
        QCOMPARE(legendEntries(style, &unknown, u"T"_s, Language::English, kEnglish).size(), std::size_t(1));
    }

    void namesWithoutSymbolNeedNoEntry()
    {
        Style style;
        style.symbol.size = 0;
        const auto table = tableOf({{"a", 1}});
        QVERIFY(legendEntries(style, &table, u"T"_s, Language::English, kEnglish).empty());
        const auto areas = tableOf({{"a", 1}}, GeometryType::Polygon); // areas have no size
        QCOMPARE(legendEntries(style, &areas, u"T"_s, Language::English, kEnglish).size(), std::size_t(1));
    }

    void dominantTypeIgnoresMissingGeometry()
    {
        FeatureTable table;
        QCOMPARE(dominantType(table), GeometryType::None);
        for (const auto type : {GeometryType::None, GeometryType::None, GeometryType::None,
                                GeometryType::Polygon, GeometryType::Line, GeometryType::Line}) {
            table.geometry.beginFeature(type);
        }
        QCOMPARE(dominantType(table), GeometryType::Line);
    }

    void fontsAreTheProgramsOwn()
    {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                const QFontInfo info(mapFont(14, bold, italic));
                QCOMPARE(info.family(), u"Open Sans"_s);
                QCOMPARE(info.pixelSize(), 14);
            }
        }
        const auto width = [](const QFont &font) {
            return QFontMetricsF(font).horizontalAdvance(u"Grevenbroich"_s);
        };
        QVERIFY(width(mapFont(14, true)) > width(mapFont(14)));
        QVERIFY(qAbs(width(mapFont(28)) - 2 * width(mapFont(14))) < 0.6); // no hinting: widths scale
    }
};

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
