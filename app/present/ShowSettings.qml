// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What holds for the whole show: its title, and whether it goes on by itself. */
GridLayout {
    id: root

    required property ShowModel scenes

    columns: 2
    columnSpacing: Theme.spacing
    rowSpacing: Theme.smallSpacing

    TextField {
        id: titleField
        objectName: "showTitle"
        Layout.columnSpan: 2
        Layout.fillWidth: true
        selectByMouse: true
        text: root.scenes.showTitle
        placeholderText: qsTr("Title of the show")
        Accessible.name: qsTr("Title of the show")
        onTextEdited: root.scenes.showTitle = titleField.text
    }
    CheckBox {
        id: kioskBox
        objectName: "kiosk"
        text: qsTr("Goes on by itself, in a loop")
        checked: root.scenes.kiosk
        onToggled: root.scenes.kiosk = kioskBox.checked
    }
    SpinBox {
        id: secondsBox
        objectName: "kioskSeconds"
        Layout.fillWidth: true
        enabled: kioskBox.checked
        editable: true
        from: 3
        to: 600
        value: root.scenes.secondsPerScene
        textFromValue: value => qsTr("%1 s each").arg(value)
        valueFromText: text => parseInt(text)
        Accessible.name: qsTr("Seconds for each scene")
        onValueModified: root.scenes.secondsPerScene = secondsBox.value
    }
}
