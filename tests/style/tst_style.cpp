// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"
#include "style/stylejson.h"

#include <QSet>
#include <QTest>

using revier::GeometryType;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursHaveDifferentColours()
    {
        QSet<QRgb> colors;
        for (int number = 0; number < 7; ++number) {
            colors.insert(revier::defaultStyle(GeometryType::Point, number).symbol.fill.rgb());
        }
        QCOMPARE(colors.size(), 7);
    }

    void coloursRepeatAfterTheLast_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("same");
        QTest::newRow("after the last") << 7 << 0;
        QTest::newRow("many files") << 701 << 1;
        QTest::newRow("negative") << -1 << 6;
    }
    void coloursRepeatAfterTheLast()
    {
        QFETCH(const int, number);
        QFETCH(const int, same);
        QCOMPARE(revier::defaultStyle(GeometryType::Line, number),
                 revier::defaultStyle(GeometryType::Line, same));
    }

    void areasLetTheMapThrough()
    {
        const auto symbol = revier::defaultStyle(GeometryType::Polygon, 2).symbol;
        QVERIFY(symbol.fill.alpha() > 0 && symbol.fill.alpha() < 128);
        QCOMPARE(symbol.stroke.alpha(), 255);
        QVERIFY(symbol.stroke.lightness() < symbol.fill.lightness());
    }

    void linesAreDrawnInTheirColour()
    {
        const auto line = revier::defaultStyle(GeometryType::Line, 1).symbol;
        QCOMPARE(line.stroke.rgb(), revier::defaultStyle(GeometryType::Point, 1).symbol.fill.rgb());
        QVERIFY(line.strokeWidth > 1);
    }

    // What a project file could not hold would come back as another style.
    void defaultsSurviveAProjectFile_data()
    {
        QTest::addColumn<GeometryType>("type");
        QTest::newRow("none") << GeometryType::None;
        QTest::newRow("points") << GeometryType::Point;
        QTest::newRow("lines") << GeometryType::Line;
        QTest::newRow("areas") << GeometryType::Polygon;
    }
    void defaultsSurviveAProjectFile()
    {
        QFETCH(const GeometryType, type);
        for (int number = 0; number < 7; ++number) {
            const auto style = revier::defaultStyle(type, number);
            const auto back = revier::styleFromJson(revier::toJson(style));
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(*back, style);
        }
    }
};

QTEST_GUILESS_MAIN(TestStyle)

#include "tst_style.moc"
