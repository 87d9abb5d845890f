// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The published programmes of training with their sources, and the way to the user's own offers.
    Tab goes through the buttons, the arrow keys scroll, Esc closes. */
FocusScope {
    id: root

    required property MapController map
    required property ViewController viewController

    /*! The own offers stay in sight where there is room; in a low window they scroll with the rest. */
    readonly property bool roomy: root.height >= 560

    signal closeRequested
    signal openRequested
    signal saveTemplateRequested

    function scrollBy(px: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + px));
    }
    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        root.scrollBy(Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height));
    }

    objectName: "programmesPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Programmes and training")
    Keys.onEscapePressed: root.closeRequested()
    Keys.onPressed: event => {
        const steps = new Map([[Qt.Key_Up, -60], [Qt.Key_Down, 60], [Qt.Key_PageUp, -0.9 * flick.height], [Qt.Key_PageDown, 0.9 * flick.height], [Qt.Key_Home, -flick.contentHeight], [Qt.Key_End, flick.contentHeight]]);
        event.accepted = steps.has(event.key);
        root.scrollBy(steps.get(event.key) ?? 0);
    }

    ProgrammeModel {
        id: programmes
        map: root.map
    }
    Clipboard {
        id: clipboard
    }

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
                text: qsTr("Programmes and training")
                font.bold: true
                wrapMode: Text.Wrap
            }
            FlatButton {
                objectName: "closeProgrammes"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }

        Flickable {
            id: flick

            objectName: "programmeList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Programmes")

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                y: Theme.spacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.margin

                Label {
                    objectName: "programmesError"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: programmes.error
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                }
                Repeater {
                    model: programmes
                    delegate: ProgrammeCard {
                        id: card
                        Layout.fillWidth: true
                        onCopyRequested: clipboard.copyText(programmes.text(card.index))
                        onShowRequested: {
                            if (!root.viewController.showFeature(card.siteId))
                                root.map.messages.add(MessageModel.Warning, qsTr("“%1” is in no layer of the map.").arg(card.name));
                        }
                        onRevealRequested: item => root.reveal(item)
                    }
                }
                Label {
                    objectName: "programmesNote"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: programmes.note
                    textFormat: Text.PlainText
                    font.pointSize: Application.font.pointSize * Theme.smallFont
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                }
                OwnOffers {
                    objectName: "ownOffersInList"
                    Layout.fillWidth: true
                    visible: !root.roomy
                    onOpenRequested: root.openRequested()
                    onSaveTemplateRequested: root.saveTemplateRequested()
                    onRevealRequested: item => root.reveal(item)
                }
            }

            Rectangle {
                parent: flick
                anchors.fill: parent
                visible: flick.activeFocus
                color: "transparent"
                border.color: Theme.accent
            }
        }

        Rectangle {
            Layout.fillWidth: true
            visible: root.roomy
            implicitHeight: 1
            color: Theme.border
        }
        OwnOffers {
            objectName: "ownOffers"
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            visible: root.roomy
            onOpenRequested: root.openRequested()
            onSaveTemplateRequested: root.saveTemplateRequested()
        }
    }
}
