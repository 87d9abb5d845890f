// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "map/project.h"
#include "models/mapcontroller.h"
#include "selftest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

Q_IMPORT_QML_PLUGIN(Revier_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PanelsPlugin)

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

/// Reading and projecting leave holes in the heap of each thread, which glibc keeps: a tenth of the program.
void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// Once everything is read and the first tiles are made.
void returnFreeMemoryWhenIdle(MapController *map)
{
    constexpr int kAfterMilliseconds = 2000;
    auto *timer = new QTimer(map);
    timer->setSingleShot(true);
    timer->setInterval(kAfterMilliseconds);
    QObject::connect(timer, &QTimer::timeout, map, returnFreeMemory);
    QObject::connect(map, &MapController::busyChanged, timer,
                     [map, timer] { map->isBusy() ? timer->stop() : timer->start(); });
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
    QQmlApplicationEngine engine;
    MapController map;
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
    returnFreeMemoryWhenIdle(&map);
    openStartFiles(&map, commandLine.files);
    if (selfTest) {
        selfTest->start(window);
    }
    return QCoreApplication::exec();
}

} // namespace revier
