// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import QtQuick.Window
import Revier.Map
import Revier.Theme

/*! Fits the map to the wall: the test chart, what was seen of it, the settings that follow, and how well the classes of
    the map are told apart with them. */
Dialog {
    id: root

    required property ProjectorController controller

    /*! The chart fills the other screen; where there is none, this one until Escape or a click. */
    function showChart(): void {
        const own = chartButton.Screen.name;
        chart.screen = Array.from(Application.screens).find(screen => screen.name !== own) ?? Application.screens[0];
        chart.visibility = Window.FullScreen;
        chart.requestActivate();
    }

    component Heading: Label {
        Layout.fillWidth: true
        font.bold: true
        wrapMode: Text.Wrap
    }
    /*! A question or setting with its slider and what it stands at. */
    component Choice: ColumnLayout {
        id: choice

        required property string title
        required property string shown
        property alias from: slider.from
        property alias to: slider.to
        property alias stepSize: slider.stepSize
        required property real number

        signal chosen(number: real)

        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            Label {
                Layout.fillWidth: true
                text: choice.title
                wrapMode: Text.Wrap
            }
            Label {
                text: choice.shown
                font.bold: true
            }
        }
        Slider {
            id: slider

            objectName: choice.objectName + "Slider"
            Layout.fillWidth: true
            snapMode: Slider.SnapAlways
            value: choice.number
            Accessible.name: choice.title
            Accessible.description: choice.shown
            onMoved: {
                choice.chosen(slider.value);
                slider.value = Qt.binding(() => choice.number);
            }
        }
    }

    function factor(number: real): string {
        return qsTr("%1 times").arg(number.toLocaleString(root.locale, "f", 2));
    }

    objectName: "projectorDialog"
    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(1240, (root.parent?.width ?? 1240) - 2 * Theme.margin)
    height: Math.min(720, (root.parent?.height ?? 720) - 2 * Theme.margin)
    modal: true
    title: qsTr("Fit the map to the projector")
    onOpened: chartButton.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: chart.close()

    Binding {
        target: root.controller
        property: "active"
        value: root.visible
    }

    footer: DialogButtonBox {
        Button {
            objectName: "projectorReset"
            text: qsTr("As on a screen")
            DialogButtonBox.buttonRole: DialogButtonBox.ResetRole
            onClicked: root.controller.reset()
        }
        Button {
            objectName: "projectorClose"
            text: qsTr("Close")
            DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
            onClicked: root.close()
        }
    }

    contentItem: RowLayout {
        spacing: 2 * Theme.margin

        ScrollView {
            id: scroll

            Layout.preferredWidth: 330
            Layout.fillHeight: true
            contentWidth: scroll.availableWidth
            ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row

            ColumnLayout {
                width: scroll.availableWidth - Theme.margin
                spacing: Theme.spacing

                Button {
                    id: chartButton
                    objectName: "showChart"
                    Layout.fillWidth: true
                    text: qsTr("Show the test chart")
                    onClicked: root.showChart()
                }
                Heading {
                    text: qsTr("What does the last row see?")
                }
                Choice {
                    objectName: "patches"
                    title: qsTr("1. Grey fields on black")
                    shown: qsTr("%1 of %2").arg(root.controller.seenPatches).arg(to)
                    from: 0
                    to: root.controller.patches.length
                    stepSize: 1
                    number: root.controller.seenPatches
                    onChosen: number => root.controller.seenPatches = Math.round(number)
                }
                Label {
                    objectName: "lightText"
                    Layout.fillWidth: true
                    text: root.controller.lightText
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                }
                Choice {
                    objectName: "lines"
                    title: qsTr("2. Lines")
                    shown: qsTr("%1 of %2").arg(root.controller.seenLines).arg(to)
                    from: 0
                    to: root.controller.lineWidths.length
                    stepSize: 1
                    number: root.controller.seenLines
                    onChosen: number => root.controller.seenLines = Math.round(number)
                }
                Choice {
                    objectName: "texts"
                    title: qsTr("3. Texts that can be read")
                    shown: qsTr("%1 of %2").arg(root.controller.readTexts).arg(to)
                    from: 0
                    to: root.controller.textSizes.length
                    stepSize: 1
                    number: root.controller.readTexts
                    onChosen: number => root.controller.readTexts = Math.round(number)
                }
                RowLayout {
                    RadioButton {
                        text: qsTr("Light room")
                        checked: !root.controller.darkRoom
                        onToggled: root.controller.darkRoom = !checked
                    }
                    RadioButton {
                        objectName: "darkRoom"
                        text: qsTr("Dark room")
                        checked: root.controller.darkRoom
                        onToggled: root.controller.darkRoom = checked
                    }
                }
                Heading {
                    Layout.topMargin: Theme.spacing
                    text: qsTr("What follows, and can be changed")
                }
                ComboBox {
                    id: paletteBox

                    objectName: "palette"
                    Layout.fillWidth: true
                    model: [qsTr("Usual colours"), qsTr("Strong colours"), qsTr("Colours safe for colour-blind viewers")]
                    currentIndex: root.controller.palette
                    Accessible.name: qsTr("Colours")
                    onActivated: index => {
                        root.controller.palette = index;
                        currentIndex = Qt.binding(() => root.controller.palette);
                    }
                }
                CheckBox {
                    objectName: "darkGround"
                    text: qsTr("Dark ground")
                    padding: 0
                    checked: root.controller.dark
                    onToggled: {
                        root.controller.dark = checked;
                        checked = Qt.binding(() => root.controller.dark);
                    }
                }
                Choice {
                    objectName: "lineFactor"
                    title: qsTr("Lines and symbols")
                    shown: root.factor(root.controller.lines)
                    from: 1
                    to: 2.5
                    stepSize: 0.05
                    number: root.controller.lines
                    onChosen: number => root.controller.lines = number
                }
                Choice {
                    objectName: "textFactor"
                    title: qsTr("Texts")
                    shown: root.factor(root.controller.texts)
                    from: 1
                    to: 2.5
                    stepSize: 0.05
                    number: root.controller.texts
                    onChosen: number => root.controller.texts = number
                }
                Choice {
                    objectName: "fading"
                    title: qsTr("Background fades by")
                    shown: qsTr("%1 %").arg(Math.round(100 * root.controller.fading))
                    from: 0
                    to: 0.8
                    stepSize: 0.1
                    number: root.controller.fading
                    onChosen: number => root.controller.fading = number
                }
            }
        }
        ClassPairList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            controller: root.controller
        }
    }

    Window {
        id: chart

        objectName: "chartWindow"
        visible: false
        width: 1280
        height: 720
        title: qsTr("Test chart")
        color: root.controller.ground

        TestChart {
            anchors.fill: parent
            controller: root.controller
            focus: true
            Keys.onEscapePressed: chart.close()

            TapHandler {
                onTapped: chart.close()
            }
        }
    }
}
