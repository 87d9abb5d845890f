// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What stands in a column of the table: its values with how often they occur, to filter by, and its statistics.
    Up and Down go through the values, Space chooses one, Esc closes. */
FocusScope {
    id: root

    required property TableModel table
    required property int column

    signal closeRequested

    objectName: "facetPane"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Values of “%1”").arg(facets.title)
    Keys.onEscapePressed: root.closeRequested()

    FacetModel {
        id: facets
        table: root.table
        column: root.column
        onColumnChanged: {
            if (facets.column < 0 && root.column >= 0) // another field stands there now
                root.closeRequested();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing
        spacing: Theme.smallSpacing

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: facets.title
                textFormat: Text.PlainText
                font.bold: true
                elide: Text.ElideRight
            }
            FlatButton {
                objectName: "facetSort"
                icon.name: "view-sort"
                text: qsTr("Sort by this column")
                onClicked: root.table.sortBy(root.column)
            }
            FlatButton {
                objectName: "facetClear"
                icon.name: "edit-clear-all"
                text: qsTr("Filter by no value of this column")
                onClicked: facets.clear()
            }
            FlatButton {
                objectName: "facetClose"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "facetList"
            clip: true
            focus: true
            activeFocusOnTab: true
            model: facets
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Values")
            onCountChanged: {
                if (list.currentIndex < 0 && list.count > 0)
                    list.currentIndex = 0;
            }
            Keys.onSpacePressed: facets.toggle(list.currentIndex)

            delegate: Item {
                id: entry

                required property int index
                required property string label
                required property string count
                required property real share
                required property bool checked

                width: list.width - 10
                height: 24
                Accessible.role: Accessible.CheckBox
                Accessible.name: "%1, %2".arg(entry.label).arg(entry.count)
                Accessible.checkable: true
                Accessible.checked: entry.checked
                Accessible.onToggleAction: facets.toggle(entry.index)

                Rectangle {
                    anchors.fill: parent
                    color: entry.ListView.isCurrentItem && list.activeFocus ? Theme.current : hover.hovered ? Theme.hover : "transparent"
                }
                Rectangle {
                    width: Math.max(1, entry.share * parent.width)
                    height: 2
                    anchors.bottom: parent.bottom
                    color: Theme.accent
                    opacity: 0.6
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: {
                        list.currentIndex = entry.index;
                        facets.toggle(entry.index);
                    }
                }
                RowLayout {
                    anchors.fill: parent
                    spacing: Theme.smallSpacing

                    CheckBox {
                        checked: entry.checked
                        focusPolicy: Qt.NoFocus
                        enabled: false
                        Accessible.ignored: true
                        palette.windowText: Theme.text
                        palette.text: Theme.text
                    }
                    Label {
                        Layout.fillWidth: true
                        text: entry.label
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        maximumLineCount: 1
                    }
                    Label {
                        Layout.rightMargin: Theme.smallSpacing
                        text: entry.count
                        color: Theme.mutedText
                    }
                }
            }
        }
        Label {
            Layout.fillWidth: true
            visible: facets.moreText !== ""
            text: facets.moreText
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.smallSpacing
            spacing: Theme.spacing

            Repeater {
                model: facets.statisticLabels

                Label {
                    required property int index
                    required property string modelData

                    text: qsTr("%1: %2").arg(modelData).arg(facets.statisticValues[index] ?? "")
                    textFormat: Text.PlainText
                    font.pointSize: Application.font.pointSize * 0.9
                    color: Theme.mutedText
                }
            }
        }
    }
}
