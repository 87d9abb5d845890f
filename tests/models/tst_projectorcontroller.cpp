// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projectorcontroller.h"
#include "smallmap.h"
#include "style/colordifference.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;
using Palette = ProjectorController::Palette;

namespace {

struct Fixture
{
    MapController map;
    ProjectorController projector;
    QAbstractItemModelTester tester {projector.pairs(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { projector.setMap(&map); }
    [[nodiscard]] ProjectorProfile profile() { return map.document()->snapshot()->show.projector; }
    [[nodiscard]] QVariant pair(int row, ClassPairModel::Role role)
    {
        return projector.pairs()->data(projector.pairs()->index(row), role);
    }
    /// The two kinds of parks in red and green that look alike to some.
    void makeParksRedAndGreen()
    {
        auto *document = map.document();
        auto style = document->snapshot()->layers.at(0).style;
        style.categories.at(0).symbol.fill = QColor(0xd7, 0x30, 0x27);
        style.categories.at(1).symbol.fill = QColor(0x7b, 0x83, 0x14);
        document->setStyle(u"parks"_s, style);
    }
};

} // namespace

class TestProjectorController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMap();
    void settingsAreWrittenAndUndone();
    void settingsStayInTheirRange();
    void answersChooseTheProfile();
    void colourVisionChoosesTheSafePalette();
    void pairsFollowTheMap();
    void pairsAreInTheLanguageOfTheMap();
    void scenesBringTheirLayers();
    void theRoomWeakensPairs();
    void resetForgetsAnswers();
    void theChartHasItsRows();
};

void TestProjectorController::withoutMap()
{
    ProjectorController alone;
    alone.setActive(true);
    alone.setDark(true);
    alone.setSeenPatches(2);
    QVERIFY(!alone.isDark());
    QTRY_COMPARE(alone.pairsText(), u"No layer that is shown has classes."_s);
    QCOMPARE(alone.pairs()->count(), 0);
}

void TestProjectorController::settingsAreWrittenAndUndone()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    const QSignalSpy changes(&f.projector, &ProjectorController::profileChanged);
    f.projector.setDark(true);
    f.projector.setPalette(Palette::Strong);
    f.projector.setLines(1.5);
    f.projector.setTexts(2);
    f.projector.setFading(0.4);
    QCOMPARE(changes.size(), 5);
    QCOMPARE(f.profile(),
             (ProjectorProfile {.dark = true,
                                .palette = ProjectorProfile::Palette::Strong,
                                .lines = 1.5,
                                .texts = 2,
                                .fading = 0.4}));
    QCOMPARE(f.projector.palette(), Palette::Strong);
    QVERIFY(f.projector.ground().lightnessF() < 0.3F && f.projector.ink().lightnessF() > 0.7F);
    f.projector.setFading(0.4);
    QCOMPARE(changes.size(), 5);
    f.map.document()->undo(); // within a second: one step
    QCOMPARE(f.profile(), ProjectorProfile());
    QVERIFY(!f.projector.isDark());
    QCOMPARE(f.projector.lines(), 1.0);
    QCOMPARE(changes.size(), 6);
}

void TestProjectorController::settingsStayInTheirRange()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setLines(9);
    f.projector.setTexts(0.2);
    f.projector.setFading(1);
    QCOMPARE(f.profile().lines, ProjectorProfile::kMostScale);
    QCOMPARE(f.profile().texts, ProjectorProfile::kLeastScale);
    QCOMPARE(f.profile().fading, ProjectorController::kMostFading);
}

void TestProjectorController::answersChooseTheProfile()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setSeenPatches(4);
    f.projector.setSeenLines(4);
    f.projector.setReadTexts(5);
    f.projector.setDarkRoom(true);
    const auto advised = advisedProfile({.patches = 4, .lines = 4, .texts = 5, .darkRoom = true});
    QCOMPARE(f.profile(), advised);
    QCOMPARE(f.projector.palette(), Palette::Strong);
    QVERIFY(f.projector.isDark());
    f.projector.setTexts(2.5); // by hand
    QCOMPARE(f.profile().texts, 2.5);
    QCOMPARE(f.profile().lines, advised.lines);
    f.projector.setSeenPatches(99);
    QCOMPARE(f.projector.seenPatches(), int(kPatchSteps.size()));
    QCOMPARE(f.projector.palette(), Palette::Usual);
}

void TestProjectorController::colourVisionChoosesTheSafePalette()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setReadTexts(6);
    QCOMPARE(f.projector.palette(), Palette::Usual); // orange and blue
    f.makeParksRedAndGreen();
    f.projector.setReadTexts(5);
    QCOMPARE(f.projector.palette(), Palette::Safe);
}

void TestProjectorController::pairsFollowTheMap()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    QTest::qWait(100);
    QCOMPARE(f.projector.pairs()->count(), 0); // nobody looks
    f.projector.setActive(true);
    QTRY_COMPARE(f.projector.pairs()->count(), 1);
    QCOMPARE(f.projector.weakPairs(), 0);
    QCOMPARE(f.projector.colorPairs(), 1);
    QCOMPARE(f.projector.pairsText(), u"0 of 1 pair(s) of classes look alike."_s);
    f.makeParksRedAndGreen();
    QTRY_COMPARE(f.projector.weakPairs(), 1);
    QVERIFY(f.pair(0, ClassPairModel::WeakRole).toBool());
    const auto red = f.pair(0, ClassPairModel::FirstColorRole).value<QColor>();
    QCOMPARE(red, QColor(0xd7, 0x30, 0x27));
    QCOMPARE(f.pair(0, ClassPairModel::FirstDeutanRole).value<QColor>(),
             fromLinear(seenBy(Vision::Deutan, linear(red))));
    QVERIFY(f.pair(0, ClassPairModel::SecondProtanRole).value<QColor>()
            != f.pair(0, ClassPairModel::SecondColorRole).value<QColor>());
    QCOMPARE(f.pair(0, ClassPairModel::FirstTritanRole).value<QColor>(),
             fromLinear(seenBy(Vision::Tritan, linear(red))));
    QVERIFY(!f.pair(0, ClassPairModel::TritanTextRole).toString().isEmpty());
    f.projector.setPalette(Palette::Safe);
    QTRY_COMPARE(f.projector.weakPairs(), 0);
    QVERIFY(f.pair(0, ClassPairModel::FirstColorRole).value<QColor>() != red);
    QCOMPARE(f.map.document()->snapshot()->layers.at(0).style.categories.at(0).symbol.fill, red);
}

void TestProjectorController::pairsAreInTheLanguageOfTheMap()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setActive(true);
    QTRY_COMPARE(f.projector.pairs()->count(), 1);
    QCOMPARE(f.pair(0, ClassPairModel::LayerRole).toString(), u"Parks"_s);
    const auto german = f.pair(0, ClassPairModel::ContrastTextRole).toString();
    QVERIFY2(german.contains(u',') && german.endsWith(u" : 1"), qPrintable(german));
    f.map.setLanguageCode(u"en"_s);
    QTRY_COMPARE(f.pair(0, ClassPairModel::LayerRole).toString(), u"Parks (en)"_s);
    QCOMPARE(f.pair(0, ClassPairModel::FirstRole).toString(), u"Park (en)"_s);
    QCOMPARE(f.pair(0, ClassPairModel::SecondRole).toString(), u"Campus"_s);
    QCOMPARE(f.pair(0, ClassPairModel::ContrastTextRole).toString(), QString(german).replace(u',', u'.'));
    const auto difference = f.projector.pairs()->pairs().at(0).difference;
    QVERIFY(std::abs(f.pair(0, ClassPairModel::DifferenceTextRole).toString().toDouble() - difference)
            <= 0.05);
}

void TestProjectorController::scenesBringTheirLayers()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setActive(true);
    QTRY_COMPARE(f.projector.pairs()->count(), 1);
    auto *document = f.map.document();
    document->setVisible(u"parks"_s, false);
    QTRY_COMPARE(f.projector.pairs()->count(), 0);
    auto show = document->snapshot()->show;
    show.scenes.resize(1);
    show.scenes[0].id = u"a"_s;
    show.scenes[0].layers = {{u"parks"_s, true}};
    document->setShow(show, MapDocument::ShowChange::Record, {});
    QTRY_COMPARE(f.projector.pairs()->count(), 1);
    show.scenes[0].hidden = true;
    document->setShow(show, MapDocument::ShowChange::Edit, {});
    QTRY_COMPARE(f.projector.pairs()->count(), 0);
}

void TestProjectorController::theRoomWeakensPairs()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setActive(true);
    QTRY_COMPARE(f.projector.pairs()->count(), 1);
    QCOMPARE(f.projector.lightText(), u"The light of the room does not show."_s);
    const auto before = f.projector.pairs()->pairs().at(0).difference;
    f.projector.setSeenPatches(1);
    f.projector.setPalette(Palette::Usual);
    f.projector.setDark(false);
    QTRY_VERIFY(f.projector.pairs()->pairs().at(0).difference < before / 2);
    QVERIFY2(f.projector.lightText().contains(QString::number(std::lround(100 * ambientLight(1)))),
             qPrintable(f.projector.lightText()));
}

void TestProjectorController::resetForgetsAnswers()
{
    Fixture f;
    QVERIFY(smallmap::open(f.map));
    f.projector.setSeenPatches(1);
    f.projector.setDarkRoom(true);
    QVERIFY(f.profile() != ProjectorProfile());
    f.projector.reset();
    QCOMPARE(f.profile(), ProjectorProfile());
    QCOMPARE(f.projector.seenPatches(), int(kPatchSteps.size()));
    QVERIFY(!f.projector.isDarkRoom());
}

void TestProjectorController::theChartHasItsRows()
{
    const ProjectorController projector;
    QCOMPARE(projector.patches().size(), qsizetype(kPatchSteps.size()));
    QCOMPARE(projector.patches().at(0), patchColor(kPatchSteps[0]));
    QCOMPARE(projector.lineWidths().last(), 0.5);
    QCOMPARE(projector.textSizes().first(), 32.0);
}

QTEST_MAIN(TestProjectorController)

#include "tst_projectorcontroller.moc"
