// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showmodel.h"
#include "showmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

struct Fixture : showmap::Fixture
{
    TimelineController timeline;
    ViewController view;
    ShowModel scenes;
    QAbstractItemModelTester tester {&scenes, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        timeline.setMap(&map);
        view.setMap(&map);
        scenes.setTimeline(&timeline);
        scenes.setViewController(&view);
    }
    [[nodiscard]] QVariant at(int row, ShowModel::Role role) const
    {
        return scenes.data(scenes.index(row), role);
    }
    [[nodiscard]] QString ids() const
    {
        QString ids;
        for (int row = 0; row < scenes.count(); ++row) {
            ids += at(row, ShowModel::IdRole).toString() + u' ';
        }
        return ids.trimmed();
    }
    [[nodiscard]] const ShowScene &scene(int row)
    {
        m_state = map.document()->snapshot();
        return m_state->show.scenes.at(std::size_t(row));
    }

private:
    MapStatePtr m_state;
};

} // namespace

class TestShowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatIsSeen();
    void recordsAfterTheChosenOne();
    void textsAreWrittenPerLanguage();
    void scenesAreArranged();
    void replacingKeepsTexts();
    void showsASceneOnTheMap();
    void yearsHaveLimits();
    void everythingIsUndone();
    void wrongRowsDoNothing();
};

void TestShowModel::recordsWhatIsSeen()
{
    Fixture f;
    QVERIFY(f.open({}));
    QCOMPARE(f.scenes.record(-1), -1); // nothing is shown yet
    f.view.setView(viewAtScale({6.5, 51.0}, 100000, kStageSize / 2));
    f.map.document()->setVisible(u"mines"_s, false);
    f.map.selection()->set(u"data_centres"_s, {1, 2});
    QCOMPARE(f.scenes.record(-1), 0);
    const auto &scene = f.scene(0);
    QVERIFY(std::abs(scene.view.center.x - 6.5) < 1e-9 && std::abs(scene.view.center.y - 51) < 1e-9);
    QVERIFY(std::abs(scene.view.denominator - 50000) < 1e-6); // the same place in the picture of the audience
    QCOMPARE(scene.layers.value(u"mines"_s, true), false);
    QCOMPARE(scene.layers.value(u"substations"_s, false), true);
    QCOMPARE(scene.highlights.size(), 2U);
    QCOMPARE(scene.moment, f.map.document()->snapshot()->moment);
    QVERIFY(!f.at(0, ShowModel::TitleRole).toString().isEmpty());
}

void TestShowModel::recordsAfterTheChosenOne()
{
    Fixture f;
    QVERIFY(f.open());
    f.view.setView(viewAtScale({6.5, 51.0}, 100000, kStageSize));
    QCOMPARE(f.scenes.record(1), 2);
    QCOMPARE(f.ids(), u"a b scene-5 c d"_s);
    QCOMPARE(f.scenes.record(99), 5);
    QCOMPARE(f.scenes.rowOf(u"c"_s), 3);
}

void TestShowModel::textsAreWrittenPerLanguage()
{
    Fixture f;
    QVERIFY(f.open());
    f.map.setLanguageCode(u"en"_s);
    f.scenes.setTitle(0, u"Coal"_s);
    f.scenes.setText(0, u"- a"_s);
    f.scenes.setNotes(0, u"slowly"_s);
    f.scenes.setPictureSource(0, u"archive"_s);
    QCOMPARE(f.at(0, ShowModel::TitleRole).toString(), u"Coal"_s);
    QCOMPARE(f.at(0, ShowModel::TextRole).toString(), u"- a"_s);
    QCOMPARE(f.at(0, ShowModel::NotesRole).toString(), u"slowly"_s);
    QCOMPARE(f.at(0, ShowModel::PictureSourceRole).toString(), u"archive"_s);
    f.map.setLanguageCode(u"de"_s);
    QCOMPARE(f.at(0, ShowModel::TitleRole).toString(), u"Titel a"_s);
    f.scenes.setShowTitle(u"Schau"_s);
    QCOMPARE(f.scenes.showTitle(), u"Schau"_s);
}

void TestShowModel::scenesAreArranged()
{
    Fixture f;
    QVERIFY(f.open());
    f.scenes.move(0, 2);
    QCOMPARE(f.ids(), u"b c a d"_s);
    f.scenes.move(3, 0);
    QCOMPARE(f.ids(), u"d b c a"_s);
    QCOMPARE(f.scenes.duplicate(0), 1);
    QCOMPARE(f.ids(), u"d scene-5 b c a"_s);
    QCOMPARE(f.scene(1).title, f.scene(0).title);
    f.scenes.remove(1);
    QCOMPARE(f.ids(), u"d b c a"_s);
    QCOMPARE(f.at(0, ShowModel::NumberRole).toInt(), 1);
    QCOMPARE(f.at(1, ShowModel::NumberRole).toInt(), 0); // hidden
    QCOMPARE(f.at(2, ShowModel::NumberRole).toInt(), 2);
    f.scenes.setHidden(1, false);
    QCOMPARE(f.at(2, ShowModel::NumberRole).toInt(), 3);
    f.scenes.setTransition(0, 2);
    QCOMPARE(f.scene(0).transition, ShowScene::Transition::Fade);
    f.scenes.setTransition(0, 7);
    QCOMPARE(f.scene(0).transition, ShowScene::Transition::Fade);
    f.scenes.setKiosk(true);
    f.scenes.setSecondsPerScene(1);
    QCOMPARE(f.scenes.secondsPerScene(), Show::kLeastSeconds);
}

void TestShowModel::replacingKeepsTexts()
{
    Fixture f;
    QVERIFY(f.open());
    f.view.setView(viewAtScale({6.8, 51.2}, 20000, kStageSize));
    f.scenes.setPicture(0, QUrl::fromLocalFile(u"/maps/a.png"_s));
    f.scenes.replace(0);
    const auto &scene = f.scene(0);
    QCOMPARE(scene.id, u"a"_s);
    QCOMPARE(scene.title, showmap::show().scenes[0].title);
    QCOMPARE(scene.picture, u"/maps/a.png"_s);
    QVERIFY(std::abs(scene.view.denominator - 20000) < 1e-6);
    QVERIFY(scene.layers.value(u"data_centres"_s));
}

void TestShowModel::showsASceneOnTheMap()
{
    Fixture f;
    QVERIFY(f.open());
    QTRY_VERIFY(f.timeline.isAvailable());
    f.view.setView(viewAtScale({6.8, 51.2}, 20000, kStageSize * 2));
    const QSignalSpy looks(&f.view, &ViewController::lookRequested);
    f.scenes.show(0);
    QCOMPARE(looks.count(), 1);
    QVERIFY(std::abs(looks[0][1].toDouble() - 150000) < 1e-6); // a larger picture of the same place
    const auto state = f.map.document()->snapshot();
    QVERIFY(state->isVisible(state->layers[std::size_t(state->layerIndex(u"job_sites"))]));
    QVERIFY(!state->isVisible(state->layers[std::size_t(state->layerIndex(u"data_centres"))]));
    QCOMPARE(state->moment.year, 2030);
    f.scenes.show(2);
    const auto chosen = [&f] {
        const auto shown = f.map.document()->snapshot();
        return shown->layers[std::size_t(shown->layerIndex(u"data_centres"))];
    };
    QCOMPARE(chosen().filter, u"kreis = 'Rhein-Erft-Kreis'"_s); // else "as the map is now" would lose it
    QTRY_VERIFY(chosen().shownFeatures());
    f.map.document()->undo();
    QVERIFY(chosen().filter.isEmpty());
}

void TestShowModel::yearsHaveLimits()
{
    Fixture f;
    QVERIFY(f.open());
    QTRY_VERIFY(f.timeline.isAvailable());
    f.scenes.setPlayUntil(0, 9999);
    QCOMPARE(f.scene(0).playUntil, f.timeline.lastYear());
    f.scenes.setPlayUntil(0, 2030); // the scene begins then
    QCOMPARE(f.scene(0).playUntil, 0);
    f.scenes.setPlayUntil(3, 2040); // without a year of its own
    QCOMPARE(f.scene(3).playUntil, 0);
    QVERIFY(f.at(0, ShowModel::PlaceRole).toString().contains(u"2030"_s));
}

void TestShowModel::everythingIsUndone()
{
    Fixture f;
    QVERIFY(f.open());
    f.map.document()->reset(*f.map.document()->snapshot());
    const auto before = f.map.document()->snapshot()->show;
    f.view.setView(viewAtScale({6.5, 51.0}, 100000, kStageSize));
    const auto &document = *f.map.document();
    const auto undone = [&] {
        f.map.document()->undo();
        return document.snapshot()->show == before && !document.canUndo();
    };
    f.scenes.record(0);
    QVERIFY(undone());
    f.scenes.setTitle(0, u"x"_s);
    QVERIFY(undone());
    f.scenes.move(0, 1);
    QVERIFY(undone());
    f.scenes.remove(2);
    QVERIFY(undone());
    f.scenes.duplicate(2);
    QVERIFY(undone());
    f.scenes.setKiosk(true);
    QVERIFY(undone());
    QCOMPARE(f.ids(), u"a b c d"_s);
}

void TestShowModel::wrongRowsDoNothing()
{
    Fixture f;
    QVERIFY(f.open());
    const auto before = f.map.document()->snapshot();
    for (const auto row : {-1, 4}) {
        f.scenes.setTitle(row, u"x"_s);
        f.scenes.remove(row);
        f.scenes.move(row, 0);
        f.scenes.move(0, row);
        f.scenes.show(row);
        QCOMPARE(f.scenes.duplicate(row), -1);
    }
    QCOMPARE(f.map.document()->snapshot(), before);
    ShowModel alone;
    QCOMPARE(alone.record(0), -1);
    alone.setKiosk(true);
    QVERIFY(!alone.isKiosk());
}

QTEST_MAIN(TestShowModel)
#include "tst_showmodel.moc"
