// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Measuring and drawing: tools, look, results, what is drawn. Esc gives up the tool, then closes. */
FocusScope {
    id: root

    required property SketchController sketch

    signal closeRequested
    /*! The keys go to the map, where the tool works. */
    signal toolChosen
    signal exportRequested

    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        const moved = flick.contentY + Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height);
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, moved));
    }
    function isWithin(item: Item): bool {
        for (let parent = item; parent !== null; parent = parent.parent) {
            if (parent === flick.contentItem)
                return true;
        }
        return false;
    }

    objectName: "sketchPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Measure and draw")
    Keys.onEscapePressed: {
        if (!root.sketch.cancel())
            root.closeRequested();
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window.activeFocusItem;
            if (item !== null && root.isWithin(item))
                root.reveal(item);
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
                Layout.fillWidth: true
                text: qsTr("Measure and draw")
                font.bold: true
                elide: Text.ElideRight
            }
            FlatButton {
                objectName: "closeSketch"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }

        Flickable {
            id: flick

            objectName: "sketchContent"
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
                y: Theme.spacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.margin

                SketchTools {
                    Layout.fillWidth: true
                    sketch: root.sketch
                    onToolChosen: root.toolChosen()
                }
                SketchResults {
                    Layout.fillWidth: true
                    visible: root.sketch.measured
                    sketch: root.sketch
                }
                SketchLook {
                    Layout.fillWidth: true
                    visible: root.sketch.selectedId !== "" || (root.sketch.active && root.sketch.tool !== SketchController.Edit)
                    sketch: root.sketch
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Theme.border
                }
                RowLayout {
                    Layout.fillWidth: true

                    Label {
                        Layout.fillWidth: true
                        text: root.sketch.features.count === 0 ? qsTr("Nothing is drawn yet.") : qsTr("Drawn (%1)").arg(root.sketch.features.count)
                        font.bold: root.sketch.features.count > 0
                        color: root.sketch.features.count > 0 ? Theme.text : Theme.mutedText
                        wrapMode: Text.Wrap
                    }
                    Button {
                        objectName: "exportSketch"
                        visible: root.sketch.features.count > 0
                        text: qsTr("Export as GeoJSON…")
                        onClicked: root.exportRequested()
                    }
                }
                SketchList {
                    Layout.fillWidth: true
                    visible: root.sketch.features.count > 0
                    sketch: root.sketch
                }
            }
        }
    }
}
