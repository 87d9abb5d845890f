// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Printer and copies of a sheet whose preview lies behind. */
Dialog {
    id: root

    required property PrintController controller

    readonly property bool ready: root.controller.problem === ""

    function print(): void {
        if (root.ready && !root.controller.running)
            root.accept();
    }

    anchors.centerIn: parent
    width: Math.min(440, (parent ? parent.width : 440) - 40)
    modal: true
    title: qsTr("Print sheet")
    objectName: "printDialog"
    onAboutToShow: root.controller.refresh()
    onOpened: printerBox.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: root.controller.start()

    footer: DialogButtonBox {
        Button {
            text: qsTr("Print")
            objectName: "printAccept"
            enabled: root.ready && !root.controller.running
            DialogButtonBox.buttonRole: DialogButtonBox.AcceptRole
            highlighted: true
        }
        Button {
            text: qsTr("Cancel")
            DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
        }
    }

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.spacing
        rowSpacing: Theme.spacing
        Keys.onReturnPressed: root.print()
        Keys.onEnterPressed: root.print()

        Label {
            text: qsTr("Printer")
        }
        ComboBox {
            id: printerBox
            objectName: "printer"
            Layout.fillWidth: true
            enabled: count > 0
            model: root.controller.printers
            currentIndex: root.controller.printer
            Accessible.name: qsTr("Printer")
            onActivated: index => {
                root.controller.printer = index;
                currentIndex = Qt.binding(() => root.controller.printer);
            }
        }
        Label {
            text: qsTr("Copies")
        }
        SpinBox {
            objectName: "printCopies"
            Layout.fillWidth: true
            from: 1
            to: 99
            editable: true
            value: root.controller.copies
            Accessible.name: qsTr("Copies")
            onValueModified: root.controller.copies = value
        }
        CheckBox {
            objectName: "printGray"
            Layout.columnSpan: 2
            text: qsTr("Without colours")
            checked: root.controller.gray
            onToggled: root.controller.gray = checked
        }
        Label {
            objectName: "printProblem"
            Layout.columnSpan: 2
            Layout.fillWidth: true
            text: root.ready ? qsTr("The sheet is printed in its true size. Please leave the printer's own scaling off, or its scale does not hold; the line of 10 cm tells.") : root.controller.problem
            color: root.ready ? Theme.mutedText : Theme.text
            wrapMode: Text.Wrap
        }
    }
}
