// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hittest.h"
#include "samplescene.h"

#include <QTest>

using namespace revier;
using namespace Qt::StringLiterals;

namespace {

Style markers(double size)
{
    Style style;
    style.symbol.size = size;
    style.symbol.strokeWidth = 0;
    return style;
}

std::vector<Point> square(double left, double top, double side)
{
    return {{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}, {left, top}};
}

std::vector<Hit> hits(const Scene &scene, QPointF position)
{
    return hitTest(scene, SampleLayer::view(), position, 3);
}

} // namespace

class TestHitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markersAreHitByTheirSize()
    {
        const Scene scene {{SampleLayer(markers(20)).point(100, 100).layer()}};
        QCOMPARE(hits(scene, {112, 100}).size(), std::size_t(1)); // 10 px of marker and 3 of tolerance
        QVERIFY(hits(scene, {114, 100}).empty());
    }

    void linesAreHitWithinTheTolerance()
    {
        Style style;
        style.symbol.strokeWidth = 2;
        const Scene scene {{SampleLayer(style).add(GeometryType::Line, {{{10, 10}, {200, 10}}}).layer()}};
        QCOMPARE(hits(scene, {100, 13.5}).size(), std::size_t(1));
        QVERIFY(hits(scene, {100, 15}).empty());
    }

    void areasAreHitInside()
    {
        const auto hole = square(50, 50, 20);
        const Scene scene {{SampleLayer({}).add(GeometryType::Polygon, {square(10, 10, 100), hole}).layer()}};
        QCOMPARE(hits(scene, {20, 20}).size(), std::size_t(1));
        QVERIFY(hits(scene, {60, 60}).empty());
        QVERIFY(hits(scene, {8, 20}).empty());
    }

    void tinyAreasCanBeHit()
    {
        const Scene scene {{SampleLayer({}).add(GeometryType::Polygon, {square(10, 10, 1)}).layer()}};
        QCOMPARE(hits(scene, {13, 10}).size(), std::size_t(1));
    }

    void orderIsPointsLinesAreas()
    {
        const auto areas = SampleLayer({})
                               .add(GeometryType::Polygon, {square(0, 0, 200)})
                               .add(GeometryType::Polygon, {square(80, 80, 40)})
                               .layer(u"areas"_s);
        const auto lines =
            SampleLayer({}).add(GeometryType::Line, {{{0, 100}, {200, 100}}}).layer(u"lines"_s);
        const auto points = SampleLayer(markers(10)).point(100, 100).layer(u"points"_s);
        const auto above = SampleLayer(markers(10)).point(100, 100).layer(u"above"_s);
        const auto small = SampleLayer(markers(6)).point(100, 100).layer(u"small"_s);
        const Scene scene {{small, points, above, lines, areas}}; // the areas lie on top of all
        const std::vector<Hit> expected {{u"above"_s, 0}, {u"points"_s, 0}, {u"small"_s, 0},
                                         {u"lines"_s, 0}, {u"areas"_s, 1},  {u"areas"_s, 0}};
        QCOMPARE(hits(scene, {100, 100}), expected);
    }

    void backgroundIsNotHit()
    {
        auto layer = SampleLayer(markers(10)).point(100, 100).layer();
        layer.selectable = false;
        QVERIFY(hits({{layer}}, {100, 100}).empty());
    }

    void layersOutsideTheirScalesAreNotHit()
    {
        auto layer = SampleLayer(markers(10)).point(100, 100).layer();
        layer.minScale = 100;
        QVERIFY(hits({{layer}}, {100, 100}).empty());
    }

    void featuresWithoutSymbolAreNotHit()
    {
        auto layer = SampleLayer(markers(10)).point(100, 100).layer();
        auto symbols = *layer.symbols;
        symbols.symbolOf[0] = FeatureSymbols::kNone;
        layer.symbols = std::make_shared<const FeatureSymbols>(symbols);
        QVERIFY(hits({{layer}}, {100, 100}).empty());
    }
};

QTEST_GUILESS_MAIN(TestHitTest)
#include "tst_hittest.moc"
