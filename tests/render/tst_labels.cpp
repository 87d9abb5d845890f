// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels.h"
#include "samplescene.h"

#include <QElapsedTimer>
#include <QtTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

Style pointStyle(double size = 8, int priority = 0)
{
    Style style;
    style.symbol.size = size;
    style.symbol.stroke = Qt::transparent;
    style.labels = LabelStyle {.field = u"name"_s, .size = 12, .color = {}, .priority = priority};
    return style;
}

std::vector<PlacedLabel> place(const Scene &scene)
{
    return placeLabels(scene, SampleLayer::view(), Language::German, MapTheme());
}

QStringList texts(const std::vector<PlacedLabel> &labels)
{
    QStringList result;
    for (const auto &label : labels) {
        result.append(label.text);
    }
    return result;
}

std::vector<Point> rectangle(double x, double y, double w, double h)
{
    return {{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}};
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pointLabelStandsAtTheRight()
    {
        SampleLayer layer(pointStyle());
        layer.point(100, 100, "Jüchen");
        const auto labels = place({.layers = {layer.layer(u"a"_s)}});
        QCOMPARE(texts(labels), QStringList {u"Jüchen"_s});
        QVERIFY(labels[0].box.left() >= 104);
        QVERIFY(labels[0].box.left() < 110);
        QVERIFY(qAbs(labels[0].box.center().y() - 100) < 0.01);
        QCOMPARE(labels[0].layerId, u"a"_s);
        QCOMPARE(labels[0].anchor, SampleLayer::plane({100, 100}));
    }

    void atTheRightEdgeItStandsAtTheLeft()
    {
        SampleLayer layer(pointStyle());
        layer.point(470, 100, "Jüchen");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(labels.size(), 1U);
        QVERIFY(labels[0].box.right() <= 466);
    }

    void nothingTouchesObstacles()
    {
        SampleLayer layer(pointStyle());
        layer.point(100, 100, "Jüchen");
        layer.point(300, 100, "Neuss"); // below the obstacle: no place is free
        const Scene scene {.layers = {layer.layer()}};
        const std::array obstacles {QRectF(110, 80, 60, 40), QRectF(220, 50, 160, 100)};
        const auto labels = placeLabels(scene, SampleLayer::view(), Language::German, MapTheme(), obstacles);
        QCOMPARE(texts(labels), QStringList {u"Jüchen"_s});
        QVERIFY(labels[0].box.right() <= 96); // at the left instead
    }

    void nothingOverlaps()
    {
        SampleLayer layer(pointStyle());
        std::mt19937 random(1);
        for (int i = 0; i < 100; ++i) {
            layer.point(double(random() % 480), double(random() % 360), "Jülich");
        }
        const auto scene = Scene {.layers = {layer.layer()}};
        const auto labels = place(scene);
        QVERIFY(labels.size() > 5);
        const auto &geometry = scene.layers[0].prepared->geometry;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(QRectF(0, 0, 480, 360).contains(labels[i].box));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY(!labels[i].box.intersects(labels[k].box));
            }
            for (std::size_t f = 0; f < geometry.featureCount(); ++f) {
                const auto p =
                    SampleLayer::view().toScreen(geometry.part(geometry.firstPart(f)).positions.front());
                QVERIFY(!labels[i].box.contains(p));
            }
        }
    }

    void priorityDecides()
    {
        SampleLayer low(pointStyle());
        low.point(100, 100, "niedrig");
        SampleLayer high(pointStyle(8, 3));
        high.point(100, 100, "hoch");
        // At one place right, left, above and below are taken one after the other; the better label takes the
        // best.
        for (const auto &scene :
             {Scene {.layers = {low.layer(), high.layer()}}, Scene {.layers = {high.layer(), low.layer()}}}) {
            QCOMPARE(texts(place(scene)), (QStringList {u"hoch"_s, u"niedrig"_s}));
        }
    }

    void largerMarkersComeFirst()
    {
        auto style = pointStyle();
        style.proportional = Proportional {.field = u"value"_s, .maxValue = 100, .maxSize = 40, .unit = {}};
        SampleLayer layer(style);
        layer.point(100, 100, "klein", 10).point(300, 200, "groß", 90).point(200, 300, "fehlt", 0);
        QCOMPARE(texts(place({.layers = {layer.layer()}})), (QStringList {u"groß"_s, u"klein"_s}));
    }

    void areaLabelsStayInside()
    {
        auto style = pointStyle();
        SampleLayer layer(style);
        layer.add(GeometryType::Polygon, {rectangle(20, 20, 200, 100)}, "Grevenbroich");
        layer.add(GeometryType::Polygon, {rectangle(250, 20, 60, 100)}, "Stadt Grevenbroich");
        layer.add(GeometryType::Polygon, {rectangle(350, 20, 30, 100)}, "Rommerskirchen");
        layer.add(GeometryType::Polygon, {rectangle(400, 20, 60, 8)}, "flach");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(texts(labels), QStringList {u"Grevenbroich"_s});
        QVERIFY(QRectF(20, 20, 200, 100).contains(labels[0].box));
    }

    void longAreaNamesAreWrapped()
    {
        SampleLayer layer(pointStyle());
        layer.add(GeometryType::Polygon, {rectangle(250, 20, 75, 100)}, "Rhein-Kreis Neuss");
        QCOMPARE(texts(place({.layers = {layer.layer()}})), QStringList {u"Rhein-Kreis\nNeuss"_s});
    }

    void areaLabelMakesRoomForMarkers()
    {
        SampleLayer areas(pointStyle());
        areas.add(GeometryType::Polygon, {rectangle(20, 20, 200, 100)}, "Bedburg");
        auto plain = pointStyle(10);
        plain.labels.reset();
        SampleLayer markers(plain);
        markers.point(120, 70);
        const auto labels = place({.layers = {areas.layer(), markers.layer()}});
        QCOMPARE(labels.size(), 1U);
        QVERIFY(!labels[0].box.intersects(QRectF(115, 65, 10, 10)));
        QVERIFY(QRectF(20, 20, 200, 100).contains(labels[0].box));
    }

    void areaThatLeavesTheViewIsNamedWhereItIsSeen()
    {
        SampleLayer layer(pointStyle());
        layer.add(GeometryType::Polygon, {rectangle(-5000, -5000, 5200, 5300)}, "Erftstadt");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(labels.size(), 1U);
        QVERIFY(QRectF(0, 0, 200, 300).contains(labels[0].box));
    }

    void linesAreNamedOnceInTheMiddle()
    {
        SampleLayer layer(pointStyle());
        layer.add(GeometryType::Line, {{{20, 100}, {460, 100}}}, "Rhein");
        layer.add(GeometryType::Line, {{{20, 140}, {460, 140}}}, "Rhein");
        layer.add(GeometryType::Line, {{{20, 200}, {30, 200}}}, "Kurzer Bach");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(texts(labels), QStringList {u"Rhein"_s});
        QVERIFY(qAbs(labels[0].box.center().x() - 240) < 1);
    }

    void importantNamesMayCoverLesserMarkers()
    {
        SampleLayer crowd(pointStyle(8, 10));
        for (int i = 0; i < 15; ++i) {
            for (int k = 0; k < 12; ++k) {
                crowd.point(15 + i * 32, 15 + k * 32);
            }
        }
        for (const auto &[priority, count] : {std::pair {15, 0U}, {50, 1U}}) {
            SampleLayer park(pointStyle(16, priority));
            park.point(240, 180, "Digitalpark");
            QCOMPARE(place({.layers = {crowd.layer(), park.layer()}}).size(), count);
        }
    }

    /// Two layers may show the same site.
    void sameNameAtTheSamePlaceOnce()
    {
        SampleLayer sites(pointStyle(10));
        sites.point(100, 100, "Frimmersdorf").point(300, 200, "Hürth");
        SampleLayer numbers(pointStyle(20));
        numbers.point(101, 100, "Frimmersdorf").point(300, 260, "Hürth");
        const auto labels = place({.layers = {sites.layer(u"a"_s), numbers.layer(u"b"_s)}});
        QCOMPARE(texts(labels), (QStringList {u"Frimmersdorf"_s, u"Hürth"_s, u"Hürth"_s}));
        QCOMPARE(labels[0].layerId, u"b"_s); // the one with the higher priority
    }

    void noLineEndsWithAMinus()
    {
        SampleLayer layer(pointStyle());
        layer.point(240, 180, "Digitalpark Frimmersdorf -158,5 Arbeitsplätze");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(labels.size(), 1U);
        QVERIFY(labels[0].text.contains(u'\n'));
        QVERIFY2(labels[0].text.contains(u"-158,5"), qPrintable(labels[0].text));
    }

    void minScaleHides()
    {
        auto style = pointStyle();
        SampleLayer layer(style);
        layer.point(100, 100, "Jüchen");
        auto scene = Scene {.layers = {layer.layer()}};
        const auto scale = scaleDenominator(SampleLayer::view());
        scene.layers[0].labels->minScale = scale * 1.01;
        QCOMPARE(place(scene).size(), 1U);
        scene.layers[0].labels->minScale = scale * 0.99;
        QVERIFY(place(scene).empty());
    }

    void capitals()
    {
        auto style = pointStyle();
        style.labels->capitals = true;
        SampleLayer layer(style);
        layer.point(100, 100, "Jüchen");
        const auto labels = place({.layers = {layer.layer()}});
        QCOMPARE(labels[0].text, u"JÜCHEN"_s);
        QVERIFY(labels[0].font.letterSpacing() > 100);
        QCOMPARE(labels[0].font.letterSpacingType(), QFont::PercentageSpacing); // paper has other dpi
    }

    void manyFeatures()
    {
        SampleLayer layer(pointStyle(3));
        std::mt19937 random(7);
        for (int i = 0; i < 100'000; ++i) {
            layer.point(double(random() % 4800) / 10, double(random() % 3600) / 10, "Name");
        }
        const auto scene = Scene {.layers = {layer.layer()}};
        QElapsedTimer timer;
        timer.start();
        const auto first = place(scene);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(texts(place(scene)), texts(first));
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
