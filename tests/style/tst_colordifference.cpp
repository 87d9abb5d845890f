// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colordifference.h"

#include <QtTest>

#include <cmath>

using namespace revier;

class TestColorDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From the test data of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005.
    void ciede2000_data()
    {
        QTest::addColumn<Lab>("first");
        QTest::addColumn<Lab>("second");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *name, Lab first, Lab second, double expected) {
            QTest::newRow(name) << first << second << expected;
        };
        row("1", {50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425);
        row("2", {50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615);
        row("3", {50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412);
        row("4", {50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000);
        row("grey", {50, 0, 0}, {50, -1, 2}, 2.3669);
        row("opposite hues", {50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792);
        row("large", {50, 2.5, 0}, {73, 25, -18}, 27.1492);
        row("25", {60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644);
        row("26", {63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630);
        row("dark", {2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082);
    }
    void ciede2000()
    {
        QFETCH(const Lab, first);
        QFETCH(const Lab, second);
        QFETCH(const double, expected);
        QVERIFY2(std::abs(difference(first, second) - expected) < 1e-4,
                 qPrintable(QString::number(difference(first, second), 'f', 6)));
        // NOLINTNEXTLINE(readability-suspicious-call-argument): it is the same from either side
        QVERIFY(std::abs(difference(second, first) - expected) < 1e-4);
    }

    void labOfKnownColours()
    {
        const auto white = labOf(linear(Qt::white));
        QVERIFY(std::abs(white.l - 100) < 0.01 && std::hypot(white.a, white.b) < 0.02);
        const auto red = labOf(linear(QColor(255, 0, 0))); // 53.24, 80.09, 67.20
        QVERIFY2(std::abs(red.l - 53.24) < 0.05 && std::abs(red.a - 80.09) < 0.05
                     && std::abs(red.b - 67.2) < 0.05,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(red.l).arg(red.a).arg(red.b)));
    }

    void linearThereAndBack()
    {
        for (int value = 0; value < 256; ++value) {
            const QColor color(value, 255 - value, (value * 7) % 256);
            QCOMPARE(fromLinear(linear(color)), color);
        }
    }

    void oklchThereAndBack()
    {
        for (int value = 0; value < 256; value += 5) {
            const QColor color(value, 255 - value, (value * 7) % 256);
            const auto [lightness, chroma, hue] = oklchOf(color);
            const auto again = fromOklch(lightness, chroma, hue);
            QVERIFY(std::abs(again.red() - color.red()) <= 1 && std::abs(again.green() - color.green()) <= 1
                    && std::abs(again.blue() - color.blue()) <= 1);
        }
        const auto red = oklchOf(QColor(255, 0, 0)); // Ottosson's values
        QVERIFY(std::abs(red.lightness - 0.62796) < 1e-4 && std::abs(red.chroma - 0.25768) < 1e-4
                && std::abs(red.hue - 29.234) < 0.01);
    }

    void lightOfTheRoomIsAdded()
    {
        QCOMPARE(projected({0.5, 0.5, 0.5}, 0).g, 0.5);
        QVERIFY(std::abs(projected({0.5, 0, 1}, 0.25).r - 0.6) < 1e-12);
        QVERIFY(std::abs(projected({0.5, 0, 1}, 0.25).g - 0.2) < 1e-12);
        QCOMPARE(projected({0.5, 0, 1}, 0.25).b, 1.0);
        QVERIFY(std::abs(luminance({1, 1, 1}) - 1) < 1e-6);
    }

    /// Whatever the vision, greys stay greys; and what the kinds of blindness are known for happens.
    void simulatedVision()
    {
        for (const auto vision : kVisions) {
            for (const auto grey : {0.0, 0.3, 1.0}) {
                const auto seen = seenBy(vision, {grey, grey, grey});
                QVERIFY(std::abs(seen.r - grey) < 1e-4 && std::abs(seen.g - grey) < 1e-4
                        && std::abs(seen.b - grey) < 1e-4);
            }
        }
        const QColor red(0xd7, 0x30, 0x27);
        const QColor green(0x5b, 0x8f, 0x22);
        QVERIFY(difference(red, green, Vision::Normal) > 40);
        QVERIFY(difference(red, green, Vision::Deutan) < 15);
        const QColor blue(0x2b, 0x6c, 0xc4);
        for (const auto vision : kVisions) {
            QVERIFY(difference(blue, QColor(0xe6, 0x8a, 0x00), vision) > 20);
        }
    }

    void projectorsWashOut()
    {
        QVERIFY(std::abs(projectedContrast(Qt::white, Qt::black) - 11) < 0.01);
        QCOMPARE(projectedContrast(Qt::red, Qt::red), 1.0);
        const QColor dark(20, 20, 60);
        QVERIFY(projectedDifference(dark, Qt::black) < difference(dark, Qt::black, Vision::Normal));
    }

    void transparencyShowsTheGround()
    {
        QCOMPARE(over(QColor(255, 0, 0, 255), Qt::white), QColor(255, 0, 0));
        QCOMPARE(over(QColor(255, 0, 0, 0), QColor(1, 2, 3)), QColor(1, 2, 3));
        const auto half = over(QColor(0, 0, 0, 128), Qt::white);
        QVERIFY(std::abs(half.red() - 127) <= 1);
    }

    /// sRGB has no blue of this chroma: lightness and hue stay, the chroma gives way.
    void whatIsBeyondTheGamutLosesChroma()
    {
        QCOMPARE(fromOklch(1, 0, 0), QColor(255, 255, 255));
        QCOMPARE(fromOklch(0, 0, 0), QColor(0, 0, 0));
        // Ottosson's values for sRGB red: 0.628, 0.2577, 29.23.
        const auto red = fromOklch(0.62796, 0.25768, 29.234);
        QVERIFY(red.red() >= 254 && red.green() <= 3 && red.blue() <= 3);
        const auto wanted = labOf(linear(fromOklch(0.8, 0.08, 260)));
        const auto gamut = labOf(linear(fromOklch(0.8, 0.4, 260)));
        QVERIFY(std::abs(wanted.l - gamut.l) < 3);
        QVERIFY(std::hypot(gamut.a, gamut.b) >= std::hypot(wanted.a, wanted.b));
    }
};

QTEST_GUILESS_MAIN(TestColorDifference)

#include "tst_colordifference.moc"
