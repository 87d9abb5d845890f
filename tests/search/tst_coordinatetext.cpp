// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/coordinatetext.h"

#include "crs/geodesy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr Point kPlace {6.5873, 51.0883}; ///< Grevenbroich

} // namespace

class TestCoordinateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The same place in every notation. The metres of UTM and Gauss-Krueger were computed with PROJ's
    /// cs2cs 9.6.
    void theSamePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("tolerance"); // m
        for (const auto *text :
             {"51.0883, 6.5873", "51,0883 6,5873", "51,0883; 6,5873", "6.5873 51.0883", "51.0883/6.5873",
              "51.0883,6.5873", "51.0883° N, 6.5873° E", "51,0883° N 6,5873° O", "N 51.0883 E 6.5873",
              "N51.0883, E6.5873", "6.5873 E 51.0883 N", "51.0883 Nord 6.5873 Ost"}) {
            QTest::newRow(text) << QString::fromUtf8(text) << 1.0;
        }
        for (const auto *text :
             {"51°5'17.88\" N 6°35'14.28\" E", "51° 5′ 17,88″ N, 6° 35′ 14,28″ O", "51 5 17.88 6 35 14.28",
              "N 51° 5' 17.88\" E 6° 35' 14.28\"", "51°5.298'N 6°35.238'E", "51° 5,298' N, 6° 35,238' O"}) {
            QTest::newRow(text) << QString::fromUtf8(text) << 1.0;
        }
        for (const auto *text :
             {"32U 331034 5662413", "32 U 331034 5662413", "331034 5662413", "32331034 5662413",
              "5662413 331034", "331034, 5662413", "331034,0; 5662413,0", "331.034 5.662.413",
              "UTM 32 331034 5662413", "UTM32 331034.0 5662413.0"}) {
            QTest::newRow(text) << QString::fromUtf8(text) << 2.0;
        }
        for (const auto *text : {"2541192 5661634", "5661634 2541192"}) {
            QTest::newRow(text) << QString::fromUtf8(text) << 3.0;
        }
    }
    void theSamePlace()
    {
        QFETCH(QString, text);
        QFETCH(double, tolerance);
        const auto position = positionFromText(text);
        QVERIFY(position);
        const auto metres = geodesicDistance(position->lonLat, kPlace);
        QVERIFY2(metres < tolerance, qPrintable(QString::number(metres)));
    }

    void otherTextsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"",
                                 "Neuss",
                                 "05162008",
                                 "41515",
                                 "41515 Grevenbroich",
                                 "1 2 3",
                                 "51.0883",
                                 "91 200",
                                 "51 61 0 6 0 0",
                                 "A 44, 46",
                                 "N 51",
                                 "51°5'17\" N",
                                 "N 51 N 6",
                                 "331034",
                                 "12345 5662413",
                                 "950000 5662413",
                                 "Straße 7, 12",
                                 "1.2.3 4.5.6",
                                 "33U 331034",
                                 "°'\" °'\"",
                                 "NSEOW",
                                 "9999999999 99999999999"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("long") << QString(5000, u'1');
    }
    void otherTextsAreNone()
    {
        QFETCH(QString, text);
        const auto position = positionFromText(text);
        QVERIFY2(!position, qPrintable(position ? position->notation : QString()));
    }

    void zonesAreKept()
    {
        const auto west = positionFromText(u"31U 700000 5660000");
        const auto east = positionFromText(u"33U 300000 5660000");
        QVERIFY(west && east);
        QVERIFY(west->lonLat.x > 5 && west->lonLat.x < 6.5);
        QVERIFY(east->lonLat.x > 11.5 && east->lonLat.x < 13);
        QCOMPARE(positionFromText(u"3431000 5661000")->notation, u"EPSG:31467"_s);
        QCOMPARE(positionFromText(u"4431000 5661000")->notation, u"EPSG:31468"_s);
        const auto south = positionFromText(u"33.9 S 151.2 E");
        QVERIFY(south && south->lonLat == (Point {151.2, -33.9}));
        const auto america = positionFromText(u"40.7, -74.0");
        QVERIFY(america && america->lonLat == (Point {-74.0, 40.7}));
    }
};

QTEST_APPLESS_MAIN(TestCoordinateText)
#include "tst_coordinatetext.moc"
