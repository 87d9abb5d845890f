// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../data/rasterfiles.h"
#include "models/stylecontroller.h"
#include "models/stylefiles.h"
#include "smallmap.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = StyleController::Kind;

class TestRasterStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Grey levels, then classes of the cells' numbers; its outline has no look, and nothing to export.
    void rasters()
    {
        const QTemporaryDir folder;
        MapController map;
        StyleController editor;
        editor.setMap(&map);
        StyleFiles files;
        files.setEditor(&editor);
        std::vector<std::vector<double>> rows;
        for (int row = 0; row < 10; ++row) {
            rows.emplace_back(10, 10 * row);
        }
        const auto grid = folder.filePath(u"heights.asc"_s);
        QVERIFY(rasterfiles::writeGrid(grid, rows, 338000, 5656000, 100));
        map.openFiles({grid});
        QVERIFY(smallmap::waitUntilRead(map));
        editor.setLayerId(u"heights"_s);
        QCOMPARE(editor.geometry(), StyleController::Geometry::Numbers);
        QCOMPARE(editor.kind(), Kind::Single);
        QVERIFY(editor.warnings().isEmpty());
        editor.setKind(Kind::Categories); // there are none
        QCOMPARE(editor.kind(), Kind::Single);
        editor.setKind(Kind::Classes);
        QTRY_COMPARE(editor.kind(), Kind::Classes);
        QCOMPARE(editor.fields(), QStringList {u"Band 1"_s});
        QCOMPARE(editor.field(), u"Band 1"_s);
        QVERIFY(editor.classes()->rowCount() >= 4);
        QCOMPARE(editor.histogram().isEmpty(), false);
        editor.setClassCount(3);
        QTRY_COMPARE(editor.classes()->rowCount(), 3);
        QSignalSpy failed(&files, &StyleFiles::failed);
        files.write(QUrl::fromLocalFile(folder.filePath(u"heights.sld"_s)));
        files.read(QUrl::fromLocalFile(folder.filePath(u"heights.sld"_s)));
        QCOMPARE(failed.count(), 2);
        QVERIFY(!QFile::exists(folder.filePath(u"heights.sld"_s)));
        editor.setKind(Kind::Single);
        QCOMPARE(editor.kind(), Kind::Single);
    }
};

QTEST_MAIN(TestRasterStyle)
#include "tst_rasterstyle.moc"
