// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchcontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

struct Setup
{
    Setup()
        : tester(&search)
    {
        view.setMap(&map);
        view.setView({{745000, 6630000}, 50, {800, 600}});
        search.setViewController(&view);
    }
    [[nodiscard]] QString at(int row, SearchController::Role role) const
    {
        return search.index(row).data(role).toString();
    }
    /// Searches and waits for the index.
    [[nodiscard]] bool find(const QString &text)
    {
        search.setText(text);
        return QTest::qWaitFor([this] { return !search.isBusy(); }, 10000);
    }
    MapController map;
    ViewController view;
    SearchController search;
    QAbstractItemModelTester tester;
};

} // namespace

class TestSearchController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndShowsFeatures()
    {
        Setup setup;
        QVERIFY(smallmap::open(setup.map));
        QSignalSpy looks(&setup.view, &ViewController::lookRequested);
        const auto state = setup.map.document()->snapshot();
        const auto layer = state->layerIndex(u"parks");
        const auto title = featureTitle(state->layers[std::size_t(layer)], 0, Language::German);
        setup.map.document()->setVisible(u"parks"_s, false);
        QVERIFY(setup.find(title));
        QVERIFY(setup.search.count() > 0);
        QCOMPARE(setup.at(0, SearchController::TitleRole), title);
        QVERIFY(setup.at(0, SearchController::DetailRole).startsWith(u"Parks"_s));
        const auto none = chooseFeatures(state->layers[std::size_t(layer)].table, u"1 = 0"_s, {});
        QVERIFY(none);
        setup.map.document()->setFilter(u"parks"_s, u"1 = 0"_s, *none);
        QVERIFY(setup.at(0, SearchController::DetailRole).contains(u"hidden by the filter"_s));
        setup.map.document()->setFilter(u"parks"_s, {}, nullptr);
        QVERIFY(!setup.at(0, SearchController::DetailRole).contains(u"hidden by the filter"_s));
        setup.search.activate(0);
        QVERIFY(setup.view.hasSelection());
        QCOMPARE(setup.view.selected()->layerId, u"parks"_s);
        QVERIFY(setup.map.document()->snapshot()->layers[std::size_t(layer)].visible);
        QCOMPARE(looks.size(), 1);
    }

    void findsPositions()
    {
        Setup setup;
        QSignalSpy looks(&setup.view, &ViewController::lookRequested);
        setup.search.setText(u"32U 331034 5662413"_s);
        QCOMPARE(setup.search.count(), 1);
        QVERIFY(setup.at(0, SearchController::DetailRole).contains(u"EPSG:25832"_s));
        setup.search.activate(0);
        QCOMPARE(looks.size(), 1);
        QVERIFY(std::abs(looks[0][0].toPointF().x() - 6.5873) < 1e-4);
        QVERIFY(setup.search.isMarkVisible());
        const auto before = setup.search.markPosition();
        auto view = setup.view.view();
        view.center.x += 100 * view.unitsPerPixel;
        setup.view.setView(view);
        QVERIFY(std::abs(setup.search.markPosition().x() - before.x() + 100) < 1e-6); // it stays on its place
        setup.search.clearMark();
        QVERIFY(!setup.search.isMarkVisible());
    }

    void followsTheMap()
    {
        Setup setup;
        QVERIFY(setup.find(u"park"_s));
        QCOMPARE(setup.search.count(), 0);
        QVERIFY(smallmap::open(setup.map));
        QTRY_VERIFY(setup.search.count() > 0); // without typing again
        setup.map.document()->removeLayer(u"parks"_s);
        QTRY_VERIFY(!setup.search.isBusy());
        for (int row = 0; row < setup.search.count(); ++row) {
            QVERIFY(!setup.at(row, SearchController::DetailRole).startsWith(u"Parks"_s));
        }
    }

    void aRowThatIsGoneDoesNothing()
    {
        Setup setup;
        QVERIFY(smallmap::open(setup.map));
        QVERIFY(setup.find(u"park"_s));
        const auto count = setup.search.count();
        setup.search.activate(-1);
        setup.search.activate(count);
        QVERIFY(!setup.view.hasSelection());
        setup.view.show({u"no such layer"_s, 0});
        QVERIFY(!setup.view.hasSelection());
    }
};

QTEST_GUILESS_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
