// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What is known about the selected feature, with its source; several features at one place can be stepped through. */
Pane {
    id: root

    required property ViewController viewController
    /*! Where "Compare" adds the feature; null: there is no such button. */
    property ComparisonController comparison: null

    /*! The card may be as tall as this; longer contents scroll. */
    property real maximumHeight: 600

    /*! Why the number of the projections is what it is, see ExplanationModel::ask(). */
    signal whyRequested(group: string, key: string, measure: string)
    /*! The feature is among the sites that are compared now. */
    signal compared

    DetailsModel {
        id: details
        viewController: root.viewController
    }
    ProfileModel {
        id: profile
        viewController: root.viewController
        active: aroundButton.checked && root.viewController.hasSelection
        onProfileChanged: Qt.callLater(root.showAround)
    }

    /*! The surroundings stand below everything else: somebody has just asked for them. */
    function showAround(): void {
        const flickable = scroll.contentItem as Flickable;
        if (profile.count > 0 && aroundButton.checked)
            flickable.contentY = Math.max(0, Math.min(aroundTitle.y, flickable.contentHeight - flickable.height));
    }

    visible: root.viewController.hasSelection
    padding: Theme.margin
    height: Math.min(root.maximumHeight, implicitHeight)
    focusPolicy: Qt.StrongFocus
    objectName: "detailsCard"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details: %1").arg(details.title)
    Keys.onEscapePressed: root.viewController.clearSelection()

    background: Rectangle {
        color: Theme.raised
        border.color: root.activeFocus ? Theme.accent : Theme.border
        radius: Theme.radius
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacing

        RowLayout {
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    objectName: "detailsTitle"
                    Layout.fillWidth: true
                    text: details.title
                    font.bold: true
                    font.pointSize: Application.font.pointSize * 1.15
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: details.layerTitle
                    color: Theme.mutedText
                    wrapMode: Text.Wrap
                }
            }
            FlatButton {
                id: aroundButton
                Layout.alignment: Qt.AlignTop
                objectName: "aroundButton"
                icon.name: "find-location"
                text: qsTr("Surroundings")
                checkable: true
            }
            FlatButton {
                id: compareButton
                Layout.alignment: Qt.AlignTop
                objectName: "compareButton"
                visible: root.comparison !== null
                icon.name: "view-split-left-right"
                text: compareButton.enabled ? qsTr("Compare") : qsTr("At most four sites can be compared")
                checked: root.comparison?.selectionCompared ?? false
                enabled: compareButton.checked || !(root.comparison?.full ?? true)
                onClicked: {
                    root.comparison.addSelected();
                    root.compared();
                }
            }
            FlatButton {
                Layout.alignment: Qt.AlignTop
                icon.name: "edit-copy"
                text: qsTr("Copy as text")
                onClicked: clipboard.copyText(details.text() + (profile.count > 0 ? "\n" + profile.text() : ""))
            }
            FlatButton {
                Layout.alignment: Qt.AlignTop
                objectName: "closeDetails"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.viewController.clearSelection()
            }
        }

        RowLayout {
            visible: root.viewController.hitCount > 1
            Layout.fillWidth: true

            FlatButton {
                icon.name: "go-previous"
                text: qsTr("Previous feature here")
                onClicked: root.viewController.stepHit(-1)
            }
            Label {
                text: qsTr("%1 of %2 at this place").arg(root.viewController.hitIndex + 1).arg(root.viewController.hitCount)
                color: Theme.mutedText
            }
            FlatButton {
                objectName: "nextHit"
                icon.name: "go-next"
                text: qsTr("Next feature here")
                onClicked: root.viewController.stepHit(1)
            }
        }

        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: lines.implicitHeight
            contentWidth: availableWidth
            clip: true
            onContentHeightChanged: Qt.callLater(root.showAround) // the lines have their places only now
            ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row
            ScrollBar.vertical.policy: scroll.contentHeight > scroll.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff

            ColumnLayout {
                id: lines

                width: scroll.availableWidth - (scroll.ScrollBar.vertical.visible ? 6 : 0)
                spacing: Theme.spacing

                RowLayout {
                    visible: details.seriesLabel !== ""
                    spacing: 0

                    DetailsLine {
                        objectName: "detailsSeries"
                        label: details.seriesLabel
                        value: details.seriesValue
                        bold: true
                    }
                    Button {
                        objectName: "whyButton"
                        visible: details.projectionGroup !== ""
                        text: qsTr("Why?")
                        Accessible.name: qsTr("Why? Formula, assumptions and sources")
                        onClicked: root.whyRequested(details.projectionGroup, details.projectionKey, details.projectionMeasure)
                    }
                }
                Repeater {
                    model: details
                    delegate: DetailsLine {}
                }
                DetailsLine {
                    visible: details.position !== ""
                    label: qsTr("Position (UTM 32N, ETRS89 · WGS 84)")
                    value: details.position
                }
                DetailsLine {
                    visible: details.quality !== ""
                    label: qsTr("Certainty")
                    value: details.quality
                }
                DetailsLine {
                    visible: details.source !== ""
                    objectName: "detailsSource"
                    label: qsTr("Source")
                    value: details.source
                }
                DetailsLine {
                    visible: details.attribution !== ""
                    label: qsTr("Data and licence")
                    value: details.attribution
                }
                Label {
                    id: aroundTitle

                    Layout.topMargin: Theme.spacing
                    visible: profile.count > 0
                    text: qsTr("Surroundings: the nearest of each layer")
                    font.bold: true
                }
                Repeater {
                    model: profile
                    delegate: DetailsLine {}
                }
            }
        }
    }

    Clipboard {
        id: clipboard
    }

    component DetailsLine: ColumnLayout {
        id: line

        required property string label
        required property string value
        property bool bold

        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: line.label
            color: Theme.mutedText
            font.pointSize: Application.font.pointSize * Theme.smallFont
            wrapMode: Text.Wrap
        }
        TextEdit {
            Layout.fillWidth: true
            text: line.value
            font.bold: line.bold
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            wrapMode: TextEdit.Wrap
            Accessible.name: line.label
            Accessible.description: line.value
        }
    }
}
