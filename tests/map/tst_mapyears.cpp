// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tools/meandifference.h"
#include "crs/geodesy.h"
#include "map/project.h"
#include "mapwindow.h"
#include "models/jobscontroller.h"
#include "models/timelinecontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)

using namespace revier;

namespace {

constexpr Point kPark {6.57708, 51.05745}; // Frimmersdorf

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

/// The canvas while the years of the shipped map are played. Without OpenGL the whole map is one picture, and
/// there is nothing to blink.
class TestMapYears : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void yearsNeverBlink();
    void theLastYearStays();
    void measure();

private:
    /// Whether the circle of the park, all around its marker, is in the picture.
    [[nodiscard]] bool hasCircle(const QImage &picture) const
    {
        const auto place = m_window->m_controller.view().toScreen(webMercatorFromGeographic(kPark));
        int tinted = 0;
        for (const auto &offset : {QPointF(15, 0), QPointF(-15, 0), QPointF(0, 15), QPointF(0, -15)}) {
            const auto color = picture.pixelColor(((place + offset) * m_window->pixelRatio()).toPoint());
            tinted += color.red() > color.green() + 15 ? 1 : 0; // the circles are purple
        }
        return tinted >= 2; // others may lie above a part of it
    }

    [[nodiscard]] QImage aroundThePark(const QImage &picture) const
    {
        const auto place = m_window->m_controller.view().toScreen(webMercatorFromGeographic(kPark));
        const QRectF box(place - QPointF(35, 35), QSizeF(70, 70));
        return picture.copy(
            QRectF(box.topLeft() * m_window->pixelRatio(), box.size() * m_window->pixelRatio()).toRect());
    }

    std::unique_ptr<MapWindow> m_window;
    std::unique_ptr<JobsController> m_jobs;
    std::unique_ptr<TimelineController> m_timeline;
};

void TestMapYears::init()
{
    if (qEnvironmentVariable("QT_QUICK_BACKEND") == u"software") {
        QSKIP("needs OpenGL");
    }
    m_window = std::make_unique<MapWindow>();
    m_jobs = std::make_unique<JobsController>();
    m_timeline = std::make_unique<TimelineController>();
    m_jobs->setMap(&m_window->m_map);
    m_timeline->setMap(&m_window->m_map);
    QVERIFY(m_window->m_map.openProject(shippedProjectPath()));
    QTRY_VERIFY(!m_window->m_map.isBusy() && m_timeline->isAvailable());
    m_timeline->showLayers();
    m_timeline->setScenario(2);
    m_window->look(10, kPark);
    QVERIFY(m_window->settle());
}

void TestMapYears::cleanup()
{
    m_timeline.reset();
    m_jobs.reset();
    m_window.reset();
}

void TestMapYears::yearsNeverBlink()
{
    m_timeline->setYear(2034);
    QVERIFY(m_window->settle());
    QVERIFY(hasCircle(m_window->grab()));
    for (int year = 2035; year <= 2045; ++year) {
        m_timeline->setYear(year);
        const auto next = m_window->grab();
        QVERIFY2(hasCircle(next), qPrintable(QString::number(year)));
        QVERIFY(m_window->settle());
        // The very next frame has the new size (the one before differs by 7); labels may follow.
        const auto difference = meanDifference(aroundThePark(next), aroundThePark(m_window->grab()));
        QVERIFY2(difference < 2, qPrintable(u"%1: %2"_s.arg(year).arg(difference)));
    }
}

void TestMapYears::theLastYearStays()
{
    for (int year = 2030; year <= 2045; ++year) { // faster than anybody plays
        m_timeline->setYear(year);
        QCoreApplication::processEvents();
    }
    QVERIFY(m_window->settle());
    const auto played = m_window->grab();
    m_timeline->setYear(2013);
    QVERIFY(m_window->settle());
    QVERIFY(meanDifference(m_window->grab(), played) > 0);
    m_timeline->setYear(2045);
    QVERIFY(m_window->settle());
    QVERIFY(meanDifference(m_window->grab(), played) < 0.05);
}

/// Times for tests/bench/README.md.
void TestMapYears::measure()
{
    if (!qEnvironmentVariableIsSet("REVIER_BENCH")) {
        QSKIP("REVIER_BENCH is not set");
    }
    m_window->m_view.resize(1920, 1080);
    QVERIFY(m_window->settle());
    std::vector<double> next;
    std::vector<double> all;
    for (int year = 2014; year <= 2045; ++year) {
        QSignalSpy swapped(&m_window->m_view, &QQuickWindow::frameSwapped);
        QElapsedTimer timer;
        timer.start();
        m_timeline->setYear(year);
        QVERIFY(swapped.wait(5000));
        next.push_back(double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(m_window->settle());
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("next frame, median: %.1f ms, longest: %.1f ms", median(next), std::ranges::max(next));
    qInfo("year shown with labels, median: %.1f ms, longest: %.1f ms", median(all), std::ranges::max(all));
}

QTEST_MAIN(TestMapYears)
#include "tst_mapyears.moc"
