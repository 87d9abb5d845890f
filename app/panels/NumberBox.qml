// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion

/*! A number that is typed or stepped; with one decimal where it is said. */
SpinBox {
    id: root

    property real number
    property int decimals: 1
    property real least: 0
    property real most: 100
    property string unit
    /*! What the number is, for screen readers. */
    property string what

    readonly property real factor: Math.pow(10, root.decimals)

    signal edited(number: real)

    editable: true
    from: Math.round(root.least * root.factor)
    to: Math.round(root.most * root.factor)
    stepSize: root.decimals > 0 ? root.factor / 2 : 1
    value: Math.round(root.number * root.factor)
    implicitWidth: 96
    Accessible.name: root.what
    textFromValue: (value, locale) => {
        const text = Number(value / root.factor).toLocaleString(locale, "f", value % root.factor === 0 ? 0 : root.decimals);
        return root.unit === "" ? text : text + " " + root.unit;
    }
    valueFromText: (text, locale) => {
        try {
            return Math.round(Number.fromLocaleString(locale, text.replace(root.unit, "").trim()) * root.factor);
        } catch (error) {
            return root.value; // no number: as it was
        }
    }
    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: root.palette.text
        selectionColor: root.palette.highlight
        selectedTextColor: root.palette.highlightedText
        horizontalAlignment: Qt.AlignHCenter
        verticalAlignment: Qt.AlignVCenter
        clip: width < implicitWidth
        selectByMouse: true
        validator: root.validator
        inputMethodHints: root.inputMethodHints
        Accessible.name: root.what // the focus is here
    }
    validator: RegularExpressionValidator {
        regularExpression: /[-0-9., ]*\s*\D*/
    }
    onValueModified: root.edited(root.value / root.factor)
    // The binding to the number is lost when the user types; what another brings must still be shown.
    onNumberChanged: root.value = Math.round(root.number * root.factor)
}
