// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! How a layer is drawn; every change is seen on the map at once and can be undone. Esc closes. */
FocusScope {
    id: root

    required property StyleController editor
    required property StyleDetails details
    required property StyleFiles files

    /*! Of a raster only what its numbers look like can be chosen; a picture has its own colours. */
    readonly property bool numbers: root.editor.geometry === StyleController.Numbers
    readonly property bool picture: root.editor.geometry === StyleController.Picture

    signal closeRequested

    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        let inside = item;
        while (inside !== null && inside !== content)
            inside = inside.parent;
        if (inside === null)
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        const moved = flick.contentY + Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height);
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, moved));
    }
    function pickColor(color: color, apply: var): void {
        colorDialog.apply = apply;
        colorDialog.selectedColor = color;
        colorDialog.open();
    }

    objectName: "stylePanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Style")
    Keys.onEscapePressed: root.closeRequested()

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            if (root.activeFocus && root.Window.window.activeFocusItem !== null)
                root.reveal(root.Window.window.activeFocusItem);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            Layout.bottomMargin: Theme.smallSpacing

            Label {
                objectName: "styleTitle"
                Layout.fillWidth: true
                text: root.editor.layerId === "" ? qsTr("Style") : qsTr("Style: %1").arg(root.editor.layerTitle)
                textFormat: Text.PlainText
                font.bold: true
                wrapMode: Text.Wrap
            }
            FlatButton {
                objectName: "closeStyle"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        Label {
            objectName: "styleHint"
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            visible: !root.editor.ready
            text: root.editor.layerId === "" ? qsTr("Choose a layer in the layer panel, and there “Edit style…”.") : qsTr("The layer is being read, could not be read, or is a drawing, whose features have colours and widths of their own (Ctrl+M).")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }

        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                width: flick.width - 2 * Theme.margin - 4
                visible: root.editor.ready
                spacing: Theme.margin

                RowLayout {
                    spacing: Theme.spacing

                    Label {
                        text: qsTr("Drawn by")
                        color: Theme.mutedText
                    }
                    ComboBox {
                        id: kindBox

                        readonly property bool points: root.editor.geometry === StyleController.Points
                        readonly property list<int> kinds: root.picture ? [StyleController.Single] : root.numbers ? [StyleController.Single, StyleController.Classes] : kindBox.points ? [StyleController.Single, StyleController.Categories, StyleController.Classes, StyleController.Proportional, StyleController.Heat] : [StyleController.Single, StyleController.Categories, StyleController.Classes]

                        objectName: "kindBox"
                        Layout.fillWidth: true
                        focus: true
                        model: root.picture ? [qsTr("its own colours")] : root.numbers ? [qsTr("grey levels"), qsTr("classes of numbers")] : [qsTr("one symbol"), qsTr("categories"), qsTr("classes of numbers")].concat(kindBox.points ? [qsTr("size in proportion to a value"), qsTr("heat map")] : [])
                        currentIndex: kindBox.kinds.indexOf(root.editor.kind)
                        Accessible.name: qsTr("Drawn by")
                        onActivated: index => root.editor.kind = kindBox.kinds[index]
                    }
                }
                Repeater {
                    model: root.editor.warnings
                    delegate: RowLayout {
                        required property string modelData

                        Layout.fillWidth: true
                        spacing: Theme.smallSpacing

                        FlatButton {
                            Layout.alignment: Qt.AlignTop
                            enabled: false
                            implicitWidth: 22
                            implicitHeight: 22
                            padding: 2
                            icon.name: "dialog-warning"
                            icon.color: "transparent" // its own
                            text: qsTr("Warning")
                        }
                        Label {
                            Layout.fillWidth: true
                            text: parent.modelData
                            textFormat: Text.PlainText
                            wrapMode: Text.Wrap
                        }
                    }
                }
                StyleClasses {
                    Layout.fillWidth: true
                    editor: root.editor
                    onColorRequested: (row, color) => root.pickColor(color, chosen => root.editor.setClassColor(row, chosen))
                }
                StyleSymbol {
                    Layout.fillWidth: true
                    visible: !root.picture && !root.numbers
                    editor: root.editor
                    details: root.details
                    onFillRequested: root.pickColor(root.details.fill, chosen => root.details.fill = chosen)
                    onStrokeRequested: root.pickColor(root.details.stroke, chosen => root.details.stroke = chosen)
                    onCasingRequested: root.pickColor(root.details.casing, chosen => root.details.casing = chosen)
                }
                StyleLabels {
                    Layout.fillWidth: true
                    visible: !root.picture && !root.numbers
                    editor: root.editor
                    details: root.details
                }
                StyleSection {
                    Layout.fillWidth: true
                    title: qsTr("Layer")

                    Label {
                        text: qsTr("Opacity")
                        color: Theme.mutedText
                    }
                    NumberBox {
                        objectName: "opacityBox"
                        decimals: 0
                        most: 100
                        stepSize: 5
                        unit: "%"
                        number: root.details.opacity * 100
                        what: qsTr("Opacity of the layer")
                        onEdited: number => root.details.opacity = number / 100
                    }
                    Label {
                        text: qsTr("Shown from")
                        color: Theme.mutedText
                    }
                    ScaleBox {
                        objectName: "minScaleBox"
                        Layout.fillWidth: true
                        denominator: root.details.minScale
                        languageCode: root.editor.map.languageCode
                        what: qsTr("Smallest scale with the layer")
                        onEdited: denominator => root.details.minScale = denominator
                    }
                    Label {
                        text: qsTr("to")
                        color: Theme.mutedText
                    }
                    ScaleBox {
                        objectName: "maxScaleBox"
                        Layout.fillWidth: true
                        denominator: root.details.maxScale
                        languageCode: root.editor.map.languageCode
                        what: qsTr("Largest scale with the layer")
                        onEdited: denominator => root.details.maxScale = denominator
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.border
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            spacing: Theme.spacing

            ColumnLayout {
                objectName: "fileNotes"
                Layout.fillWidth: true
                visible: root.files.heading !== ""
                spacing: 2

                RowLayout {
                    Label {
                        Layout.fillWidth: true
                        text: root.files.heading
                        textFormat: Text.PlainText
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                    FlatButton {
                        icon.name: "window-close"
                        text: qsTr("Hide the list")
                        onClicked: root.files.clear()
                    }
                }
                ScrollView {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(130, notes.implicitHeight)
                    visible: root.files.notes.length > 0
                    contentWidth: availableWidth

                    Label {
                        id: notes
                        objectName: "noteList"
                        width: parent.width
                        text: root.files.notes.map(note => "• " + note).join("\n")
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.smallSpacing

                Button {
                    objectName: "resetStyle"
                    enabled: root.editor.changed
                    text: qsTr("Reset")
                    onClicked: root.editor.reset()
                }
                Button {
                    objectName: "importStyle"
                    enabled: root.editor.ready && !root.numbers && !root.picture
                    text: qsTr("Import style…")
                    onClicked: importDialog.open()
                }
                Button {
                    objectName: "exportStyle"
                    enabled: root.editor.ready && !root.numbers && !root.picture
                    text: qsTr("Export style…")
                    onClicked: {
                        exportDialog.selectedFile = root.files.suggestedFile();
                        exportDialog.open();
                    }
                }
            }
        }
    }

    ColorDialog {
        id: colorDialog

        property var apply

        options: ColorDialog.ShowAlphaChannel // qmllint disable missing-type missing-property
        onAccepted: {
            const apply = colorDialog.apply;
            apply(colorDialog.selectedColor);
        }
    }
    FileDialog {
        id: importDialog
        title: qsTr("Import a style")
        nameFilters: [qsTr("Styles (*.sld *.qml *.xml)"), qsTr("All files (*)")]
        onAccepted: root.files.read(importDialog.selectedFile)
    }
    FileDialog {
        id: exportDialog
        title: qsTr("Export the style")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "sld"
        nameFilters: [qsTr("Styled Layer Descriptor (*.sld)"), qsTr("QGIS style (*.qml)")]
        onAccepted: root.files.write(exportDialog.selectedFile)
    }
}
