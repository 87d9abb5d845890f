// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Messages wait here until they are dismissed; the map stays usable. The newest three are shown. */
Column {
    id: root

    required property MessageModel messages

    /*! The button of a message was pressed; the message is gone. The task is a MessageModel.Task. */
    signal actionRequested(task: int, subject: string)

    property bool showAll: false
    readonly property int limit: 3
    readonly property bool overflowing: root.messages.count > root.limit

    onOverflowingChanged: if (!root.overflowing)
        root.showAll = false

    spacing: Theme.smallSpacing

    Repeater {
        model: root.messages
        delegate: Rectangle {
            id: strip

            required property int index
            required property string text
            required property int severity
            required property int repeats
            required property int task
            required property string action
            required property string subject

            objectName: "message" + strip.index
            visible: root.showAll || strip.index >= root.messages.count - root.limit
            width: root.width
            height: row.implicitHeight + 2 * Theme.smallSpacing
            radius: Theme.radius
            color: strip.severity === MessageModel.Error ? Theme.errorGround : strip.severity === MessageModel.Warning ? Theme.warningGround : Theme.raised
            border.color: Theme.border
            Accessible.role: Accessible.AlertMessage
            Accessible.name: label.text

            RowLayout {
                id: row

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.spacing

                Label {
                    id: label
                    Layout.fillWidth: true
                    text: strip.repeats > 1 ? qsTr("%1 (%2 times)").arg(strip.text).arg(strip.repeats) : strip.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    color: Theme.text
                }
                Button {
                    objectName: "messageAction"
                    visible: strip.action !== ""
                    text: strip.action
                    Layout.margins: Theme.smallSpacing
                    onClicked: {
                        const task = strip.task;
                        const subject = strip.subject;
                        root.messages.dismiss(strip.index); // ends this delegate
                        root.actionRequested(task, subject);
                    }
                }
                FlatButton {
                    icon.name: "window-close"
                    text: qsTr("Dismiss")
                    Layout.alignment: Qt.AlignTop
                    onClicked: root.messages.dismiss(strip.index)
                }
            }
        }
    }

    Row {
        visible: root.overflowing
        spacing: Theme.spacing

        Button {
            text: root.showAll ? qsTr("Fewer messages") : qsTr("Show all %1 messages").arg(root.messages.count)
            onClicked: root.showAll = !root.showAll
        }
        Button {
            text: qsTr("Dismiss all")
            onClicked: root.messages.clear()
        }
    }
}
