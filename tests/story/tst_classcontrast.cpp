// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "story/classcontrast.h"
#include "story/projector.h"
#include "style/colordifference.h"
#include "style/colorramps.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;
using Palette = ProjectorProfile::Palette;

namespace {

const QColor kGround(0xf5, 0xf4, 0xf0);
const QColor kRed(0xd7, 0x30, 0x27);
const QColor kGreen(0x5b, 0x8f, 0x22);

FeatureTablePtr tableOf(const QStringList &kinds)
{
    auto table = std::make_shared<FeatureTable>();
    table->fields = {{u"kind"_s, Field::Type::Text}};
    table->columns = {Column(Field::Type::Text)};
    for (const auto &kind : kinds) {
        table->columns[0].append(std::string_view(kind.toStdString()));
        table->geometry.beginFeature(GeometryType::Point);
        table->geometry.beginPart();
        table->geometry.addPosition({});
    }
    return table;
}

/// Points of the kinds "1", "2", … in these colours.
Layer layerOf(const QString &id, const std::vector<QColor> &colors)
{
    Layer layer;
    layer.id = id;
    layer.title = LocalizedText(id + u" (de)"_s, id + u" (en)"_s);
    layer.style.categoryField = u"kind"_s;
    QStringList kinds;
    for (const auto &color : colors) {
        kinds.append(QString::number(kinds.size() + 1));
        Symbol symbol;
        symbol.fill = color;
        const LocalizedText label(u"Art %1"_s.arg(kinds.size()), u"Kind %1"_s.arg(kinds.size()));
        layer.style.categories.push_back({.values = {kinds.back()}, .label = label, .symbol = symbol});
    }
    layer.table = tableOf(kinds);
    return layer;
}

std::vector<ClassPair> pairsOf(const MapState &state, double ambient = 0)
{
    return classPairs(state, Language::English, kGround, ambient);
}

} // namespace

class TestClassContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void roomLightTakesContrast();
    void pairsAreNamedAndSorted();
    void differencesAreThoseOfTheVision();
    void formsHelp();
    void onlyWhatIsShownCounts();
    void numbersAreNoClasses();
    void opacityLetsTheGroundThrough();
    void paletteHelps();
    void backgroundKeepsItsColours();
    void shippedMapHasPairs();
};

void TestClassContrast::contrastIsThatOfWcag()
{
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-3);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #767676 on white is known as the lightest grey of 4.5:1, #949494 as that of 3:1.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    QVERIFY(std::abs(contrastRatio(Qt::white, QColor(0x94, 0x94, 0x94)) - 3.03) < 0.005);
}

void TestClassContrast::roomLightTakesContrast()
{
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white, 0.1) - 1.15 / 0.15) < 1e-3);
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white, 0.3) - 1.35 / 0.35) < 1e-3);
    MapState state;
    state.layers = {layerOf(u"a"_s, {QColor(20, 20, 60), QColor(60, 20, 20)})};
    double before = 1000;
    for (const auto ambient : {0.0, 0.1, 0.3, 1.0}) {
        const auto pairs = pairsOf(state, ambient);
        QCOMPARE(pairs.size(), 1);
        QVERIFY(pairs[0].difference < before);
        before = pairs[0].difference;
        const auto seen = [ambient](const QColor &color) { return labOf(projected(linear(color), ambient)); };
        QCOMPARE(pairs[0].difference, difference(seen(pairs[0].a), seen(pairs[0].b)));
    }
    QVERIFY(!pairsOf(state, 0)[0].weak);
    QVERIFY(pairsOf(state, 1)[0].weak);
}

void TestClassContrast::pairsAreNamedAndSorted()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {Qt::black, QColor(0xe6, 0x9f, 0x00), Qt::blue}),
                    layerOf(u"b"_s, {kRed, kGreen})};
    const auto pairs = pairsOf(state);
    QCOMPARE(pairs.size(), 4);
    QCOMPARE(pairs[0].layerTitle, u"b (en)"_s);
    QCOMPARE(pairs[0].first, u"Kind 1"_s);
    QCOMPARE(pairs[0].second, u"Kind 2"_s);
    QCOMPARE(pairs[0].a, kRed);
    QCOMPARE(pairs[0].b, kGreen);
    QVERIFY(std::ranges::is_sorted(pairs, {}, &ClassPair::leastDifference));
    QCOMPARE(classPairs(state, Language::German, kGround, 0)[0].second, u"Art 2"_s);
}

void TestClassContrast::differencesAreThoseOfTheVision()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kGreen})};
    const auto pair = pairsOf(state).front();
    QVERIFY(pair.difference > 40);
    QCOMPARE(pair.difference, difference(kRed, kGreen, Vision::Normal));
    QCOMPARE(pair.differenceDeutan, difference(kRed, kGreen, Vision::Deutan));
    QCOMPARE(pair.differenceProtan, difference(kRed, kGreen, Vision::Protan));
    QCOMPARE(pair.differenceTritan, difference(kRed, kGreen, Vision::Tritan));
    QCOMPARE(pair.contrast, contrastRatio(kRed, kGreen));
}

void TestClassContrast::formsHelp()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kRed.darker(101), Qt::blue})};
    auto pairs = pairsOf(state);
    QVERIFY(pairs[0].weak && !pairs[0].otherForm);
    state.layers[0].style.categories[1].symbol.shape = MarkerShape::Square;
    pairs = pairsOf(state);
    QVERIFY(!pairs[0].otherForm && pairs[1].otherForm && pairs[2].otherForm); // those with other forms last
    QVERIFY(pairs[1].difference < 1 && !pairs[1].weak); // the number stays true
    QVERIFY(std::ranges::none_of(pairs, &ClassPair::weak));
}

void TestClassContrast::onlyWhatIsShownCounts()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kGreen})};
    auto &layer = state.layers[0];
    const auto usual = layer;
    layer.visible = false;
    QVERIFY(pairsOf(state).empty());
    layer = usual;
    layer.selectable = false;
    QVERIFY(pairsOf(state).empty());
    layer = usual;
    layer.table = tableOf({u"1"_s, u"1"_s}); // no feature of the other kind
    QVERIFY(pairsOf(state).empty());
    layer.table = {};
    QVERIFY(pairsOf(state).empty());
    layer = usual;
    layer.style.heat = HeatMap {.weightField = {}, .colors = {Qt::red, Qt::green}};
    QVERIFY(pairsOf(state).empty());
}

/// Three sizes in the legend are no three classes.
void TestClassContrast::numbersAreNoClasses()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kGreen})};
    auto &style = state.layers[0].style;
    style.categories[0].symbol.size = 30; // not what is drawn
    style.proportional = Proportional {.field = u"n"_s, .maxValue = 10, .unit = {}};
    const auto pairs = pairsOf(state);
    QCOMPARE(pairs.size(), 1);
    QVERIFY(!pairs[0].otherForm);
}

void TestClassContrast::opacityLetsTheGroundThrough()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kGreen})};
    const auto full = pairsOf(state).front();
    state.layers[0].opacity = 0.2;
    const auto pale = pairsOf(state).front();
    QVERIFY(pale.difference < full.difference / 2);
    const auto expected = over(QColor(kRed.red(), kRed.green(), kRed.blue(), 51), kGround);
    QVERIFY(std::abs(pale.a.red() - expected.red()) <= 1 && std::abs(pale.a.blue() - expected.blue()) <= 1);
}

void TestClassContrast::paletteHelps()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, QColor(0x7b, 0x83, 0x14)})};
    QVERIFY(pairsOf(state).front().weak);
    applyProjector(state, {.palette = Palette::Safe});
    const auto safe = pairsOf(state).front();
    QVERIFY(!safe.weak && safe.leastDifference() > 2 * kLeastDifference);
}

void TestClassContrast::backgroundKeepsItsColours()
{
    MapState state;
    state.layers = {layerOf(u"a"_s, {kRed, kGreen}), layerOf(u"b"_s, {kRed, kGreen}),
                    layerOf(u"c"_s, {kRed, kGreen})};
    state.layers[1].selectable = false;
    state.layers[2].table = {};
    const auto usual = state.layers[0].style;
    applyProjector(state, {.palette = Palette::Safe, .lines = 2});
    QVERIFY(state.layers[0].style.categories[1].symbol.fill != kGreen);
    for (const auto i : {1U, 2U}) {
        QCOMPARE(state.layers[i].style.categories[1].symbol.fill, kGreen);
        QCOMPARE(state.layers[i].style.categories[1].symbol.size, 2 * usual.categories[1].symbol.size);
    }
}

/// What is shipped is told apart in a lit room, with either palette.
void TestClassContrast::shippedMapHasPairs()
{
    const auto project = readProject(shippedProjectPath());
    QVERIFY(project);
    const auto map = loadTables(*project, {});
    for (const auto &[palette, dark] : {std::pair(Palette::Usual, false),
                                        {Palette::Strong, false},
                                        {Palette::Safe, false},
                                        {Palette::Usual, true},
                                        {Palette::Strong, true},
                                        {Palette::Safe, true}}) {
        auto state = map;
        state.show.projector = {.dark = dark, .palette = palette};
        applyProjector(state, state.show.projector);
        const auto ground = dark ? QColor(0x1f, 0x23, 0x28) : kGround;
        const auto pairs = classPairs(state, Language::English, ground, kVeil);
        QVERIFY(pairs.size() > 5);
        for (const auto &pair : pairs) {
            QVERIFY2(!pair.weak,
                     qPrintable(u"%1: %2, %3: %4 %5 %6 %7"_s.arg(pair.layerTitle, pair.first, pair.second)
                                    .arg(pair.difference)
                                    .arg(pair.differenceDeutan)
                                    .arg(pair.differenceProtan)
                                    .arg(pair.differenceTritan)));
        }
    }
}

QTEST_GUILESS_MAIN(TestClassContrast)

#include "tst_classcontrast.moc"
