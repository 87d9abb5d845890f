// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Every two classes of the map with their contrast and difference as numbers, and as they look without seeing green,
    red or blue. Weak pairs come first. */
ColumnLayout {
    id: root

    required property ProjectorController controller

    readonly property int numberWidth: 76

    spacing: Theme.smallSpacing

    component Heading: Label {
        Layout.preferredWidth: root.numberWidth
        Layout.minimumWidth: root.numberWidth
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.Wrap
        color: Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
    }
    /*! Two colours side by side, and below them the number that tells how different they are. */
    component Vision: ColumnLayout {
        id: vision

        required property color first
        required property color second
        required property string number

        Layout.preferredWidth: root.numberWidth
        Layout.minimumWidth: root.numberWidth
        spacing: 0

        Row {
            Layout.alignment: Qt.AlignRight

            Repeater {
                model: [vision.first, vision.second]
                delegate: Rectangle {
                    required property color modelData

                    width: 26
                    height: 18
                    color: modelData
                }
            }
        }
        Label {
            Layout.alignment: Qt.AlignRight
            text: vision.number
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: 16

        Label {
            objectName: "pairsText"
            Layout.fillWidth: true
            text: root.controller.pairsText
            wrapMode: Text.Wrap
            font.bold: true
        }
        Heading {
            text: qsTr("Contrast")
        }
        Heading {
            text: qsTr("Difference")
        }
        Heading {
            text: qsTr("without green")
        }
        Heading {
            text: qsTr("without red")
        }
        Heading {
            text: qsTr("without blue")
        }
    }
    ListView {
        id: list

        objectName: "pairList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.controller.pairs
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pairs of classes")
        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        delegate: Item {
            id: row

            required property string layerTitle
            required property string first
            required property string second
            required property color firstColor
            required property color secondColor
            required property color firstDeutan
            required property color secondDeutan
            required property color firstProtan
            required property color secondProtan
            required property string contrastText
            required property string differenceText
            required property string deutanText
            required property string protanText
            required property color firstTritan
            required property color secondTritan
            required property string tritanText
            required property bool otherForm
            required property bool weak

            readonly property string verdict: row.weak ? qsTr("look alike") : row.otherForm ? qsTr("differ in form, too") : ""

            width: list.width
            height: line.implicitHeight + Theme.spacing
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2 and %3, contrast %4, difference %5, without green %6, without red %7, without blue %8. %9").arg(row.layerTitle).arg(row.first).arg(row.second).arg(row.contrastText).arg(row.differenceText).arg(row.deutanText).arg(row.protanText).arg(row.tritanText).arg(row.verdict)

            Rectangle {
                anchors.fill: parent
                visible: row.ListView.isCurrentItem && list.activeFocus
                color: Theme.current
            }
            RowLayout {
                id: line

                width: parent.width - 16
                anchors.verticalCenter: parent.verticalCenter

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // long names are cut, the numbers stay in their columns
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("%1 – %2").arg(row.first).arg(row.second)
                        textFormat: Text.PlainText
                        font.bold: row.weak
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        elide: Text.ElideRight
                    }
                    Label {
                        Layout.fillWidth: true
                        text: row.verdict === "" ? row.layerTitle : qsTr("%1 – %2").arg(row.layerTitle).arg(row.verdict)
                        textFormat: Text.PlainText
                        color: row.weak ? Theme.error : Theme.mutedText
                        elide: Text.ElideRight
                    }
                }
                Label {
                    Layout.preferredWidth: root.numberWidth
                    Layout.minimumWidth: root.numberWidth
                    horizontalAlignment: Text.AlignRight
                    text: row.contrastText
                }
                Vision {
                    first: row.firstColor
                    second: row.secondColor
                    number: row.differenceText
                }
                Vision {
                    first: row.firstDeutan
                    second: row.secondDeutan
                    number: row.deutanText
                }
                Vision {
                    first: row.firstProtan
                    second: row.secondProtan
                    number: row.protanText
                }
                Vision {
                    first: row.firstTritan
                    second: row.secondTritan
                    number: row.tritanText
                }
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Contrast by WCAG, difference by CIEDE2000, both with the light of the room. Below a difference of 5 two colours look alike.")
        wrapMode: Text.Wrap
        color: Theme.mutedText
    }
}
