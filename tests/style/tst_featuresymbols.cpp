// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/featuresymbols.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Five points with a kind, a year, a number of jobs and a radius of uncertainty.
FeatureTable sampleTable()
{
    FeatureTable table;
    table.fields = {{u"kind"_s, Field::Type::Text},
                    {u"year"_s, Field::Type::Integer},
                    {u"jobs"_s, Field::Type::Real},
                    {u"radius"_s, Field::Type::Real}};
    for (const auto &field : table.fields) {
        table.columns.emplace_back(field.type);
    }
    const std::array<const char *, 5> kinds {"park", "plant", "park", "other", nullptr};
    const std::array<double, 5> jobs {400, 100, 0, -5, 0};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds.at(i) != nullptr) {
            table.columns[0].append(std::string_view(kinds.at(i)));
        } else {
            table.columns[0].appendNull();
        }
        table.columns[1].append(std::int64_t(2025 + i % 2));
        if (i == 4) {
            table.columns[2].appendNull();
        } else {
            table.columns[2].append(jobs.at(i));
        }
        table.columns[3].append(i == 0 ? 250.0 : -1.0);
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition({double(i), 0});
    }
    return table;
}

StyleCategory category(const QStringList &values, double size)
{
    StyleCategory result {.values = values, .label = values.first(), .symbol = {}};
    result.symbol.size = size;
    return result;
}

} // namespace

class TestFeatureSymbols : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSymbolForAll()
    {
        const auto symbols = resolveSymbols({}, sampleTable());
        QCOMPARE(symbols->symbols.size(), 1U);
        QCOMPARE(symbols->symbolOf, std::vector<std::uint16_t>(5, 0));
        QVERIFY(symbols->size.empty());
        QVERIFY(symbols->uncertainty.empty());
        QCOMPARE(symbols->markerSize(0), Symbol().size);
    }

    void categoriesByText()
    {
        Style style;
        style.categoryField = u"kind"_s;
        style.categories = {category({u"park"_s}, 20), category({u"plant"_s, u"park"_s}, 30)};
        const auto symbols = resolveSymbols(style, sampleTable());
        // The first category that names a value wins; what none names, and null, gets the fallback.
        QCOMPARE(symbols->symbolOf, (std::vector<std::uint16_t> {0, 1, 0, 2, 2}));
        QCOMPARE(symbols->markerSize(1), 30.0);
    }

    void categoriesByNumber()
    {
        Style style;
        style.categoryField = u"year"_s;
        style.categories = {category({u"2026"_s}, 20)};
        QCOMPARE(resolveSymbols(style, sampleTable())->symbolOf,
                 (std::vector<std::uint16_t> {1, 0, 1, 0, 1}));
    }

    void unknownCategoryFieldGivesFallback()
    {
        Style style;
        style.categoryField = u"no such field"_s;
        style.categories = {category({u"park"_s}, 20)};
        QCOMPARE(resolveSymbols(style, sampleTable())->symbolOf, std::vector<std::uint16_t>(5, 1));
    }

    void proportionalIsAreaTrue()
    {
        const Proportional p {.field = u"jobs"_s, .maxValue = 400, .maxSize = 60, .unit = {}};
        QCOMPARE(proportionalSize(p, 400), 60.0);
        QCOMPARE(proportionalSize(p, 100), 30.0); // a quarter of the area
        QCOMPARE(proportionalSize(p, 1600), 120.0); // above the maximum it goes on
        QCOMPARE(proportionalSize(p, 0), 0.0);
        QCOMPARE(proportionalSize(p, -1), 0.0);
        QCOMPARE(proportionalSize(p, std::numeric_limits<double>::quiet_NaN()), 0.0);
        QCOMPARE(proportionalSize({.field = {}, .maxValue = 0, .maxSize = 60, .unit = {}}, 5), 0.0);
    }

    void proportionalWithoutValueIsNotDrawn()
    {
        Style style;
        style.proportional = Proportional {.field = u"jobs"_s, .maxValue = 400, .maxSize = 60, .unit = {}};
        const auto symbols = resolveSymbols(style, sampleTable());
        constexpr auto kNone = FeatureSymbols::kNone;
        QCOMPARE(symbols->symbolOf, (std::vector<std::uint16_t> {0, 0, kNone, kNone, kNone}));
        QCOMPARE(symbols->markerSize(1), 30.0);
    }

    void uncertaintyInMetres()
    {
        Style style;
        style.uncertaintyField = u"radius"_s;
        QCOMPARE(resolveSymbols(style, sampleTable())->uncertainty, (std::vector<float> {250, 0, 0, 0, 0}));
        style.uncertaintyField = u"no such field"_s;
        QVERIFY(resolveSymbols(style, sampleTable())->uncertainty.empty());
    }

    void areasInHectares()
    {
        Style style;
        style.area = GroundArea {.field = u"radius"_s, .maxField = u"jobs"_s};
        const auto symbols = resolveSymbols(style, sampleTable());
        QCOMPARE(symbols->area, (std::vector<float> {250, 0, 0, 0, 0}));
        QCOMPARE(symbols->maxArea, (std::vector<float> {400, 100, 0, 0, 0}));
        style.area->maxField = style.area->field; // the same figure twice is no difference
        QCOMPARE(resolveSymbols(style, sampleTable())->maxArea, std::vector<float>(5, 0));
    }

    void whiteMarkersAreKnownByTheirOutline()
    {
        Symbol symbol;
        symbol.fill = Qt::white;
        symbol.stroke = Qt::blue;
        QCOMPARE(areaSymbol(symbol).stroke, QColor(Qt::blue));
        symbol.fill = Qt::red;
        QCOMPARE(maxAreaSymbol(symbol).stroke, QColor(Qt::red));
        QCOMPARE(maxAreaSymbol(symbol).fill.alpha(), 0);
        QVERIFY(!areaSymbol(symbol).dash.isEmpty());
    }

    void localizedFields()
    {
        FeatureTable table;
        table.fields = {{u"name"_s}, {u"name_de"_s}, {u"title_en"_s}};
        QCOMPARE(localizedField(table, u"name"_s, Language::German), 1);
        QCOMPARE(localizedField(table, u"name"_s, Language::English), 0);
        QCOMPARE(localizedField(table, u"title"_s, Language::German), 2); // better than nothing
        QCOMPARE(localizedField(table, u"note"_s, Language::German), -1);
    }
};

QTEST_APPLESS_MAIN(TestFeatureSymbols)
#include "tst_featuresymbols.moc"
