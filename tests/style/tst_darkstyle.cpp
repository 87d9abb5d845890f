// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/darkstyle.h"
#include "style/featuresymbols.h"

#include <QTest>

using namespace revier;
using namespace Qt::StringLiterals;

/// On a dark map texts and lines are light, pale areas dark, hues as before; markers stay.
class TestDarkStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paleAreasBecomeDarkAndKeepTheirOrder()
    {
        Style pale;
        pale.symbol.fill = QColor(u"#ccfdfcf8"_s);
        Style grey;
        grey.symbol.fill = QColor(u"#80ebe8df"_s);
        const auto inside = darkVariant(pale, GeometryType::Polygon).symbol.fill;
        const auto outside = darkVariant(grey, GeometryType::Polygon).symbol.fill;
        QVERIFY(inside.lightnessF() < 0.3F);
        QVERIFY(outside.lightnessF() < inside.lightnessF());
        QVERIFY(inside.hslSaturationF() < 0.2F);
        QCOMPARE(inside.alpha(), pale.symbol.fill.alpha());
    }

    void colouredAreasStay()
    {
        Style style;
        style.symbol.fill = QColor(u"#0072b2"_s);
        QCOMPARE(darkVariant(style, GeometryType::Polygon).symbol.fill, style.symbol.fill);
    }

    void linesAndTextsBecomeLightInTheirHue()
    {
        Style style;
        style.symbol.stroke = QColor(u"#6a4c93"_s);
        style.labels = LabelStyle {.field = u"name"_s, .color = QColor(u"#00553e"_s)};
        const auto dark = darkVariant(style, GeometryType::Line);
        QVERIFY(dark.symbol.stroke.lightnessF() > 0.6F);
        QVERIFY(std::abs(dark.symbol.stroke.hslHue() - style.symbol.stroke.hslHue()) <= 1);
        QVERIFY(dark.labels->color.lightnessF() > 0.6F);
        QVERIFY(std::abs(dark.labels->color.hslHue() - style.labels->color.hslHue()) <= 1);
    }

    void themeTextsStay()
    {
        Style style;
        style.labels = LabelStyle();
        QVERIFY(!darkVariant(style, GeometryType::Point).labels->color.isValid());
    }

    void markersStay()
    {
        Style style;
        style.categories.push_back({.values = {u"a"_s}, .label = {}, .symbol = {}});
        const auto dark = darkVariant(style, GeometryType::Point);
        QVERIFY(dark.symbol.onDark && dark.categories[0].symbol.onDark);
        QCOMPARE(dark.symbol.fill, style.symbol.fill);
        QCOMPARE(dark.symbol.stroke, style.symbol.stroke);
    }

    /// A site that is not confirmed is drawn as an outline, in the dark as well.
    void hollowMarkersStayHollow()
    {
        Style style;
        style.symbol.fill = Qt::white;
        style.symbol.stroke = QColor(u"#0072b2"_s);
        const auto dark = darkVariant(style, GeometryType::Point).symbol;
        QVERIFY(dark.fill.lightnessF() < 0.3F);
        QVERIFY(dark.stroke.lightnessF() > 0.6F);
    }

    void circlesAndShapesAroundMarkersAreLight()
    {
        Style style;
        style.symbol.fill = QColor(u"#0072b2"_s);
        const auto dark = darkVariant(style, GeometryType::Point).symbol;
        QVERIFY(uncertaintySymbol(dark).stroke.lightnessF() > 0.6F);
        QVERIFY(areaSymbol(dark).stroke.lightnessF() > 0.6F);
        QCOMPARE(uncertaintySymbol(style.symbol).stroke.rgb(), style.symbol.fill.rgb());
    }
};

QTEST_GUILESS_MAIN(TestDarkStyle)
#include "tst_darkstyle.moc"
