// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Revier_ThemePlugin)
Q_IMPORT_PLUGIN(GeocodingFactory)
Q_IMPORT_QML_PLUGIN(Revier_GeocodingPlugin)
Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PanelsPlugin)
Q_IMPORT_QML_PLUGIN(Revier_PresentPlugin)
Q_IMPORT_QML_PLUGIN(Revier_TimelinePlugin)

/// The surroundings of the window: its style and its font.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Fusion"));
        constexpr double kInterfaceFontPixels = 13;
        QGuiApplication::setFont(revier::mapFont(kInterfaceFontPixels));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(quick, Setup)

#include "tst_quick.moc"
