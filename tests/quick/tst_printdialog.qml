// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Panels

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property PrintController printing: controller
            readonly property PrintDialog dialog: printDialog

            SheetController {
                id: sheet
                viewController: setup.view
            }
            PrintController {
                id: controller
                sheet: sheet
            }
            PrintDialog {
                id: printDialog
                controller: controller
            }
        }
    }

    TestCase {
        id: test

        property var setup

        function child(name: string): var {
            return test.findChild(test.setup.dialog.contentItem, name);
        }

        name: "PrintDialog"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root, {
                width: 800,
                height: 600
            });
            test.setup.dialog.open();
            tryVerify(() => test.setup.dialog.opened);
        }
        function cleanup(): void {
            test.setup.dialog.close();
        }

        function test_saysWhatIsMissing(): void {
            const accept = findChild(test.setup.dialog.footer, "printAccept");
            compare(accept.enabled, test.setup.printing.problem === "");
            compare(test.child("printer").count, test.setup.printing.printers.length);
            verify(test.child("printProblem").text !== "");
            if (test.setup.printing.printers.length === 0) {
                compare(test.child("printProblem").text, test.setup.printing.problem);
                verify(!test.child("printer").enabled);
            }
        }
        function test_optionsByKeys(): void {
            const copies = test.child("printCopies");
            copies.forceActiveFocus();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(test.setup.printing.copies, 3);
            const gray = test.child("printGray");
            gray.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(test.setup.printing.gray);
            if (test.setup.printing.problem !== "") {
                keyClick(Qt.Key_Return);
                verify(test.setup.dialog.visible); // there is nothing to print on
            }
            keyClick(Qt.Key_Escape);
            tryVerify(() => !test.setup.dialog.visible);
        }
    }
}
