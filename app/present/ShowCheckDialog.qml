// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The check before the meeting: everything that the show needs, what is missing first; then packs it to be taken along. */
Dialog {
    id: root

    required property ShowCheckController controller
    required property string showTitle

    objectName: "showCheckDialog"
    title: qsTr("Check before the meeting")
    modal: true
    anchors.centerIn: parent
    width: Math.min(720, (root.parent?.width ?? 720) - 2 * Theme.margin)
    height: Math.min(560, (root.parent?.height ?? 560) - 2 * Theme.margin)
    closePolicy: root.controller.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: {
        root.controller.check();
        packButton.forceActiveFocus(Qt.PopupFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacing

        RowLayout {
            spacing: Theme.spacing

            Label {
                objectName: "checkSign"
                text: !root.controller.checked ? "…" : root.controller.ready ? "✓" : "✗"
                font.pixelSize: 28
                color: !root.controller.checked ? Theme.mutedText : root.controller.ready ? Theme.good : Theme.error
            }
            Label {
                objectName: "checkSummary"
                Layout.fillWidth: true
                text: root.controller.running ? qsTr("Every file is being read…") : root.controller.summary
                wrapMode: Text.Wrap
                font.bold: true
            }
        }
        ProgressBar {
            Layout.fillWidth: true
            visible: root.controller.running
            value: root.controller.progress
        }
        ListView {
            id: list

            objectName: "checkList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.controller
            Accessible.role: Accessible.List
            Accessible.name: root.title
            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            delegate: Item {
                id: row

                required property int index
                required property string subject
                required property string message
                required property int severity
                required property string scenes

                width: list.width
                height: line.implicitHeight + Theme.spacing
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2").arg(row.subject).arg(row.message)

                Rectangle {
                    anchors.fill: parent
                    visible: row.ListView.isCurrentItem && list.activeFocus
                    color: Theme.current
                }
                RowLayout {
                    id: line

                    width: parent.width - 16
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.spacing

                    Label {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: 22
                        horizontalAlignment: Text.AlignHCenter
                        text: row.severity === ShowCheckController.Good ? "✓" : row.severity === ShowCheckController.Warning ? "!" : "✗"
                        color: row.severity === ShowCheckController.Good ? Theme.good : row.severity === ShowCheckController.Warning ? Theme.warning : Theme.error
                        font.bold: true
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: row.subject
                            font.bold: row.severity !== ShowCheckController.Good
                            elide: Text.ElideRight
                        }
                        Label {
                            Layout.fillWidth: true
                            text: row.message
                            wrapMode: Text.Wrap
                            color: Theme.mutedText
                        }
                        Label {
                            Layout.fillWidth: true
                            visible: row.severity !== ShowCheckController.Good && row.scenes !== ""
                            text: qsTr("Scenes: %1").arg(row.scenes)
                            wrapMode: Text.Wrap
                            color: Theme.mutedText
                        }
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.spacing

            Button {
                id: packButton
                objectName: "packShow"
                text: qsTr("Pack for the meeting…")
                enabled: !root.controller.running && root.controller.ready
                onClicked: packDialog.ask(root.showTitle)

                SaveDialog {
                    id: packDialog
                    title: qsTr("Pack for the meeting")
                    nameFilters: [qsTr("Project with its data (*.revierz)"), qsTr("ZIP archive (*.zip)"), qsTr("Folder (*)")]
                    defaultSuffix: ["revierz", "zip", ""][packDialog.selectedNameFilter.index] ?? ""
                    onAccepted: root.controller.pack(packDialog.selectedFile)
                }
            }
            Button {
                text: qsTr("Check again")
                enabled: !root.controller.running
                onClicked: root.controller.check()
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                objectName: "closeCheck"
                text: root.controller.running ? qsTr("Cancel") : qsTr("Close")
                onClicked: root.controller.running ? root.controller.cancel() : root.close()
            }
        }
    }
}
