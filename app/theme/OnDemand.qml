// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A panel, a dialog or a window that is made when it is first asked for, and kept: until then it costs neither time at the
    start nor memory. A popup in it needs a parent of its own, as its place has no size. */
Loader {
    id: root

    function made(): QtObject {
        root.active = true;
        return root.item;
    }

    active: false
}
