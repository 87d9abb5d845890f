// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylefile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

QByteArray sld10(const QByteArray &rules)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<StyledLayerDescriptor version=\"1.0.0\" xmlns=\"http://www.opengis.net/sld\""
           " xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer><Name>x</"
           "Name><UserStyle><FeatureTypeStyle>\n"
        + rules + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
}

ReadStyle read(const QByteArray &xml)
{
    auto result = readStyle(xml, u"a.sld"_s);
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

QByteArray polygon(const char *color)
{
    return QByteArray("<PolygonSymbolizer><Fill><CssParameter name=\"fill\">") + color
        + "</CssParameter></Fill></PolygonSymbolizer>";
}

QByteArray rule(const QByteArray &filter, const char *color)
{
    return "<Rule><ogc:Filter>" + filter + "</ogc:Filter>" + polygon(color) + "</Rule>\n";
}

QByteArray compare(const char *what, const char *literal)
{
    return QByteArray("<ogc:PropertyIs") + what + "><ogc:PropertyName>mw</ogc:PropertyName><ogc:Literal>"
        + literal + "</ogc:Literal></ogc:PropertyIs" + what + ">";
}

} // namespace

class TestSld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As map servers write it: version 1.0, a mark with an opacity.
    void aMark()
    {
        const auto style = read(sld10(
            "<Rule><Title>Halle</Title><MaxScaleDenominator>50000</MaxScaleDenominator>\n"
            "<PointSymbolizer><Graphic><Mark><WellKnownName>triangle</WellKnownName>\n"
            "<Fill><CssParameter name='fill'><ogc:Literal>#FF8000</ogc:Literal></CssParameter></Fill>\n"
            "<Stroke><CssParameter name='stroke'>#000080</CssParameter><CssParameter "
            "name='stroke-width'>2</CssParameter>\n"
            "</Stroke></Mark><Opacity>0.5</Opacity><Size>14</Size></Graphic></PointSymbolizer></Rule>\n"));
        QCOMPARE(notes(style), QString());
        const auto &symbol = style.look.style.symbol;
        QCOMPARE(symbol.shape, MarkerShape::Triangle);
        QCOMPARE(symbol.fill, QColor(255, 128, 0, 128));
        QCOMPARE(symbol.stroke, QColor(0, 0, 128, 128));
        QCOMPARE(symbol.strokeWidth, 2.0);
        QCOMPARE(symbol.size, 14.0);
        QCOMPARE(style.look.minScale, 50000.0);
        QCOMPARE(style.look.style.label, LocalizedText(u"Halle"_s));
    }

    /// The defaults of the standard, not ours.
    void whatIsMissingHasTheDefaults()
    {
        const auto point =
            read(sld10("<Rule><PointSymbolizer><Graphic/></PointSymbolizer></Rule>")).look.style.symbol;
        QCOMPARE(point.shape, MarkerShape::Square);
        QCOMPARE(point.size, 6.0);
        QCOMPARE(point.fill, QColor(0x80, 0x80, 0x80));
        const auto area =
            read(sld10("<Rule><PolygonSymbolizer><Fill/></PolygonSymbolizer></Rule>")).look.style.symbol;
        QCOMPARE(area.fill, QColor(0x80, 0x80, 0x80));
        QCOMPARE(area.stroke.alpha(), 0);
        const auto line = read(sld10("<Rule><LineSymbolizer><Stroke/></LineSymbolizer></Rule>")).look;
        QCOMPARE(line.type, GeometryType::Line);
        QCOMPARE(line.style.symbol.stroke, QColor(Qt::black));
        QCOMPARE(line.style.symbol.strokeWidth, 1.0);
    }

    void categories()
    {
        const auto equal = [](const char *value) { return compare("EqualTo", value); };
        const auto style = read(sld10(rule(equal("a"), "#ff0000")
                                      + rule("<ogc:Or>" + equal("b") + equal("c") + "</ogc:Or>", "#00ff00")
                                      + "<Rule><ElseFilter/>" + polygon("#0000ff") + "</Rule>"));
        QCOMPARE(notes(style), QString());
        QCOMPARE(style.look.style.categoryField, u"mw"_s);
        QCOMPARE(style.look.style.categories.size(), 2);
        QCOMPARE(style.look.style.categories[1].values, (QStringList {u"b"_s, u"c"_s}));
        QCOMPARE(style.look.style.categories[1].symbol.fill, QColor(0, 255, 0));
        QCOMPARE(style.look.style.symbol.fill, QColor(0, 0, 255));
    }

    /// In any order, from comparisons of all kinds, also with the literal first.
    void classes()
    {
        const auto middle =
            "<ogc:And>" + compare("GreaterThanOrEqualTo", "10") + compare("LessThan", "20") + "</ogc:And>";
        const QByteArray first = "<ogc:PropertyIsGreaterThan><ogc:Literal>10</ogc:Literal>"
                                 "<ogc:PropertyName>mw</ogc:PropertyName></ogc:PropertyIsGreaterThan>";
        const auto style = read(sld10(rule(compare("GreaterThanOrEqualTo", "20"), "#330000")
                                      + rule(middle, "#220000") + rule(first, "#110000")));
        QCOMPARE(notes(style), QString());
        const auto &graduated = style.look.style.graduated;
        QVERIFY(graduated);
        QCOMPARE(graduated->breaks, (std::vector<double> {10, 20}));
        QCOMPARE(graduated->colors,
                 (std::vector<QColor> {QColor(0x11, 0, 0), QColor(0x22, 0, 0), QColor(0x33, 0, 0)}));
        QVERIFY(!graduated->strokes);
    }

    void betweenHasItsBounds()
    {
        const auto between = [](const char *low, const char *high) {
            return QByteArray(
                       "<ogc:PropertyIsBetween><ogc:PropertyName>mw</ogc:PropertyName><ogc:LowerBoundary>"
                       "<ogc:Literal>")
                + low + "</ogc:Literal></ogc:LowerBoundary><ogc:UpperBoundary><ogc:Literal>" + high
                + "</ogc:Literal></ogc:UpperBoundary></ogc:PropertyIsBetween>";
        };
        const auto style =
            read(sld10(rule(between("0", "5"), "#110000") + rule(between("5", "9"), "#220000")));
        QCOMPARE(style.look.style.graduated->breaks, (std::vector<double> {5}));
        QVERIFY2(notes(style).contains(u"outer bounds") && notes(style).contains(u"upper class"),
                 qPrintable(notes(style)));
        const auto gap = read(sld10(rule(between("0", "5"), "#110000") + rule(between("6", "9"), "#220000")));
        QVERIFY2(notes(gap).contains(u"gap"), qPrintable(notes(gap)));
    }

    void versionOneOne()
    {
        const auto style = read(
            "<StyledLayerDescriptor xmlns='http://www.opengis.net/sld'\n"
            "xmlns:se='http://www.opengis.net/se' xmlns:ogc='http://www.opengis.net/ogc' version='1.1.0'>\n"
            "<NamedLayer><se:Name>w</se:Name><UserStyle><se:FeatureTypeStyle>\n"
            "<se:Rule><se:Name>r</se:Name><se:Description><se:Title>Straße</se:Title></se:Description>\n"
            "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke'>#333333</se:SvgParameter>\n"
            "<se:SvgParameter name='stroke-width'>6</se:SvgParameter></se:Stroke></se:LineSymbolizer>\n"
            "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke'>#ffcc00</se:SvgParameter>\n"
            "<se:SvgParameter name='stroke-width'>4</se:SvgParameter>\n"
            "<se:SvgParameter "
            "name='stroke-linejoin'>bevel</se:SvgParameter></se:Stroke></se:LineSymbolizer></se:Rule>\n"
            "<se:Rule><se:MinScaleDenominator>100</se:MinScaleDenominator>\n"
            "<se:MaxScaleDenominator>20000</se:MaxScaleDenominator>\n"
            "<se:TextSymbolizer><se:Label><ogc:PropertyName>name</ogc:PropertyName></se:Label>\n"
            "<se:Font><se:SvgParameter name='font-family'>Arial</se:SvgParameter>\n"
            "<se:SvgParameter name='font-size'>11</se:SvgParameter>\n"
            "<se:SvgParameter name='font-weight'>bold</se:SvgParameter></se:Font>\n"
            "<se:Halo><se:Radius>2</se:Radius><se:Fill><se:SvgParameter "
            "name='fill'>#ffff00</se:SvgParameter></se:Fill></se:Halo>\n"
            "<se:Fill><se:SvgParameter "
            "name='fill'>#101010</se:SvgParameter></se:Fill></se:TextSymbolizer></se:Rule>\n"
            "</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>\n");
        const auto &symbol = style.look.style.symbol;
        QCOMPARE(symbol.casing, QColor(0x33, 0x33, 0x33));
        QCOMPARE(symbol.casingWidth, 1.0);
        QCOMPARE(symbol.stroke, QColor(0xff, 0xcc, 0));
        QCOMPARE(style.look.style.label, LocalizedText(u"Straße"_s));
        const auto &labels = style.look.style.labels;
        QVERIFY(labels);
        QCOMPARE(labels->field, u"name"_s);
        QCOMPARE(labels->size, 11.0);
        QVERIFY(labels->bold && !labels->italic);
        QCOMPARE(labels->halo, std::optional(2.0));
        QCOMPARE(labels->minScale, 20000.0);
        QCOMPARE(labels->color, QColor(0x10, 0x10, 0x10));
        for (const auto &word : {u"stroke-linejoin"_s, u"Arial"_s, u"halo"_s, u"comes closer"_s}) {
            QVERIFY2(notes(style).contains(word), qPrintable(notes(style)));
        }
    }

    /// Each with the line where it stands, the same once with how often.
    void whatDoesNotMapIsListed()
    {
        const auto style = read(sld10(
            "<Rule><ogc:Filter><ogc:PropertyIsLike><ogc:PropertyName>a</ogc:PropertyName><ogc:Literal>x*</"
            "ogc:Literal>"
            "</ogc:PropertyIsLike></ogc:Filter><PointSymbolizer/></Rule>\n"
            "<Rule><PointSymbolizer uom=\"http://www.opengis.net/se/units/metre\"><Graphic>\n"
            "<ExternalGraphic/><Mark><WellKnownName>ttf://Wingdings#10</WellKnownName></Mark>\n"
            "<Size><ogc:PropertyName>groesse</ogc:PropertyName></Size><Rotation>45</Rotation></Graphic>\n"
            "<VendorOption name=\"labelObstacle\">true</VendorOption>\n"
            "<VendorOption name=\"labelObstacle\">true</VendorOption></PointSymbolizer></Rule>\n"));
        const auto text = notes(style);
        for (const auto &word : {u"PropertyIsLike"_s, u"picture"_s, u"Wingdings"_s, u"Size"_s, u"turned"_s,
                                 u"metre"_s, u"labelObstacle"_s}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        QVERIFY2(text.contains(u"Line 3: "), qPrintable(text));
        const auto option = std::ranges::find_if(
            style.notes, [](const StyleNote &note) { return note.text.contains(u"labelObstacle"); });
        QCOMPARE(option->count, 2);
        QCOMPARE(option->line, 7);
    }

    void patternsAndOutlines()
    {
        const auto style = read(sld10("<Rule><PolygonSymbolizer><Fill><CssParameter "
                                      "name=\"fill\">#eeeeee</CssParameter></Fill></PolygonSymbolizer>"
                                      "<PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark><WellKnownName>"
                                      "shape://times</WellKnownName></Mark>"
                                      "</Graphic></GraphicFill></Fill><Stroke><CssParameter "
                                      "name=\"stroke\">#990000</CssParameter></Stroke>"
                                      "</PolygonSymbolizer></Rule>"));
        QCOMPARE(notes(style), QString());
        QCOMPARE(style.look.style.symbol.pattern, FillPattern::CrossHatch);
        QCOMPARE(style.look.style.symbol.fill, QColor(0xee, 0xee, 0xee));
        QCOMPARE(style.look.style.symbol.stroke, QColor(0x99, 0, 0));
    }

    void labelsAlone()
    {
        const auto style =
            read(sld10("<Rule><TextSymbolizer><Label><ogc:PropertyName>gen</ogc:PropertyName></Label>"
                       "</TextSymbolizer></Rule>"));
        QCOMPARE(style.look.style.labels->field, u"gen"_s);
        QCOMPARE(style.look.style.symbol.size, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSld)

#include "tst_sld.moc"
