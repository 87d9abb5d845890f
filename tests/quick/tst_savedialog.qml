// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Theme

Item {
    id: root

    width: 640
    height: 480

    Component {
        id: setupComponent

        SaveDialog {
            title: "Export map"
            nameFilters: ["PDF (*.pdf)"]
            defaultSuffix: "pdf"
        }
    }

    TestCase {
        id: test

        name: "SaveDialog"
        when: windowShown

        function test_suggestsTheTitle_data(): var {
            return [
                {
                    tag: "words",
                    title: "Digitale Parks – Überblick",
                    name: "Digitale Parks – Überblick"
                },
                {
                    tag: "what no file is named",
                    title: " Plan 1:5.000 / Ost?\nzum Rat. ",
                    name: "Plan 1 5 000 Ost zum Rat"
                },
                {
                    tag: "none",
                    title: " ? ",
                    name: "Export map"
                }
            ];
        }
        function test_suggestsTheTitle(data: var): void {
            const dialog = createTemporaryObject(setupComponent, root);
            dialog.ask(data.title);
            tryVerify(() => dialog.visible);
            const path = decodeURIComponent(dialog.selectedFile.toString());
            const name = path.slice(path.lastIndexOf("/") + 1);
            verify(name === data.name || name === data.name + ".pdf", name);
            dialog.close();
        }
    }
}
