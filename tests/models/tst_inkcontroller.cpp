// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inkcontroller.h"
#include "story/scenestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Tool = InkController::Tool;

namespace {

struct Fixture
{
    ViewController view;
    InkController ink;

    Fixture()
    {
        view.setView(viewAtScale({6.6, 51.0}, 100000, kStageSize));
        ink.setView(&view);
        ink.setSceneId(u"a"_s);
    }
    void draw(QPointF from, QPointF to)
    {
        ink.press(from);
        ink.move(to);
        ink.release();
    }
};

} // namespace

class TestInkController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesLieOnTheMap();
    void strokesBelongToTheirScene();
    void pinsAreNumbered();
    void onlyToolsThatDrawDraw();
    void undoTakesTheLast();
    void aSceneChangesWhileDrawing();
    void withoutAPictureNothingIsDrawn();
};

void TestInkController::strokesLieOnTheMap()
{
    Fixture f;
    f.ink.setTool(Tool::Pen);
    const QSignalSpy drawn(&f.ink, &InkController::strokeDrawn);
    f.draw({0.5, 0.5}, {0.75, 0.5});
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(f.ink.strokes().size(), 1U);
    const auto &places = f.ink.strokes()[0].places;
    QCOMPARE(places.size(), 2U);
    QVERIFY(std::abs(places[0].x - f.view.view().center.x) < 1e-6);
    QVERIFY(std::abs(places[1].x - places[0].x - 320 * f.view.view().unitsPerPixel) < 1e-6);
    QVERIFY(std::abs(places[1].y - places[0].y) < 1e-6);
}

void TestInkController::strokesBelongToTheirScene()
{
    Fixture f;
    f.ink.setTool(Tool::Pen);
    f.draw({0.1, 0.1}, {0.2, 0.2});
    QVERIFY(!f.ink.isEmpty());
    f.ink.setSceneId(u"b"_s);
    QVERIFY(f.ink.isEmpty());
    f.ink.erase();
    f.ink.setSceneId(u"a"_s);
    QVERIFY(!f.ink.isEmpty()); // it comes back
    f.ink.erase();
    QVERIFY(f.ink.isEmpty());
}

void TestInkController::pinsAreNumbered()
{
    Fixture f;
    f.ink.setTool(Tool::Pin);
    const QSignalSpy set(&f.ink, &InkController::pinSet);
    f.ink.press({0.2, 0.2});
    f.ink.setSceneId(u"b"_s);
    f.ink.press({0.3, 0.3});
    f.ink.undo();
    f.ink.press({0.4, 0.4});
    QCOMPARE(set.count(), 3);
    QCOMPARE(f.ink.pins().size(), 2U);
    QCOMPARE(f.ink.pins()[0].number, 1);
    QCOMPARE(f.ink.pins()[1].number, 3); // a number in the minutes is never given twice
}

void TestInkController::onlyToolsThatDrawDraw()
{
    Fixture f;
    for (const auto tool : {Tool::None, Tool::Spotlight, Tool::Magnifier}) {
        f.ink.setTool(tool);
        f.draw({0.1, 0.1}, {0.9, 0.9});
        QVERIFY(f.ink.isEmpty());
        QCOMPARE(f.ink.pointer(), QPointF(0.9, 0.9));
    }
}

void TestInkController::undoTakesTheLast()
{
    Fixture f;
    f.ink.setTool(Tool::Pen);
    f.draw({0.1, 0.1}, {0.2, 0.2});
    f.draw({0.3, 0.3}, {0.4, 0.4});
    f.ink.setSceneId(u"b"_s);
    f.draw({0.5, 0.5}, {0.6, 0.6});
    f.ink.setSceneId(u"a"_s);
    const auto first = f.ink.strokes()[0];
    f.ink.undo();
    QCOMPARE(f.ink.strokes().size(), 2U);
    QCOMPARE(f.ink.strokes()[0], first);
    QCOMPARE(f.ink.strokes()[1].sceneId, u"b"_s);
}

void TestInkController::aSceneChangesWhileDrawing()
{
    Fixture f;
    f.ink.setTool(Tool::Pen);
    const QSignalSpy drawn(&f.ink, &InkController::strokeDrawn);
    f.ink.press({0.1, 0.1});
    f.ink.setSceneId(u"b"_s);
    QCOMPARE(drawn.count(), 1);
    f.ink.move({0.9, 0.9}); // belongs to nothing
    f.ink.release();
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(f.ink.strokes()[0].places.size(), 1U);
}

void TestInkController::withoutAPictureNothingIsDrawn()
{
    InkController ink;
    ink.setTool(Tool::Pen);
    ink.press({0.5, 0.5});
    ink.move({0.6, 0.6});
    ink.release();
    QVERIFY(ink.strokes().empty());
}

QTEST_MAIN(TestInkController)
#include "tst_inkcontroller.moc"
