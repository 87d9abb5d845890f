// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Revier.Map
import Revier.Panels
import Revier.TestTools

Item {
    id: root

    width: 360
    height: 640

    PanelSetup {
        id: setup
    }
    StyleController {
        id: style
        map: setup.map
    }
    StyleDetails {
        id: details
        editor: style
    }
    StyleFiles {
        id: files
        editor: style
    }
    StylePanel {
        id: panel

        anchors.fill: parent
        editor: style
        details: details
        files: files
    }
    SignalSpy {
        id: closed
        target: panel
        signalName: "closeRequested"
    }
    SignalSpy {
        id: failed
        target: files
        signalName: "failed"
    }

    TestCase {
        name: "StylePanel"
        when: windowShown

        function initTestCase(): void {
            setup.open();
            tryVerify(() => !setup.map.busy, 10000);
        }
        function init(): void {
            setup.map.languageCode = "en";
            style.layerId = "parks";
            tryVerify(() => style.ready && !style.busy);
            panel.forceActiveFocus();
        }
        function cleanup(): void {
            style.reset();
            style.layerId = "";
        }
        function box(name: string): Item {
            const found = findChild(panel, name);
            verify(found !== null, name);
            return found;
        }

        function test_withoutALayerItSaysWhatToDo(): void {
            style.layerId = "";
            verify(box("styleHint").visible);
            verify(!box("kindBox").visible);
            verify(!box("importStyle").enabled);
        }
        function test_titleNamesTheLayer(): void {
            verify(box("styleTitle").text.includes("Parks (en)"));
        }
        function test_categoriesAreListed(): void {
            compare(box("kindBox").currentIndex, 1);
            compare(box("fieldBox").displayText, "Kind (kind)");
            const texts = TestTools.texts(box("classList"));
            compare(box("label0").placeholderText, "Park (en)");
            verify(box("label1") !== null, texts);
        }
        /*! The whole way by keys: classes of numbers, another method, more classes, a bound by hand. */
        function test_classesByKeyboard(): void {
            const kinds = box("kindBox");
            kinds.forceActiveFocus();
            keyClick(Qt.Key_Down);
            tryCompare(style, "kind", StyleController.Classes);
            tryVerify(() => !style.busy);
            const methods = box("methodBox");
            methods.forceActiveFocus();
            const before = style.method;
            keyClick(before > 0 ? Qt.Key_Up : Qt.Key_Down);
            verify(style.method !== before);
            const count = box("countBox");
            compare(count.value, style.classCount);
            verify(box("classList").visible);
        }
        function test_sizesFollowTheBox(): void {
            style.kind = StyleController.Single;
            const size = box("sizeBox");
            size.forceActiveFocus();
            compare(size.value, Math.round(details.size * 10));
            const before = details.size;
            keyClick(Qt.Key_Up);
            compare(details.size, before + 0.5);
            details.size = 33;
            compare(size.value, 330);
        }
        function test_labelsAreSwitchedOn(): void {
            const labels = box("labelBox");
            verify(!box("labelSizeBox").visible);
            labels.forceActiveFocus();
            keyClick(Qt.Key_Down);
            verify(details.labelField !== "");
            verify(box("labelSizeBox").visible);
        }
        function test_scales(): void {
            const scales = box("minScaleBox");
            compare(scales.displayText, "always");
            scales.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(details.minScale, 5000);
            verify(scales.displayText.includes("1:5,000"), scales.displayText);
            setup.map.languageCode = "de";
            verify(scales.displayText.includes("1:5.000"), scales.displayText);
        }
        function test_resetIsOffUntilSomethingChanges(): void {
            verify(!box("resetStyle").enabled);
            details.size = 40;
            verify(box("resetStyle").enabled);
            box("resetStyle").clicked();
            verify(details.size !== 40);
        }
        function test_warningsAreShown(): void {
            style.setClassColor(0, "#0072b2");
            verify(style.warnings.length > 0);
            verify(TestTools.texts(panel).some(text => text.includes("look alike")));
        }
        function test_styleFilesListWhatDidNotMap(): void {
            const file = TestTools.temporaryFile("parks.sld");
            verify(!box("fileNotes").visible);
            details.labelField = "name";
            details.opacity = 0.5;
            files.write(file);
            tryVerify(() => box("fileNotes").visible);
            verify(box("noteList").text.includes("opacity"), box("noteList").text);
            files.read(TestTools.temporaryFile("nowhere.sld"));
            tryCompare(failed, "count", 1);
        }
        function test_areasHaveNoMarkers(): void {
            style.layerId = "field";
            verify(!box("shapeBox").visible);
            verify(box("patternBox").visible);
            compare(box("kindBox").count, 3);
        }
        function test_everythingIsReachedByTab(): void {
            const stops = TestTools.tabStops(panel).join("\n");
            for (const name of ["Drawn by", "Field", "Colours", "Shape", "Size", "Width of the line", "Dashes", "Field of the labels", "Opacity of the layer", "Smallest scale with the layer", "Import style…", "Export style…"])
                verify(stops.includes(name), name + " in\n" + stops);
        }
        function test_whatIsFocusedIsSeen(): void {
            const last = box("maxScaleBox");
            last.forceActiveFocus();
            const top = last.mapToItem(panel, 0, 0).y;
            verify(top >= 0 && top + last.height <= panel.height, top);
        }
        function test_escapeCloses(): void {
            closed.clear();
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }
    }
}
