// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/painterbackend.h"
#include "samplescene.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr QRgb kLow = 0xff0000ff;
constexpr QRgb kHigh = 0xffff0000;

Style heatStyle(double radius, double maximum, const QString &weightField = {})
{
    Style style;
    style.heat = HeatMap {.radius = radius,
                          .weightField = weightField,
                          .maximum = maximum,
                          .colors = {QColor(kLow), QColor(kHigh)}};
    return style;
}

/// The whole view, painted in columns of \a columnWidth px with a clip each, as tiles are.
QImage picture(const SceneLayer &layer, int columnWidth = int(SampleLayer::kWidth))
{
    QImage image(int(SampleLayer::kWidth), int(SampleLayer::kHeight), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (int left = 0; left < image.width(); left += columnWidth) {
        painter.setClipRect(QRect(left, 0, columnWidth, image.height()));
        paintLayer(painter, layer, SampleLayer::view());
    }
    return image;
}

/// What the layer with two colours shows at the place, from 0 to 1: first it fades in, then it turns red.
double densityAt(const QImage &image, QPoint place)
{
    const auto color = image.pixelColor(place);
    return color.alpha() < 250 ? color.alphaF() / 2 : 0.5 + color.redF() / 2;
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The quartic kernel: (1 - (d / r)^2)^2 of the weight, at most half a cell beside it.
    void onePointIsTheKernel()
    {
        constexpr double kRadius = 80;
        const auto image = picture(SampleLayer(heatStyle(kRadius, 1)).point(240, 180).layer());
        for (const int distance : {0, 20, 40, 60, 75}) {
            const auto u = distance / kRadius;
            const auto expected = (1 - u * u) * (1 - u * u);
            for (const auto place : {QPoint(240 + distance, 180), QPoint(240, 180 - distance)}) {
                const auto found = densityAt(image, place);
                QVERIFY2(std::abs(found - expected) < 0.05,
                         qPrintable(u"%1: %2, not %3"_s.arg(distance).arg(found).arg(expected)));
            }
        }
        QCOMPARE(qAlpha(image.pixel(240 + 92, 180)), 0);
    }

    void weightsAddUp()
    {
        SampleLayer sample(heatStyle(60, 10, u"value"_s));
        sample.point(240, 180, "", 4).point(240, 180, "", 3.5).point(240, 180, "", -50);
        sample.point(240, 180, "", std::nan(""));
        const auto found = densityAt(picture(sample.layer()), {240, 180});
        QVERIFY2(std::abs(found - 0.75) < 0.03, qPrintable(QString::number(found)));
    }

    void moreThanTheMaximumIsTheLastColour()
    {
        SampleLayer sample(heatStyle(40, 2));
        for (int i = 0; i < 9; ++i) {
            sample.point(100, 100);
        }
        QCOMPARE(picture(sample.layer()).pixel(100, 100), kHigh);
    }

    /// Tiles fit together: the grid of the computation does not depend on what is seen.
    void partsFitTogether()
    {
        SampleLayer sample(heatStyle(33, 3));
        for (int i = 0; i < 400; ++i) {
            sample.point(std::fmod(i * 61.8034, 480), std::fmod(i * 38.1966, 360));
        }
        const auto layer = sample.layer();
        const auto whole = picture(layer);
        const auto parts = picture(layer, 96);
        int worst = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                const auto a = whole.pixel(x, y);
                const auto b = parts.pixel(x, y);
                worst = std::max({worst, std::abs(qRed(a) - qRed(b)), std::abs(qBlue(a) - qBlue(b)),
                                  std::abs(qAlpha(a) - qAlpha(b))});
            }
        }
        QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
        QVERIFY(qAlpha(whole.pixel(240, 180)) > 0);
    }

    void opacityOfTheLayerCounts()
    {
        auto layer = SampleLayer(heatStyle(60, 0.5)).point(240, 180).layer();
        layer.opacity = 0.5;
        QVERIFY(std::abs(qAlpha(picture(layer).pixel(240, 180)) - 128) <= 1);
    }

    void areasHaveNone()
    {
        const auto layer = SampleLayer(heatStyle(60, 1))
                               .add(GeometryType::Polygon, {{{10, 10}, {90, 10}, {90, 90}, {10, 10}}})
                               .layer();
        QVERIFY(!layer.symbols->heat);
    }

    void aMillionPointsTakeLessThanASecond()
    {
        SampleLayer sample(heatStyle(30, 500));
        for (int i = 0; i < 1'000'000; ++i) {
            sample.point(std::fmod(i * 61.8034, 480), std::fmod(i * 38.1966, 360));
        }
        const auto layer = sample.layer();
        const auto start = std::clock(); // of this process: others may keep the machine busy
        const auto image = picture(layer);
        const auto seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%.3f s", seconds);
        QVERIFY(seconds < 1);
        QVERIFY(qAlpha(image.pixel(240, 180)) > 0);
    }
};

QTEST_MAIN(TestHeatMap)

#include "tst_heatmap.moc"
