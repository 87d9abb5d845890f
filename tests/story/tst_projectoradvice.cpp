// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/projectoradvice.h"

#include "style/colordifference.h"

#include <QTest>

#include <cmath>

using namespace revier;
using Palette = ProjectorProfile::Palette;

class TestProjectorAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSeesEverythingNeedsNothing() { QCOMPARE(advisedProfile({}), ProjectorProfile()); }

    void patchesHaveTheirLightness()
    {
        QCOMPARE(patchColor(0), QColor(0, 0, 0));
        QCOMPARE(patchColor(100), QColor(255, 255, 255));
        for (const auto step : kPatchSteps) {
            const auto lab = labOf(linear(patchColor(step)));
            QVERIFY(std::abs(lab.l - step) < 0.3 && std::hypot(lab.a, lab.b) < 0.1);
        }
    }

    /// With the light that is found the last patch that was seen stands out, and the next one does not.
    void lightFollowsFromThePatches()
    {
        QCOMPARE(ambientLight(int(kPatchSteps.size())), 0.0);
        const auto step = [](double lightness, double light) {
            const auto seen = [light](const QColor &color) {
                return labOf(projected(linear(color), light)).l;
            };
            return seen(patchColor(lightness)) - seen(Qt::black);
        };
        for (int seen = 1; seen < int(kPatchSteps.size()); ++seen) {
            const auto light = ambientLight(seen);
            QVERIFY(ambientLight(seen - 1) > light);
            QVERIFY(step(kPatchSteps.at(std::size_t(seen) - 1), light) > kSeenStep);
            QVERIFY(step(kPatchSteps.at(std::size_t(seen)), light) < kSeenStep);
        }
        QVERIFY(std::abs(step(kPatchSteps[0], ambientLight(0)) - kSeenStep) < 0.1);
        QCOMPARE(ambientLight(-3), ambientLight(0));
        QCOMPARE(ambientLight(99), 0.0);
        // As contrastRatio() names them: dimmed lamps are about a tenth, daylight about a third.
        QVERIFY(ambientLight(4) > 0.03 && ambientLight(4) < 0.12);
        QVERIFY(ambientLight(2) > 0.2 && ambientLight(2) < 0.5);
    }

    void linesGrowToTheThinnestThatIsSeen_data()
    {
        QTest::addColumn<int>("seen");
        QTest::addColumn<double>("factor");
        QTest::newRow("0.5 px") << 7 << 1.0;
        QTest::newRow("1 px") << 5 << 1.0;
        QTest::newRow("1.5 px") << 4 << 1.5;
        QTest::newRow("2 px") << 3 << 2.0;
        QTest::newRow("3 px") << 2 << 2.5;
        QTest::newRow("none") << 0 << 2.5;
    }
    void linesGrowToTheThinnestThatIsSeen()
    {
        QFETCH(const int, seen);
        QTEST(advisedProfile({.lines = seen}).lines, "factor");
    }

    void textsGrowToTheSmallestThatIsRead_data()
    {
        QTest::addColumn<int>("read");
        QTest::addColumn<double>("factor");
        QTest::newRow("10 px") << 8 << 1.0;
        QTest::newRow("12 px") << 7 << 1.0;
        QTest::newRow("14 px") << 6 << 1.2; // 1.167: never smaller than what was read
        QTest::newRow("16 px") << 5 << 1.35;
        QTest::newRow("24 px") << 3 << 2.0;
        QTest::newRow("32 px") << 1 << 2.5;
        QTest::newRow("none") << 0 << 2.5;
    }
    void textsGrowToTheSmallestThatIsRead()
    {
        QFETCH(const int, read);
        QTEST(advisedProfile({.texts = read}).texts, "factor");
    }

    void darkGroundInDarkRooms()
    {
        QVERIFY(advisedProfile({.darkRoom = true}).dark);
        QVERIFY(!advisedProfile({.darkRoom = false}).dark);
        QVERIFY(advisedProfile({.patches = 4, .darkRoom = true}).dark);
        QVERIFY(!advisedProfile({.patches = 3, .darkRoom = true}).dark); // its black would be grey
    }

    void palettes()
    {
        QCOMPARE(advisedProfile({.patches = 5}).palette, Palette::Usual);
        QCOMPARE(advisedProfile({.patches = 4}).palette, Palette::Strong);
        QCOMPARE(advisedProfile({.patches = 6, .alikeForSome = true}).palette, Palette::Safe);
        QCOMPARE(advisedProfile({.patches = 2, .alikeForSome = true}).palette, Palette::Safe);
    }

    void theBackgroundFadesWithTheLight()
    {
        double before = 0;
        for (int seen = int(kPatchSteps.size()); seen >= 0; --seen) {
            const auto fading = advisedProfile({.patches = seen}).fading;
            QVERIFY(fading >= before && fading <= kMostAdvisedFading);
            QVERIFY(std::abs(fading * 10 - std::round(fading * 10)) < 1e-9);
            before = fading;
        }
        QCOMPARE(before, kMostAdvisedFading);
        QVERIFY(advisedProfile({.patches = 3}).fading > 0.1);
    }
};

QTEST_GUILESS_MAIN(TestProjectorAdvice)

#include "tst_projectoradvice.moc"
