// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "golden.h"
#include "render/painterbackend.h"
#include "samplescene.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QtTest>

#include <numbers>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr double kZoom = 2; // device px per px: details can be judged by eye

QImage picture(const std::function<void(QPainter &)> &paint)
{
    QImage image(int(SampleLayer::kWidth * kZoom), int(SampleLayer::kHeight * kZoom), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kZoom, kZoom);
    paint(painter);
    return image;
}

QImage picture(const Scene &scene)
{
    return picture([&scene](QPainter &painter) {
        paintMap(painter, scene, SampleLayer::view(), Language::German, MapTheme());
    });
}

Symbol area(QRgb fill, FillPattern pattern, QRgb stroke)
{
    Symbol symbol;
    symbol.fill = QColor::fromRgba(fill);
    symbol.pattern = pattern;
    symbol.stroke = QColor::fromRgba(stroke);
    return symbol;
}

Symbol line(QRgb color, double width, const QList<double> &dash = {}, QRgb casing = 0, double casingWidth = 0)
{
    Symbol symbol;
    symbol.stroke = QColor::fromRgba(color);
    symbol.strokeWidth = width;
    symbol.dash = dash;
    symbol.casing = QColor::fromRgba(casing);
    symbol.casingWidth = casingWidth;
    return symbol;
}

std::vector<Point> circle(Point center, double radius)
{
    std::vector<Point> ring;
    constexpr int kCorners = 60;
    for (int i = 0; i <= kCorners; ++i) {
        const auto angle = 2 * std::numbers::pi * (i % kCorners) / kCorners;
        ring.push_back({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)});
    }
    return ring;
}

/// A style with one category per symbol; the features are named "0", "1", …
Style byName(const std::vector<Symbol> &symbols)
{
    Style style;
    style.categoryField = u"name"_s;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        style.categories.push_back({.values = {QString::number(i)}, .label = {}, .symbol = symbols[i]});
    }
    return style;
}

Scene areaScene()
{
    SampleLayer areas(byName({area(0xffdfe8d5, FillPattern::Solid, 0xff7b8f68),
                              area(0xfff3e3cf, FillPattern::DiagonalHatch, 0xffb07d3a),
                              area(0xffe0e6ee, FillPattern::CrossHatch, 0xff6b7f99),
                              area(0xfff1dfe6, FillPattern::Dots, 0xff9c5573)}));
    areas.add(GeometryType::Polygon,
              {{{20, 20}, {200, 20}, {240, 90}, {220, 170}, {20, 170}, {20, 20}}, circle({110, 95}, 45)},
              "0");
    areas.add(GeometryType::Polygon, {{{200, 20}, {460, 20}, {460, 170}, {220, 170}, {240, 90}, {200, 20}}},
              "1");
    areas.add(GeometryType::Polygon, {{{20, 170}, {220, 170}, {260, 250}, {230, 340}, {20, 340}, {20, 170}}},
              "2");
    areas.add(
        GeometryType::Polygon,
        {{{220, 170}, {460, 170}, {460, 340}, {230, 340}, {260, 250}, {220, 170}}, circle({360, 255}, 40)},
        "3");
    SampleLayer tiny(byName({area(0xff444444, FillPattern::Solid, 0xff000000)}));
    tiny.add(GeometryType::Polygon, {{{110, 95}, {110.3, 95}, {110.3, 95.3}, {110, 95.3}, {110, 95}}}, "0");
    tiny.add(GeometryType::Polygon, {{{-9000, 350}, {9000, 350}, {9000, 9000}, {-9000, 9000}, {-9000, 350}}},
             "0");
    return {.layers = {areas.layer(), tiny.layer()}};
}

Scene lineScene()
{
    SampleLayer lines(byName({line(0xffe8a33d, 4, {}, 0xff8a5a12, 1),
                              line(0xffffffff, 2.4, {}, 0xff55595e, 1), line(0xffc0392b, 2, {8, 4}),
                              line(0xff2c6fa8, 1.6, {2, 3}), line(0xff333333, 1), line(0x803f7f3f, 8)}));
    lines.add(GeometryType::Line, {{{20, 300}, {140, 210}, {250, 220}, {460, 60}}}, "0");
    lines.add(GeometryType::Line, {{{60, 20}, {150, 120}, {260, 330}, {300, 345}}}, "1");
    lines.add(GeometryType::Line, {{{20, 60}, {200, 100}, {320, 90}, {460, 180}}}, "2");
    lines.add(GeometryType::Line, {{{20, 150}, {180, 170}, {330, 260}, {460, 250}}}, "3");
    lines.add(GeometryType::Line, {{{300, 20}, {310, 30}, {300, 40}, {310, 50}, {300, 60}, {360, 330}}}, "4");
    lines.add(GeometryType::Line, {{{-9000, 320}, {200, 320}, {230, 300}, {380, 300}, {420, 9000}}}, "5");
    return {.layers = {lines.layer()}};
}

Scene markerScene()
{
    std::vector<Symbol> symbols;
    for (const auto shape : {MarkerShape::Circle, MarkerShape::Square, MarkerShape::Diamond,
                             MarkerShape::Triangle, MarkerShape::TriangleDown, MarkerShape::Pentagon,
                             MarkerShape::Hexagon, MarkerShape::Star, MarkerShape::Cross}) {
        Symbol symbol;
        symbol.shape = shape;
        symbols.push_back(symbol);
    }
    Scene scene;
    int row = 0;
    for (const double size : {8.0, 14.0, 24.0, 36.0}) {
        for (auto &symbol : symbols) {
            symbol.size = size;
            symbol.stroke = row % 2 == 0 ? Qt::white : QColor(0x22, 0x33, 0x44);
        }
        SampleLayer markers(byName(symbols));
        for (int i = 0; i < int(symbols.size()); ++i) {
            markers.point(45.0 + i * 48, 35.0 + row * 50, QByteArray::number(i).constData());
        }
        scene.layers.push_back(markers.layer());
        ++row;
    }
    Style uncertain;
    uncertain.uncertaintyField = u"value"_s;
    uncertain.symbol.fill = QColor(0xc0, 0x39, 0x2b);
    SampleLayer circles(uncertain);
    circles.point(110, 285, "", 40).point(180, 285, "", 20).point(330, 290, "", 120 / 1.6);
    scene.layers.push_back(circles.layer());
    return scene;
}

Scene proportionalScene()
{
    Style style;
    style.proportional = Proportional {.field = u"value"_s, .maxValue = 20000, .maxSize = 150, .unit = {}};
    style.symbol.fill = QColor(0xd9, 0x5f, 0x0e, 0xb0);
    style.symbol.stroke = QColor(0x7a, 0x33, 0x00);
    style.labels = LabelStyle {.field = u"name"_s, .size = 12, .color = {}};
    SampleLayer circles(style);
    // The small ones come first in the file and must still lie on top.
    circles.point(190, 170, "Jüchen", 900)
        .point(120, 215, "Bedburg", 2500)
        .point(150, 180, "Grevenbroich", 20000)
        .point(330, 150, "Neuss", 11000)
        .point(385, 150, "Dormagen", 5000)
        .point(300, 290, "Rommerskirchen", 500)
        .point(440, 300, "ohne Wert", 0);
    return {.layers = {circles.layer()}};
}

Scene labelScene()
{
    Style region;
    region.symbol = area(0xffe9efe2, FillPattern::Solid, 0xff9aa88a);
    region.labels =
        LabelStyle {.field = u"name"_s, .size = 13, .capitals = true, .color = QColor(0x6a, 0x78, 0x5a)};
    SampleLayer areas(region);
    areas.add(GeometryType::Polygon, {{{15, 15}, {235, 15}, {235, 345}, {15, 345}, {15, 15}}},
              "Rhein-Kreis Neuss");
    areas.add(GeometryType::Polygon, {{{235, 15}, {330, 15}, {330, 180}, {235, 180}, {235, 15}}},
              "Rhein-Erft-Kreis");
    areas.add(GeometryType::Polygon, {{{235, 180}, {260, 180}, {260, 345}, {235, 345}, {235, 180}}},
              "zu schmal");
    Style river;
    river.symbol = line(0xff7fb2d6, 4);
    river.labels =
        LabelStyle {.field = u"name"_s, .size = 12, .italic = true, .color = QColor(0x2c, 0x6f, 0xa8)};
    SampleLayer rivers(river);
    rivers.add(GeometryType::Line, {{{340, 15}, {360, 120}, {420, 200}, {400, 345}}}, "Rhein");
    Style place;
    place.symbol.size = 7;
    place.symbol.fill = QColor(0x33, 0x33, 0x33);
    place.labels = LabelStyle {.field = u"name"_s, .size = 12, .color = {}, .priority = 5};
    SampleLayer places(place);
    places.point(125, 180, "Grevenbroich").point(120, 200, "Frimmersdorf").point(130, 215, "Gustorf");
    places.point(60, 90, "Jüchen")
        .point(100, 92, "Hochneukirch")
        .point(80, 96, "Bedburdyck")
        .point(84, 84, "Gierath");
    places.point(470, 30, "Düsseldorf").point(440, 330, "Rechenzentrum Bedburg / Bergheim, Ostfeld");
    Style large;
    large.symbol.size = 26;
    large.symbol.shape = MarkerShape::Star;
    large.symbol.fill = QColor(0xd0, 0x3a, 0x2f);
    large.labels = LabelStyle {.field = u"name"_s, .size = 14, .bold = true, .color = {}, .priority = 9};
    SampleLayer parks(large);
    parks.point(130, 270, "Digitalpark Frimmersdorf");
    return {.layers = {areas.layer(u"areas"_s), rivers.layer(u"rivers"_s), places.layer(u"places"_s),
                       parks.layer(u"parks"_s)}};
}

void paintLegendSamples(QPainter &painter)
{
    const auto paint = [&painter](const Symbol &symbol, GeometryType type, double x, double y) {
        paintSymbol(painter, symbol, type, QRectF(x, y, 28, 18));
    };
    int row = 0;
    for (const auto pattern :
         {FillPattern::Solid, FillPattern::DiagonalHatch, FillPattern::CrossHatch, FillPattern::Dots}) {
        paint(area(0xffe0e6ee, pattern, 0xff6b7f99), GeometryType::Polygon, 20, 20 + row++ * 30);
    }
    paint(line(0xffe8a33d, 4, {}, 0xff8a5a12, 1), GeometryType::Line, 80, 20);
    paint(line(0xffc0392b, 2, {8, 4}), GeometryType::Line, 80, 50);
    paint(line(0xff2c6fa8, 1.6, {2, 3}), GeometryType::Line, 80, 80);
    Symbol marker;
    paint(marker, GeometryType::Point, 140, 20);
    paint(uncertaintySymbol(marker), GeometryType::Point, 140, 50);
}

} // namespace

class TestPainterBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Scene>("scene");
        QTest::newRow("areas") << u"areas"_s << areaScene();
        QTest::newRow("lines") << u"lines"_s << lineScene();
        QTest::newRow("markers") << u"markers"_s << markerScene();
        QTest::newRow("proportional") << u"proportional"_s << proportionalScene();
        QTest::newRow("labels") << u"labels"_s << labelScene();
    }
    void goldens()
    {
        QFETCH(const QString, name);
        QFETCH(const Scene, scene);
        compareWithGolden(picture(scene), name);
    }

    void legendSymbols() { compareWithGolden(picture(paintLegendSamples).copy(0, 0, 380, 300), u"legend"_s); }

    void samePixelsTwice() { QCOMPARE(picture(labelScene()), picture(labelScene())); }

    void markersAreAsWideAsStated_data()
    {
        QTest::addColumn<int>("shape");
        for (int i = 0; i <= int(MarkerShape::Cross); ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void markersAreAsWideAsStated()
    {
        QFETCH(const int, shape);
        const auto box = markerPath(MarkerShape(shape), 30).boundingRect();
        QVERIFY(qAbs(box.width() - 30) < 1e-6);
        QVERIFY(box.contains(QPointF()));
    }

    void uncertaintyIsTrueOnTheGround()
    {
        Style style;
        style.uncertaintyField = u"value"_s;
        style.symbol.fill = Qt::black;
        style.symbol.stroke = Qt::transparent;
        style.symbol.size = 2;
        const auto lonLat = geographicFromWebMercator(SampleLayer::view().center);
        SampleLayer layer(style);
        layer.point(240, 180, "", 100 / webMercatorScaleFactor(lonLat.y)); // so that the radius is 100 px
        const auto image = picture(Scene {.layers = {layer.layer()}});
        const auto paper = MapTheme().background.rgb();
        const auto at = [&image](double x, double y) { return image.pixel(int(x * kZoom), int(y * kZoom)); };
        QVERIFY(at(240 + 98.5, 180) != paper);
        QVERIFY(at(240 - 98.5, 180) != paper);
        QCOMPARE(at(240 + 101.5, 180), paper);
        QCOMPARE(at(240, 180 - 101.5), paper);
    }

    void layersKeepTheirScales()
    {
        auto scene = areaScene();
        const auto scale = scaleDenominator(SampleLayer::view());
        for (auto &layer : scene.layers) {
            layer.minScale = scale / 2;
        }
        const auto image = picture(scene);
        QCOMPARE(image.pixel(60, 60), MapTheme().background.rgb());
    }

    /// What is enlarged looks as if the picture were.
    void patternsGrowWithTheirSymbol()
    {
        for (const auto pattern : {FillPattern::DiagonalHatch, FillPattern::CrossHatch, FillPattern::Dots}) {
            auto symbol = area(0xffe0e6ee, pattern, 0xff6b7f99);
            const auto paint = [&symbol](double scale, const QRectF &box) {
                QImage image(200, 140, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.scale(scale, scale);
                paintSymbol(painter, symbol, GeometryType::Polygon, box);
                return image;
            };
            const auto scaled = paint(2, {10, 10, 80, 50});
            const auto small = paint(1, {20, 20, 160, 100});
            enlarge(symbol, 2);
            const auto large = paint(1, {20, 20, 160, 100});
            QVERIFY(differingShare(large, scaled) < 0.01);
            QVERIFY(differingShare(small, scaled) > 0.1);
        }
    }

    void opacityFadesALayer()
    {
        SampleLayer black(byName({area(0xff000000, FillPattern::Solid, 0x00000000)}));
        black.add(GeometryType::Polygon, {{{0, 0}, {480, 0}, {480, 360}, {0, 360}, {0, 0}}}, "0");
        auto layer = black.layer();
        layer.opacity = 0.5;
        const auto gray = picture(Scene {.layers = {layer}}).pixel(480, 360);
        QVERIFY(qAbs(qGray(gray) - qGray(MapTheme().background.rgb()) / 2) < 4);
    }
};

QTEST_MAIN(TestPainterBackend)
#include "tst_painterbackend.moc"
