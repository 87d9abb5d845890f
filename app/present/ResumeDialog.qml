// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! After the program or the PC stopped during a show: go on with it at the same scene? */
Dialog {
    id: root

    required property ShowController show

    objectName: "resumeDialog"
    title: qsTr("A show was interrupted")
    modal: true
    anchors.centerIn: parent
    width: Math.min(460, (root.parent?.width ?? 460) - 2 * Theme.margin)
    closePolicy: Popup.CloseOnEscape
    standardButtons: Dialog.Yes | Dialog.No
    onAccepted: root.show.resume()
    onRejected: root.show.log.forgetInterrupted()

    onOpened: root.standardButton(Dialog.Yes)?.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        Label {
            Layout.fillWidth: true
            text: qsTr("“%1” was running when the program stopped. Go on at the same scene, with everything that was drawn and noted?").arg(root.show.log.interruptedText)
            wrapMode: Text.Wrap
        }
    }
}
