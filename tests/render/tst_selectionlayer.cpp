// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hittest.h"
#include "render/selectionlayer.h"
#include "samplescene.h"

#include <QTest>

using namespace revier;
using namespace Qt::StringLiterals;

namespace {

FeatureSetPtr features(FeatureSet set)
{
    return std::make_shared<const FeatureSet>(std::move(set));
}

} // namespace

class TestSelectionLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void onlySelectedFeaturesAreDrawnAgain()
    {
        Scene scene {{SampleLayer({}).point(10, 10).point(20, 20).point(30, 30).layer(u"a"_s),
                      SampleLayer({}).point(50, 50).layer(u"b"_s)}};
        const auto before = scene;
        SelectionLayers layers;
        layers.addTo(scene, {{u"a"_s, features({0, 2})}}, {});
        QCOMPARE(scene.layers.size(), std::size_t(3));
        const auto &above = scene.layers[1];
        QCOMPARE(above.layerId, u"a"_s);
        QVERIFY(above.id != u"a"_s && !above.selectable && !above.labels);
        QCOMPARE(above.symbols->symbolOf, (std::vector<std::uint16_t> {0, FeatureSymbols::kNone, 0}));
        QVERIFY(above.symbols->symbols[0].size > before.layers[0].symbols->symbols[0].size);
        QCOMPARE(above.symbols->symbols[0].stroke, MapTheme().highlight);
        QCOMPARE(scene.layers[2].id, u"b"_s);
        // Nothing else is hit than before.
        QCOMPARE(hitTest(scene, SampleLayer::view(), {10, 10}, 3),
                 hitTest(before, SampleLayer::view(), {10, 10}, 3));
    }

    static void proportionalMarkersKeepTheirSizes()
    {
        Style style;
        style.proportional = Proportional {.field = u"value"_s, .maxValue = 100, .maxSize = 40, .unit = {}};
        Scene scene {{SampleLayer(style).point(10, 10, "", 100).point(60, 60, "", 25).layer()}};
        SelectionLayers layers;
        layers.addTo(scene, {{u"sample"_s, features({1})}}, {});
        QCOMPARE(scene.layers[1].symbols->markerSize(1), 24.0); // half of 40, and the ring
    }

    /// As long as nothing changes the renderer gets the same symbols, and makes no tile anew.
    static void whatStaysIsKept()
    {
        const Scene base {{SampleLayer({}).point(10, 10).layer()}};
        const auto set = features({0});
        SelectionLayers layers;
        auto first = base;
        layers.addTo(first, {{u"sample"_s, set}}, {});
        auto second = base;
        layers.addTo(second, {{u"sample"_s, set}}, {});
        QCOMPARE(second.layers[1].symbols, first.layers[1].symbols);
        auto dark = base;
        layers.addTo(dark, {{u"sample"_s, set}}, darkMapTheme());
        QVERIFY(dark.layers[1].symbols != first.layers[1].symbols);
    }

    static void hiddenFeaturesAreNotMarked()
    {
        Style style;
        style.proportional = Proportional {.field = u"value"_s, .maxValue = 100, .maxSize = 40, .unit = {}};
        Scene scene {{SampleLayer(style).point(10, 10, "", 0).layer()}};
        SelectionLayers layers;
        layers.addTo(scene, {{u"sample"_s, features({0})}, {u"gone"_s, features({3})}}, {});
        QCOMPARE(scene.layers[1].symbols->symbolOf[0], FeatureSymbols::kNone);
    }

    static void featuresInARectangle()
    {
        const std::vector<Point> square {{100, 100}, {200, 100}, {200, 200}, {100, 200}, {100, 100}};
        const std::vector<Point> hole {{120, 120}, {180, 120}, {180, 180}, {120, 180}, {120, 120}};
        const Scene scene {{SampleLayer({}).add(GeometryType::Polygon, {square, hole}).layer(u"area"_s),
                            SampleLayer({}).add(GeometryType::Line, {{{0, 50}, {300, 50}}}).layer(u"line"_s),
                            SampleLayer({}).point(20, 20).point(40, 40).layer(u"points"_s)}};
        const auto found = [&scene](QRectF rectangle) {
            QStringList names;
            for (const auto &hit : featuresIn(scene, SampleLayer::view(), rectangle)) {
                names.append(hit.layerId + QString::number(hit.feature));
            }
            return names.join(u' ');
        };
        QCOMPARE(found({10, 10, 20, 20}), u"points0"_s);
        QCOMPARE(found({10, 10, 35, 35}), u"points0 points1"_s);
        QCOMPARE(found({60, 45, 10, 10}), u"line0"_s); // crosses it without a vertex inside
        QCOMPARE(found({105, 105, 10, 10}), u"area0"_s); // lies within
        QCOMPARE(found({140, 140, 10, 10}), QString()); // lies in the hole
        QCOMPARE(found({90, 150, 20, 5}), u"area0"_s); // cuts an edge
        QCOMPARE(found({0, 0, 300, 300}), u"area0 line0 points0 points1"_s);
    }
};

QTEST_MAIN(TestSelectionLayer)
#include "tst_selectionlayer.moc"
