// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

MapState threeLayers()
{
    MapState state;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s}) {
        Layer layer;
        layer.id = id;
        layer.title = id;
        state.layers.push_back(std::move(layer));
    }
    return state;
}

} // namespace

/// Steps that a style editor makes: what can be undone at once.
class TestStyleSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookIsOneStep()
    {
        MapDocument document;
        document.reset(threeLayers());
        Style style;
        style.symbol.size = 44;
        document.setLook(u"c"_s, style, 2, 5000, 100);
        const auto index = std::size_t(document.snapshot()->layerIndex(u"c"));
        const auto &layer = document.snapshot()->layers[index];
        QCOMPARE(layer.style, style);
        QCOMPARE(layer.opacity, 1.0);
        QCOMPARE(layer.minScale, 5000.0);
        QCOMPARE(layer.maxScale, 100.0);
        document.undo();
        QCOMPARE(document.snapshot()->layers[index].style, Style());
        QCOMPARE(document.snapshot()->layers[index].minScale, 0.0);
        QVERIFY(!document.canUndo());
    }

    void aStyleThatIsDrawnIsOneStep()
    {
        MapDocument document;
        document.reset(threeLayers());
        const auto styled = [](double size) {
            Style style;
            style.symbol.size = size;
            return style;
        };
        for (const auto size : {11.0, 12.0, 13.0}) {
            document.setStyle(u"a"_s, styled(size), u"size"_s);
        }
        document.setStyle(u"a"_s, styled(14), u"width"_s); // something else
        document.setStyle(u"a"_s, styled(15)); // nothing that goes on
        document.setStyle(u"a"_s, styled(16));
        for (const auto expected : {15.0, 14.0, 13.0, 10.0}) {
            document.undo();
            QCOMPARE(document.snapshot()->layers[0].style.symbol.size, expected);
        }
        QVERIFY(!document.canUndo());
        document.redo();
        QCOMPARE(document.snapshot()->layers[0].style.symbol.size, 13.0);
    }

    void scalesAreOneStep()
    {
        MapDocument document;
        document.reset(threeLayers());
        document.setScales(u"b"_s, 500'000, -5);
        document.setScales(u"b"_s, 250'000, 1000);
        const auto index = std::size_t(document.snapshot()->layerIndex(u"b"));
        QCOMPARE(document.snapshot()->layers[index].minScale, 250'000.0);
        QCOMPARE(document.snapshot()->layers[index].maxScale, 1000.0);
        QCOMPARE(document.undoText(Language::English), u"scales of “b”"_s);
        document.undo();
        QCOMPARE(document.snapshot()->layers[index].minScale, 0.0);
        QVERIFY(!document.canUndo());
    }
};

QTEST_GUILESS_MAIN(TestStyleSteps)

#include "tst_stylesteps.moc"
