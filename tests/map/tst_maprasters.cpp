// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../data/rasterfiles.h"
#include "../tools/meandifference.h"
#include "mapwindow.h"

#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cmath>

Q_IMPORT_QML_PLUGIN(Revier_MapPlugin)

using namespace Qt::StringLiterals;
using namespace revier;

class TestMapRasters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A raster is the same picture in both, also where tiles meet.
    void rastersAgree()
    {
        QTemporaryDir folder;
        std::vector<std::vector<double>> rows;
        for (int row = 0; row < 80; ++row) {
            rows.emplace_back();
            for (int column = 0; column < 80; ++column) {
                rows.back().push_back(std::hypot(row - 40, column - 40));
            }
        }
        QVERIFY(rasterfiles::writeGrid(folder.filePath(u"cone.asc"_s), rows, 325000, 5654000, 200));
        MapWindow window;
        window.m_map.openFiles({folder.filePath(u"cone.asc"_s)});
        QVERIFY(QTest::qWaitFor([&window] { return !window.m_map.isBusy(); }, 20000));
        window.look(11.4, {6.6, 51.08});
        QVERIFY(window.settle());
        const bool software = window.canvas()->isSoftwareRendering();
        const auto canvas = window.grab();
        const auto painter = software ? window.expected() : window.expected(window.wholePixels());
        const auto difference = meanDifference(canvas, painter);
        QVERIFY2(difference < 1, qPrintable(QString::number(difference)));
        QVERIFY(meanDifference(canvas, QImage(canvas.size(), canvas.format())) > 20); // it is not empty
    }
};

QTEST_MAIN(TestMapRasters)
#include "tst_maprasters.moc"
