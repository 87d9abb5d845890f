// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketch.h"
#include "sketches.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = SketchFeature::Kind;

class TestSketch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonRoundTrip()
    {
        const auto sketch = sketches::all();
        const auto again = sketchFromJson(toJson(sketch));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->features.size(), std::size_t(6));
        QVERIFY(*again == sketch);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"circle"_s) << u"circle"_s;
        QTest::newRow("too few") << u"coordinates"_s << QJsonValue(QJsonArray {QJsonArray {6.7, 51.0}})
                                 << u"1 positions"_s;
        QTest::newRow("text as number")
            << u"coordinates"_s << QJsonValue(QJsonArray {QJsonArray {u"6"_s, 51.0}, QJsonArray {6.7, 51.0}})
            << u"degrees"_s;
        QTest::newRow("UTM as degrees")
            << u"coordinates"_s
            << QJsonValue(QJsonArray {QJsonArray {338791, 5656745}, QJsonArray {338792, 5656745}})
            << u"degrees"_s;
        QTest::newRow("colour") << u"color"_s << QJsonValue(u"reddish"_s) << u"colour"_s;
        QTest::newRow("width") << u"width"_s << QJsonValue(1000) << u"width"_s;
        QTest::newRow("radii") << u"radii"_s << QJsonValue(QJsonArray {2000, 1000}) << u"radii"_s;
        QTest::newRow("id") << u"id"_s << QJsonValue(QString()) << u"\"id\""_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, message);
        auto json = toJson(Sketch {{sketches::line()}});
        auto features = json[u"features"].toArray();
        auto feature = features[0].toObject();
        feature[key] = value;
        features[0] = feature;
        json[u"features"_s] = features;
        const auto sketch = sketchFromJson(json);
        QVERIFY(!sketch);
        QVERIFY2(sketch.error().message.contains(message), qPrintable(sketch.error().message));
        QVERIFY2(sketch.error().message.contains(u"1"), qPrintable(sketch.error().message));
    }

    void idsAreUnique()
    {
        const auto line = sketches::line();
        QVERIFY(!sketchFromJson(toJson(Sketch {{line, line}})));
        const auto all = sketches::all();
        QVERIFY(all.feature(all.unusedId()) == nullptr);
        QCOMPARE(all.feature(u"line")->kind, Kind::Line);
    }

    void ringsNeedRadii()
    {
        auto rings = sketches::rings();
        QVERIFY(checkFeature(rings));
        for (const auto &radii : std::vector<std::vector<double>> {{}, {0}, {2000, 1000}, {2e6}}) {
            rings.radii = radii;
            QVERIFY(!checkFeature(rings));
        }
        auto text = sketches::text();
        QVERIFY(checkFeature(text));
        text.name = u"  "_s;
        QVERIFY(!checkFeature(text));
    }

    void titles()
    {
        auto line = sketches::line();
        QCOMPARE(titleOf(line).in(Language::German), u"Trasse"_s);
        line.name.clear();
        QCOMPARE(titleOf(line).in(Language::German), u"Linie"_s);
        QCOMPARE(titleOf(line).in(Language::English), u"Line"_s);
    }
};

QTEST_GUILESS_MAIN(TestSketch)
#include "tst_sketch.moc"
