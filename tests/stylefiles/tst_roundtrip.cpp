// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylefile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace revier;

Q_DECLARE_METATYPE(revier::LayerLook)

namespace {

LayerLook look(GeometryType type, const std::function<void(LayerLook &)> &change = {})
{
    LayerLook result;
    result.type = type;
    if (change) {
        change(result);
    }
    return result;
}

StyleCategory category(const QStringList &values, const QString &label, const QColor &color)
{
    StyleCategory result {.values = values, .label = label, .symbol = {}};
    result.symbol.fill = color;
    result.symbol.stroke = QColor(color.darker().rgb()); // 8 bits a channel, as it is written
    return result;
}

Symbol hidden()
{
    Symbol symbol;
    symbol.size = 0;
    symbol.fill = symbol.stroke = Qt::transparent;
    return symbol;
}

void rows() // NOLINT(readability-function-size): a table of cases
{
    QTest::addColumn<LayerLook>("look");
    for (int shape = 0; shape <= int(MarkerShape::Cross); ++shape) {
        QTest::addRow("shape %d", shape) << look(GeometryType::Point, [shape](LayerLook &l) {
            l.style.symbol.shape = MarkerShape(shape);
            l.style.symbol.size = 7.25;
            l.style.symbol.fill = QColor(10, 20, 30, 102);
            l.style.symbol.stroke = QColor(40, 50, 60);
            l.style.symbol.strokeWidth = 0.5;
        });
    }
    QTest::newRow("line with casing and dashes") << look(GeometryType::Line, [](LayerLook &l) {
        l.style.symbol.stroke = QColor(200, 10, 10);
        l.style.symbol.strokeWidth = 2;
        l.style.symbol.dash = {6, 3, 1.5, 3};
        l.style.symbol.casing = QColor(255, 255, 255);
        l.style.symbol.casingWidth = 1.25;
    });
    for (const auto pattern :
         {FillPattern::Solid, FillPattern::DiagonalHatch, FillPattern::CrossHatch, FillPattern::Dots}) {
        QTest::addRow("area %d", int(pattern)) << look(GeometryType::Polygon, [pattern](LayerLook &l) {
            l.style.symbol.fill = QColor(1, 200, 3, 51);
            l.style.symbol.stroke = QColor(0, 90, 0);
            l.style.symbol.pattern = pattern;
        });
    }
    QTest::newRow("scales") << look(GeometryType::Point, [](LayerLook &l) {
        l.minScale = 250'000;
        l.maxScale = 5000;
    });
    QTest::newRow("categories") << look(GeometryType::Point, [](LayerLook &l) {
        l.style.categoryField = u"art <&\"'>"_s;
        l.style.categories = {category({u"Park"_s}, u"Digitalpark"_s, QColor(0, 114, 178)),
                              category({u"a"_s, u"b & c"_s}, u"Zwei"_s, QColor(213, 94, 0))};
        l.style.symbol.fill = QColor(128, 128, 128);
        l.style.label = u"andere"_s;
    });
    QTest::newRow("categories alone") << look(GeometryType::Point, [](LayerLook &l) {
        l.style.categoryField = u"art"_s;
        l.style.categories = {category({u"Ä ö"_s}, u"Ä"_s, QColor(0, 114, 178))};
        l.style.symbol = hidden();
    });
    for (const auto type : {GeometryType::Polygon, GeometryType::Line}) {
        QTest::addRow("classes %d", int(type)) << look(type, [type](LayerLook &l) {
            l.style.graduated =
                Graduated {.field = u"mw"_s,
                           .breaks = {-10.5, 0, 1e6},
                           .colors = {QColor(1, 1, 1), QColor(2, 2, 2), QColor(3, 3, 3), QColor(4, 4, 4)},
                           .labels = {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
                           .unit = {},
                           .strokes = type == GeometryType::Line};
            (type == GeometryType::Line ? l.style.symbol.stroke : l.style.symbol.fill) = Qt::transparent;
        });
    }
    QTest::newRow("labels") << look(GeometryType::Point, [](LayerLook &l) {
        l.style.labels = LabelStyle {.field = u"name"_s,
                                     .size = 13.5,
                                     .bold = true,
                                     .italic = true,
                                     .color = QColor(20, 30, 40),
                                     .halo = 1.5,
                                     .minScale = 80'000};
    });
    QTest::newRow("labels without a halo") << look(GeometryType::Polygon, [](LayerLook &l) {
        l.style.labels = LabelStyle {.field = u"gen"_s, .color = QColor(), .halo = 0};
    });
}

/// What a file does not keep: colours that nobody sees.
Style comparable(Style style, GeometryType type)
{
    const auto clean = [type](Symbol &symbol) {
        for (auto *color : {&symbol.fill, &symbol.stroke, &symbol.casing}) {
            if (color->alpha() == 0) {
                *color = Qt::transparent;
            }
        }
        if (symbol.stroke.alpha() == 0) {
            symbol.strokeWidth = 1;
        }
        if (type == GeometryType::Line) { // lines have no fill and no marker
            symbol.fill = QColor();
        }
        if (type != GeometryType::Point) {
            symbol.size = 0;
        }
    };
    clean(style.symbol);
    for (auto &entry : style.categories) {
        clean(entry.symbol);
    }
    return style;
}

void compare(const LayerLook &found, const LayerLook &expected)
{
    QCOMPARE(found.type, expected.type);
    QCOMPARE(comparable(found.style, expected.type), comparable(expected.style, expected.type));
    QCOMPARE(found.minScale, expected.minScale);
    QCOMPARE(found.maxScale, expected.maxScale);
}

QStringList texts(const std::vector<StyleNote> &notes)
{
    QStringList result;
    for (const auto &note : notes) {
        result.append(noteText(note));
    }
    return result;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sld_data() { rows(); }
    void sld()
    {
        QFETCH(const LayerLook, look);
        const auto written = writeStyle(look, StyleFormat::Sld, Language::German);
        QCOMPARE(texts(written.notes), QStringList());
        const auto read = readStyle(written.xml, u"a.sld"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(texts(read->notes), QStringList());
        compare(read->look, look);
    }

    void qml_data() { rows(); }
    void qml()
    {
        QFETCH(LayerLook, look);
        look.opacity = 0.75;
        const auto written = writeStyle(look, StyleFormat::Qml, Language::German);
        const qsizetype expectedNotes = look.style.graduated ? 1 : 0; // to which class breaks belong
        QCOMPARE(qsizetype(written.notes.size()), expectedNotes);
        const auto read = readStyle(written.xml, u"a.qml"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(qsizetype(read->notes.size()), expectedNotes);
        compare(read->look, look);
        QCOMPARE(read->look.opacity, 0.75);
    }

    void heatMapsOfQgis()
    {
        const auto heat = look(GeometryType::Point, [](LayerLook &l) {
            l.style.heat = HeatMap {.radius = 25,
                                    .weightField = u"mw"_s,
                                    .maximum = 5,
                                    .colors = {QColor(255, 255, 0), QColor(255, 100, 0), QColor(90, 0, 0)}};
        });
        const auto written = writeStyle(heat, StyleFormat::Qml, Language::German);
        const auto read = readStyle(written.xml, u"a.qml"_s);
        QVERIFY(read);
        QCOMPARE(read->look.style.heat, heat.style.heat);
        QCOMPARE(read->notes.size(), 1); // the maximum
        QCOMPARE(writeStyle(heat, StyleFormat::Sld, Language::German).notes.size(), 1);
    }

    /// Nothing is lost in silence.
    void lossesAreNamed()
    {
        LayerLook full;
        full.opacity = 0.5;
        full.style.proportional = Proportional {.field = u"n"_s, .unit = {}};
        full.style.uncertaintyField = u"m"_s;
        full.style.area = GroundArea {.field = u"ha"_s, .maxField = {}};
        full.style.labels = LabelStyle {
            .field = u"name"_s, .capitals = true, .color = QColor(), .value = true, .priority = 3};
        const auto sld = texts(writeStyle(full, StyleFormat::Sld, Language::German).notes).join(u'\n');
        for (const auto &word : {u"proportion"_s, u"uncertainty"_s, u"Area-true"_s, u"capitals"_s,
                                 u"Figures"_s, u"priority"_s, u"opacity"_s}) {
            QVERIFY2(sld.contains(word), qPrintable(word + u'\n' + sld));
        }
        QCOMPARE(writeStyle(full, StyleFormat::Qml, Language::German).notes.size(), 5);
    }

    void namesAreInTheLanguage()
    {
        LayerLook two;
        two.style.label = LocalizedText(u"Standorte"_s, u"Sites"_s);
        const auto german = readStyle(writeStyle(two, StyleFormat::Sld, Language::German).xml, u"a"_s);
        QCOMPARE(german->look.style.label, LocalizedText(u"Standorte"_s));
        const auto english = readStyle(writeStyle(two, StyleFormat::Sld, Language::English).xml, u"a"_s);
        QCOMPARE(english->look.style.label, LocalizedText(u"Sites"_s));
    }

    void files()
    {
        const QTemporaryDir folder;
        LayerLook styled;
        styled.style.symbol.size = 33;
        for (const auto &name : {u"a.sld"_s, u"B.QML"_s}) {
            const auto path = folder.filePath(name);
            QVERIFY(writeStyleFile(path, styled, Language::German));
            const auto read = readStyleFile(path);
            QVERIFY(read);
            QCOMPARE(read->look.style.symbol.size, 33.0);
        }
        const auto wrong = writeStyleFile(folder.filePath(u"a.json"_s), styled, Language::German);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message.contains(u".sld"));
        QVERIFY(!writeStyleFile(u"/nowhere/a.sld"_s, styled, Language::German));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)

#include "tst_roundtrip.moc"
