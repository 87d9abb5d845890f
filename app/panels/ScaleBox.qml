// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion

/*! A scale from which on something is shown: round ones, and whatever is set. */
ComboBox {
    id: root

    property real denominator
    property string languageCode
    /*! What the scale is of, for screen readers. */
    property string what
    readonly property list<real> offered: {
        const values = [0, 5000, 10000, 25000, 50000, 100000, 250000, 500000, 1000000];
        if (!values.includes(root.denominator))
            values.push(root.denominator);
        return values;
    }

    signal edited(denominator: real)

    function follow(): void {
        root.currentIndex = Qt.binding(() => root.offered.indexOf(root.denominator));
    }

    model: root.offered.map(value => value === 0 ? qsTr("always") : "1:" + Number(value).toLocaleString(Qt.locale(root.languageCode), "f", 0))
    currentIndex: root.offered.indexOf(root.denominator)
    Accessible.name: root.what
    onActivated: index => root.edited(root.offered[index])
    // Choosing one, and a model that changes, take the place of the binding.
    onModelChanged: root.follow()
    onDenominatorChanged: root.follow()
}
