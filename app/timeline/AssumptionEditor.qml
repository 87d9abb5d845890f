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

/*! The assumptions of the scenario on the map, to change them while map and chart follow. */
FocusScope {
    id: root

    required property JobsController jobs
    required property TimelineController timeline

    /*! The source of which all values are shown. */
    property string expandedId

    signal whyRequested(sourceId: string)
    signal saved(path: string)

    function scrollBy(px: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + px));
    }
    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== content)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        root.scrollBy(Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height));
    }

    objectName: "assumptionEditor"

    AssumptionModel {
        id: assumptions
        objectName: "assumptionModel"
        jobs: root.jobs
        onSaved: path => root.saved(path)
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            if (root.visible)
                root.reveal(root.Window.window.activeFocusItem);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.spacing
            spacing: 0

            ComboBox {
                objectName: "scenarioBox"
                Layout.fillWidth: true
                focus: true
                model: root.timeline.scenarioTitles
                currentIndex: root.timeline.scenario
                onActivated: index => root.timeline.scenario = index
                Accessible.name: qsTr("Scenario")
            }
            FlatButton {
                objectName: "duplicateButton"
                icon.name: "edit-copy"
                text: qsTr("Duplicate the scenario")
                onClicked: assumptions.duplicate()
            }
            FlatButton {
                objectName: "renameButton"
                icon.name: "edit-rename"
                text: qsTr("Rename…")
                onClicked: renameDialog.open()
            }
            FlatButton {
                objectName: "resetAllButton"
                enabled: assumptions.changed
                icon.name: "edit-reset"
                text: assumptions.baseTitle === "" ? qsTr("Back to the values of the program") : qsTr("Back to “%1”").arg(assumptions.baseTitle)
                onClicked: assumptions.resetAll()
            }
            FlatButton {
                objectName: "removeButton"
                enabled: !assumptions.shipped
                icon.name: "edit-delete"
                text: qsTr("Remove the scenario")
                onClicked: assumptions.remove()
            }
            FlatButton {
                objectName: "importButton"
                icon.name: "document-import"
                text: qsTr("Add scenarios from a file…")
                onClicked: importDialog.open()
            }
            FlatButton {
                objectName: "exportButton"
                enabled: assumptions.hasOwn
                icon.name: "document-export"
                text: qsTr("Save your own scenarios as a file…")
                onClicked: exportDialog.ask(assumptions.scenarioTitle)
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.smallSpacing
            text: assumptions.scenarioNote
            textFormat: Text.PlainText
            font.pointSize: Application.font.pointSize * Theme.smallFont
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "shippedHint"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.smallSpacing
            visible: assumptions.shipped && !message.visible
            text: qsTr("This scenario ships with the program. What you change goes into a copy.")
            font.pointSize: Application.font.pointSize * Theme.smallFont
            wrapMode: Text.Wrap
        }
        Label {
            id: message

            objectName: "assumptionMessage"
            Layout.fillWidth: true
            Layout.margins: Theme.spacing
            Layout.bottomMargin: 0
            visible: text !== ""
            padding: Theme.spacing
            text: assumptions.error !== "" ? assumptions.error : assumptions.notice
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            background: Rectangle {
                color: assumptions.error !== "" ? Theme.errorGround : Theme.current
                radius: Theme.radius
            }
        }

        Flickable {
            id: flick

            objectName: "assumptionList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.spacing
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Assumptions")

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                y: Theme.smallSpacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.spacing

                Repeater {
                    model: assumptions
                    delegate: AssumptionCard {
                        id: card

                        required property int index
                        required property string sourceId

                        Layout.fillWidth: true
                        resettable: !assumptions.shipped && assumptions.baseTitle !== ""
                        expanded: root.expandedId === card.sourceId
                        onExpandRequested: expanded => root.expandedId = expanded ? card.sourceId : ""
                        onEditRequested: (role, value) => assumptions.setData(assumptions.index(card.index, 0), value, role)
                        onResetRequested: assumptions.reset(card.index)
                        onWhyRequested: root.whyRequested(card.sourceId)
                    }
                }
            }
        }
    }

    Dialog {
        id: renameDialog

        objectName: "renameDialog"
        parent: Overlay.overlay
        anchors.centerIn: parent
        width: Math.min(420, (parent ? parent.width : 420) - 40)
        modal: true
        title: qsTr("Rename the scenario")
        onAboutToShow: {
            germanField.text = assumptions.germanTitle;
            englishField.text = assumptions.englishTitle;
            germanField.forceActiveFocus();
            germanField.selectAll();
        }
        onAccepted: assumptions.rename(germanField.text, englishField.text)

        footer: DialogButtonBox {
            Button {
                text: qsTr("Rename")
                objectName: "renameAccept"
                highlighted: true
                DialogButtonBox.buttonRole: DialogButtonBox.AcceptRole
            }
            Button {
                text: qsTr("Cancel")
                DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
            }
        }
        contentItem: GridLayout {
            columns: 2
            columnSpacing: Theme.margin

            Label {
                text: qsTr("German title")
            }
            TextField {
                id: germanField
                objectName: "germanField"
                Layout.fillWidth: true
                selectByMouse: true
                Accessible.name: qsTr("German title")
                onAccepted: renameDialog.accept()
            }
            Label {
                text: qsTr("English title")
            }
            TextField {
                id: englishField
                objectName: "englishField"
                Layout.fillWidth: true
                selectByMouse: true
                Accessible.name: qsTr("English title")
                onAccepted: renameDialog.accept()
            }
            Label {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                color: Theme.mutedText
                text: qsTr("If one of both is empty, the other one stands for it.")
            }
        }
    }
    SaveDialog {
        id: exportDialog
        title: qsTr("Save your own scenarios as a file")
        defaultSuffix: "json"
        nameFilters: [qsTr("Scenarios (*.json)")]
        onAccepted: assumptions.exportTo(exportDialog.selectedFile)
    }
    FileDialog {
        id: importDialog
        title: qsTr("Add scenarios from a file")
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Scenarios (*.json)"), qsTr("All files (*)")]
        onAccepted: assumptions.importFrom(importDialog.selectedFile)
    }
}
