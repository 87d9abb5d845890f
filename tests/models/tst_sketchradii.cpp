// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketchdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Tool = SketchController::Tool;

class TestSketchRadii : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Distances around a line: of it alone, taken away again by an empty text.
    void distancesAroundALine()
    {
        Desk desk;
        desk.draw(Tool::Line, {{300, 300}, {500, 300}});
        desk.sketch.finish();
        QCOMPARE(desk.drawn()->features.size(), std::size_t(1));
        QCOMPARE(desk.sketch.radii(), QString());
        desk.sketch.setRadii(u"0,5; 0,2"_s);
        QCOMPARE(desk.drawn()->features[0].radii, (std::vector<double> {200, 500}));
        QCOMPARE(desk.sketch.radii(), u"0,2; 0,5"_s);
        desk.map.document()->undo();
        QVERIFY(desk.drawn()->features[0].radii.empty());
        desk.map.document()->redo();
        QCOMPARE(desk.drawn()->features[0].radii.size(), std::size_t(2));
        const QSignalSpy failures(&desk.sketch, &SketchController::failed);
        for (const auto &wrong : {u"viel"_s, u"900"_s}) {
            desk.sketch.setRadii(wrong);
        }
        QCOMPARE(failures.size(), 2);
        QCOMPARE(desk.drawn()->features[0].radii.size(), std::size_t(2));
        desk.sketch.setRadii({});
        QVERIFY(desk.drawn()->features[0].radii.empty());
        desk.draw(Tool::Rings, {{400, 200}}); // has the radii of rings, as before
        QCOMPARE(desk.drawn()->features.back().radii.size(), std::size_t(3));
    }
};

QTEST_MAIN(TestSketchRadii)
#include "tst_sketchradii.moc"
