// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tools/similarity.h"
#include "export/slide.h"
#include "map/project.h"
#include "models/jobscontroller.h"
#include "models/showcontroller.h"
#include "story/scenestate.h"
#include "style/fonts.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Revier_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PanelsPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PresentPlugin)

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr double kInterfacePixels = 13;

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// The picture of the audience with the show that ships. With REVIER_BENCH set it is measured at 1920x1080,
/// see tests/bench/README.md; prints lines of `name: value unit`.
class TestShowFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenesFollowInTheNextFrame();
    void flightsCanBeInterrupted();
    void scenesLookLikeTheirSlides();
    void measure();

private:
    [[nodiscard]] double longitude() const
    {
        return m_view.rootObject()->property("camera").value<QObject *>()->property("longitude").toDouble();
    }
    /// Steps through the show and waits for the end of each flight.
    void measureSteps(std::vector<double> &first, std::vector<double> &frames);

    QTemporaryDir m_folder;
    MapController m_map;
    JobsController m_jobs;
    ShowController m_show;
    QQuickView m_view;
};

void TestShowFrames::initTestCase()
{
    QGuiApplication::setFont(mapFont(kInterfacePixels)); // as the program does
    m_show.log()->setPath(m_folder.filePath(u"session"_s));
    m_jobs.setMap(&m_map);
    QVERIFY(m_map.openProject(shippedProjectPath()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_map.isBusy() && m_jobs.isAvailable(), 20000);
    m_show.setMap(&m_map);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setInitialProperties({{u"show"_s, QVariant::fromValue(&m_show)}});
    m_view.loadFromModule(u"Revier.Present"_s, u"AudienceStage"_s);
    QVERIFY(m_view.rootObject() != nullptr);
    m_view.resize(qEnvironmentVariableIsSet("REVIER_BENCH") ? QSize(1920, 1080) : kStageSize.toSize());
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    m_show.start();
    QTRY_VERIFY(!m_show.title().isEmpty());
    QTRY_VERIFY(m_view.rootObject()->property("settled").toBool());
}

void TestShowFrames::scenesFollowInTheNextFrame()
{
    m_show.goTo(0);
    QTRY_VERIFY(m_view.rootObject()->property("settled").toBool());
    const auto before = longitude();
    const auto *title = m_view.rootObject()->findChild<QQuickItem *>(u"audienceTitle"_s);
    const QSignalSpy swapped(&m_view, &QQuickWindow::frameSwapped);
    m_show.next();
    QCOMPARE(title->property("text").toString(), m_show.title());
    QTRY_VERIFY(swapped.count() >= 3);
    QVERIFY(longitude() != before); // it is on its way
}

void TestShowFrames::flightsCanBeInterrupted()
{
    m_show.goTo(0);
    QTRY_VERIFY(m_view.rootObject()->property("settled").toBool());
    m_show.goTo(8); // all of the world, from the Revier
    QTest::qWait(200);
    const QSignalSpy arrivals(m_view.rootObject()->property("camera").value<QObject *>(), SIGNAL(arrived()));
    m_show.goTo(1);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals.count(), 1, 10000); // one flight, not two
    const auto &center = m_map.document()->snapshot()->show.scenes[1].view.center;
    QVERIFY2(std::abs(longitude() - center.x) < 1e-6, qPrintable(QString::number(longitude())));
}

/// The slides are those whose pictures are kept, see tst_scenepictures.
void TestShowFrames::scenesLookLikeTheirSlides()
{
    constexpr double kAlike = 0.92; // names make room for texts, which another engine lays out
    constexpr QRect kBetweenTexts(430, 80, 570, 560);
    const auto state = m_map.document()->snapshot();
    for (int scene = 0; scene < m_show.count(); ++scene) {
        m_show.goTo(scene);
        QTRY_VERIFY_WITH_TIMEOUT(m_view.rootObject()->property("settled").toBool(), 20000);
        const auto playUntil = state->show.scenes[std::size_t(scene)].playUntil;
        QTRY_VERIFY_WITH_TIMEOUT(m_show.years()->year() >= playUntil, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(m_view.rootObject()->property("settled").toBool(), 20000);
        QTest::qWait(400); // texts follow the picture
        const SlideRequest request {.size = kStageSize.toSize(),
                                    .language = m_map.language(),
                                    .date = {},
                                    .number = scene + 1,
                                    .count = m_show.count(),
                                    .played = true};
        const auto slide = slideImage(*state, scene, request, {}, {});
        QVERIFY(slide);
        const auto shown = m_view.grabWindow();
        const auto similarity = structuralSimilarity(shown.copy(kBetweenTexts), slide->copy(kBetweenTexts));
        qInfo("%s: SSIM %.3f", qPrintable(m_show.sceneId()), similarity);
        if (const auto folder = qEnvironmentVariable("REVIER_PICTURES"); !folder.isEmpty()) {
            shown.save(folder + u'/' + m_show.sceneId() + u"-window.png"_s);
            slide->save(folder + u'/' + m_show.sceneId() + u"-slide.png"_s);
        }
        QVERIFY2(similarity > kAlike, qPrintable(m_show.sceneId()));
    }
}

void TestShowFrames::measureSteps(std::vector<double> &first, std::vector<double> &frames)
{
    for (int scene = 1; scene < m_show.count(); ++scene) {
        QSignalSpy swapped(&m_view, &QQuickWindow::frameSwapped);
        const QSignalSpy arrivals(m_view.rootObject()->property("camera").value<QObject *>(),
                                  SIGNAL(arrived()));
        QElapsedTimer timer;
        timer.start();
        m_show.next();
        QVERIFY(swapped.wait(20000));
        first.push_back(elapsedMs(timer));
        while (arrivals.isEmpty()) {
            timer.start();
            if (swapped.wait(1000)) { // none comes once it has arrived
                frames.push_back(elapsedMs(timer));
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_view.rootObject()->property("settled").toBool(), 20000);
    }
}

void TestShowFrames::measure()
{
    if (!qEnvironmentVariableIsSet("REVIER_BENCH")) {
        QSKIP("REVIER_BENCH is not set");
    }
    std::vector<double> first;
    std::vector<double> frames;
    m_show.goTo(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_view.rootObject()->property("settled").toBool(), 20000);
    measureSteps(first, frames);
    const auto print = [](const char *name, double value) { qInfo("%s: %.3f ms", name, value); };
    print("scene change, next frame, median", percentile(first, 0.5));
    print("scene change, next frame, longest", percentile(first, 1));
    print("flights, median", percentile(frames, 0.5));
    print("flights, 95 %", percentile(frames, 0.95));
    print("flights, longest", percentile(frames, 1));
    qInfo("flights, frames: %d", int(frames.size()));
}

QTEST_MAIN(TestShowFrames)
#include "tst_showframes.moc"
