// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "core/diskcache.h"
#include "icons.h"
#include "style/fonts.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QQuickStyle::setStyle(u"Fusion"_s);
    // Labels and icons fit into a quarter of Qt's atlas of 8 MB; a larger label gets a texture of its own.
    qputenv("QSG_ATLAS_WIDTH", "1024");
    qputenv("QSG_ATLAS_HEIGHT", "512");
    // Maps are painted by jobs on all cores: Qt's own pool for large areas would only make them wait.
    qputenv("QT_NO_GUI_THREADPOOL", "1");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Revieratlas"_s);
    QCoreApplication::setApplicationName(u"Revieratlas"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REVIER_VERSION));
    QGuiApplication::setDesktopFileName(u"revieratlas"_s);
    revier::useIcons();
    QGuiApplication::setWindowIcon(QIcon(u":/revier/icons/revieratlas.svg"_s));
    constexpr double kInterfaceFontPixels = 13;
    QGuiApplication::setFont(revier::mapFont(kInterfaceFontPixels));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Map of the digital parks of the Rheinisches Revier"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, QCoreApplication::translate("main", "Project or data files to open"), u"[files...]"_s);
    QCommandLineOption selfTest(u"self-test"_s);
    selfTest.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption noCache(
        u"no-cache"_s,
        QCoreApplication::translate("main", "Read large files anew and keep nothing of them on disk"));
    parser.addOptions({selfTest, noCache});
    parser.process(application);
    if (!parser.isSet(noCache)) {
        revier::DiskCache::useDefault();
    }
    return revier::runWindow({.files = parser.positionalArguments(), .selfTest = parser.isSet(selfTest)});
}
