// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import Revier.Theme

/*! The menu bar. */
MenuBar {
    id: root

    required property AppActions actions
    required property int themeMode

    signal themeModeRequested(int mode)
    signal languageRequested(string code)

    Menu {
        title: qsTr("&File")

        MenuItem {
            action: root.actions.open
        }
        MenuItem {
            action: root.actions.exportMap
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.quit
        }
    }
    Menu {
        id: viewMenu

        title: qsTr("&View")
        width: {
            let widest = 0; // the style's own width does not look at the texts
            for (let i = 0; i < viewMenu.count; ++i)
                widest = Math.max(widest, viewMenu.itemAt(i).implicitWidth);
            return widest + viewMenu.leftPadding + viewMenu.rightPadding;
        }

        MenuItem {
            action: root.actions.zoomIn
        }
        MenuItem {
            action: root.actions.zoomOut
        }
        MenuItem {
            action: root.actions.home
        }
        MenuItem {
            action: root.actions.zoomAll
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.panel
        }
        MenuItem {
            action: root.actions.programmes
        }
        MenuItem {
            action: root.actions.fullScreenView
        }
        MenuSeparator {}
        Menu {
            title: qsTr("&Appearance")

            MenuItem {
                text: qsTr("As the &system")
                checkable: true
                checked: root.themeMode === Theme.Mode.System
                onTriggered: root.themeModeRequested(Theme.Mode.System)
            }
            MenuItem {
                text: qsTr("&Light")
                checkable: true
                checked: root.themeMode === Theme.Mode.Light
                onTriggered: root.themeModeRequested(Theme.Mode.Light)
            }
            MenuItem {
                text: qsTr("&Dark")
                checkable: true
                checked: root.themeMode === Theme.Mode.Dark
                onTriggered: root.themeModeRequested(Theme.Mode.Dark)
            }
        }
        Menu {
            title: qsTr("La&nguage")

            MenuItem {
                text: "&Deutsch"
                checkable: true
                checked: InterfaceLanguage.code === "de"
                onTriggered: root.languageRequested("de")
            }
            MenuItem {
                text: "&English"
                checkable: true
                checked: InterfaceLanguage.code === "en"
                onTriggered: root.languageRequested("en")
            }
        }
    }
    Menu {
        title: qsTr("&Help")

        MenuItem {
            action: root.actions.about
        }
    }
}
