// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Revier.Map

/*! What the projector can show in this room: greys beside black, lines and texts of the sizes that maps have, and the
    classes of the map that are most alike. Everything is numbered from what everybody sees to what few do, so that the
    last row can call a number. Sizes are those of the map: they do not grow with the window. */
Rectangle {
    id: root

    required property ProjectorController controller
    readonly property real unit: Math.max(0.6, Math.min(root.width / 1280, root.height / 720))
    /*! As many as fit; pairs that differ in form need no other colours. */
    readonly property int shownPairs: Math.min(8, root.controller.colorPairs)

    component Question: Text {
        Layout.fillWidth: true
        color: root.controller.ink
        font.pixelSize: 24 * root.unit
        font.bold: true
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    component Mark: Text {
        color: root.controller.ink
        font.pixelSize: 20 * root.unit
        horizontalAlignment: Text.AlignHCenter
        textFormat: Text.PlainText
    }

    objectName: "testChart"
    color: root.controller.ground
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Test chart")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 32 * root.unit
        spacing: 10 * root.unit

        Question {
            text: qsTr("1. Up to which number do you see a grey field on the black bar?")
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 84 * root.unit
            color: "black"

            Row {
                id: bar

                anchors.fill: parent

                Repeater {
                    model: root.controller.patches
                    delegate: Item {
                        id: patch

                        required property int index
                        required property color modelData

                        width: bar.width / root.controller.patches.length
                        height: bar.height

                        Rectangle {
                            objectName: "patch" + patch.index
                            anchors.centerIn: parent
                            width: parent.width / 2
                            height: parent.height * 0.7
                            color: patch.modelData
                        }
                    }
                }
            }
        }
        Row {
            Layout.fillWidth: true

            Repeater {
                model: root.controller.patches.length
                delegate: Mark {
                    required property int index

                    width: bar.width / root.controller.patches.length
                    text: index + 1
                }
            }
        }

        Question {
            text: qsTr("2. Up to which number do you see a line?")
        }
        Row {
            id: lineRow

            Layout.fillWidth: true

            Repeater {
                model: root.controller.lineWidths
                delegate: Column {
                    id: sample

                    required property int index
                    required property real modelData

                    width: lineRow.width / root.controller.lineWidths.length

                    Item {
                        width: parent.width
                        height: 44 * root.unit

                        Rectangle {
                            objectName: "line" + sample.index
                            anchors.centerIn: parent
                            width: parent.width * 0.8
                            height: sample.modelData
                            rotation: -8
                            antialiasing: true
                            color: root.controller.ink
                        }
                    }
                    Mark {
                        width: parent.width
                        text: sample.index + 1
                    }
                }
            }
        }

        Question {
            text: qsTr("3. Up to which number can you read the text?")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 24 * root.unit

            Repeater {
                model: root.controller.textSizes
                delegate: Row {
                    id: writing

                    required property int index
                    required property real modelData

                    spacing: 8 * root.unit

                    Mark {
                        anchors.verticalCenter: parent.verticalCenter
                        text: writing.index + 1
                        opacity: 0.7
                    }
                    Text {
                        objectName: "text" + writing.index
                        anchors.verticalCenter: parent.verticalCenter
                        text: "Jüchen 1858"
                        color: root.controller.ink
                        font.pixelSize: writing.modelData
                        textFormat: Text.PlainText
                    }
                }
            }
        }

        Question {
            visible: root.shownPairs > 0
            text: qsTr("These classes of the map are most alike. Do you see two colours in each field?")
        }
        Flow {
            id: pairFlow

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: 16 * root.unit

            Repeater {
                model: root.controller.pairs
                delegate: Column {
                    id: pair

                    required property int index
                    required property string first
                    required property string second
                    required property color firstColor
                    required property color secondColor

                    visible: pair.index < root.shownPairs // those that differ in form come last
                    width: (pairFlow.width - 3 * 16 * root.unit) / 4

                    Row {
                        width: parent.width
                        height: 32 * root.unit

                        Rectangle {
                            width: parent.width / 2
                            height: parent.height
                            color: pair.firstColor
                        }
                        Rectangle {
                            width: parent.width / 2
                            height: parent.height
                            color: pair.secondColor
                        }
                    }
                    Mark {
                        width: parent.width
                        text: qsTr("%1 – %2").arg(pair.first).arg(pair.second)
                        font.pixelSize: 14 * root.unit
                        elide: Text.ElideMiddle
                    }
                }
            }
        }
    }
}
