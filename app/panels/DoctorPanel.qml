// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What the import doctor found in a layer, beside the map that shows before and after. Esc closes. */
FocusScope {
    id: root

    required property DoctorController doctor

    signal closeRequested
    signal noteRequested

    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        const moved = flick.contentY + Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height);
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, moved));
    }

    objectName: "doctorPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Import doctor")
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            Layout.bottomMargin: Theme.smallSpacing

            Label {
                Layout.fillWidth: true
                text: qsTr("Import doctor: %1").arg(root.doctor.layerTitle)
                textFormat: Text.PlainText
                font.bold: true
                wrapMode: Text.Wrap
            }
            FlatButton {
                objectName: "closeDoctor"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }

        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Findings")
            Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - 60)
            Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + 60))

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                y: Theme.spacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.spacing

                Label {
                    objectName: "doctorSummary"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.doctor.layerError !== "" ? root.doctor.layerError : !root.doctor.examined ? qsTr("The layer is being examined…") : root.doctor.count === 0 ? qsTr("Nothing to object to.") : ""
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                }
                Repeater {
                    model: root.doctor
                    delegate: FindingCard {
                        id: card
                        Layout.fillWidth: true
                        previewed: root.doctor.previewRow === card.index
                        busy: root.doctor.busy
                        onPreviewRequested: shown => root.doctor.preview(shown ? card.index : -1)
                        onMendRequested: root.doctor.mend(card.index)
                        onRevealRequested: item => root.reveal(item)
                    }
                }
                Repeater {
                    model: root.doctor.limits
                    delegate: Label {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        textFormat: Text.PlainText
                        font.pointSize: Application.font.pointSize * Theme.smallFont
                        color: Theme.mutedText
                        wrapMode: Text.Wrap
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.border
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            spacing: Theme.spacing

            Label {
                objectName: "applied"
                Layout.fillWidth: true
                visible: root.doctor.applied.length > 0
                text: qsTr("Mended on this map: %1. The file is unchanged.").arg(root.doctor.applied.join("; "))
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.smallSpacing

                Button {
                    objectName: "discard"
                    visible: root.doctor.applied.length > 0
                    text: qsTr("Take the file as it is")
                    onClicked: root.doctor.discardRemedies()
                }
                Button {
                    objectName: "note"
                    enabled: root.doctor.examined
                    text: qsTr("Letter to the supplier…")
                    onClicked: root.noteRequested()
                }
            }
        }
    }
}
