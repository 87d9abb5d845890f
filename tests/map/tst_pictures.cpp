// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../render/samplescene.h"
#include "picturehold.h"
#include "pictureplanner.h"
#include "tilemesh.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

MapView viewAt(double unitsPerPixel)
{
    auto view = SampleLayer::view();
    view.unitsPerPixel = unitsPerPixel;
    return view;
}

SceneLayer sample(const QString &id)
{
    SampleLayer layer((Style()));
    layer.add(GeometryType::Polygon,
              {{{-5000, -5000}, {5000, -5000}, {5000, 5000}, {-5000, 5000}, {-5000, -5000}}});
    return layer.layer(id);
}

/// How many times as large as it was painted the layer is shown; 0: it is not.
double stretchOf(const LayerPlan &plan)
{
    return plan.pictures.empty()
        ? 0
        : plan.pictures.front().target.width() / plan.pictures.front().source.width();
}

LayerPlan pictured(const QString &id, bool merged, const QRectF &target = {0, 0, 480, 360})
{
    LayerPlan plan;
    plan.id = id;
    plan.isMerged = merged;
    plan.pictures.push_back({QImage(48, 36, QImage::Format_RGB32), QRectF(0, 0, 48, 36), target});
    return plan;
}

LayerPlan empty(const QString &id)
{
    LayerPlan plan;
    plan.id = id;
    return plan;
}

LayerPlan tiled(const QString &id, int pieces = 1)
{
    LayerPlan plan;
    plan.id = id;
    plan.pieces.resize(std::size_t(pieces));
    return plan;
}

QStringList idsOf(const std::vector<LayerPlan> &layers)
{
    QStringList ids;
    std::ranges::transform(layers, std::back_inserter(ids), &LayerPlan::id);
    return ids;
}

/// Two layers that are planned as TilePlanner does it.
class Planned
{
public:
    /// Adds the layers at a scale; \a paint: until all of it is there.
    std::vector<LayerPlan> plan(double unitsPerPixel, const std::vector<const SceneLayer *> &layers,
                                bool stands, bool paint)
    {
        std::vector<LayerPlan> plans;
        bool complete = true;
        const auto frame = [&] {
            plans.clear();
            complete = true;
            m_planner.begin(viewAt(unitsPerPixel), 1, stands);
            for (const auto *layer : layers) {
                plans.push_back(empty(layer->id));
                complete = m_planner.add(*layer, 0, plans.back()) && complete;
            }
            m_planner.addStandIns(plans);
            if (paint) {
                m_planner.end();
            }
            return complete;
        };
        if (paint) {
            [[maybe_unused]] const bool done = QTest::qWaitFor(frame, 10000);
        } else {
            frame();
        }
        return plans;
    }

private:
    PictureStore m_store;
    PicturePlanner m_planner {m_store};
};

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Pictures of a new scale are shown once all layers have them; before, all are stretched alike.
    void layersChangeTheirScaleTogether()
    {
        Planned planned;
        const auto a = sample(u"a"_s);
        const auto b = sample(u"b"_s);
        auto plans = planned.plan(1, {&a, &b}, true, true);
        QCOMPARE(stretchOf(plans[0]), 1.0);
        QCOMPARE(stretchOf(plans[1]), 1.0);
        plans = planned.plan(0.45, {&a}, false, true);
        QCOMPARE(stretchOf(plans[0]), 1.0);
        planned.plan(0.45, {&a, &b}, false, false); // b is due, nothing of it is painted yet
        plans = planned.plan(0.44, {&a, &b}, false, false);
        QVERIFY(qAbs(stretchOf(plans[0]) - 1 / 0.44) < 0.01);
        QVERIFY(qAbs(stretchOf(plans[1]) - 1 / 0.44) < 0.01);
        planned.plan(0.45, {&a, &b}, false, true);
        plans = planned.plan(0.44, {&a, &b}, false, false);
        QVERIFY(qAbs(stretchOf(plans[0]) - 0.45 / 0.44) < 0.01);
        QVERIFY(qAbs(stretchOf(plans[1]) - 0.45 / 0.44) < 0.01);
    }

    /// What has nothing else is shown much larger than it was painted, but keeps no other layer back.
    void noneWaitsForEver()
    {
        Planned planned;
        const auto a = sample(u"a"_s);
        const auto b = sample(u"b"_s);
        planned.plan(1, {&a, &b}, true, true);
        planned.plan(0.4, {&a}, false, true);
        planned.plan(0.4, {&b}, false, false);
        const auto plans = planned.plan(0.3, {&a, &b}, false, false);
        QVERIFY(qAbs(stretchOf(plans[0]) - 0.4 / 0.3) < 0.01);
        QVERIFY(qAbs(stretchOf(plans[1]) - 1 / 0.3) < 0.01);
    }

    void mergedPicturesStayUntilTheNextAreMerged()
    {
        PictureHold hold;
        std::vector layers {empty(u"a"_s), empty(u"b"_s), pictured(u"a+"_s, true), tiled(u"c"_s)};
        hold.apply(viewAt(1), false, layers);
        QCOMPARE(idsOf(layers), (QStringList {u"a"_s, u"b"_s, u"a+"_s, u"c"_s}));
        layers = {pictured(u"a"_s, false), pictured(u"b"_s, false), tiled(u"c"_s, 3)};
        hold.apply(viewAt(0.5), false, layers);
        QCOMPARE(idsOf(layers), (QStringList {u"a"_s, u"b"_s, u"a+"_s, u"c"_s}));
        QVERIFY(layers[0].pictures.empty());
        QVERIFY(layers[1].pictures.empty());
        QCOMPARE(layers[2].pictures.front().target, QRectF(-240, -180, 960, 720));
        QCOMPARE(layers[3].pieces.size(), 3U); // those of this frame
        layers = {empty(u"a"_s), empty(u"b"_s), pictured(u"a+"_s, true), tiled(u"c"_s)};
        hold.apply(viewAt(0.5), false, layers);
        QCOMPARE(layers[2].pictures.front().target, QRectF(0, 0, 480, 360));
    }

    void nothingElseIsHeld_data()
    {
        QTest::addColumn<double>("unitsPerPixel");
        QTest::addColumn<bool>("stands");
        QTest::addColumn<bool>("sameLook");
        QTest::addRow("out") << 1.1 << false << true;
        QTest::addRow("far in") << 0.3 << false << true;
        QTest::addRow("stands") << 0.5 << true << true;
        QTest::addRow("other colours") << 0.5 << false << false;
    }
    void nothingElseIsHeld()
    {
        QFETCH(double, unitsPerPixel);
        QFETCH(bool, stands);
        QFETCH(bool, sameLook);
        PictureHold hold;
        std::vector layers {empty(u"a"_s), empty(u"b"_s), pictured(u"a+"_s, true)};
        hold.apply(viewAt(1), false, layers);
        layers = {pictured(u"a"_s, false), pictured(u"b"_s, false)};
        if (!sameLook) {
            layers[1].symbols = std::make_shared<FeatureSymbols>();
        }
        hold.apply(viewAt(unitsPerPixel), stands, layers);
        QCOMPARE(idsOf(layers), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(layers[0].pictures.size(), 1U);
    }

    /// A layer that is drawn in tiles between them keeps them apart.
    void layersThatCannotBeMergedAreLeftAlone()
    {
        PictureHold hold;
        std::vector layers {pictured(u"a"_s, false), tiled(u"c"_s), pictured(u"b"_s, false)};
        hold.apply(viewAt(1), false, layers);
        const QRectF next(10, 10, 300, 200);
        layers = {pictured(u"a"_s, false, next), tiled(u"c"_s), pictured(u"b"_s, false, next)};
        hold.apply(viewAt(0.9), false, layers);
        QCOMPARE(layers[0].pictures.front().target, next);
        QCOMPARE(layers[2].pictures.front().target, next);
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
