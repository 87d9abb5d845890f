// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylejson.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using revier::FillPattern;
using revier::LocalizedText;
using revier::MarkerShape;
using revier::Style;
using revier::StyleCategory;

namespace {

/// \a json has ' for ".
QJsonObject parse(QByteArray json)
{
    json.replace('\'', '"');
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("The test's JSON is broken: %s", json.constData());
    }
    return document.object();
}

StyleCategory category(const QString &value, const revier::Symbol &symbol)
{
    return {.values = {value, value + u"-2"_s},
            .label = LocalizedText(value, value + u" (en)"_s),
            .symbol = symbol};
}

} // namespace

class TestStyleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const auto style = revier::styleFromJson({});
        QVERIFY(style);
        QCOMPARE(*style, Style());
    }

    void roundTrip_data() // NOLINT(readability-function-size): a table of cases
    {
        QTest::addColumn<Style>("style");
        const auto row = [](const char *name, const std::function<void(Style &)> &change) {
            Style style;
            change(style);
            QTest::newRow(name) << style;
        };
        row("size", [](Style &s) { s.symbol.size = 17.5; });
        row("fill with alpha", [](Style &s) { s.symbol.fill = QColor(1, 2, 3, 4); });
        row("stroke", [](Style &s) { s.symbol.stroke = QColor(200, 100, 50); });
        row("no stroke", [](Style &s) { s.symbol.stroke = Qt::transparent; });
        row("stroke width", [](Style &s) { s.symbol.strokeWidth = 0.25; });
        row("dash", [](Style &s) { s.symbol.dash = {9, 5, 1.5, 5}; });
        row("casing", [](Style &s) { s.symbol.casing = Qt::black; });
        row("casing width", [](Style &s) { s.symbol.casingWidth = 2; });
        row("label", [](Style &s) { s.label = LocalizedText(u"Park"_s, u"Parc"_s); });
        row("one label for all", [](Style &s) { s.label = u"AI Village"_s; });
        row("uncertainty", [](Style &s) { s.uncertaintyField = u"uncertainty_m"_s; });
        row("area", [](Style &s) {
            s.area = revier::GroundArea {.field = u"ha"_s,
                                         .maxField = u"max"_s,
                                         .shape = revier::MarkerShape::Diamond,
                                         .minScale = 120000,
                                         .maxScale = 500};
        });
        row("category field", [](Style &s) { s.categoryField = u"kind"_s; });
        row("proportional", [](Style &s) {
            s.proportional = {.field = u"n"_s,
                              .maxValue = 5,
                              .maxSize = 40,
                              .unit = LocalizedText(u"Leute"_s, u"people"_s)};
        });
        row("proportional to a series",
            [](Style &s) { s.proportional = {.field = revier::kSeriesField, .maxValue = 0, .unit = {}}; });
        row("graduated", [](Style &s) {
            s.graduated = {.field = u"n"_s,
                           .breaks = {-5, 0, 10.5},
                           .colors = {Qt::red, Qt::green, Qt::blue, QColor(1, 2, 3, 4)},
                           .labels = {u"a"_s, u"b"_s, LocalizedText(u"c"_s, u"d"_s), u"e"_s},
                           .unit = u"%"_s,
                           .strokes = true};
        });
        row("graduated by a series", [](Style &s) {
            s.graduated = {.field = revier::kSeriesField,
                           .breaks = {},
                           .colors = {},
                           .labels = {},
                           .unit = {},
                           .strokes = false};
        });
        row("heat", [](Style &s) {
            s.heat = {.radius = 24, .weightField = u"n"_s, .maximum = 12.5, .colors = {Qt::yellow, Qt::red}};
        });
        row("halo", [](Style &s) { s.labels = {.field = u"name"_s, .color = QColor(), .halo = 1.5}; });
        row("no halo", [](Style &s) { s.labels = {.field = u"name"_s, .color = QColor(), .halo = 0}; });
        row("labels with a number",
            [](Style &s) { s.labels = {.field = u"name"_s, .color = QColor(), .value = true}; });
        row("labels", [](Style &s) {
            s.labels = {.field = u"name"_s,
                        .size = 13,
                        .bold = true,
                        .italic = true,
                        .capitals = true,
                        .color = QColor(1, 2, 3),
                        .priority = 7,
                        .minScale = 50000};
        });
        row("labels in the colour of the theme",
            [](Style &s) { s.labels = {.field = u"name"_s, .color = QColor()}; });
        row("continuous category of a dashed layer", [](Style &s) {
            s.categoryField = u"kind"_s;
            auto continuous = s.symbol;
            s.symbol.dash = {4, 2};
            continuous.size = 3;
            s.categories = {category(u"a"_s, continuous), category(u"b"_s, s.symbol)};
        });
    }
    void roundTrip()
    {
        QFETCH(const Style, style);
        const auto back = revier::styleFromJson(revier::toJson(style));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(*back, style);
    }

    void everyShapeAndPattern()
    {
        QSet<QString> names;
        for (int shape = 0; shape <= int(MarkerShape::Cross); ++shape) {
            for (int pattern = 0; pattern <= int(FillPattern::Dots); ++pattern) {
                Style style;
                style.symbol.shape = MarkerShape(shape);
                style.symbol.pattern = FillPattern(pattern);
                const auto json = revier::toJson(style);
                QCOMPARE(revier::styleFromJson(json).value_or(Style()), style);
                names.insert(json[u"symbol"][u"shape"].toString() + json[u"symbol"][u"pattern"].toString());
            }
        }
        QCOMPARE(names.size(), 9 * 4);
    }

    void categoriesStartFromTheLayersSymbol()
    {
        const auto style = revier::styleFromJson(
            parse("{'categoryField': 'kind',"
                  "            'symbol': {'shape': 'star', 'size': 20, 'fill': '#102030', 'dash': [3, 2]},"
                  "            'categories': [{'values': ['a'], 'symbol': {'size': 8}},"
                  "                           {'values': ['b', 2, true], 'symbol': {'dash': []}},"
                  "                           {'values': ['c']}]}"));
        QVERIFY2(style, qPrintable(style ? QString() : style.error().message));
        QCOMPARE(style->categories.size(), 3);
        QCOMPARE(style->categories[0].symbol.shape, MarkerShape::Star);
        QCOMPARE(style->categories[0].symbol.size, 8);
        QCOMPARE(style->categories[0].symbol.dash, (QList<double> {3, 2}));
        QCOMPARE(style->categories[1].symbol.dash, QList<double>());
        QCOMPARE(style->categories[1].values, (QStringList {u"b"_s, u"2"_s, u"true"_s}));
        QCOMPARE(style->categories[2].symbol, style->symbol);
    }

    // A misspelt style must not draw something else: each mistake is named by its key.
    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *json, const char *named) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(named);
        };
        row("{'symbl': {}}", "symbl");
        row("{'label': 5}", "label");
        row("{'categoryField': ['kind']}", "categoryField");
        row("{'uncertaintyField': 1}", "uncertaintyField");
        row("{'area': {'maxField': 'ha'}}", "field");
        row("{'area': {'field': 'ha', 'shape': 'blob'}}", "shape");
        symbolMistakes();
        row("{'categoryField': 'k', 'categories': {'values': ['a']}}", "categories");
        row("{'categoryField': 'k', 'categories': ['a']}", "values");
        row("{'categoryField': 'k', 'categories': [{'values': []}]}", "values");
        row("{'categoryField': 'k', 'categories': [{'values': 'a'}]}", "values");
        row("{'categoryField': 'k', 'categories': [{'values': [null]}]}", "values");
        row("{'categoryField': 'k', 'categories': [{'values': ['a'], 'colour': 'red'}]}", "colour");
        row("{'categoryField': 'k', 'categories': [{'values': ['a'], 'symbol': {'shape': 'box'}}]}", "shape");
        row("{'categoryField': 'k', 'categories': [{'values': ['a'], 'symbol': 'red'}]}", "symbol");
        row("{'categories': [{'values': ['a']}]}", "categoryField");
        row("{'proportional': 'n'}", "proportional");
        row("{'proportional': {'maxValue': 5}}", "field");
        row("{'proportional': {'field': 'n', 'maxValue': 0}}", "maxValue");
        row("{'proportional': {'field': 'n', 'maxSize': -1}}", "maxSize");
        row("{'proportional': {'field': 'n', 'minSize': 1}}", "minSize");
        row("{'heat': {'radius': 0, 'colors': ['#000000', '#ffffff']}}", "radius");
        row("{'heat': {'radius': 1000, 'colors': ['#000000', '#ffffff']}}", "radius");
        row("{'heat': {'maximum': 0, 'colors': ['#000000', '#ffffff']}}", "maximum");
        row("{'heat': {'colors': ['#000000']}}", "colors");
        row("{'heat': {'colors': ['#000000', 'hot']}}", "colors");
        row("{'heat': {'colors': ['#000000', '#ffffff'], 'weight': 'n'}}", "weight");
        row("{'labels': {'field': 'n', 'halo': -1}}", "halo");
        row("{'graduated': {'breaks': [1], 'colors': ['#000000', '#ffffff']}}", "field");
        row("{'graduated': {'field': 'n', 'breaks': [1], 'colors': ['#000000']}}", "breaks");
        row("{'graduated': {'field': 'n', 'breaks': [2, 1], 'colors': []}}", "breaks");
        row("{'graduated': {'field': 'n', 'breaks': ['1'], 'colors': ['#000000', '#ffffff']}}", "breaks");
        row("{'graduated': {'field': 'n', 'breaks': [], 'colors': ['rot']}}", "colors");
        row("{'graduated': {'field': 'n', 'colors': ['#000000'], 'labels': ['a', 'b']}}", "labels");
        row("{'graduated': {'field': 'n', 'colors': ['#000000'], 'steps': 5}}", "steps");
        row("{'categoryField': 'k', 'categories': [{'values': ['a']}], 'graduated': {'field': 'n', 'colors': "
            "['#000000']}}",
            "graduated");
        row("{'labels': {'field': 'n', 'value': 1}}", "value");
        row("{'labels': true}", "labels");
        row("{'labels': {'size': 10}}", "field");
        row("{'labels': {'field': 3}}", "field");
        row("{'labels': {'field': 'n', 'bold': 'yes'}}", "bold");
        row("{'labels': {'field': 'n', 'italic': 1}}", "italic");
        row("{'labels': {'field': 'n', 'capitals': 'no'}}", "capitals");
        row("{'labels': {'field': 'n', 'color': '#12'}}", "color");
        row("{'labels': {'field': 'n', 'maxScale': 1}}", "maxScale");
    }
    void mistakes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto style = revier::styleFromJson(parse(json));
        QVERIFY(!style);
        QCOMPARE(style.error().code, revier::Error::Code::Corrupt);
        QVERIFY2(style.error().message.contains(u'"' + named + u'"'), qPrintable(style.error().message));
    }

    void theFirstMistakeIsTold()
    {
        const auto style =
            revier::styleFromJson(parse("{'symbol': {'size': -3, 'fill': 'nothing', 'odd': 1}}"));
        QVERIFY(!style);
        QVERIFY(style.error().message.contains(u"\"size\""));
    }

    void aWrongShapeIsToldWithTheRightOnes()
    {
        const auto style = revier::styleFromJson(parse("{'symbol': {'shape': 'triangle-up'}}"));
        QVERIFY(!style);
        QVERIFY2(style.error().message.contains(u"triangle-down"), qPrintable(style.error().message));
    }

private:
    static void symbolMistakes()
    {
        const auto row = [](const char *symbol, const char *named) {
            QTest::newRow(symbol) << QByteArray("{'symbol': ") + symbol + '}' << QString::fromLatin1(named);
        };
        row("'red'", "symbol");
        row("{'Size': 3}", "Size");
        row("{'size': '3'}", "size");
        row("{'size': -3}", "size");
        row("{'shape': 'blob'}", "shape");
        row("{'shape': 1}", "shape");
        row("{'fill': '#12345'}", "fill");
        row("{'fill': 7}", "fill");
        row("{'stroke': 'rainbow'}", "stroke");
        row("{'strokeWidth': null}", "strokeWidth");
        row("{'pattern': 'lines'}", "pattern");
        row("{'casing': ''}", "casing");
        row("{'casingWidth': -0.5}", "casingWidth");
        row("{'dash': '3,2'}", "dash");
        row("{'dash': [3]}", "dash");
        row("{'dash': [3, 0]}", "dash");
        row("{'dash': [3, '2']}", "dash");
        row("{'dash': [-3, -2]}", "dash");
    }
};

QTEST_GUILESS_MAIN(TestStyleJson)

#include "tst_stylejson.moc"
