// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tools/meandifference.h"
#include "golden.h"
#include "render/painterbackend.h"
#include "samplescene.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTest>

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
