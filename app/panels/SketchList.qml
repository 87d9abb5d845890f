// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What is drawn. Enter shows a feature on the map, Del removes it. */
ListView {
    id: root

    required property SketchController sketch

    implicitHeight: root.contentHeight
    model: root.sketch.features
    interactive: false
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Drawn")

    delegate: Item {
        id: row

        required property int index
        required property string featureId
        required property string title
        required property string size
        required property color color
        required property string kind

        readonly property bool current: root.sketch.selectedId === row.featureId

        objectName: "sketch" + row.index
        width: ListView.view.width
        height: Theme.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: row.size === "" ? row.title : qsTr("%1, %2").arg(row.title).arg(row.size)
        Accessible.selected: row.current
        Keys.onReturnPressed: root.sketch.show(row.featureId)
        Keys.onEnterPressed: root.sketch.show(row.featureId)
        Keys.onSpacePressed: root.sketch.selectedId = row.featureId
        Keys.onDeletePressed: root.sketch.remove(row.featureId)

        Rectangle {
            anchors.fill: parent
            color: row.current ? Theme.current : hover.hovered ? Theme.hover : "transparent"
            radius: Theme.radius
            border.width: row.ListView.isCurrentItem && root.activeFocus ? 1 : 0
            border.color: Theme.accent
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: {
                root.currentIndex = row.index;
                root.sketch.selectedId = row.featureId;
            }
            onDoubleTapped: root.sketch.show(row.featureId)
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spacing
            anchors.rightMargin: Theme.smallSpacing
            spacing: Theme.spacing

            Rectangle {
                implicitWidth: 12
                implicitHeight: 12
                radius: 3
                opacity: row.kind === "text" ? 0 : 1
                color: row.color
                border.color: Theme.border
            }
            Label {
                Layout.fillWidth: true
                text: row.title
                textFormat: Text.PlainText
                elide: Text.ElideRight
            }
            Label {
                text: row.size
                textFormat: Text.PlainText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                color: Theme.mutedText
            }
            FlatButton {
                objectName: "show" + row.index
                implicitWidth: 24
                implicitHeight: 24
                padding: 3
                focusPolicy: Qt.NoFocus
                icon.name: "zoom-fit-selection"
                text: qsTr("Show on map")
                shortcutText: qsTr("Enter", "key")
                onClicked: root.sketch.show(row.featureId)
            }
            FlatButton {
                objectName: "remove" + row.index
                implicitWidth: 24
                implicitHeight: 24
                padding: 3
                focusPolicy: Qt.NoFocus
                icon.name: "edit-delete"
                text: qsTr("Remove")
                shortcutText: qsTr("Del", "key")
                onClicked: root.sketch.remove(row.featureId)
            }
        }
    }
}
