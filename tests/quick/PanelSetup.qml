// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Revier.Map
import Revier.TestTools

/*! A map with a small project: two parks and a hall at one place, a field below them. */
Item {
    id: root

    readonly property MapController map: controller
    readonly property ViewController view: viewController

    anchors.fill: parent

    function open(): void {
        controller.openUrls([Qt.resolvedUrl("../models/data/small.revier")]);
    }
    /*! Looks at the three sites from above; the middle of the view is at 400, 300. */
    function lookAtSites(): void {
        TestTools.lookAt(viewController, 6.7005, 51.0396, 25000);
    }

    MapController {
        id: controller
    }
    ViewController {
        id: viewController
        map: controller
    }
}
