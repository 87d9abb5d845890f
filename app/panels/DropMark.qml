// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

/*! Where a dragged layer would be dropped: above or below a row of the layer panel. */
QtObject {
    property int row: -1
    property bool below: false
}
