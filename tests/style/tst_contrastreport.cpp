// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/contrastreport.h"

#include "style/colorramps.h"
#include "style/darkstyle.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const QColor kGround(0xf5, 0xf4, 0xf0);

Style classes(std::vector<QColor> colors)
{
    Style style;
    std::vector<double> breaks;
    for (std::size_t i = 1; i < colors.size(); ++i) {
        breaks.push_back(double(i));
    }
    style.graduated =
        Graduated {.field = u"n"_s, .breaks = breaks, .colors = std::move(colors), .labels = {}, .unit = {}};
    return style;
}

Style twoKinds(const QColor &first, const QColor &second)
{
    Style style;
    style.categoryField = u"kind"_s;
    for (const auto &[name, color] : {std::pair(u"Park"_s, first), {u"Halle"_s, second}}) {
        Symbol symbol;
        symbol.fill = color;
        style.categories.push_back({.values = {name}, .label = name, .symbol = symbol});
    }
    return style;
}

ContrastReport report(const Style &style, GeometryType type = GeometryType::Point)
{
    return contrastReport(style, type, kGround, Language::German);
}

const QColor kRed(0xd7, 0x30, 0x27);
const QColor kGreen(0x7b, 0x83, 0x14);

} // namespace

class TestContrastReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rampsRaiseNoWarning()
    {
        for (const auto &ramp : colorRamps()) {
            const auto found = report(classes(rampColors(ramp, ramp.mostClasses)), GeometryType::Polygon);
            QCOMPARE(found.warnings, QStringList());
            QCOMPARE(found.colors.size(), ramp.mostClasses);
            QCOMPARE(found.pairs.size(), ramp.mostClasses * (ramp.mostClasses - 1) / 2);
            QVERIFY(std::ranges::all_of(
                found.pairs, [](const ContrastPair &pair) { return pair.worst() >= kLeastDifference; }));
        }
    }

    void redAndGreenAreNamed()
    {
        const auto found = report(twoKinds(kRed, kGreen));
        QCOMPARE(found.pairs.size(), 1);
        QVERIFY(found.pairs[0].differences[std::size_t(Vision::Normal)] > 30);
        QCOMPARE(found.warnings.size(), 1);
        const auto &text = found.warnings.front();
        QVERIFY2(text.contains(u"“Park”") && text.contains(u"“Halle”") && text.contains(u"blindness"),
                 qPrintable(text));
    }

    void otherFormsNeedNoOtherColours()
    {
        auto style = twoKinds(kRed, kGreen);
        style.categories[1].symbol.shape = MarkerShape::Square;
        QCOMPARE(report(style).warnings, QStringList());
        style.categories[1].symbol = style.categories[0].symbol;
        QVERIFY(report(style).warnings.front().contains(u"for everybody"));
        style.categories[1].symbol.size *= 2;
        QCOMPARE(report(style).warnings, QStringList());
    }

    void linesAreJudgedByTheirColour()
    {
        auto style = twoKinds(Qt::black, Qt::black);
        style.categories[0].symbol.stroke = kRed;
        style.categories[1].symbol.stroke = QColor(0x1b, 0x5f, 0xaa);
        QCOMPARE(report(style, GeometryType::Line).warnings, QStringList());
        style.categories[1].symbol.stroke = kRed;
        QCOMPARE(report(style, GeometryType::Line).warnings.size(), 1);
        style.categories[1].symbol.dash = {4, 2};
        QCOMPARE(report(style, GeometryType::Line).warnings, QStringList());
    }

    /// A pale fill is not seen, unless it has an outline; a translucent one is judged as it looks.
    void theGroundCounts()
    {
        Style style;
        style.symbol.fill = QColor(0xee, 0xee, 0xea);
        style.symbol.stroke = Qt::transparent;
        const auto pale = report(style, GeometryType::Polygon);
        QCOMPARE(pale.warnings.size(), 1);
        QVERIFY2(pale.warnings.front().startsWith(u"The symbol hardly"), qPrintable(pale.warnings.front()));
        style.symbol.stroke = QColor(0x33, 0x33, 0x33);
        QCOMPARE(report(style, GeometryType::Polygon).warnings, QStringList());
        style.symbol.stroke = Qt::transparent;
        style.symbol.fill = QColor(0, 0, 0, 8);
        QCOMPARE(report(style, GeometryType::Polygon).warnings.size(), 1);
        style.symbol.fill = QColor(0, 0, 0, 200);
        QCOMPARE(report(style, GeometryType::Polygon).warnings, QStringList());
    }

    /// darkVariant() fills hollow markers with dark grey: they are still outlines in their own colour.
    void hollowMarkersAreKnownByTheirOutlineOnBothGrounds()
    {
        const QColor blue(0x00, 0x72, 0xb2);
        auto style = twoKinds(Qt::white, blue);
        style.categories[0].symbol.stroke = blue;
        const auto light = report(style);
        QVERIFY(light.pairs[0].otherForm);
        QCOMPARE(light.colors[0], blue);
        const auto onDark = darkVariant(style, GeometryType::Point);
        const auto dark =
            contrastReport(onDark, GeometryType::Point, QColor(0x1f, 0x23, 0x28), Language::German);
        QVERIFY(dark.pairs[0].otherForm);
        QCOMPARE(dark.colors[0], over(onDark.categories[0].symbol.stroke, Qt::black));
        QCOMPARE(dark.warnings, QStringList());
        auto full = darkVariant(twoKinds(kRed, kGreen), GeometryType::Point);
        QVERIFY(!report(full).pairs[0].otherForm);
    }

    void manyWarningsAreShortened()
    {
        const auto found =
            report(classes(std::vector<QColor>(6, QColor(0x33, 0x66, 0x99))), GeometryType::Polygon);
        QCOMPARE(found.warnings.size(), kMostWarnings + 1);
        QVERIFY(found.warnings.back().contains(u"11"));
    }

    void heatMapsHaveNoClasses()
    {
        auto style = classes({Qt::red, Qt::red});
        style.heat = HeatMap {.radius = 20, .weightField = {}, .maximum = 1, .colors = {Qt::red, Qt::red}};
        QVERIFY(report(style).pairs.empty());
    }
};

QTEST_GUILESS_MAIN(TestContrastReport)

#include "tst_contrastreport.moc"
