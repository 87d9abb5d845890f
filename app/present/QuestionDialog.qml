// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import Revier.Theme

/*! Notes a question of the audience for the minutes, with scene, year and scenario. */
Dialog {
    id: root

    signal asked(text: string)

    title: qsTr("Question for the minutes")
    modal: true
    anchors.centerIn: parent
    width: Math.min(520, (root.parent?.width ?? 520) - 2 * Theme.margin)
    standardButtons: Dialog.Ok | Dialog.Cancel
    onOpened: {
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    onAccepted: {
        if (field.text.trim() !== "")
            root.asked(field.text.trim());
    }

    contentItem: TextField {
        id: field
        objectName: "questionText"
        placeholderText: qsTr("Who asks what?")
        Accessible.name: qsTr("Question")
        onAccepted: root.accept()
    }
}
