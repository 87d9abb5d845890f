// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What is assumed of one source of jobs. What a source has published is marked so; everything else is an
    assumption, and is called one. */
Pane {
    id: root

    required property string title
    required property string category
    required property string bound
    required property string boundNote
    required property string citation
    required property string realised
    required property bool confirmed
    required property list<string> published
    required property bool changed
    required property bool temporary
    required property bool counted
    required property int shape
    required property int startYear
    required property int fullYear
    required property int lastYear
    required property real share
    required property real delay
    required property string steps
    required property string note
    /*! Whether there is a scenario of the program to go back to. */
    property bool resettable
    property bool expanded

    readonly property list<string> shapeNames: [qsTr("evenly"), qsTr("slowly, fast, slowly"), qsTr("in steps")]
    readonly property bool inSteps: root.shape === 2
    readonly property string delayText: root.delay === 0 ? "" : root.delay === 1 ? qsTr(", a year later") : qsTr(", %L1 years later").arg(root.delay)

    signal editRequested(role: int, value: var)
    signal resetRequested
    signal whyRequested
    signal expandRequested(expanded: bool)

    /*! The focus is in the text of a box, which has no name of its own for a screen reader. */
    function nameInside(box: SpinBox): void {
        box.contentItem.Accessible.name = Qt.binding(() => box.Accessible.name);
    }

    objectName: "assumptionCard"
    padding: Theme.spacing
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.bound

    background: Rectangle {
        color: Theme.raised
        border.color: root.changed ? Theme.accent : Theme.border
        radius: Theme.radius
    }

    contentItem: ColumnLayout {
        spacing: Theme.smallSpacing

        RowLayout {
            spacing: Theme.smallSpacing

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: root.title
                    textFormat: Text.PlainText
                    font.bold: true
                    wrapMode: Text.Wrap
                }
                SmallLabel {
                    text: root.category
                }
            }
            Switch {
                id: countedSwitch
                objectName: "countedSwitch"
                Layout.alignment: Qt.AlignTop
                checked: root.counted
                Accessible.name: qsTr("Count: %1").arg(root.title)
                ToolTip.visible: countedSwitch.hovered
                ToolTip.delay: 500
                ToolTip.text: root.counted ? qsTr("This source is counted") : qsTr("This source is not counted")
                onToggled: {
                    root.editRequested(AssumptionModel.EnabledRole, countedSwitch.checked);
                    countedSwitch.checked = Qt.binding(() => root.counted);
                }
            }
        }
        SmallLabel {
            text: root.bound
            color: Theme.text
        }
        SmallLabel {
            visible: !root.confirmed
            text: qsTr("It is not confirmed that this site comes.")
            color: Theme.error
        }
        Field {
            label: qsTr("Realised")
            key: "share"

            Label {
                objectName: "realised"
                text: root.realised
            }
        }
        Slider {
            id: shareSlider

            objectName: "shareSlider"
            Layout.fillWidth: true
            enabled: root.counted
            to: 100
            stepSize: 1
            snapMode: Slider.SnapAlways
            Accessible.name: qsTr("Share that is realised, percent: %1").arg(root.title)
            onMoved: root.editRequested(AssumptionModel.ShareRole, shareSlider.value)

            Binding {
                target: shareSlider
                property: "value"
                value: root.share
                when: !shareSlider.pressed
                restoreMode: Binding.RestoreNone
            }
        }
        RowLayout {
            spacing: 0

            SmallLabel {
                objectName: "summary"
                text: root.counted ? (root.inSteps ? root.steps : qsTr("%1 to %2, %3").arg(root.startYear).arg(root.fullYear).arg(root.shapeNames[root.shape])) + root.delayText : qsTr("not counted")
            }
            FlatButton {
                objectName: "whyButton"
                display: AbstractButton.TextOnly
                text: qsTr("Why?")
                Accessible.name: qsTr("Why? %1").arg(root.title)
                onClicked: root.whyRequested()
            }
            FlatButton {
                objectName: "resetButton"
                visible: root.resettable
                enabled: root.changed
                icon.name: "edit-reset"
                text: qsTr("Back to the values of the program")
                Accessible.name: qsTr("Back to the values of the program: %1").arg(root.title)
                onClicked: root.resetRequested()
            }
            FlatButton {
                objectName: "expandButton"
                icon.name: root.expanded ? "arrow-up" : "arrow-down"
                text: root.expanded ? qsTr("Fewer values") : qsTr("All values, reason and source")
                Accessible.name: (root.expanded ? qsTr("Fewer values: %1") : qsTr("All values: %1")).arg(root.title)
                onClicked: root.expandRequested(!root.expanded)
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.expanded
            visible: root.expanded
            sourceComponent: ColumnLayout {
                spacing: Theme.smallSpacing

                Field {
                    label: qsTr("How the jobs come")

                    ComboBox {
                        id: shapeBox
                        objectName: "shapeBox"
                        Layout.preferredWidth: 170
                        model: root.shapeNames
                        currentIndex: root.shape
                        Accessible.name: qsTr("How the jobs come")
                        onActivated: index => {
                            root.editRequested(AssumptionModel.ShapeRole, index);
                            shapeBox.currentIndex = Qt.binding(() => root.shape);
                        }
                    }
                }
                Field {
                    visible: !root.inSteps
                    label: qsTr("From 1 January")
                    key: "startYear"

                    YearBox {
                        objectName: "startYearBox"
                        year: root.startYear
                        role: AssumptionModel.StartYearRole
                        Accessible.name: qsTr("From 1 January")
                    }
                }
                Field {
                    visible: !root.inSteps
                    label: qsTr("All by 31 December")
                    key: "fullYear"

                    YearBox {
                        objectName: "fullYearBox"
                        year: root.fullYear
                        role: AssumptionModel.FullYearRole
                        Accessible.name: qsTr("All by 31 December")
                    }
                }
                Field {
                    visible: root.inSteps
                    label: qsTr("Year: share from then on; …")
                }
                TextField {
                    id: stepsField
                    objectName: "stepsField"
                    Layout.fillWidth: true
                    visible: root.inSteps
                    selectByMouse: true
                    text: root.steps
                    Accessible.name: qsTr("Year: share from then on; …")
                    onEditingFinished: {
                        if (stepsField.text !== root.steps)
                            root.editRequested(AssumptionModel.StepsRole, stepsField.text);
                        stepsField.text = Qt.binding(() => root.steps);
                    }
                }
                Field {
                    visible: root.temporary || root.lastYear > 0
                    label: qsTr("Last year with jobs")
                    key: "lastYear"

                    YearBox {
                        objectName: "lastYearBox"
                        year: root.lastYear
                        role: AssumptionModel.LastYearRole
                        Accessible.name: qsTr("Last year with jobs")
                    }
                }
                Field {
                    label: qsTr("Years of delay")

                    SpinBox {
                        id: delayBox
                        objectName: "delayBox"
                        Layout.preferredWidth: 110
                        to: 300
                        stepSize: 5
                        editable: true
                        value: Math.round(10 * root.delay)
                        textFromValue: (value, locale) => Number(value / 10).toLocaleString(locale, "f", 1)
                        valueFromText: (text, locale) => Math.round(10 * Number.fromLocaleString(locale, text))
                        validator: DoubleValidator {
                            bottom: 0
                            top: 30
                            decimals: 1
                            locale: delayBox.locale.name
                        }
                        Accessible.name: qsTr("Years of delay")
                        Component.onCompleted: root.nameInside(delayBox)
                        onValueModified: {
                            root.editRequested(AssumptionModel.DelayRole, delayBox.value / 10);
                            delayBox.value = Qt.binding(() => Math.round(10 * root.delay));
                        }
                    }
                }
                Field {
                    label: qsTr("Reason")
                }
                TextArea {
                    id: noteArea
                    objectName: "noteArea"
                    Layout.fillWidth: true
                    text: root.note
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    selectByMouse: true
                    Accessible.name: qsTr("Reason")
                    Keys.onTabPressed: noteArea.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: noteArea.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onEditingFinished: {
                        if (noteArea.text !== root.note)
                            root.editRequested(AssumptionModel.NoteRole, noteArea.text);
                        noteArea.text = Qt.binding(() => root.note);
                    }
                    background: Rectangle {
                        color: Theme.panel
                        border.color: noteArea.activeFocus ? Theme.accent : Theme.border
                    }
                }
                SmallLabel {
                    text: root.boundNote
                }
                SmallLabel {
                    text: qsTr("Source: %1").arg(root.citation)
                }
            }
        }
    }

    component SmallLabel: Label {
        Layout.fillWidth: true
        textFormat: Text.PlainText
        color: Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        wrapMode: Text.Wrap
    }

    component YearBox: SpinBox {
        id: yearBox

        required property int year
        required property int role

        Layout.preferredWidth: 110
        from: 1990
        to: 2100
        editable: true
        enabled: root.counted
        value: yearBox.year
        textFromValue: value => String(value) // no dot for thousands
        valueFromText: text => Number(text)
        Component.onCompleted: root.nameInside(yearBox)
        onValueModified: {
            root.editRequested(yearBox.role, yearBox.value);
            yearBox.value = Qt.binding(() => yearBox.year);
        }
    }

    /*! A value with its name, and whether it is published. */
    component Field: RowLayout {
        id: field

        required property string label
        property string key
        readonly property bool isPublished: root.published.includes(field.key)

        Layout.fillWidth: true
        spacing: Theme.smallSpacing

        Label {
            text: field.label
        }
        Rectangle {
            implicitWidth: mark.implicitWidth + 10
            implicitHeight: mark.implicitHeight + 2
            radius: height / 2
            color: field.isPublished ? Theme.current : "transparent"
            border.color: Theme.border

            Label {
                id: mark
                anchors.centerIn: parent
                font.pointSize: Application.font.pointSize * 0.8
                color: field.isPublished ? Theme.text : Theme.mutedText
                text: field.isPublished ? qsTr("published") : qsTr("assumption")
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
