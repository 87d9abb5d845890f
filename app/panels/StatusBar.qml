// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Coordinate under the cursor, true scale at the centre of the map, progress of reading, attribution. */
Rectangle {
    id: root

    required property MapController map
    required property ViewController viewController

    /*! A short notice on the left, for instance "Exported to …". */
    property string notice

    implicitHeight: row.implicitHeight + 2 * Theme.smallSpacing
    color: Theme.window

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.margin

        RowLayout {
            visible: root.map.busy
            Layout.fillWidth: false

            ProgressBar {
                Layout.preferredWidth: 110
                value: root.map.progress
                Accessible.name: qsTr("Reading files")
            }
            FlatButton {
                icon.name: "process-stop"
                icon.width: 14
                icon.height: 14
                implicitHeight: 20
                padding: 2
                text: qsTr("Stop reading")
                onClicked: root.map.cancel()
            }
        }
        Label {
            objectName: "statusNotice"
            Layout.fillWidth: true
            text: root.viewController.hoverText !== "" ? root.viewController.hoverText : root.notice !== "" ? root.notice : root.map.attribution
            color: root.viewController.hoverText !== "" || root.notice !== "" ? Theme.text : Theme.mutedText
            elide: Text.ElideRight
            ToolTip.text: root.map.attribution
            ToolTip.visible: attributionHover.hovered && root.map.attribution !== ""
            ToolTip.delay: 500

            HoverHandler {
                id: attributionHover
            }
        }
        Label {
            objectName: "cursorUtm"
            visible: root.width > 760
            text: root.viewController.cursorUtm
            font.features: {
                "tnum": 1
            }
            ToolTip.text: qsTr("UTM zone 32N, ETRS89 (EPSG:25832)")
            ToolTip.visible: utmHover.hovered && text !== ""

            HoverHandler {
                id: utmHover
            }
        }
        Label {
            objectName: "cursorGeographic"
            text: root.viewController.cursorGeographic
            font.features: {
                "tnum": 1
            }
        }
        Label {
            objectName: "scaleText"
            text: root.viewController.scaleText
            font.bold: true
            ToolTip.text: qsTr("True scale at the centre of the map, for a screen of 96 dots per inch at 100 %")
            ToolTip.visible: scaleHover.hovered

            HoverHandler {
                id: scaleHover
            }
        }
    }
}
