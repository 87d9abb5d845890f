// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What a scene says and does. Texts are taken over while they are written; every change can be undone. */
ScrollView {
    id: root

    required property ShowModel scenes
    required property int row
    required property int lastYear

    /*! Of the scene, as the model has them. */
    property string title
    property string text
    property string notes
    property string pictureSource
    property url picture
    property int transition
    property int playUntil
    property int sceneYear
    property int highlights

    function startWriting(): void {
        titleField.forceActiveFocus(Qt.OtherFocusReason);
        titleField.selectAll();
    }

    contentWidth: availableWidth
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row
    clip: true

    component Caption: Label {
        Layout.topMargin: Theme.smallSpacing
        color: Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
    }
    component Field: TextArea {
        id: field
        property string value
        signal written(text: string)

        Layout.fillWidth: true
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        onValueChanged: {
            if (field.text !== field.value)
                field.text = field.value;
        }
        onTextChanged: {
            if (field.activeFocus && field.text !== field.value)
                field.written(field.text);
        }
        background: Rectangle {
            implicitHeight: 60
            color: Theme.panel
            border.color: field.activeFocus ? Theme.accent : Theme.border
            border.width: field.activeFocus ? 2 : 1
        }
    }

    ColumnLayout {
        width: root.availableWidth
        spacing: 2

        Caption {
            text: qsTr("Title")
        }
        TextField {
            id: titleField
            objectName: "sceneTitle"
            Layout.fillWidth: true
            selectByMouse: true
            text: root.title
            Accessible.name: qsTr("Title of the scene")
            onTextEdited: root.scenes.setTitle(root.row, titleField.text)
        }
        Caption {
            text: qsTr("Text for the audience, beside the map at the left (**bold**, - list)")
            Layout.fillWidth: true
            wrapMode: Text.Wrap
        }
        Field {
            objectName: "sceneText"
            value: root.text
            KeyNavigation.tab: notesField
            Accessible.name: qsTr("Text for the audience")
            onWritten: text => root.scenes.setText(root.row, text)
        }
        Caption {
            text: qsTr("Notes, which only the presenter sees")
        }
        Field {
            id: notesField
            objectName: "sceneNotes"
            value: root.notes
            KeyNavigation.tab: transitionBox
            Accessible.name: qsTr("Notes")
            onWritten: text => root.scenes.setNotes(root.row, text)
        }
        GridLayout {
            Layout.topMargin: Theme.spacing
            Layout.fillWidth: true
            columns: 2

            Label {
                text: qsTr("Transition")
            }
            ComboBox {
                id: transitionBox
                objectName: "sceneTransition"
                Layout.fillWidth: true
                model: [qsTr("Flight"), qsTr("Cut"), qsTr("Fade")]
                currentIndex: root.transition
                Accessible.name: qsTr("Transition")
                onActivated: index => root.scenes.setTransition(root.row, index)
            }
            CheckBox {
                id: playBox
                objectName: "scenePlays"
                enabled: root.sceneYear > 0 && root.sceneYear < root.lastYear
                text: qsTr("Play the years until")
                checked: root.playUntil > 0
                onToggled: root.scenes.setPlayUntil(root.row, playBox.checked ? root.lastYear : 0)
            }
            SpinBox {
                id: yearBox
                Layout.fillWidth: true
                enabled: playBox.checked
                editable: true
                from: root.sceneYear + 1
                to: Math.max(root.sceneYear + 1, root.lastYear)
                value: root.playUntil
                textFromValue: value => String(value)
                valueFromText: text => parseInt(text)
                Accessible.name: playBox.text
                onValueModified: root.scenes.setPlayUntil(root.row, yearBox.value)
            }
            Label {
                text: root.highlights === 0 ? qsTr("Nothing highlighted") : qsTr("%n object(s) highlighted", "", root.highlights)
            }
            Button {
                objectName: "highlightSelection"
                Layout.fillWidth: true
                text: root.highlights === 0 ? qsTr("Highlight the selection") : qsTr("Highlight nothing")
                onClicked: root.highlights === 0 ? root.scenes.highlightSelection(root.row) : root.scenes.clearHighlights(root.row)
            }
            Label {
                Layout.fillWidth: true
                text: String(root.picture) === "" ? qsTr("No picture") : qsTr("Picture: %1").arg(decodeURIComponent(String(root.picture)).split("/").pop())
                elide: Text.ElideMiddle
            }
            Button {
                objectName: "scenePicture"
                Layout.fillWidth: true
                text: String(root.picture) === "" ? qsTr("Choose a picture…") : qsTr("Remove the picture")
                onClicked: String(root.picture) === "" ? pictureDialog.open() : root.scenes.setPicture(root.row, "")

                FileDialog {
                    id: pictureDialog
                    title: qsTr("Picture of the scene")
                    currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
                    nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.webp *.svg"), qsTr("All files (*)")]
                    onAccepted: root.scenes.setPicture(root.row, pictureDialog.selectedFile)
                }
            }
        }
        Caption {
            visible: sourceField.visible
            text: qsTr("Author and licence of the picture")
        }
        TextField {
            id: sourceField
            Layout.fillWidth: true
            visible: String(root.picture) !== ""
            text: root.pictureSource
            Accessible.name: qsTr("Author and licence of the picture")
            onTextEdited: root.scenes.setPictureSource(root.row, sourceField.text)
        }
    }
}
