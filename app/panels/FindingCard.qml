// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! One finding of the import doctor: what is wrong, what speaks for it, what can be done. */
Rectangle {
    id: root

    required property int index
    required property string title
    required property string severity
    required property string certainty
    required property string explanation
    required property list<string> evidence
    required property string wayOut
    required property string remedy
    required property string move
    required property bool inForce
    required property bool previewable
    /*! Whether the map shows what the remedy makes of the layer. */
    property bool previewed: false
    property bool busy: false

    property bool unfolded: false

    readonly property bool serious: root.severity !== "note"

    signal previewRequested(bool shown)
    signal mendRequested
    signal revealRequested(item: Item)

    objectName: "finding" + root.index
    implicitHeight: content.implicitHeight + 2 * Theme.spacing
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title

    Rectangle {
        width: 4
        height: parent.height
        radius: 2
        color: root.severity === "error" ? Theme.error : root.serious ? Theme.warning : Theme.border
    }

    component Small: Label {
        Layout.fillWidth: true
        textFormat: Text.PlainText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spacing
        anchors.leftMargin: Theme.margin
        spacing: Theme.smallSpacing

        Label {
            Layout.fillWidth: true
            text: root.title
            textFormat: Text.PlainText
            font.bold: true
            wrapMode: Text.Wrap
        }
        Small {
            text: qsTr("%1, %2").arg(root.severity === "error" ? qsTr("error") : root.serious ? qsTr("warning") : qsTr("note")).arg(root.certainty)
        }
        Label {
            Layout.fillWidth: true
            text: root.explanation
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        FlatButton {
            objectName: "unfold"
            Layout.leftMargin: -6
            visible: root.evidence.length > 0
            display: AbstractButton.TextBesideIcon
            icon.name: root.unfolded ? "arrow-down" : "arrow-right"
            icon.width: 12
            icon.height: 12
            text: root.unfolded ? qsTr("Less") : qsTr("What speaks for it")
            onClicked: root.unfolded = !root.unfolded
            onVisualFocusChanged: if (visualFocus)
                root.revealRequested(this)
        }
        Repeater {
            model: root.unfolded ? root.evidence : []
            delegate: Small {
                required property string modelData

                text: "• " + modelData
            }
        }
        Small {
            visible: root.unfolded
            text: qsTr("For the supplier: %1").arg(root.wayOut)
        }
        Small {
            visible: root.inForce
            text: qsTr("The map is right already: it does not believe the file.")
        }
        Small {
            visible: root.move !== ""
            text: root.move
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.smallSpacing
            visible: root.remedy !== ""
            spacing: Theme.smallSpacing

            Button {
                objectName: "preview"
                visible: root.previewable
                enabled: !root.busy
                checkable: true
                checked: root.previewed
                text: root.previewed ? qsTr("Show before") : qsTr("Show after")
                onClicked: {
                    const wanted = !root.previewed;
                    checked = Qt.binding(() => root.previewed);
                    root.previewRequested(wanted);
                }
                onVisualFocusChanged: if (visualFocus)
                    root.revealRequested(this)
            }
            Button {
                objectName: "mend"
                enabled: !root.busy
                text: root.remedy
                onClicked: root.mendRequested()
                onVisualFocusChanged: if (visualFocus)
                    root.revealRequested(this)
            }
        }
    }
}
