// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! One row of the layer panel: a group, a layer or a legend entry. */
Item {
    id: root

    required property int index
    required property int kind
    required property string rowId
    required property string title
    required property bool layerVisible
    required property bool shown
    required property bool expanded
    required property bool expandable
    required property int indent
    required property string errorText
    required property bool loading
    required property bool inScale
    required property var symbol
    required property var model
    required property LayerModel layers
    required property DropMark dropMark
    required property DoctorController doctor

    readonly property bool isGroup: root.kind === LayerModel.Group
    readonly property bool isLayer: root.kind === LayerModel.Layer
    readonly property bool isLegend: root.kind === LayerModel.Legend
    readonly property ListView view: ListView.view
    /*! What the import doctor found, notes left out. */
    readonly property int findings: root.isLayer && root.doctor.revision >= 0 ? root.doctor.seriousCount(root.rowId) : 0

    signal doctorRequested(string layerId)
    signal zoomRequested(string layerId)
    signal menuRequested(int row, Item item)

    function setExpanded(expanded: bool): void {
        if (root.expandable)
            root.model.expanded = expanded;
    }

    /*! The keys of the list's current row; true if the key was used. */
    function handleKey(key: int, modifiers: int): bool {
        const moving = (modifiers & Qt.AltModifier) !== 0;
        if (moving && (key === Qt.Key_Up || key === Qt.Key_Down)) {
            const id = root.rowId;
            const moved = root.layers.nudgeLayer(root.index, key === Qt.Key_Up ? -1 : 1);
            if (moved)
                root.view.currentIndex = root.layers.rowOfLayer(id);
            return true;
        }
        switch (key) {
        case Qt.Key_Space:
            if (!root.isLegend)
                root.model.layerVisible = !root.layerVisible;
            return true;
        case Qt.Key_Right:
            root.setExpanded(true);
            return true;
        case Qt.Key_Left:
            root.setExpanded(false);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.zoomRequested(root.rowId);
            return true;
        case Qt.Key_Menu:
            if (root.isLayer)
                root.menuRequested(root.index, root);
            return true;
        case Qt.Key_Delete:
            root.layers.removeLayer(root.index);
            return true;
        }
        return false;
    }

    implicitHeight: root.isLegend ? Math.max(22, symbolItem.implicitHeight, legendText.implicitHeight + 4) : Theme.rowHeight
    opacity: root.shown || root.isGroup ? 1 : 0.55
    objectName: "row_" + root.rowId
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isLegend ? root.title : qsTr("%1, %2").arg(root.title).arg(root.layerVisible ? qsTr("visible") : qsTr("hidden"))

    Rectangle {
        anchors.fill: parent
        color: root.ListView.isCurrentItem && root.view.activeFocus ? Theme.current : hover.hovered && !root.isLegend ? Theme.hover : "transparent"
    }

    // Where a dragged layer would be dropped.
    Rectangle {
        visible: root.dropMark.row === root.index
        width: parent.width
        height: 2
        y: root.dropMark.below ? parent.height - 2 : 0
        color: Theme.accent
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: {
            root.view.forceActiveFocus();
            root.view.currentIndex = root.index;
            if (root.isGroup)
                root.setExpanded(!root.expanded);
        }
        onDoubleTapped: if (root.isLayer)
            root.zoomRequested(root.rowId)
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: if (root.isLayer)
            root.menuRequested(root.index, root)
    }

    DragHandler {
        id: drag

        enabled: root.isLayer
        target: null
        xAxis.enabled: false
        cursorShape: Qt.ClosedHandCursor
        onCentroidChanged: if (drag.active) {
            const p = root.mapToItem(root.view.contentItem, drag.centroid.position);
            root.dropMark.row = root.view.indexAt(10, p.y);
            root.dropMark.below = root.dropMark.row > root.index;
        }
        onActiveChanged: if (!drag.active) {
            const target = root.dropMark.row;
            root.dropMark.row = -1;
            if (target >= 0)
                root.layers.moveLayer(root.index, target);
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.smallSpacing + root.indent * 14
        anchors.rightMargin: Theme.smallSpacing
        spacing: Theme.smallSpacing

        FlatButton {
            visible: !root.isLegend
            opacity: root.expandable ? 1 : 0
            enabled: root.expandable
            implicitWidth: 20
            implicitHeight: 24
            padding: 2
            icon.width: 12
            icon.height: 12
            icon.name: root.expanded ? "arrow-down" : "arrow-right"
            text: root.expanded ? qsTr("Fold") : qsTr("Unfold")
            focusPolicy: Qt.NoFocus
            onClicked: root.setExpanded(!root.expanded)
        }
        CheckBox {
            visible: !root.isLegend
            padding: 0
            checked: root.layerVisible
            focusPolicy: Qt.NoFocus
            objectName: "visible_" + root.rowId
            Accessible.name: qsTr("Show %1").arg(root.title)
            onToggled: root.model.layerVisible = checked
        }
        SymbolItem {
            id: symbolItem
            visible: root.symbol !== undefined
            // A proportional symbol is as large as on the map.
            Layout.preferredWidth: root.isLegend ? Math.max(22, symbolItem.implicitWidth) : 22
            Layout.preferredHeight: root.isLegend ? Math.min(root.height, Math.max(22, symbolItem.implicitHeight)) : 22
            Layout.leftMargin: root.isLegend ? 20 : 0
            entry: root.symbol
        }
        Label {
            id: legendText
            Layout.fillWidth: true
            text: root.title
            font.bold: root.isGroup
            font.pointSize: root.isLegend ? Application.font.pointSize * Theme.smallFont : Application.font.pointSize
            color: root.errorText !== "" ? Theme.error : root.isLegend ? Theme.mutedText : Theme.text
            elide: root.isLegend ? Text.ElideNone : Text.ElideRight
            wrapMode: root.isLegend ? Text.Wrap : Text.NoWrap
            ToolTip.text: root.errorText !== "" ? root.errorText : root.inScale ? root.title : qsTr("%1 – not shown at this scale").arg(root.title)
            ToolTip.visible: !root.isLegend && labelHover.hovered && (legendText.truncated || root.errorText !== "" || !root.inScale)
            ToolTip.delay: 500

            HoverHandler {
                id: labelHover
            }
        }
        BusyIndicator {
            visible: root.isLayer && root.loading
            running: visible
            implicitWidth: 18
            implicitHeight: 18
        }
        FlatButton {
            visible: root.isLayer && (hover.hovered || (root.ListView.isCurrentItem && root.view.activeFocus))
            implicitWidth: 24
            implicitHeight: 24
            padding: 3
            icon.name: "view-more-symbolic"
            text: qsTr("Layer options")
            focusPolicy: Qt.NoFocus
            onClicked: root.menuRequested(root.index, root)
        }
        // Last, so that it stays where it is when the button before it appears.
        FlatButton {
            objectName: "findings_" + root.rowId
            visible: root.findings > 0
            implicitWidth: 24
            implicitHeight: 24
            padding: 3
            icon.name: "dialog-warning"
            icon.color: "transparent" // its own
            text: qsTr("%Ln finding(s) of the import doctor", "", root.findings)
            focusPolicy: Qt.NoFocus
            onClicked: root.doctorRequested(root.rowId)
        }
    }
}
