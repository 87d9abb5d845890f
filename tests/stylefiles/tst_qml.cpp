// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylefile.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr double kMm = 96 / 25.4; // px

QByteArray qgis(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.28.3-Firenze\" "
        + attributes + ">\n" + content + "</qgis>";
}

QByteArray symbol(const char *name, const char *type, const QByteArray &layers, const char *alpha = "1")
{
    return QByteArray("<symbol name=\"") + name + "\" type=\"" + type + "\" alpha=\"" + alpha + "\">" + layers
        + "</symbol>\n";
}

/// A symbol layer as QGIS 3.28 writes it; \a options "name=value" by turns.
QByteArray layer(const char *kind, const QByteArrayList &options)
{
    auto xml = QByteArray("<layer class=\"") + kind + "\" enabled=\"1\" pass=\"0\"><Option type=\"Map\">";
    for (const auto &option : options) {
        const auto at = option.indexOf('=');
        xml += "<Option name=\"" + option.first(at) + "\" type=\"QString\" value=\"" + option.sliced(at + 1)
            + "\"/>";
    }
    return xml + "</Option></layer>\n";
}

QByteArray single(const QByteArray &symbols)
{
    return "<renderer-v2 type=\"singleSymbol\"><symbols>" + symbols + "</symbols></renderer-v2>\n";
}

ReadStyle read(const QByteArray &xml)
{
    auto result = readStyle(xml, u"a.qml"_s);
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(*result);
}

QString notes(const ReadStyle &style)
{
    QStringList result;
    for (const auto &note : style.notes) {
        result.append(noteText(note));
    }
    return result.join(u'\n');
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkerInMillimetres()
    {
        const auto style =
            read(qgis(single(symbol("0", "marker",
                                    layer("SimpleMarker",
                                          {"name=regular_star", "color=231,113,72,255", "size=4",
                                           "size_unit=MM", "outline_color=35,35,35,255", "outline_width=1.5",
                                           "outline_width_unit=Point", "outline_style=solid", "angle=0"}),
                                    "0.5"))
                          + "<layerOpacity>0.8</layerOpacity>",
                      "hasScaleBasedVisibilityFlag=\"1\" minScale=\"100000\" maxScale=\"1000\""));
        QCOMPARE(notes(style), QString());
        const auto &found = style.look.style.symbol;
        QCOMPARE(found.shape, MarkerShape::Star);
        QCOMPARE(found.fill, QColor(231, 113, 72, 128));
        QVERIFY(near(found.size, 4 * kMm));
        QVERIFY(near(found.strokeWidth, 2));
        QCOMPARE(style.look.opacity, 0.8);
        QCOMPARE(style.look.minScale, 100000.0);
        QCOMPARE(style.look.maxScale, 1000.0);
    }

    /// QGIS 3.0 to 3.24 had <prop>; 3.40 writes colours with their exact parts.
    void olderAndNewerFiles()
    {
        const auto old = read(
            qgis(single(symbol("0", "line",
                               "<layer class=\"SimpleLine\"><prop k=\"line_color\" v=\"10,20,30,255\"/>"
                               "<prop k=\"line_width\" v=\"2\"/><prop k=\"line_width_unit\" v=\"Pixel\"/>"
                               "<prop k=\"line_style\" v=\"dash\"/></layer>"))));
        QCOMPARE(old.look.type, GeometryType::Line);
        QCOMPARE(old.look.style.symbol.stroke, QColor(10, 20, 30));
        QCOMPARE(old.look.style.symbol.dash, (QList<double> {8, 4}));
        const auto recent = read(qgis(single(symbol(
            "0", "fill",
            layer("SimpleFill",
                  {"color=10,20,30,40,rgb:0.04,0.08,0.12,0.16", "style=solid", "outline_style=no"})))));
        QCOMPARE(recent.look.style.symbol.fill, QColor(10, 20, 30, 40));
        QCOMPARE(recent.look.style.symbol.stroke.alpha(), 0);
    }

    void linesOverLines()
    {
        const auto style = read(qgis(single(
            symbol("0", "line",
                   layer("SimpleLine", {"line_color=0,0,0,255", "line_width=6", "line_width_unit=Pixel"})
                       + layer("SimpleLine",
                               {"line_color=255,255,0,255", "line_width=4", "line_width_unit=Pixel",
                                "use_custom_dash=1", "customdash=5;2", "customdash_unit=Pixel"})))));
        QCOMPARE(notes(style), QString());
        QCOMPARE(style.look.style.symbol.casing, QColor(0, 0, 0));
        QCOMPARE(style.look.style.symbol.casingWidth, 1.0);
        QCOMPARE(style.look.style.symbol.dash, (QList<double> {5, 2}));
    }

    void categories()
    {
        const auto fill = [](const char *name, const char *color) {
            return symbol(name, "fill", layer("SimpleFill", {QByteArray("color=") + color, "style=solid"}));
        };
        const auto style = read(qgis(
            "<renderer-v2 type=\"categorizedSymbol\" attr=\"&quot;art&quot;\"><categories>"
            "<category value=\"1\" symbol=\"0\" label=\"Eins\" render=\"true\" type=\"long\"/>"
            "<category symbol=\"1\" label=\"Zwei, drei\" render=\"true\"><val value=\"2\" type=\"long\"/>"
            "<val value=\"3\" type=\"long\"/></category>"
            "<category value=\"4\" symbol=\"1\" label=\"Vier\" render=\"false\"/>"
            "<category value=\"\" symbol=\"2\" label=\"andere\" render=\"true\"/></categories><symbols>"
            + fill("0", "255,0,0,255") + fill("1", "0,255,0,255") + fill("2", "9,9,9,255")
            + "</symbols></renderer-v2>"));
        QCOMPARE(notes(style), QString());
        const auto &found = style.look.style;
        QCOMPARE(found.categoryField, u"art"_s);
        QCOMPARE(found.categories.size(), 3);
        QCOMPARE(found.categories[1].values, (QStringList {u"2"_s, u"3"_s}));
        QCOMPARE(found.categories[1].label, LocalizedText(u"Zwei, drei"_s));
        QCOMPARE(found.categories[2].symbol.fill.alpha(), 0);
        QCOMPARE(found.symbol.fill, QColor(9, 9, 9));
        QCOMPARE(found.label, LocalizedText(u"andere"_s));
    }

    void ranges()
    {
        const auto fill = [](const char *name, const char *color) {
            return symbol(name, "fill", layer("SimpleFill", {QByteArray("color=") + color, "style=solid"}));
        };
        const auto style = read(qgis(
            "<renderer-v2 type=\"graduatedSymbol\" attr=\"ew\" graduatedMethod=\"GraduatedColor\"><ranges>"
            "<range lower=\"10.000000000000000\" upper=\"20.000000000000000\" symbol=\"1\" label=\"10 - "
            "20\"/>"
            "<range lower=\"0.000000000000000\" upper=\"10.000000000000000\" symbol=\"0\" label=\"0 - 10\"/>"
            "</ranges><symbols>"
            + fill("0", "1,0,0,255") + fill("1", "2,0,0,255") + "</symbols></renderer-v2>"));
        const auto &graduated = style.look.style.graduated;
        QVERIFY(graduated);
        QCOMPARE(graduated->field, u"ew"_s);
        QCOMPARE(graduated->breaks, (std::vector<double> {10}));
        QCOMPARE(graduated->colors, (std::vector<QColor> {QColor(1, 0, 0), QColor(2, 0, 0)}));
        QCOMPARE(graduated->labels[1], LocalizedText(u"10 - 20"_s));
        QVERIFY2(notes(style).contains(u"upper class"), qPrintable(notes(style)));
    }

    void labels()
    {
        const auto style = read(
            qgis(single({})
                     + "<labeling type=\"simple\"><settings><text-style fieldName=\"gen\" fontSize=\"9\" "
                       "fontSizeUnit=\"Point\" fontWeight=\"75\" fontItalic=\"0\" fontFamily=\"Arial\" "
                       "textColor=\"50,50,50,255\" capitalization=\"1\"><text-buffer bufferDraw=\"1\" "
                       "bufferSize=\"0.5\" "
                       "bufferSizeUnits=\"MM\" bufferColor=\"250,250,250,255\"/></text-style>"
                       "<rendering scaleVisibility=\"1\" scaleMin=\"0\" "
                       "scaleMax=\"75000\"/></settings></labeling>",
                 "labelsEnabled=\"1\""));
        const auto &found = style.look.style.labels;
        QVERIFY(found);
        QCOMPARE(found->field, u"gen"_s);
        QVERIFY(near(found->size, 12));
        QVERIFY(found->bold && found->capitals && !found->italic);
        QVERIFY(near(found->halo.value_or(0), 0.5 * kMm));
        QCOMPARE(found->minScale, 75000.0);
        QCOMPARE(found->color, QColor(50, 50, 50));
        QVERIFY2(notes(style).contains(u"Arial") && notes(style).contains(u"halo"), qPrintable(notes(style)));
    }

    void labelsThatAreOff()
    {
        const auto style =
            read(qgis(single({})
                          + "<labeling type=\"simple\"><settings><text-style fieldName=\"gen\"/>"
                            "</settings></labeling>",
                      "labelsEnabled=\"0\""));
        QVERIFY(!style.look.style.labels);
    }

    void whatDoesNotMapIsListed()
    {
        const auto style = read(qgis(
            "<renderer-v2 type=\"RuleRenderer\"><symbols>"
            + symbol("0", "marker",
                     layer("SvgMarker", {"size=4"})
                         + layer("SimpleMarker",
                                 {"name=arrow", "size=12", "size_unit=MapUnit", "angle=30", "offset=1,0"})
                         + layer("SimpleMarker", {"name=circle", "size=2"}))
            + "</symbols></renderer-v2>\n<blendMode>6</blendMode>\n<SingleCategoryDiagramRenderer/>\n"
              "<labeling type=\"rule-based\"/>"));
        const auto text = notes(style);
        for (const auto &word :
             {u"RuleRenderer"_s, u"SvgMarker"_s, u"arrow"_s, u"MapUnit"_s, u"turned"_s, u"moved"_s,
              u"over each other"_s, u"blended"_s, u"Diagrams"_s, u"by rules"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
        }
        QCOMPARE(style.look.style.symbol.size, 12.0);
    }

    void patternsTakeTheirColour()
    {
        const auto style = read(qgis(single(
            symbol("0", "fill",
                   layer("SimpleFill", {"color=200,0,0,255", "style=b_diagonal", "outline_style=no"})))));
        QCOMPARE(style.look.style.symbol.pattern, FillPattern::DiagonalHatch);
        QCOMPARE(style.look.style.symbol.stroke, QColor(200, 0, 0));
        QCOMPARE(style.look.style.symbol.fill.alpha(), 0);
    }

    void expressionsAreNamed()
    {
        const auto style =
            read(qgis("<renderer-v2 type=\"graduatedSymbol\" attr=\"&quot;a&quot; / &quot;b&quot;\"><ranges>"
                      "<range lower=\"0\" upper=\"1\" symbol=\"0\"/></ranges><symbols/></renderer-v2>"));
        QVERIFY2(notes(style).contains(u"computed"), qPrintable(notes(style)));
    }
};

QTEST_GUILESS_MAIN(TestQml)

#include "tst_qml.moc"
