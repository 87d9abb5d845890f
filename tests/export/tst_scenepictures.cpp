// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../render/golden.h"
#include "export/slide.h"
#include "map/project.h"
#include "scenario/jobseries.h"
#include "style/fonts.h"

using namespace Qt::StringLiterals;
using namespace revier;

/// How each scene of the show that ships looks.
class TestScenePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto state = readProject(shippedProjectPath());
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        m_map = loadSeries(loadTables(*state, {}));
        std::ignore = mapFont(1);
    }
    void scenes_data()
    {
        QTest::addColumn<int>("scene");
        int number = 0;
        for (const auto &scene : m_map.show.scenes) {
            QTest::newRow(qPrintable(u"scene-"_s + scene.id)) << number++;
        }
    }
    void scenes()
    {
        QFETCH(const int, scene);
        const SlideRequest request {.size = {640, 360},
                                    .language = Language::English,
                                    .date = {},
                                    .number = scene + 1,
                                    .count = int(m_map.show.scenes.size())};
        const auto image = slideImage(m_map, scene, request, {}, {});
        QVERIFY2(image, image ? "" : qPrintable(image.error().message));
        compareWithGolden(*image, QString::fromLatin1(QTest::currentDataTag()));
    }

private:
    MapState m_map;
};

QTEST_MAIN(TestScenePictures)
#include "tst_scenepictures.moc"
