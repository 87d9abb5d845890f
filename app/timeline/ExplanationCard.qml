// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Panels
import Revier.Theme

/*! Why a number of the projections is what it is: formula, what it was made of, sources, grade. */
FocusScope {
    id: root

    required property JobsController jobs

    /*! See ExplanationModel::ask(). */
    function ask(group: string, key: string, measure: string, scenario: string): bool {
        return why.ask(group, key, measure, scenario);
    }
    function scrollBy(px: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + px));
    }

    objectName: "explanationCard"
    Keys.onPressed: event => {
        const steps = new Map([[Qt.Key_Up, -60], [Qt.Key_Down, 60], [Qt.Key_PageUp, -0.9 * flick.height], [Qt.Key_PageDown, 0.9 * flick.height], [Qt.Key_Home, -flick.contentHeight], [Qt.Key_End, flick.contentHeight]]);
        event.accepted = steps.has(event.key);
        root.scrollBy(steps.get(event.key) ?? 0);
    }

    ExplanationModel {
        id: why
        objectName: "explanationModel"
        jobs: root.jobs
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.smallSpacing

        ComboBox {
            objectName: "whyGroupBox"
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.bottomMargin: 0
            model: why.groupTitles
            currentIndex: why.group
            onActivated: index => why.group = index
            Accessible.name: qsTr("Region, Kreis, municipality or source")
        }
        RowLayout {
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing

            ComboBox {
                objectName: "whyMeasureBox"
                Layout.fillWidth: true
                model: why.measureTitles
                currentIndex: why.measure
                onActivated: index => why.measure = index
                Accessible.name: qsTr("What is counted")
            }
            FlatButton {
                icon.name: "edit-copy"
                text: qsTr("Copy as text")
                onClicked: clipboard.copyText(why.text())
            }
        }
        Flickable {
            id: flick

            objectName: "whyText"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.StaticText
            Accessible.name: why.text()

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                y: Theme.smallSpacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.spacing

                Words {
                    text: why.title
                    color: Theme.mutedText
                }
                ColumnLayout {
                    spacing: 0

                    Words {
                        objectName: "whyValue"
                        text: why.value
                        font.bold: true
                        font.pointSize: Application.font.pointSize * 1.5
                    }
                    Words {
                        objectName: "whyKind"
                        text: why.kindText
                    }
                }
                Words {
                    objectName: "whyFormula"
                    visible: text !== ""
                    padding: Theme.spacing
                    text: why.formula
                    background: Rectangle {
                        color: Theme.current
                        radius: Theme.radius
                    }
                }
                Repeater {
                    model: why
                    delegate: ColumnLayout {
                        id: input

                        required property string label
                        required property string value
                        required property string kindText
                        required property bool assumed
                        required property string note
                        required property string source
                        required property string gradeText

                        spacing: 0

                        Rectangle {
                            Layout.fillWidth: true
                            Layout.bottomMargin: Theme.smallSpacing
                            implicitHeight: 1
                            color: Theme.border
                        }
                        RowLayout {
                            spacing: Theme.spacing

                            Words {
                                text: input.label
                            }
                            Label {
                                Layout.alignment: Qt.AlignTop
                                font.bold: true
                                text: input.value
                            }
                        }
                        SmallWords {
                            text: input.assumed ? input.kindText : qsTr("%1 · %2").arg(input.kindText).arg(input.gradeText)
                        }
                        SmallWords {
                            text: input.note
                        }
                        SmallWords {
                            text: input.source === "" ? "" : qsTr("Source: %1").arg(input.source)
                        }
                    }
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Theme.border
                }
                Repeater {
                    model: why.remarks
                    delegate: Words {
                        required property string modelData

                        text: modelData
                    }
                }
                Words {
                    objectName: "whyGrade"
                    visible: why.gradeText !== ""
                    text: qsTr("Certainty of the whole, by its weakest part: %1").arg(why.gradeText)
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
    }

    component Words: Label {
        Layout.fillWidth: true
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    component SmallWords: Words {
        visible: text !== ""
        color: Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
    }
}
