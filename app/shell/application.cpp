// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "core/memory.h"
#include "map/project.h"
#include "models/mapcontroller.h"
#include "selftest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QTextStream>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <memory>

Q_IMPORT_QML_PLUGIN(Revier_ThemePlugin)
Q_IMPORT_PLUGIN(GeocodingFactory)
Q_IMPORT_QML_PLUGIN(Revier_GeocodingPlugin)
Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PanelsPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PresentPlugin)
Q_IMPORT_QML_PLUGIN(Revier_TimelinePlugin)

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kSoftwareBackend = "QT_QUICK_BACKEND";

/// Without any 3D the scene graph cannot start. The same program can, with the software renderer, where the
/// map is drawn by the QPainter back end; so it starts itself again, once.
void restartWithSoftwareRendering(const QString &reason)
{
    QTextStream(stderr) << QCoreApplication::translate(
                               "revier::Application",
                               "No 3D graphics (%1). Starting again with software rendering.")
                               .arg(reason)
                        << Qt::endl;
    if (!qEnvironmentVariableIsSet(kSoftwareBackend)) {
        qputenv(kSoftwareBackend, "software");
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                QCoreApplication::arguments().mid(1));
    }
    QCoreApplication::exit(1);
}

/// Once everything is read and the first tiles are made: both leave holes in the heap of each thread, a tenth
/// of the program.
void returnFreeMemoryWhenIdle(MapController *map)
{
    constexpr int kAfterMilliseconds = 2000;
    auto *timer = new QTimer(map);
    timer->setSingleShot(true);
    timer->setInterval(kAfterMilliseconds);
    QObject::connect(timer, &QTimer::timeout, map, giveBackMemory);
    QObject::connect(map, &MapController::busyChanged, timer,
                     [map, timer] { map->isBusy() ? timer->stop() : timer->start(); });
}

/// A window with its frame must not be larger than its screen, and no part of it outside: how wide the frame
/// is only shows when the window does.
void keepOnScreen(QWindow *window)
{
    if (window->visibility() != QWindow::Windowed) {
        return;
    }
    const auto available = window->screen()->availableGeometry().marginsRemoved(window->frameMargins());
    auto geometry = window->geometry();
    geometry.setSize(geometry.size().boundedTo(available.size()));
    geometry.moveLeft(
        std::clamp(geometry.left(), available.left(), available.right() + 1 - geometry.width()));
    geometry.moveTop(std::clamp(geometry.top(), available.top(), available.bottom() + 1 - geometry.height()));
    if (geometry != window->geometry()) {
        window->setGeometry(geometry);
    }
}

void openStartFiles(MapController *map, const QStringList &files)
{
    if (!files.isEmpty()) {
        map->openFiles(files);
        return;
    }
    const auto path = shippedProjectPath();
    if (path.isEmpty()) {
        map->messages()->add(MessageModel::Severity::Error,
                             QCoreApplication::translate(
                                 "revier::Application",
                                 "The shipped project (revieratlas.revier) was not found beside the program. "
                                 "Please install Revieratlas again, or open your own files."));
        return;
    }
    map->openProject(path);
}

} // namespace

int runWindow(const CommandLine &commandLine)
{
    MapController map;
    QQmlApplicationEngine engine; // goes first: its bindings look at the map
    auto *application = QCoreApplication::instance();
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, application, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    std::unique_ptr<SelfTest> selfTest;
    if (commandLine.selfTest) {
        selfTest = std::make_unique<SelfTest>(&map);
        QObject::connect(&engine, &QQmlEngine::warnings, selfTest.get(), &SelfTest::addWarnings);
    }
    engine.setInitialProperties({{u"map"_s, QVariant::fromValue(&map)}});
    engine.loadFromModule("Revier.Shell", "Main");
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(
        window, &QQuickWindow::sceneGraphError, application,
        [](QQuickWindow::SceneGraphError, const QString &message) { restartWithSoftwareRendering(message); });
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window, [window] { keepOnScreen(window); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    returnFreeMemoryWhenIdle(&map);
    openStartFiles(&map, commandLine.files);
    if (selfTest) {
        selfTest->start(window);
    }
    return QCoreApplication::exec();
}

} // namespace revier
