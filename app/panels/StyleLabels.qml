// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Labels of a layer in the style panel. */
StyleSection {
    id: root

    required property StyleController editor
    required property StyleDetails details
    readonly property bool labelled: root.details.labelField !== ""
    /*! The layer's fields, and the one of the style: it may stand for a field per language. */
    readonly property list<string> fields: {
        const names = [""].concat(root.editor.allFields);
        return names.includes(root.details.labelField) ? names : names.concat([root.details.labelField]);
    }

    title: qsTr("Labels")

    component FieldLabel: Label {
        color: Theme.mutedText
        Layout.alignment: Qt.AlignVCenter
    }

    FieldLabel {
        text: qsTr("Text")
    }
    ComboBox {
        objectName: "labelBox"
        Layout.fillWidth: true
        model: root.fields.map(name => name === "" ? qsTr("no labels") : name)
        currentIndex: root.fields.indexOf(root.details.labelField)
        Accessible.name: qsTr("Field of the labels")
        onActivated: index => root.details.labelField = root.fields[index]
    }
    FieldLabel {
        visible: root.labelled
        text: qsTr("Size")
    }
    RowLayout {
        visible: root.labelled
        spacing: Theme.smallSpacing

        NumberBox {
            objectName: "labelSizeBox"
            least: 4
            most: 100
            unit: "px"
            number: root.details.labelSize
            what: qsTr("Size of the labels")
            onEdited: number => root.details.labelSize = number
        }
        FlatButton {
            objectName: "bold"
            checkable: true
            checked: root.details.labelBold
            icon.name: "format-text-bold"
            text: qsTr("Bold")
            onClicked: root.details.labelBold = !root.details.labelBold
        }
        FlatButton {
            objectName: "italic"
            checkable: true
            checked: root.details.labelItalic
            icon.name: "format-text-italic"
            text: qsTr("Italic")
            onClicked: root.details.labelItalic = !root.details.labelItalic
        }
    }
    FieldLabel {
        visible: root.labelled
        text: qsTr("Halo")
    }
    NumberBox {
        objectName: "haloBox"
        visible: root.labelled
        most: 4
        unit: "px"
        number: root.details.labelHalo
        what: qsTr("Halo around the labels")
        onEdited: number => root.details.labelHalo = number
    }
    FieldLabel {
        visible: root.labelled
        text: qsTr("Shown from")
    }
    ScaleBox {
        objectName: "labelScaleBox"
        visible: root.labelled
        Layout.fillWidth: true
        denominator: root.details.labelScale
        languageCode: root.editor.map.languageCode
        what: qsTr("Smallest scale with labels")
        onEdited: denominator => root.details.labelScale = denominator
    }
}
