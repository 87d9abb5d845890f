// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcontroller.h"
#include "showmap.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

struct Fixture : showmap::Fixture
{
    QTemporaryDir folder;
    ShowController show;

    Fixture()
    {
        show.log()->setPath(folder.filePath(u"session.json"_s));
        show.setMap(&map);
        show.stageView()->setView(viewAtScale({6.6, 51.0}, 300000, kStageSize));
    }
    [[nodiscard]] bool run(int row = 0)
    {
        show.start(row);
        return QTest::qWaitFor([this] { return show.count() > 0 && !show.title().isEmpty(); });
    }
    [[nodiscard]] const Layer &stageLayer(QStringView id)
    {
        m_state = show.stage()->document()->snapshot();
        return m_state->layers[std::size_t(m_state->layerIndex(id))];
    }
    bool press(int key, Qt::KeyboardModifiers modifiers = {}) { return show.handleKey(key, int(modifiers)); }

private:
    MapStatePtr m_state;
};

} // namespace

class TestShowController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsWithoutScenesSayWhatToDo();
    void theAudienceHasItsOwnMap();
    void stepsSkipHiddenScenes();
    void startsAtAScene();
    void camerasAreSent();
    void clickersWork();
    void numbersAreTyped();
    void escapeGoesBackStepByStep();
    void yearsPlay();
    void parkingComesBack();
    void changesOfTheMapArrive();
    void theLastSceneGone();
    void kiosksGoOn();
    void textsSayWhatIsInSight();
    void legendsHaveTheColoursOfDarkMaps();
    void largerPicturesShowTheSame();
    void languagesChange();
};

void TestShowController::mapsWithoutScenesSayWhatToDo()
{
    Fixture f;
    QVERIFY(f.open({}));
    const QSignalSpy failures(&f.show, &ShowController::failed);
    f.show.start();
    QVERIFY(!f.show.isRunning());
    QCOMPARE(failures.count(), 1);
    QVERIFY(failures[0][0].toString().contains(u"Record"_s));
}

void TestShowController::theAudienceHasItsOwnMap()
{
    Fixture f;
    QVERIFY(f.open());
    const auto before = f.map.document()->snapshot();
    QVERIFY(f.run());
    QCOMPARE(f.show.count(), 3);
    QVERIFY(f.stageLayer(u"job_sites").visible);
    QVERIFY(!f.stageLayer(u"data_centres").visible);
    QCOMPARE(f.show.stage()->document()->snapshot()->moment.year, 2030);
    QCOMPARE(f.stageLayer(u"mines").table, before->layers[std::size_t(before->layerIndex(u"mines"))].table);
    f.show.years()->setYear(2040); // the presenter does
    f.show.next();
    QCOMPARE(f.map.document()->snapshot(), before); // the project knows nothing of all that
    QVERIFY(!f.map.document()->canRedo());
    QVERIFY(!f.show.stage()->isBusy()); // nothing was read again
    QVERIFY(!f.show.stage()->scene().layers.empty());
    const auto &filtered = f.stageLayer(u"data_centres");
    QVERIFY(filtered.shownFeatures()); // at once: no frame without the filter
    QCOMPARE(f.show.stage()->selection()->count(), 1U);
    f.show.next();
    QVERIFY(!f.stageLayer(u"data_centres").shownFeatures());
    QCOMPARE(f.show.stage()->selection()->count(), 0U);
}

void TestShowController::stepsSkipHiddenScenes()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    QCOMPARE(f.show.sceneId(), u"a"_s);
    f.show.previous();
    QCOMPARE(f.show.sceneId(), u"a"_s);
    QCOMPARE(f.show.nextId(), u"c"_s);
    f.show.next();
    QCOMPARE(f.show.sceneId(), u"c"_s);
    f.show.next();
    f.show.next();
    QCOMPARE(f.show.sceneId(), u"d"_s);
    QVERIFY(f.show.nextId().isEmpty());
    f.show.goTo(0);
    QCOMPARE(f.show.sceneId(), u"a"_s);
    f.show.goTo(7);
    QCOMPARE(f.show.sceneId(), u"a"_s);
}

void TestShowController::startsAtAScene()
{
    Fixture f;
    QVERIFY(f.open());
    for (const auto &[row, id] : {std::pair {3, u"d"_s}, {1, u"c"_s}, {99, u"a"_s}}) {
        QVERIFY(f.run(row));
        QTRY_COMPARE(f.show.sceneId(), id);
        f.show.stop();
    }
}

void TestShowController::camerasAreSent()
{
    Fixture f;
    QVERIFY(f.open());
    const QSignalSpy cameras(&f.show, &ShowController::cameraRequested);
    QVERIFY(f.run());
    QTRY_COMPARE(cameras.count(), 1);
    QCOMPARE(cameras[0][0].toPointF(), QPointF(6.6, 51.0));
    QCOMPARE(cameras[0][1].toDouble(), 300000.0);
    f.show.next();
    QCOMPARE(cameras.count(), 2);
    QCOMPARE(cameras[1][2].value<ShowController::Transition>(), ShowController::Transition::Fade);
}

void TestShowController::clickersWork()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(!f.press(Qt::Key_PageDown)); // nothing runs: the key is somebody else's
    QVERIFY(f.run());
    const auto expect = [&](int key, Qt::KeyboardModifiers modifiers, const QString &id) {
        QVERIFY(f.press(key, modifiers));
        QCOMPARE(f.show.sceneId(), id);
    };
    expect(Qt::Key_PageDown, {}, u"c"_s);
    expect(Qt::Key_PageUp, {}, u"a"_s);
    expect(Qt::Key_Right, {}, u"c"_s);
    expect(Qt::Key_Left, {}, u"a"_s);
    expect(Qt::Key_Space, {}, u"c"_s);
    expect(Qt::Key_Space, Qt::ShiftModifier, u"a"_s);
    expect(Qt::Key_Return, {}, u"c"_s);
    expect(Qt::Key_Backspace, {}, u"a"_s);
    expect(Qt::Key_End, {}, u"d"_s);
    expect(Qt::Key_Home, {}, u"a"_s);
    expect(Qt::Key_N, {}, u"c"_s);
    expect(Qt::Key_F5, Qt::ShiftModifier, u"c"_s);
    expect(Qt::Key_F5, {}, u"a"_s);
    QVERIFY(f.press(Qt::Key_B));
    QCOMPARE(f.show.blank(), ShowController::Blank::Black);
    QVERIFY(f.press(Qt::Key_W));
    QCOMPARE(f.show.blank(), ShowController::Blank::White);
    QVERIFY(f.press(Qt::Key_Comma));
    QCOMPARE(f.show.blank(), ShowController::Blank::None);
    QVERIFY(f.press(Qt::Key_Period));
    expect(Qt::Key_PageDown, {}, u"c"_s);
    QCOMPARE(f.show.blank(), ShowController::Blank::None); // the next scene is to be seen
    QVERIFY(!f.press(Qt::Key_F12));
    QVERIFY(!f.press(Qt::Key_Right, Qt::AltModifier));
}

void TestShowController::numbersAreTyped()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    QVERIFY(f.press(Qt::Key_3));
    QCOMPARE(f.show.typed(), u"3"_s);
    QVERIFY(f.press(Qt::Key_Return));
    QCOMPARE(f.show.sceneId(), u"d"_s);
    QVERIFY(f.show.typed().isEmpty());
    f.press(Qt::Key_9);
    f.press(Qt::Key_Enter); // there is none
    QCOMPARE(f.show.sceneId(), u"d"_s);
    f.press(Qt::Key_1);
    f.press(Qt::Key_PageUp); // the step wins, the digit is forgotten
    QCOMPARE(f.show.sceneId(), u"c"_s);
    QVERIFY(f.show.typed().isEmpty());
}

void TestShowController::escapeGoesBackStepByStep()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    f.press(Qt::Key_P);
    QVERIFY(f.show.isParked());
    f.press(Qt::Key_B);
    f.press(Qt::Key_D);
    QCOMPARE(f.show.ink()->tool(), InkController::Tool::Pen);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.show.ink()->tool(), InkController::Tool::None);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.show.blank(), ShowController::Blank::None);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.show.isParked() && f.show.isRunning());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.show.isRunning());
}

void TestShowController::yearsPlay()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    QTest::qWait(600);
    QCOMPARE(f.show.years()->year(), 2030); // the camera has not arrived
    f.show.arrived();
    QTRY_COMPARE(f.show.years()->year(), 2033);
    QTest::qWait(700);
    QCOMPARE(f.show.years()->year(), 2033);
    f.show.goTo(0);
    QCOMPARE(f.show.years()->year(), 2030); // anew
    f.show.arrived();
    f.show.next();
    const auto year = f.show.years()->year();
    QTest::qWait(700);
    QCOMPARE(f.show.years()->year(), year); // the next scene stands still
}

void TestShowController::parkingComesBack()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    f.show.setParked(true);
    f.show.years()->setYear(2045);
    f.show.stage()->document()->setVisible(u"mines"_s, false);
    const QSignalSpy cameras(&f.show, &ShowController::cameraRequested);
    f.press(Qt::Key_P);
    QCOMPARE(f.show.sceneId(), u"a"_s);
    QCOMPARE(cameras.count(), 1);
    QCOMPARE(f.show.years()->year(), 2030);
    QVERIFY(f.stageLayer(u"mines").visible);
}

void TestShowController::changesOfTheMapArrive()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    f.show.years()->setYear(2040);
    const QSignalSpy cameras(&f.show, &ShowController::cameraRequested);
    auto show = f.map.document()->snapshot()->show;
    show.scenes[0].title = u"New"_s;
    show.scenes[1].hidden = false;
    f.map.document()->setShow(show, MapDocument::ShowChange::Edit, {});
    QTRY_COMPARE(f.show.count(), 4);
    QCOMPARE(f.show.title(), u"New"_s);
    QCOMPARE(f.show.years()->year(), 2040); // the audience sees no jump
    QCOMPARE(cameras.count(), 0);
    f.show.goTo(2);
    QCOMPARE(f.show.sceneId(), u"c"_s);
    show.scenes.erase(show.scenes.begin());
    f.map.document()->setShow(show, MapDocument::ShowChange::Remove, {});
    QTRY_COMPARE(f.show.count(), 3);
    QCOMPARE(f.show.sceneId(), u"c"_s); // still that scene
    QCOMPARE(f.show.scene(), 1);
    f.map.document()->setOpacity(u"mines"_s, 0.5);
    QTRY_COMPARE(f.stageLayer(u"mines").opacity, 0.5);
}

void TestShowController::theLastSceneGone()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    f.map.document()->setShow({}, MapDocument::ShowChange::Remove, {});
    QTRY_VERIFY(!f.show.isRunning());
    QVERIFY(f.show.title().isEmpty());
}

void TestShowController::kiosksGoOn()
{
    Fixture f;
    auto show = showmap::show();
    show.kiosk = true;
    show.secondsPerScene = 1; // shorter than the interface allows
    QVERIFY(f.open(show));
    QVERIFY(f.run(3));
    QTRY_COMPARE(f.show.sceneId(), u"d"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.show.sceneId(), u"a"_s, 5000);
}

void TestShowController::textsSayWhatIsInSight()
{
    Fixture f;
    f.map.setLanguageCode(u"en"_s);
    QVERIFY(f.open());
    QVERIFY(f.run());
    QTRY_VERIFY(f.show.momentText().contains(u"2030"_s));
    QVERIFY2(f.show.momentText().contains(u"assumption"_s), qPrintable(f.show.momentText()));
    QVERIFY(f.show.legend()->count() > 0);
    QVERIFY2(f.show.sources().startsWith(u"Sources:"_s), qPrintable(f.show.sources()));
    f.show.years()->setYear(2031);
    QTRY_VERIFY(f.show.momentText().contains(u"2031"_s));
}

void TestShowController::legendsHaveTheColoursOfDarkMaps()
{
    const auto legendOf = [](bool dark) {
        Fixture f;
        auto show = showmap::show();
        show.projector.dark = dark;
        QList<QColor> colors;
        if (f.open(show) && f.run()
            && QTest::qWaitFor([&f] { return f.show.momentText().contains(u"2030"_s); })) {
            for (int row = 0; row < f.show.legend()->count(); ++row) {
                const auto entry = f.show.legend()->index(row).data(LegendModel::SymbolRole);
                colors.append(entry.isValid() ? entry.value<LegendEntry>().symbol.fill : QColor());
            }
        }
        return colors;
    };
    const auto light = legendOf(false);
    const auto dark = legendOf(true);
    QVERIFY(!light.isEmpty());
    QCOMPARE(dark.size(), light.size());
    QVERIFY(dark != light);
}

void TestShowController::largerPicturesShowTheSame()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    const auto scale = f.stageLayer(u"rail_stations").minScale;
    const QSignalSpy cameras(&f.show, &ShowController::cameraRequested);
    f.show.setStageSize({1920, 1080});
    QTRY_COMPARE(cameras.count(), 1);
    QCOMPARE(cameras[0][1].toDouble(), 200000.0); // the same place in a picture 1.5 times as large
    QCOMPARE(f.stageLayer(u"rail_stations").minScale, scale / 1.5);
    f.show.setStageSize({}); // a window that is hidden has no size
    f.show.setStageSize({1920, 1080});
}

void TestShowController::languagesChange()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.run());
    f.map.setLanguageCode(u"de"_s);
    QCOMPARE(f.show.title(), u"Titel a"_s);
    const QSignalSpy changes(&f.show, &ShowController::sceneChanged);
    f.map.setLanguageCode(u"en"_s);
    QCOMPARE(f.show.title(), u"Title a"_s);
    QVERIFY(changes.count() > 0);
    QCOMPARE(f.show.text(), u"**Text** a"_s);
}

QTEST_MAIN(TestShowController)
#include "tst_showcontroller.moc"
