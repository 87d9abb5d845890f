// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filewatch.h"
#include "models/mapcontroller.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr int kIntervalMs = 20;

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// So many points.
QByteArray points(int count)
{
    QByteArrayList features;
    for (int i = 0; i < count; ++i) {
        features
            << R"({"type":"Feature","properties":{"name":"p"},"geometry":{"type":"Point","coordinates":[6.)"
                + QByteArray::number(500 + i) + ",51]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEachChangeOnce()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.txt"_s);
        QVERIFY(write(path, "one"));
        FileWatch watch;
        watch.setInterval(kIntervalMs);
        QSignalSpy changed(&watch, &FileWatch::changed);
        QSignalSpy vanished(&watch, &FileWatch::vanished);
        watch.setPaths({path});
        QTest::qWait(5 * kIntervalMs);
        QCOMPARE(changed.size(), 0);
        QVERIFY(write(path, "longer"));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(vanished.size(), 1);
        QVERIFY(write(path, "it is back"));
        QTRY_COMPARE(changed.size(), 2);
        QTest::qWait(5 * kIntervalMs);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(vanished.size(), 1);
        watch.setPaths({});
        QVERIFY(write(path, "nobody looks"));
        QTest::qWait(5 * kIntervalMs);
        QCOMPARE(changed.size(), 2);
    }

    /// What belongs to a shapefile counts, and comes one after the other.
    void shapefilesAreSeveralFiles()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.shp"_s);
        const auto table = folder.filePath(u"a.dbf"_s);
        QVERIFY(write(path, "shp") && write(table, "dbf"));
        FileWatch watch;
        watch.setInterval(kIntervalMs);
        QSignalSpy changed(&watch, &FileWatch::changed);
        watch.setPaths({path});
        QVERIFY(write(table, "dbf with more"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), path);
    }

    /// A layer whose file changes is read again and keeps its style; one whose file vanishes stays as it was.
    void layersFollowTheirFiles()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"points.geojson"_s);
        QVERIFY(write(path, points(3)));
        MapController map;
        map.files()->setInterval(kIntervalMs);
        map.openFiles({path});
        QTRY_COMPARE(map.scene().layers.size(), std::size_t(1));
        const auto id = map.document()->snapshot()->layers[0].id;
        auto style = map.document()->snapshot()->layers[0].style;
        style.symbol.size = 33;
        map.document()->setStyle(id, style);
        const auto count = [&map] { return map.document()->snapshot()->layers[0].table->featureCount(); };
        QVERIFY(write(path, points(50)));
        QTRY_COMPARE(count(), std::size_t(50));
        QCOMPARE(map.document()->snapshot()->layers[0].style.symbol.size, 33.0);
        QCOMPARE(map.scene().layers[0].prepared->geometry.featureCount(), std::size_t(50));
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(map.messages()->count(), 2);
        QCOMPARE(count(), std::size_t(50));
        QVERIFY(write(path, "{ this is no GeoJSON"));
        QTRY_VERIFY(!map.document()->snapshot()->layers[0].error.isEmpty());
        QCOMPARE(count(), std::size_t(50));
        QVERIFY(write(path, points(7)));
        QTRY_COMPARE(count(), std::size_t(7));
        QVERIFY(map.document()->snapshot()->layers[0].error.isEmpty());
        QVERIFY(map.document()->canUndo()); // the style; what files do is no step
        map.document()->undo();
        QCOMPARE(count(), std::size_t(7));
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
