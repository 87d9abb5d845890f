// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/bookmarkmodel.h"
#include "models/jobscontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

struct Fixture
{
    MapController map;
    JobsController jobs;
    TimelineController timeline;
    ViewController view;
    BookmarkModel bookmarks;
    QAbstractItemModelTester tester {&bookmarks, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        jobs.setMap(&map);
        timeline.setMap(&map);
        view.setMap(&map);
        bookmarks.setTimeline(&timeline);
        bookmarks.setViewController(&view);
    }
    void look(double scale) { view.setView(viewAtScale({6.7, 51.04}, scale, {800, 600})); }
    [[nodiscard]] QString place(int row) const
    {
        return bookmarks.data(bookmarks.index(row), BookmarkModel::PlaceRole).toString();
    }
    [[nodiscard]] MapStatePtr state() { return map.document()->snapshot(); }
};

} // namespace

class TestBookmarkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMapAndView();
    void addsAndShows();
    void namesAreTrimmedAndFree();
    void momentsAreHeldAndSet();
    void layersAreHeldAndSet();
    void theActivePaneTakesLayers();
    void renamesMovesReplacesRemoves();
    void everythingIsUndone();
    void firstNineHaveKeys();
    void anotherProjectHasItsOwn();
};

void TestBookmarkModel::withoutMapAndView()
{
    BookmarkModel alone;
    QCOMPARE(alone.add(u"x"_s, true, true), -1);
    alone.show(0);
    alone.remove(0);
    QCOMPARE(alone.rowCount(), 0);
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    QCOMPARE(f.bookmarks.add(u"x"_s, true, true), -1); // nothing is shown yet
}

void TestBookmarkModel::addsAndShows()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    QCOMPARE(f.bookmarks.add(u"Tagebau"_s, true, false), 0);
    QCOMPARE(f.bookmarks.names(), QStringList(u"Tagebau"_s));
    QCOMPARE(f.place(0), u"1:50.000"_s); // there is no time line
    f.map.setLanguageCode(u"en"_s);
    QCOMPARE(f.place(0), u"1:50,000"_s);
    const QSignalSpy looks(&f.view, &ViewController::lookRequested);
    f.look(1000);
    f.bookmarks.show(0);
    QCOMPARE(looks.size(), 1);
    const auto center = looks[0][0].toPointF();
    QVERIFY(std::abs(center.x() - 6.7) < 1e-9 && std::abs(center.y() - 51.04) < 1e-9);
    QVERIFY(std::abs(looks[0][1].toDouble() - 50000) < 1e-6);
    f.bookmarks.show(1);
    QCOMPARE(looks.size(), 1);
}

void TestBookmarkModel::namesAreTrimmedAndFree()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    QCOMPARE(f.bookmarks.add(u"  "_s, false, false), -1);
    QCOMPARE(f.bookmarks.add(u" View 2 "_s, false, false), 0);
    QCOMPARE(f.bookmarks.names()[0], u"View 2"_s);
    const auto free = f.bookmarks.freeName();
    QVERIFY(!f.bookmarks.names().contains(free));
    f.bookmarks.add(free, false, false);
    QVERIFY(!f.bookmarks.names().contains(f.bookmarks.freeName()));
}

void TestBookmarkModel::momentsAreHeldAndSet()
{
    Fixture f;
    QVERIFY(f.map.openProject(shippedProjectPath()) && smallmap::waitUntilRead(f.map));
    QTRY_VERIFY(f.timeline.isAvailable() && f.jobs.isAvailable());
    f.timeline.showLayers();
    f.look(100000);
    f.timeline.setYear(2040);
    f.bookmarks.add(u"2040"_s, true, false);
    f.bookmarks.add(u"here"_s, false, false);
    f.timeline.setYear(2020);
    QVERIFY2(f.place(0).contains(u"2040") && f.place(0).contains(u"assumption"), qPrintable(f.place(0)));
    f.bookmarks.show(1);
    QCOMPARE(f.timeline.year(), 2020);
    f.bookmarks.show(0);
    QCOMPARE(f.timeline.year(), 2040);
}

void TestBookmarkModel::layersAreHeldAndSet()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    auto *document = f.map.document();
    document->setVisible(u"halls"_s, false);
    f.bookmarks.add(u"ohne Hallen"_s, false, true);
    QCOMPARE(f.place(0), u"1:50.000 · 2 layer(s)"_s);
    document->setVisible(u"halls"_s, true);
    document->setGroupVisible(u"sites"_s, false);
    f.bookmarks.show(0);
    QCOMPARE(f.map.scene().layers.size(), std::size_t(2));
    const auto state = f.state();
    QVERIFY(state->isVisible(state->layers[0]) && !state->isVisible(state->layers[1]));
    document->undo(); // one step
    const auto before = f.state();
    QVERIFY(!before->isVisible(before->layers[0]));
}

void TestBookmarkModel::theActivePaneTakesLayers()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    auto *document = f.map.document();
    document->setVisible(u"halls"_s, false);
    f.bookmarks.add(u"ohne Hallen"_s, false, true);
    document->setVisible(u"halls"_s, true);
    document->setPanes({.mode = PaneLayout::Mode::Two, .active = 1});
    document->setPaneLayers(1, {{u"parks"_s, false}});
    f.bookmarks.show(0);
    QCOMPARE(f.map.scene(0).layers.size(), std::size_t(3));
    QCOMPARE(f.map.scene(1).layers.size(), std::size_t(2));
    QCOMPARE(f.state()->panes.panes[1].layers, (LayerSwitches {{u"halls"_s, false}}));
    document->undo();
    QCOMPARE(f.state()->panes.panes[1].layers, (LayerSwitches {{u"parks"_s, false}}));
}

void TestBookmarkModel::renamesMovesReplacesRemoves()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    f.bookmarks.add(u"a"_s, false, false);
    f.bookmarks.add(u"b"_s, false, true);
    f.bookmarks.add(u"c"_s, false, false);
    const QSignalSpy counts(&f.bookmarks, &BookmarkModel::countChanged);
    f.bookmarks.rename(1, u" B "_s);
    f.bookmarks.rename(1, u" "_s);
    QCOMPARE(f.bookmarks.names(), (QStringList {u"a"_s, u"B"_s, u"c"_s}));
    f.bookmarks.move(1, -1);
    f.bookmarks.move(0, -1);
    f.bookmarks.move(2, 1);
    QCOMPARE(f.bookmarks.names(), (QStringList {u"B"_s, u"a"_s, u"c"_s}));
    QCOMPARE(counts.size(), 0);
    f.look(10000);
    f.bookmarks.replace(0);
    QCOMPARE(f.place(0), u"1:10.000 · 3 layer(s)"_s); // still with its layers
    QCOMPARE(f.bookmarks.names()[0], u"B"_s);
    f.bookmarks.remove(1);
    f.bookmarks.remove(7);
    QCOMPARE(f.bookmarks.names(), (QStringList {u"B"_s, u"c"_s}));
    QCOMPARE(counts.size(), 1);
}

void TestBookmarkModel::everythingIsUndone()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    f.bookmarks.add(u"a"_s, false, false);
    f.bookmarks.add(u"b"_s, false, false);
    f.bookmarks.move(1, -1);
    f.bookmarks.rename(0, u"x"_s);
    f.bookmarks.remove(1);
    auto *document = f.map.document();
    QVERIFY(document->isModified());
    const QList<QStringList> before {{u"x"_s, u"a"_s}, {u"b"_s, u"a"_s}, {u"a"_s, u"b"_s}, {u"a"_s}, {}};
    for (const auto &names : before) {
        document->undo();
        QCOMPARE(f.bookmarks.names(), names);
    }
    QVERIFY(!document->canUndo());
    document->redo();
    QCOMPARE(f.bookmarks.names(), QStringList(u"a"_s));
}

void TestBookmarkModel::firstNineHaveKeys()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    for (int i = 0; i < 10; ++i) {
        f.bookmarks.add(f.bookmarks.freeName(), false, false);
    }
    const auto key = [&f](int row) {
        return f.bookmarks.data(f.bookmarks.index(row), BookmarkModel::KeyRole).toString();
    };
    QVERIFY2(key(8).endsWith(u'9'), qPrintable(key(8)));
    QVERIFY(key(9).isEmpty());
}

void TestBookmarkModel::anotherProjectHasItsOwn()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.look(50000);
    f.bookmarks.add(u"a"_s, false, false);
    QVERIFY(smallmap::open(f.map));
    QCOMPARE(f.bookmarks.rowCount(), 0);
}

QTEST_MAIN(TestBookmarkModel)

#include "tst_bookmarkmodel.moc"
