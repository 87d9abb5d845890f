// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tools/meandifference.h"
#include "render/thinlines_p.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <numbers>
#include <random>

using revier::ThinLines;

namespace {

constexpr QSize kSize(240, 160);

/// Polylines of a few px to a few hundred, some of them far outside.
std::vector<QPolygonF> randomLines(int count)
{
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same in every run
    std::uniform_real_distribution<double> x(-40, kSize.width() + 40);
    std::uniform_real_distribution<double> y(-40, kSize.height() + 40);
    std::normal_distribution<double> step(0, 12);
    std::vector<QPolygonF> lines;
    for (int i = 0; i < count; ++i) {
        QPolygonF line {QPointF(x(random), y(random))};
        for (int j = 0; j < 5; ++j) {
            line.append(line.last() + QPointF(step(random), step(random)));
        }
        lines.push_back(line);
    }
    return lines;
}

QPen pen(double width, const QColor &color)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QImage blank()
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// Dots of the rows from \a top on, drawn with or without ThinLines.
QImage picture(const std::vector<QPolygonF> &lines, const QPen &pen, bool thin, double opacity = 1)
{
    auto image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(), kSize));
    painter.setOpacity(opacity);
    if (thin) {
        ThinLines drawn(painter);
        for (const auto &line : lines) {
            drawn.draw({&line, 1}, false, pen);
        }
        drawn.finish();
        return image;
    }
    for (const auto &line : lines) {
        QPainterPath path;
        path.addPolygon(line);
        painter.strokePath(path, pen);
    }
    return image;
}

} // namespace

class TestThinLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksLikeQPainter_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<QColor>("color");
        QTest::addColumn<double>("opacity");
        QTest::addRow("hair") << 0.5 << QColor(Qt::black) << 1.0;
        QTest::addRow("one dot") << 1.0 << QColor(Qt::red) << 1.0;
        QTest::addRow("two and a bit") << 2.3 << QColor(0x20, 0x60, 0xa0) << 1.0;
        QTest::addRow("translucent") << 2.0 << QColor(0, 80, 0, 90) << 1.0;
        QTest::addRow("of a translucent layer") << 3.0 << QColor(Qt::blue) << 0.4;
    }
    void looksLikeQPainter()
    {
        QFETCH(double, width);
        QFETCH(QColor, color);
        QFETCH(double, opacity);
        const auto lines = randomLines(60);
        const auto expected = picture(lines, pen(width, color), false, opacity);
        const auto actual = picture(lines, pen(width, color), true, opacity);
        const auto ink = revier::meanDifference(expected, blank());
        QVERIFY(ink > 0.5);
        // By the distance edges are a little softer than by the area, which is most of what a hair has.
        QVERIFY2(revier::meanDifference(actual, expected) < (width > 1 ? 0.12 : 0.25) * ink,
                 qPrintable(QString::number(revier::meanDifference(actual, expected) / ink)));
    }

    /// A line is as dark altogether as it is wide and long, in every direction: QPainter's of one dot are
    /// not, those at 45 degrees lack a third.
    void coversItsWidth_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("degrees");
        for (const auto width : {0.5, 1.0, 2.3, 5.0}) {
            for (const auto degrees : {0.0, 12.0, 30.0, 45.0, 80.0}) {
                QTest::addRow("%.1f dots, %.0f degrees", width, degrees) << width << degrees;
            }
        }
    }
    void coversItsWidth()
    {
        QFETCH(double, width);
        QFETCH(double, degrees);
        constexpr double kLength = 120;
        const QPointF from(30.2, 20.7);
        QLineF line(from, from + QPointF(kLength, 0));
        line.setAngle(-degrees);
        const auto drawn = picture({{line.p1(), line.p2()}}, pen(width, Qt::black), true);
        const auto dots = revier::meanDifference(drawn, blank()) / 255 * kSize.width() * kSize.height();
        const auto ends = std::numbers::pi / 4 * width * width;
        // At 45 degrees it matters a little where the line lies between the dots.
        const auto tolerance = width > 1 ? 0.03 : 0.1;
        QVERIFY2(std::abs(dots / (kLength * width + ends) - 1) < tolerance,
                 qPrintable(QString::number(dots)));
    }

    /// Where a line crosses itself, or its parts each other, it is no darker.
    void crossingsAreSeenOnce()
    {
        const std::vector parts {QPolygonF {QPointF(20, 20), QPointF(120, 120)},
                                 QPolygonF {QPointF(20, 120), QPointF(120, 20), QPointF(20, 20)}};
        auto image = blank();
        QPainter painter(&image);
        painter.setClipRect(image.rect());
        ThinLines lines(painter);
        lines.draw(parts, false, pen(4, QColor(0, 0, 0, 128)));
        lines.finish();
        QCOMPARE(image.pixelColor(70, 70), image.pixelColor(45, 45));
        QCOMPARE(image.pixelColor(20, 20), image.pixelColor(45, 45));
    }

    void ringsAreClosed()
    {
        const QPolygonF open {QPointF(20, 20), QPointF(120, 20), QPointF(120, 120)};
        auto closed = open;
        closed.append(open.front());
        const auto drawn = [](const QPolygonF &line, bool ring) {
            auto image = blank();
            QPainter painter(&image);
            painter.setClipRect(image.rect());
            ThinLines lines(painter);
            lines.draw({&line, 1}, ring, pen(2, Qt::black));
            lines.finish();
            return image;
        };
        QCOMPARE(drawn(open, true), drawn(closed, false));
        QVERIFY(drawn(open, true) != drawn(open, false));
    }

    /// A picture may be made in bands, and in several places at once.
    void bandsMeet()
    {
        const auto lines = randomLines(60);
        const auto whole = picture(lines, pen(1.5, Qt::black), true);
        constexpr int kTop = 71;
        QImage band(kSize.width(), kSize.height() - kTop, QImage::Format_RGB32);
        band.fill(Qt::white);
        QPainter painter(&band);
        painter.translate(0, -kTop);
        painter.setClipRect(QRectF(QPointF(), kSize));
        ThinLines drawn(painter);
        for (const auto &line : lines) {
            drawn.draw({&line, 1}, false, pen(1.5, Qt::black));
        }
        drawn.finish();
        painter.end();
        QCOMPARE(band, whole.copy(0, kTop, band.width(), band.height()));
    }

    /// The clip of the painter holds, and nothing is drawn twice as strong as the painter says.
    void clipHolds()
    {
        auto image = blank();
        QPainter painter(&image);
        painter.setClipRect(QRect(50, 40, 60, 50));
        painter.scale(2, 2);
        ThinLines lines(painter);
        const QPolygonF line {QPointF(-5000, 32), QPointF(5000, 32)};
        lines.draw({&line, 1}, false, pen(2, Qt::black));
        lines.finish();
        painter.end();
        QCOMPARE(image.pixelColor(49, 64), QColor(Qt::white));
        QCOMPARE(image.pixelColor(50, 64), QColor(Qt::black));
        QCOMPARE(image.pixelColor(109, 65), QColor(Qt::black));
        QCOMPARE(image.pixelColor(110, 65), QColor(Qt::white));
        QCOMPARE(image.pixelColor(80, 61), QColor(Qt::white));
        QCOMPARE(image.pixelColor(80, 66), QColor(Qt::white));
    }

    void othersAreLeftToQPainter()
    {
        auto image = blank();
        QPainter painter(&image);
        const std::vector thin {pen(1, Qt::black), QPen(Qt::NoPen)};
        QVERIFY(!ThinLines::suits(painter, thin)); // without a clip
        painter.setClipRect(image.rect());
        QVERIFY(ThinLines::suits(painter, thin));
        auto dashed = pen(1, Qt::black);
        dashed.setDashPattern({3, 2});
        QVERIFY(!ThinLines::suits(painter, std::vector {dashed}));
        QVERIFY(!ThinLines::suits(painter, std::vector {pen(7, Qt::black)}));
        painter.rotate(10);
        QVERIFY(!ThinLines::suits(painter, thin));
    }
};

QTEST_MAIN(TestThinLines)
#include "tst_thinlines.moc"
