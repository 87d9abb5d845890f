// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tools/meandifference.h"
#include "golden.h"
#include "render/painterbackend.h"
#include "render/thinlines_p.h"
#include "samplescene.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

QImage emptyPicture()
{
    QImage image(int(SampleLayer::kWidth), int(SampleLayer::kHeight), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage picture(const Scene &scene)
{
    auto image = emptyPicture();
    QPainter painter(&image);
    paintMap(painter, scene, SampleLayer::view(), Language::German, MapTheme());
    return image;
}

/// Thousands of small areas and lines, many below the size of a dot, and points: a whole Kreis on one screen.
struct WholeExtent
{
    SampleLayer areas;
    SampleLayer lines;
    SampleLayer points;
    QImage reference = emptyPicture(); ///< every position of every feature, one after the other
};

Style look(const QColor &color, double width)
{
    Style style;
    style.symbol.fill = color;
    style.symbol.stroke = color.darker();
    style.symbol.strokeWidth = width;
    style.symbol.size = 5;
    return style;
}

std::vector<Point> around(QRandomGenerator &random, double size, int count, bool closed)
{
    const Point center {random.generateDouble() * SampleLayer::kWidth,
                        random.generateDouble() * SampleLayer::kHeight};
    std::vector<Point> result;
    for (int i = 0; i < count; ++i) {
        const auto angle = 2 * std::numbers::pi * i / count;
        const auto radius = size * (0.7 + 0.3 * random.generateDouble());
        result.push_back({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)});
    }
    if (closed) {
        result.push_back(result.front());
    }
    return result;
}

/// Each with every position, one after the other.
void strokeReferences(QPainter &painter, const std::vector<std::vector<Point>> &lines, const Symbol &symbol,
                      bool closed)
{
    ThinLines thin(painter); // see tst_thinlines.cpp for how they look
    const QPen pen(symbol.stroke, symbol.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const auto &line : lines) {
        QPolygonF polygon;
        for (const auto p : line) {
            polygon.append({p.x, p.y});
        }
        thin.draw({&polygon, 1}, closed, pen);
    }
    thin.finish();
}

WholeExtent wholeExtent()
{
    constexpr int kFeatures = 4000;
    QRandomGenerator random(23);
    WholeExtent result {.areas = SampleLayer(look(QColor(u"#bfd7ea"_s), 0.5)),
                        .lines = SampleLayer(look(QColor(u"#d55e00"_s), 0.7)),
                        .points = SampleLayer(look(QColor(u"#009e73"_s), 0.8))};
    std::vector<std::vector<Point>> rings;
    std::vector<std::vector<Point>> lines;
    std::vector<QPointF> points;
    for (int i = 0; i < kFeatures; ++i) {
        rings.push_back(around(random, 0.2 + 4 * random.generateDouble(), 12, true));
        result.areas.add(GeometryType::Polygon, {rings.back()});
        lines.push_back(around(random, 0.2 + 6 * random.generateDouble(), 9, false));
        result.lines.add(GeometryType::Line, {lines.back()});
        points.emplace_back(random.generateDouble() * SampleLayer::kWidth,
                            random.generateDouble() * SampleLayer::kHeight);
        result.points.point(points.back().x(), points.back().y());
    }
    QPainter painter(&result.reference);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(result.reference.rect());
    painter.fillRect(result.reference.rect(), MapTheme().background);
    const auto areaLook = look(QColor(u"#bfd7ea"_s), 0.5).symbol;
    for (const auto &ring : rings) {
        QPolygonF polygon;
        for (const auto p : ring) {
            polygon.append({p.x, p.y});
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(areaLook.fill);
        painter.drawPolygon(polygon);
    }
    strokeReferences(painter, rings, areaLook, true);
    strokeReferences(painter, lines, look(QColor(u"#d55e00"_s), 0.7).symbol, false);
    const auto marker = look(QColor(u"#009e73"_s), 0.8).symbol;
    const auto radius = (marker.size + marker.strokeWidth) / 2; // to the middle of the outline
    painter.setBrush(marker.fill);
    painter.setPen(QPen(marker.stroke, marker.strokeWidth));
    for (const auto point : points) {
        painter.drawEllipse(point, radius, radius);
    }
    return result;
}

/// Through \a center.
std::vector<Point> shape(GeometryType type, Point center)
{
    const auto &[x, y] = center;
    switch (type) {
    case GeometryType::Line:
        return {{x - 9, y}, {x + 9, y}};
    case GeometryType::Polygon:
        return {{x - 9, y}, {x + 9, y}, {x, y + 9}, {x - 9, y}};
    default:
        return {center};
    }
}

Style markers()
{
    Style style;
    style.symbol.shape = MarkerShape::Star;
    style.symbol.size = 9;
    style.symbol.fill = QColor(u"#d55e00"_s);
    return style;
}

} // namespace

/// What makes pictures of many features fast must not be seen in them.
class TestLargeLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A layer of so many markers that they are copies, and the same as layers of few.
    void copiedMarkersLookLikePaintedOnes()
    {
        QRandomGenerator random(7);
        constexpr int kLayers = 4;
        SampleLayer together(markers());
        std::vector<SampleLayer> apart(kLayers, SampleLayer(markers()));
        for (auto &layer : apart) {
            for (int i = 0; i < 400; ++i) { // some beyond the edges
                const auto x = random.generateDouble() * (SampleLayer::kWidth + 10) - 5;
                const auto y = random.generateDouble() * (SampleLayer::kHeight + 10) - 5;
                together.point(x, y);
                layer.point(x, y);
            }
        }
        Scene copied;
        copied.layers.push_back(together.layer());
        Scene painted;
        for (const auto &layer : apart) {
            painted.layers.push_back(layer.layer());
        }
        const auto difference = meanDifference(picture(copied), picture(painted));
        QVERIFY2(difference < 0.01 * 255, qPrintable(QString::number(difference)));
        QVERIFY(difference > 0); // else nothing was copied
    }

    void markersKeepTheirTransparency()
    {
        SampleLayer layer(markers());
        for (int i = 0; i < 1500; ++i) {
            layer.point(i % 48 * 10, i / 48 * 11 % 360);
        }
        Scene scene;
        scene.layers.push_back(layer.layer());
        const auto opaque = meanDifference(picture(scene), picture({}));
        scene.layers.front().opacity = 0.5;
        const auto half = meanDifference(picture(scene), picture({}));
        QVERIFY(std::abs(half / opaque - 0.5) < 0.02);
    }

    void laterFeaturesLieAbove_data()
    {
        QTest::addColumn<GeometryType>("type");
        QTest::addColumn<bool>("swapped");
        for (const bool swapped : {false, true}) {
            const auto *order = swapped ? "second class below" : "second class above";
            QTest::addRow("markers, %s", order) << GeometryType::Point << swapped;
            QTest::addRow("lines, %s", order) << GeometryType::Line << swapped;
            QTest::addRow("outlines, %s", order) << GeometryType::Polygon << swapped;
        }
    }
    /// Though they are drawn from front to back.
    void laterFeaturesLieAbove()
    {
        QFETCH(const GeometryType, type);
        QFETCH(const bool, swapped);
        Style style = look(Qt::transparent, 4);
        style.graduated = Graduated {.field = u"value"_s,
                                     .breaks = {1},
                                     .colors = {QColor(Qt::red), QColor(Qt::blue)},
                                     .labels = {},
                                     .unit = {},
                                     .strokes = type != GeometryType::Point};
        SampleLayer layer(style);
        for (int i = 0; i < 1100; ++i) { // so many that they are drawn that way
            layer.add(type, {shape(type, {20.0 + i % 40, 20 + std::floor(i / 40.0)})});
        }
        layer.add(type, {shape(type, {240, 180})}, "", swapped ? 2 : 0);
        layer.add(type, {shape(type, {240, 180})}, "", swapped ? 0 : 2);
        Scene scene;
        scene.layers.push_back(layer.layer());
        const auto image = picture(scene);
        QCOMPARE(image.pixelColor(240, 180), QColor(swapped ? Qt::red : Qt::blue));
        QCOMPARE(image.pixelColor(30, 30), QColor(Qt::red));
    }

    /// Positions that are left out move no line visibly.
    void longLinesStayWhereTheyAre()
    {
        QRandomGenerator random(11);
        std::vector<Point> walk {{240, 180}};
        QPolygonF reference {{240, 180}};
        for (int i = 0; i < 30'000; ++i) {
            auto p = walk.back();
            p.x = std::clamp(p.x + 3 * (random.generateDouble() - 0.5), 5.0, 475.0);
            p.y = std::clamp(p.y + 3 * (random.generateDouble() - 0.5), 5.0, 355.0);
            walk.push_back(p);
            reference.append({p.x, p.y});
        }
        Style style;
        style.symbol.stroke = QColor(u"#0072b2"_s);
        style.symbol.strokeWidth = 1.6;
        SampleLayer layer(style);
        layer.add(GeometryType::Line, {walk});
        Scene scene;
        scene.layers.push_back(layer.layer());
        auto image = emptyPicture();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(image.rect(), MapTheme().background);
        QPainterPath path;
        path.addPolygon(reference);
        painter.strokePath(path, QPen(style.symbol.stroke, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.end();
        const auto difference = meanDifference(picture(scene), image);
        QVERIFY2(difference < 0.02 * 255, qPrintable(QString::number(difference)));
        QVERIFY(meanDifference(picture({}), image) > 0.02 * 255); // the line is to be seen at all
    }

    /// What is left out of a picture of everything, and what is drawn more simply, does not change it: at
    /// most 2 % in any channel.
    void wholeExtentLooksLikeEverything()
    {
        const auto sample = wholeExtent();
        Scene scene;
        for (const auto *layer : {&sample.areas, &sample.lines, &sample.points}) {
            scene.layers.push_back(layer->layer());
        }
        const auto all = picture(scene);
        if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
            all.save(folder + u"/all.png"_s);
            sample.reference.save(folder + u"/all-reference.png"_s);
        }
        const auto differences = channelDifferences(all, sample.reference);
        for (const auto difference : differences) {
            QVERIFY2(difference < 0.02 * 255, qPrintable(QString::number(difference / 255)));
        }
        QVERIFY(meanDifference(picture({}), sample.reference) > 0.2 * 255); // there is much to be seen
        for (const auto &[hidden, name] :
             {std::pair(0, "areas"), std::pair(1, "lines"), std::pair(2, "points")}) {
            auto less = scene; // the measure notices if a layer is missing
            less.layers.erase(less.layers.begin() + hidden);
            QVERIFY2(meanDifference(picture(less), sample.reference) > 0.02 * 255, name);
        }
    }

    /// A picture painted in bands is the picture painted at once.
    void bandsHaveNoSeams()
    {
        Style style = markers();
        style.symbol.dash = {5, 3};
        style.symbol.pattern = FillPattern::DiagonalHatch;
        SampleLayer layer(style);
        layer.add(GeometryType::Polygon, {{{20, 20}, {460, 40}, {400, 340}, {60, 300}, {20, 20}}});
        layer.add(GeometryType::Line, {{{0, 0}, {480, 360}}});
        for (int i = 0; i < 300; ++i) {
            const int row = i / 20;
            layer.point(i % 20 * 24.3, row * 24.7);
        }
        Scene scene;
        scene.layers.push_back(layer.layer());
        const auto labels = placeLabels(scene, SampleLayer::view(), Language::German, MapTheme());
        auto image = emptyPicture();
        for (int top = 0; top < image.height(); top += 45) {
            auto band = image.copy(0, top, image.width(), 45);
            QPainter painter(&band);
            painter.setClipRect(band.rect());
            painter.translate(0, -top);
            paintMap(painter, scene, SampleLayer::view(), labels, MapTheme());
            painter.end();
            QPainter(&image).drawImage(0, top, band);
        }
        const auto share = differingShare(image, picture(scene)); // coordinates are rounded to 1/64 dot
        QVERIFY2(share < 1e-4, qPrintable(QString::number(share)));
    }
};

QTEST_MAIN(TestLargeLayers)
#include "tst_largelayers.moc"
