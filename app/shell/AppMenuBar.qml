// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import QtQuick.Controls.Fusion
import Revier.Theme

/*! The menu bar. */
MenuBar {
    id: root

    required property AppActions actions
    required property int themeMode
    required property list<string> recentFiles
    required property list<string> bookmarks

    signal themeModeRequested(int mode)
    signal languageRequested(string code)
    signal recentRequested(int index)
    signal bookmarkRequested(int index)

    /*! The style's own looks the same whether it can be chosen or not. */
    component Entry: MenuItem {
        id: entry
        opacity: entry.enabled ? 1 : 0.5
    }
    /*! As wide as its texts: the style's own width does not look at them. */
    component WideMenu: Menu {
        id: wide

        delegate: Entry {}
        width: {
            let widest = 0;
            for (let i = 0; i < wide.count; ++i)
                widest = Math.max(widest, wide.itemAt(i).implicitWidth);
            return widest + wide.leftPadding + wide.rightPadding;
        }
    }

    WideMenu {
        title: qsTr("&File")

        MenuItem {
            action: root.actions.open
        }
        WideMenu {
            id: recentMenu

            title: qsTr("Open &recent")
            icon.name: "document-open-recent"
            enabled: root.recentFiles.length > 0

            Instantiator {
                model: root.recentFiles
                delegate: MenuItem {
                    required property int index
                    required property string modelData

                    text: "&%1 %2".arg(index + 1).arg(modelData.replace(/&/g, "&&"))
                    onTriggered: root.recentRequested(index)
                }
                onObjectAdded: (index, item) => recentMenu.insertItem(index, item)
                onObjectRemoved: (index, item) => recentMenu.removeItem(item)
            }
        }
        MenuItem {
            action: root.actions.save
        }
        MenuItem {
            action: root.actions.saveAs
        }
        MenuItem {
            action: root.actions.pack
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.exportMap
        }
        MenuItem {
            action: root.actions.exportSeries
        }
        MenuItem {
            action: root.actions.print
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.quit
        }
    }
    WideMenu {
        title: qsTr("&Edit")

        Entry {
            action: root.actions.undo
        }
        Entry {
            action: root.actions.redo
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.find
        }
        MenuItem {
            action: root.actions.join
        }
    }
    WideMenu {
        title: qsTr("&View")

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
            action: root.actions.style
        }
        MenuItem {
            action: root.actions.programmes
        }
        MenuItem {
            action: root.actions.table
        }
        MenuItem {
            action: root.actions.comparison
        }
        MenuItem {
            action: root.actions.timeline
        }
        MenuItem {
            action: root.actions.overview
        }
        MenuItem {
            action: root.actions.fullScreenView
        }
        MenuSeparator {}
        WideMenu {
            title: qsTr("&Maps side by side")
            icon.name: "view-split-left-right"

            MenuItem {
                action: root.actions.onePane
            }
            MenuItem {
                action: root.actions.twoPanes
            }
            MenuItem {
                action: root.actions.fourPanes
            }
            MenuItem {
                action: root.actions.swipe
            }
            MenuSeparator {}
            Entry {
                action: root.actions.nextPane
            }
            Entry {
                action: root.actions.previousPane
            }
        }
        WideMenu {
            id: bookmarkMenu

            title: qsTr("&Bookmarks")
            icon.name: "bookmarks"

            MenuItem {
                action: root.actions.addBookmark
            }
            MenuItem {
                action: root.actions.bookmarks
            }
            MenuSeparator {}
            Instantiator {
                model: root.bookmarks
                delegate: MenuItem {
                    id: bookmark

                    required property int index
                    required property string modelData
                    readonly property string name: bookmark.modelData.replace(/&/g, "&&")

                    text: bookmark.index < 9 ? "&%1 %2".arg(bookmark.index + 1).arg(bookmark.name) : bookmark.name
                    onTriggered: root.bookmarkRequested(bookmark.index)
                }
                onObjectAdded: (index, item) => bookmarkMenu.insertItem(index + 3, item)
                onObjectRemoved: (index, item) => bookmarkMenu.removeItem(item)
            }
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
    WideMenu {
        title: qsTr("&Tools")

        MenuItem {
            action: root.actions.sketch
        }
        MenuItem {
            action: root.actions.measureLength
        }
        MenuItem {
            action: root.actions.measureArea
        }
        MenuItem {
            action: root.actions.editSketch
        }
    }
    WideMenu {
        title: qsTr("&Show")

        MenuItem {
            action: root.actions.startShow
        }
        MenuItem {
            action: root.actions.startShowHere
        }
        MenuItem {
            action: root.actions.rehearseShow
        }
        MenuSeparator {}
        MenuItem {
            action: root.actions.recordScene
        }
        MenuItem {
            action: root.actions.show
        }
    }
    Menu {
        title: qsTr("&Help")

        MenuItem {
            action: root.actions.about
        }
    }
}
