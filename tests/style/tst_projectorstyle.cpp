// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/projectorstyle.h"

#include "style/colordifference.h"
#include "style/colorramps.h"
#include "style/contrastreport.h"
#include "style/darkstyle.h"
#include "style/featuresymbols.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace revier;
using Palette = ProjectorLook::Palette;

namespace {

const QColor kLight(0xf5, 0xf4, 0xf0);
const QColor kDark(0x1f, 0x23, 0x28);

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

Style kinds(const std::vector<QColor> &colors)
{
    Style style;
    style.categoryField = u"kind"_s;
    for (const auto &color : colors) {
        Symbol symbol;
        symbol.fill = color;
        style.categories.push_back({.values = {color.name()}, .label = {}, .symbol = symbol});
    }
    return style;
}

std::vector<QColor> fills(const Style &style)
{
    std::vector<QColor> colors;
    for (const auto &category : style.categories) {
        colors.push_back(category.symbol.fill);
    }
    return colors;
}

/// For everybody and on a projector.
double least(const std::vector<QColor> &colors)
{
    auto result = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < colors.size(); ++i) {
        for (auto j = i + 1; j < colors.size(); ++j) {
            result = std::min(result, projectedDifference(colors[i], colors[j]));
            for (const auto vision : kVisions) {
                result = std::min(result, difference(colors[i], colors[j], vision));
            }
        }
    }
    return result;
}

double hueStep(const QColor &a, const QColor &b)
{
    return std::abs(std::remainder(oklchOf(a).hue - oklchOf(b).hue, 360));
}

Style projected(const Style &style, Palette palette, bool dark = false,
                GeometryType type = GeometryType::Point)
{
    return projectorStyle(style, type, {.palette = palette, .dark = dark});
}

} // namespace

class TestProjectorStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesByItself()
    {
        auto style = kinds({Qt::red, Qt::green});
        style.labels = LabelStyle {.field = u"name"_s, .color = {}};
        style.proportional = Proportional {.field = u"n"_s, .unit = {}};
        QCOMPARE(projectorStyle(style, GeometryType::Point, {}), style);
    }

    void everythingGrowsByOneFactor()
    {
        auto style = kinds({Qt::red});
        style.symbol.dash = {6, 3};
        style.symbol.casingWidth = 1.5;
        style.categories[0].symbol.size = 8;
        style.labels = LabelStyle {.field = u"name"_s, .size = 10, .color = {}, .halo = 1.5};
        style.area = GroundArea {.field = u"ha"_s, .maxField = {}};
        const auto wall = projectorStyle(style, GeometryType::Point, {.lines = 2, .texts = 1.5});
        QCOMPARE(wall.symbol.size, 20.0);
        QCOMPARE(wall.symbol.strokeWidth, 2.0);
        QCOMPARE(wall.symbol.casingWidth, 3.0);
        QCOMPARE(wall.symbol.patternScale, 2.0);
        QCOMPARE(wall.symbol.dash, (QList<double> {12, 6}));
        QCOMPARE(wall.categories[0].symbol.size, 16.0);
        QCOMPARE(wall.labels->size, 15.0);
        QCOMPARE(wall.labels->halo, std::optional(2.25));
        QCOMPARE(wall.area, style.area); // true on the ground
        QCOMPARE(fills(wall), fills(style));
        style.labels->halo = 3.5;
        QCOMPARE(projectorStyle(style, GeometryType::Point, {.texts = 2}).labels->halo,
                 std::optional(kWidestHalo));
    }

    void proportionalSymbolsKeepTheRatioOfTheirAreas()
    {
        Style style;
        style.proportional =
            Proportional {.field = u"n"_s, .maxValue = 900, .maxSize = 60, .zeroSize = 5, .unit = {}};
        const auto wall = projectorStyle(style, GeometryType::Point, {.lines = 1.7});
        for (const auto value : {1.0, 100.0, 900.0}) {
            const auto usual = proportionalSize(*style.proportional, value);
            QVERIFY(std::abs(proportionalSize(*wall.proportional, value) - 1.7 * usual) < 1e-9);
        }
        QCOMPARE(wall.proportional->zeroSize, 8.5);
        QCOMPARE(wall.proportional->maxValue, 900.0);
    }

    void strongColoursStandOutMoreAndKeepHueAndAlpha()
    {
        Style style;
        style.symbol.fill = QColor(0xe6, 0x9f, 0x60, 200);
        const auto light = projected(style, Palette::Strong).symbol;
        QVERIFY(projectedContrast(light.fill, kLight) > projectedContrast(style.symbol.fill, kLight));
        QVERIFY(oklchOf(light.fill).chroma > oklchOf(style.symbol.fill).chroma);
        QVERIFY(hueStep(light.fill, style.symbol.fill) < 3);
        QCOMPARE(light.fill.alpha(), 200);
        QCOMPARE(light.stroke, QColor(Qt::white)); // the rim of a marker stays white
        const auto dark = projected(style, Palette::Strong, true).symbol;
        QVERIFY(projectedContrast(dark.fill, kDark) > projectedContrast(style.symbol.fill, kDark));
    }

    /// darkVariant() is applied afterwards: lines and texts become lighter than usual there.
    void strongLinesStandOutOnBothGrounds()
    {
        Style style;
        style.symbol.stroke = QColor(0x6a, 0x8c, 0xb3);
        style.labels = LabelStyle {.field = u"name"_s, .color = QColor(0x60, 0x70, 0x60)};
        const auto light = projected(style, Palette::Strong, false, GeometryType::Line);
        QVERIFY(projectedContrast(light.symbol.stroke, kLight)
                > projectedContrast(style.symbol.stroke, kLight));
        const auto usual = darkVariant(style, GeometryType::Line);
        const auto dark =
            darkVariant(projected(style, Palette::Strong, true, GeometryType::Line), GeometryType::Line);
        QVERIFY(projectedContrast(dark.symbol.stroke, kDark) > projectedContrast(usual.symbol.stroke, kDark));
        QVERIFY(projectedContrast(dark.labels->color, kDark) > projectedContrast(usual.labels->color, kDark));
    }

    /// A park's green that became pale would be taken for ground, and be made dark.
    void strongAreasOnDarkGroundStayColoured()
    {
        for (const auto *name : {"#0072b2", "#56b4e9", "#e69f00", "#8fd08f", "#b0b0b0"}) {
            Style style;
            style.symbol.fill = QColor(QLatin1StringView(name));
            const auto dark = darkVariant(projected(style, Palette::Strong, true, GeometryType::Polygon),
                                          GeometryType::Polygon);
            QVERIFY2(dark.symbol.fill.lightnessF() >= style.symbol.fill.lightnessF(), name);
        }
    }

    void strongClassesKeepTheirOrderAndAreNeverCloser()
    {
        for (const auto &ramp : colorRamps()) {
            for (const bool dark : {false, true}) {
                for (std::size_t count = 2; count <= ramp.mostClasses; ++count) {
                    const auto usual = rampColors(ramp, count, true);
                    const auto strong = projected(classes(usual), Palette::Strong, dark).graduated->colors;
                    QVERIFY2(least(strong) >= least(usual), ramp.id);
                    if (ramp.kind != RampKind::Sequential) {
                        continue;
                    }
                    for (std::size_t i = 1; i < count; ++i) { // from dark to light
                        QVERIFY2(labOf(linear(strong[i])).l > labOf(linear(strong[i - 1])).l, ramp.id);
                    }
                }
            }
        }
    }

    /// Pastel classes of a screen map become farther apart.
    void strongClassesGainWherePalePastelsFail()
    {
        const std::vector<QColor> pastel {QColor(0xde, 0xeb, 0xf7), QColor(0xc6, 0xdb, 0xef),
                                          QColor(0x9e, 0xca, 0xe1), QColor(0x85, 0xb9, 0xdb)};
        const auto strong = projected(classes(pastel), Palette::Strong).graduated->colors;
        QVERIFY2(least(strong) > 1.3 * least(pastel),
                 qPrintable(u"%1 after %2"_s.arg(least(strong)).arg(least(pastel))));
        QVERIFY(projectedContrast(strong[0], kLight) > projectedContrast(pastel[0], kLight));
    }

    /// Dark kinds would run together if they were darkened as far as light ones: also with all others.
    void strongKindsAreNeverCloser()
    {
        for (const bool dark : {false, true}) {
            const std::vector<QColor> colors {QColor(0x5b, 0x46, 0x36), QColor(0xaa, 0x82, 0x5e),
                                              QColor(0x00, 0x40, 0x60)};
            auto style = kinds(colors);
            style.symbol.fill = QColor(0xbd, 0xb4, 0xa8);
            const auto strong = projected(style, Palette::Strong, dark);
            auto before = fills(style);
            auto after = fills(strong);
            before.push_back(style.symbol.fill);
            after.push_back(strong.symbol.fill);
            QVERIFY(least(after) >= least(before));
            QVERIFY(after != before);
        }
    }

    /// Nobody chose a look for what is in no category: it takes no colour away from those that are.
    void othersWithoutALookDoNotCount()
    {
        const auto usual = kinds({QColor(0xe6, 0x9f, 0x60), Symbol().fill.lighter(101)});
        const auto strong = projected(usual, Palette::Strong);
        QVERIFY(least(fills(strong)) > least(fills(usual)));
        auto close = usual;
        close.categories[1].symbol.fill = QColor(0x00, 0x40, 0x60);
        QCOMPARE(projected(close, Palette::Safe), close); // two kinds that are far apart
    }

    void redAndGreenBecomeSafe()
    {
        const std::vector<QColor> unsafe {QColor(0xd7, 0x30, 0x27), QColor(0x5b, 0x8f, 0x22),
                                          QColor(0x99, 0x99, 0x99), QColor(0xd7, 0x30, 0x27, 90)};
        const auto safe = fills(projected(kinds(unsafe), Palette::Safe));
        QVERIFY(difference(safe[0], safe[1], Vision::Deutan) >= kClearDifference);
        QVERIFY(difference(safe[0], safe[1], Vision::Protan) >= kClearDifference);
        QCOMPARE(safe[2], unsafe[2]); // a grey says "none"
        QCOMPARE(safe[3].rgb(), safe[0].rgb()); // alike before, alike now
        QCOMPARE(safe[3].alpha(), 90);
        QVERIFY(least({safe[0], safe[1], safe[2]}) > least({unsafe[0], unsafe[1], unsafe[2]}));
    }

    void whatIsSafeStays()
    {
        const auto ramp = colorRamp(u"distinct");
        const auto style = kinds(rampColors(*ramp, 6));
        QCOMPARE(projected(style, Palette::Safe), style);
        const auto blue = classes(rampColors(*colorRamp(u"blue"), 4));
        QCOMPARE(projected(blue, Palette::Safe), blue);
        std::vector<QColor> many;
        for (int i = 0; i < 12; ++i) {
            many.push_back(QColor::fromHsv(30 * i, 200, 200));
        }
        QCOMPARE(projected(kinds(many), Palette::Safe), kinds(many)); // there are not so many safe colours
    }

    void safeOutlinesFollowTheirFills()
    {
        auto style = kinds({QColor(0xd7, 0x30, 0x27), QColor(0x5b, 0x8f, 0x22)});
        for (auto &category : style.categories) {
            category.symbol.stroke = category.symbol.fill.darker(160);
        }
        style.symbol = style.categories[1].symbol;
        const auto safe = projected(style, Palette::Safe, false, GeometryType::Polygon);
        QVERIFY(safe.categories[0].symbol.fill != style.categories[0].symbol.fill);
        for (const auto &category : safe.categories) {
            QVERIFY(hueStep(category.symbol.fill, category.symbol.stroke) < 12);
            QVERIFY(category.symbol.stroke.lightnessF() < category.symbol.fill.lightnessF());
        }
        QCOMPARE(safe.symbol, safe.categories[1].symbol);
        style.categories[0].symbol.stroke = QColor(0x33, 0x33, 0x33);
        QCOMPARE(projected(style, Palette::Safe, false, GeometryType::Polygon).categories[0].symbol.stroke,
                 QColor(0x33, 0x33, 0x33));
    }

    void safeLinesAndHollowMarkersChangeTheirStroke()
    {
        auto style = kinds({Qt::white, Qt::white});
        style.categories[0].symbol.stroke = QColor(0xd7, 0x30, 0x27);
        style.categories[1].symbol.stroke = QColor(0x5b, 0x8f, 0x22);
        for (const auto type : {GeometryType::Point, GeometryType::Line}) {
            const auto safe = projected(style, Palette::Safe, false, type);
            QVERIFY(
                difference(safe.categories[0].symbol.stroke, safe.categories[1].symbol.stroke, Vision::Deutan)
                >= kClearDifference);
            QCOMPARE(fills(safe), fills(style));
        }
    }

    /// Red to green over yellow becomes a ramp of two sides, one-sided classes one of falling lightness.
    void unsafeClassesTakeTheRampOfTheirOrder()
    {
        const std::vector<QColor> traffic {QColor(0xd7, 0x30, 0x27), QColor(0xfd, 0xae, 0x61),
                                           QColor(0xff, 0xff, 0xbf), QColor(0xa6, 0xd9, 0x6a),
                                           QColor(0x1a, 0x96, 0x41)};
        const auto safe = projected(classes(traffic), Palette::Safe).graduated->colors;
        QCOMPARE(safe.size(), traffic.size());
        const auto found = rampOf(safe);
        QVERIFY(found && found->ramp->kind == RampKind::Diverging);
        const std::vector<QColor> alike {QColor(0x70, 0x78, 0x80), QColor(0x78, 0x70, 0x78),
                                         QColor(0x60, 0x60, 0x68), QColor(0x58, 0x60, 0x58)};
        const auto ordered = projected(classes(alike), Palette::Safe).graduated->colors;
        const auto ramp = rampOf(ordered);
        QVERIFY(ramp && ramp->ramp->kind == RampKind::Sequential);
        QVERIFY(labOf(linear(ordered.front())).l > labOf(linear(ordered.back())).l); // as they were
    }

    /// Two classes below the middle and one above: the middle stays where it is.
    void theMiddleOfClassesMayBeOff()
    {
        const std::vector<QColor> uneven {QColor(0x80, 0x10, 0x10), QColor(0xd0, 0x50, 0x30),
                                          QColor(0xfa, 0xfa, 0xd0), QColor(0x50, 0x90, 0x30)};
        const auto safe = projected(classes(uneven), Palette::Safe).graduated->colors;
        QCOMPARE(safe.size(), uneven.size());
        QVERIFY(safe != uneven);
        const auto light = [&safe](std::size_t i) { return labOf(linear(safe[i])).l; };
        QVERIFY(light(0) < light(1) && light(1) < light(2) && light(2) > light(3));
        QVERIFY(least(safe) > least(uneven));
    }
};

QTEST_GUILESS_MAIN(TestProjectorStyle)

#include "tst_projectorstyle.moc"
