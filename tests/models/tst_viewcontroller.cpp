// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewcontroller.h"
#include "smallmap.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Hit;
using revier::MapController;
using revier::ViewController;

namespace {

constexpr QPointF kCenter(400, 300);

/// A window of 800 x 600 px around the sites at 1:25,000.
revier::MapView viewAtTheSites()
{
    return revier::viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 25000, {800, 600});
}

QString name(const std::optional<Hit> &hit)
{
    return hit ? u"%1 %2"_s.arg(hit->layerId).arg(hit->feature) : u"-"_s;
}

} // namespace

class TestViewController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_map = std::make_unique<MapController>();
        QVERIFY(smallmap::open(*m_map));
    }

    void withoutMapAndSize()
    {
        ViewController view;
        QCOMPARE(view.scaleText(), u"–"_s);
        QCOMPARE(view.scaleBarWidth(), 0.0);
        view.setCursor({10, 10});
        QVERIFY(view.cursorUtm().isEmpty() && view.cursorGeographic().isEmpty()
                && view.hoverText().isEmpty());
        view.selectAt({10, 10});
        view.stepHit(1);
        view.zoomToAll();
        view.zoomHome();
        QVERIFY(!view.hasSelection());
    }

    void coordinatesUnderTheCursor()
    {
        ViewController view;
        view.setMap(m_map.get());
        view.setView(viewAtTheSites());
        view.setCursor(kCenter);
        QCOMPARE(view.cursorUtm(), u"32U 338791 5656745"_s);
        QCOMPARE(view.cursorGeographic(), u"51,03960° N  6,70050° O"_s);
        m_map->setLanguageCode(u"en"_s);
        QCOMPARE(view.cursorGeographic(), u"51.03960° N  6.70050° E"_s);
        m_map->setLanguageCode(u"de"_s);
        // 151.18 px of 1/96 inch are 4 cm, at 1:25,000 a kilometre.
        view.setCursor(kCenter + QPointF(151.181, 0));
        const auto east = view.cursorUtm().split(u' ')[1].toDouble() - 338791;
        QVERIFY2(std::abs(east - 1000) < 8, qPrintable(view.cursorUtm()));
        const QSignalSpy changes(&view, &ViewController::cursorChanged);
        view.clearCursor();
        QVERIFY(view.cursorUtm().isEmpty() && view.cursorGeographic().isEmpty());
        QCOMPARE(changes.size(), 1);
    }

    void scale()
    {
        ViewController view;
        view.setMap(m_map.get());
        const QSignalSpy changes(&view, &ViewController::viewChanged);
        view.setView(viewAtTheSites());
        view.setView(viewAtTheSites());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(view.scaleText(), u"1:25.000"_s);
        QVERIFY(std::abs(view.scaleDenominator() - 25000) < 1e-6);
        QCOMPARE(view.scaleBarText(), u"500 m"_s); // 1 km would be 151 px
        QVERIFY(std::abs(view.scaleBarWidth() - 75.59) < 0.01);
        m_map->setLanguageCode(u"en"_s);
        QCOMPARE(view.scaleText(), u"1:25,000"_s);
        QCOMPARE(changes.size(), 2);
        m_map->setLanguageCode(u"de"_s);
    }

    void hovering()
    {
        ViewController view;
        view.setMap(m_map.get());
        view.setView(viewAtTheSites());
        const QSignalSpy changes(&view, &ViewController::hoverChanged);
        view.setCursor(kCenter);
        const auto hovered = name(view.hovered()); // the smaller marker is aimed at
        QVERIFY2(hovered == u"parks 0" || hovered == u"parks 1", qPrintable(hovered));
        QCOMPARE(view.hoverText(), hovered == u"parks 0" ? u"Digitalpark Nord"_s : u"Campus Süd"_s);
        view.setCursor(kCenter + QPointF(1, 0));
        QCOMPARE(changes.size(), 1);
        view.setCursor(kCenter + QPointF(100, 0));
        QCOMPARE(name(view.hovered()), u"field 0"_s);
        view.clearCursor();
        QVERIFY(!view.hovered());
        QCOMPARE(changes.size(), 3);
    }

    void hoverTextFollowsTheLanguage()
    {
        ViewController view;
        view.setMap(m_map.get());
        view.setView(revier::viewAtScale({6.8, 51.1}, 25000, {800, 600}));
        view.setCursor(kCenter);
        QCOMPARE(view.hoverText(), u"Ostpark"_s);
        const QSignalSpy changes(&view, &ViewController::hoverChanged);
        m_map->setLanguageCode(u"en"_s);
        QCOMPARE(view.hoverText(), u"East park"_s);
        QCOMPARE(changes.size(), 1);
        m_map->setLanguageCode(u"de"_s);
    }

    void clickingStepsThroughWhatLiesThere()
    {
        ViewController view;
        view.setMap(m_map.get());
        view.setView(viewAtTheSites());
        view.selectAt(kCenter);
        QCOMPARE(view.hitCount(), 4);
        QSet<QString> seen;
        QStringList layers;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(view.hitIndex(), i);
            seen.insert(name(view.selected()));
            layers.append(name(view.selected()).section(u' ', 0, 0));
            view.selectAt(kCenter + QPointF(i, -1));
        }
        QCOMPARE(seen.size(), 4);
        QCOMPARE(layers, (QStringList {u"parks"_s, u"parks"_s, u"halls"_s, u"field"_s}));
        QCOMPARE(view.hitIndex(), 0); // round again
        view.stepHit(-1);
        QCOMPARE(name(view.selected()), u"field 0"_s);
        view.stepHit(5);
        QCOMPARE(view.hitIndex(), 0);
        view.selectAt(kCenter + QPointF(100, 0));
        QCOMPARE(view.hitCount(), 1);
        const QSignalSpy changes(&view, &ViewController::selectionChanged);
        view.setView(revier::viewAtScale({8, 50}, 25000, {800, 600}));
        view.selectAt(kCenter); // nothing is there
        QVERIFY(!view.hasSelection() && !view.selected());
        view.clearSelection();
        QCOMPARE(changes.size(), 1);
    }

    void theSelectionSurvivesWhatDoesNotConcernIt()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        ViewController view;
        view.setMap(&map);
        view.setView(viewAtTheSites());
        view.selectAt(kCenter);
        view.stepHit(2);
        QCOMPARE(name(view.selected()), u"halls 0"_s);
        map.document()->moveLayer(u"field"_s, {}, u"sites"_s);
        QCOMPARE(name(view.selected()), u"halls 0"_s);
        map.document()->removeLayer(u"parks"_s); // two hits before it
        QCOMPARE(name(view.selected()), u"halls 0"_s);
        QCOMPARE(view.hitIndex(), 0);
        QCOMPARE(view.hitCount(), 2);
    }

    void theSelectionGoesWithItsLayer()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        ViewController view;
        view.setMap(&map);
        view.select({.layerId = u"halls"_s, .feature = 0});
        QVERIFY(view.hasSelection());
        map.document()->removeLayer(u"halls"_s);
        QVERIFY(!view.hasSelection() && !view.selected());
        // The same id in another project is another file, whose features have other numbers.
        view.select({.layerId = u"parks"_s, .feature = 2});
        QVERIFY(smallmap::open(map));
        QVERIFY(!view.hasSelection());
    }

    void showingAFeature()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        map.document()->setVisible(u"parks"_s, false);
        map.document()->setGroupVisible(u"sites"_s, false);
        ViewController view;
        view.setMap(&map);
        QSignalSpy looks(&view, &ViewController::lookRequested);
        QVERIFY(view.showFeature(u"park-3"_s));
        QCOMPARE(name(view.selected()), u"parks 2"_s);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][0].toPointF(), QPointF(6.8, 51.1));
        QCOMPARE(looks[0][1].toDouble(), 50000.0);
        const auto state = map.document()->snapshot();
        QVERIFY(state->isVisible(state->layers[std::size_t(state->layerIndex(u"parks"))]));
        QVERIFY(!view.showFeature(u"nowhere"_s) && !view.showFeature({}));
        QCOMPARE(name(view.selected()), u"parks 2"_s);
        QVERIFY(!ViewController().showFeature(u"park-3"_s));
    }

    void anotherMap()
    {
        MapController first;
        MapController second;
        ViewController view;
        view.setMap(&first);
        view.setMap(&second);
        const QSignalSpy selections(&view, &ViewController::selectionChanged);
        first.document()->reset({});
        QCOMPARE(selections.size(), 0);
        second.document()->reset({});
        QCOMPARE(selections.size(), 1);
    }

    void fitting()
    {
        MapController map;
        ViewController view;
        view.setMap(&map);
        QSignalSpy fits(&view, &ViewController::fitRequested);
        QVERIFY(smallmap::open(map));
        QCOMPARE(fits.takeFirst()[0].toRectF(), QRectF(6.5, 50.9, 0.5, 51.2 - 50.9));
        view.zoomToLayer(u"parks"_s);
        const auto parks = fits.takeFirst()[0].toRectF();
        QVERIFY(std::abs(parks.left() - 6.7005) < 1e-9 && std::abs(parks.width() - 0.0995) < 1e-9);
        view.zoomToAll();
        const auto all = fits.takeFirst()[0].toRectF();
        QVERIFY(std::abs(all.left() - 6.6) < 1e-9 && std::abs(all.height() - 0.15) < 1e-9);
        view.zoomHome();
        QCOMPARE(fits.takeFirst()[0].toRectF().left(), 6.5);
        view.zoomToLayer(u"nothing"_s);
        QCOMPARE(fits.size(), 0);
    }

private:
    std::unique_ptr<MapController> m_map;
};

QTEST_GUILESS_MAIN(TestViewController)

#include "tst_viewcontroller.moc"
