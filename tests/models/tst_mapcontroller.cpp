// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"
#include "smallmap.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MapController;
using revier::MessageModel;

namespace {

QStringList layerIds(MapController &map)
{
    QStringList ids;
    for (const auto state = map.document()->snapshot(); const auto &layer : state->layers) {
        ids.append(layer.id);
    }
    return ids;
}

QString message(MapController &map, int row)
{
    return map.messages()->index(row).data(MessageModel::TextRole).toString();
}

QStringList sceneIds(const MapController &map)
{
    QStringList ids;
    for (const auto &layer : map.scene().layers) {
        ids.append(layer.id);
    }
    return ids;
}

/// Follows the progress: it must not go back while the controller is busy.
struct ProgressWatch
{
    explicit ProgressWatch(MapController &map)
    {
        QObject::connect(&map, &MapController::progressChanged, &map, [this, &map] {
            forward = forward && map.progress() >= last;
            last = map.progress();
        });
    }
    double last = 0;
    bool forward = true;
};

} // namespace

class TestMapController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAProject()
    {
        MapController map;
        const QSignalSpy titles(&map, &MapController::titleChanged);
        const QSignalSpy busy(&map, &MapController::busyChanged);
        QSignalSpy extents(&map, &MapController::extentRequested);
        const ProgressWatch progress(map);
        QVERIFY(map.openProject(smallmap::path(u"small.revier"_s)));
        QVERIFY(map.isBusy());
        QCOMPARE(map.title(), u"Kleine Karte"_s);
        QCOMPARE(titles.size(), 1);
        QCOMPARE(extents.size(), 1);
        QCOMPARE(extents.takeFirst()[0].value<revier::Box>().maxX, 7.0);
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(busy.size(), 2);
        QVERIFY(progress.forward);
        QCOMPARE(progress.last, 1.0);
        QCOMPARE(layerIds(map), (QStringList {u"parks"_s, u"halls"_s, u"field"_s}));
        QCOMPARE(sceneIds(map), (QStringList {u"field"_s, u"halls"_s, u"parks"_s})); // bottom first
        QCOMPARE(map.messages()->count(), 0);
        QCOMPARE(map.attribution(), u"Amt für Parks · Hallenverein"_s);
    }

    void hiddenLayersLeaveTheScene()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        const QSignalSpy scenes(&map, &MapController::sceneChanged);
        map.document()->setVisible(u"halls"_s, false);
        QCOMPARE(scenes.size(), 1);
        QCOMPARE(sceneIds(map), (QStringList {u"field"_s, u"parks"_s}));
        map.document()->setGroupVisible(u"sites"_s, false);
        QCOMPARE(sceneIds(map), QStringList {u"field"_s});
        QCOMPARE(map.attribution(), u"Hallenverein"_s);
        map.document()->setGroupVisible(u"sites"_s, true);
        map.document()->setVisible(u"halls"_s, true);
        QCOMPARE(sceneIds(map).size(), 3);
    }

    void addsFilesOnTop()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        QSignalSpy extents(&map, &MapController::extentRequested);
        const auto towns = QUrl::fromLocalFile(smallmap::path(u"towns.geojson"_s));
        map.openUrls({towns});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(layerIds(map), (QStringList {u"towns"_s, u"parks"_s, u"halls"_s, u"field"_s}));
        QCOMPARE(map.title(), u"Kleine Karte"_s);
        const auto extent = extents.takeFirst()[0].value<revier::Box>();
        QVERIFY(std::abs(extent.minX - 6.69) < 1e-9 && std::abs(extent.maxY - 51.2) < 1e-9);
        map.openUrls({towns});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(layerIds(map).first(), u"towns-2"_s);
        QVERIFY(sceneIds(map).contains(u"towns"_s) && sceneIds(map).contains(u"towns-2"_s));
        QVERIFY(map.document()->snapshot()->layers[0].style.symbol.fill
                != map.document()->snapshot()->layers[1].style.symbol.fill);
    }

    /// The one named last lies on top, although it is read first.
    void filesKeepTheirOrder()
    {
        QTemporaryDir folder;
        QByteArray features;
        for (int i = 0; i < 30'000; ++i) {
            features += i > 0 ? "," : "";
            features += R"({"type":"Feature","properties":{"a":)" + QByteArray::number(i)
                + R"(},"geometry":{"type":"Point","coordinates":[6.5,51]}})";
        }
        QFile large(folder.filePath(u"large.geojson"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(R"({"type":"FeatureCollection","features":[)" + features + "]}");
        large.close();
        MapController map;
        map.openFiles(
            {large.fileName(), smallmap::path(u"nothing.geojson"_s), smallmap::path(u"towns.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(layerIds(map), (QStringList {u"towns"_s, u"large"_s}));
        map.openFiles({large.fileName(), smallmap::path(u"towns.geojson"_s)});
        map.cancel(); // nothing of it comes later
        map.openFiles({smallmap::path(u"towns.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(layerIds(map).size(), 3);
    }

    void aProjectReplacesTheMap()
    {
        MapController map;
        map.openFiles({smallmap::path(u"towns.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        map.openFiles({smallmap::path(u"small.revier"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(layerIds(map), (QStringList {u"parks"_s, u"halls"_s, u"field"_s}));
    }

    void aBrokenFileIsOneMessage()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        map.openFiles({smallmap::path(u"broken.geojson"_s), smallmap::path(u"towns.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(map.messages()->count(), 1);
        QVERIFY2(message(map, 0).contains(u"broken.geojson"), qPrintable(message(map, 0)));
        QCOMPARE(layerIds(map).size(), 4);
        QCOMPARE(sceneIds(map).size(), 4);
    }

    void aMissingFileIsOneMessage()
    {
        MapController map;
        map.openFiles({smallmap::path(u"nothing.geojson"_s)});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(map.messages()->count(), 1);
        QVERIFY2(message(map, 0).contains(u"nothing.geojson"), qPrintable(message(map, 0)));
        QCOMPARE(layerIds(map).size(), 0);
    }

    void aBrokenProjectLeavesTheMap()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        QVERIFY(!map.openProject(smallmap::path(u"parks.geojson"_s)));
        QCOMPARE(map.messages()->count(), 1);
        QVERIFY(message(map, 0).contains(u"parks.geojson"));
        QCOMPARE(layerIds(map).size(), 3);
        QCOMPARE(map.title(), u"Kleine Karte"_s);
    }

    void aLayerThatCannotBeReadSaysWhy()
    {
        QTemporaryDir folder;
        QFile project(folder.filePath(u"p.revier"_s));
        QVERIFY(project.open(QIODevice::WriteOnly));
        project.write(R"({"revieratlas": 1, "layers": [{"id": "gone", "file": "gone.geojson"}]})");
        project.close();
        MapController map;
        QVERIFY(map.openProject(project.fileName()));
        QVERIFY(smallmap::waitUntilRead(map));
        QVERIFY(map.document()->snapshot()->layers[0].error.contains(u"gone.geojson"));
        QCOMPARE(map.messages()->count(), 1);
        QCOMPARE(sceneIds(map).size(), 0);
    }

    void onlyLocalFiles()
    {
        MapController map;
        map.openUrls({QUrl(u"https://example.org/roads.geojson"_s),
                      QUrl::fromLocalFile(smallmap::path(u"towns.geojson"_s))});
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(map.messages()->count(), 1);
        QVERIFY(message(map, 0).contains(u"https://example.org/roads.geojson"));
        QCOMPARE(layerIds(map), QStringList {u"towns"_s});
    }

    void stopping()
    {
        MapController map;
        QVERIFY(map.openProject(smallmap::path(u"small.revier"_s)));
        const QSignalSpy busy(&map, &MapController::busyChanged);
        map.cancel();
        QVERIFY(!map.isBusy());
        QCOMPARE(busy.size(), 1);
        QCOMPARE(map.progress(), 1.0);
        QTest::qWait(100); // what was under way must not arrive
        for (const auto state = map.document()->snapshot(); const auto &layer : state->layers) {
            QVERIFY(!layer.table);
            QVERIFY2(!layer.error.isEmpty(), "the layer would seem to be read for ever");
        }
        QCOMPARE(map.messages()->count(), 0);
        map.cancel();
        QCOMPARE(busy.size(), 1);
    }

    void reopeningWhileReading()
    {
        MapController map;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(map.openProject(smallmap::path(u"small.revier"_s)));
        }
        QVERIFY(smallmap::waitUntilRead(map));
        QCOMPARE(sceneIds(map).size(), 3);
        QVERIFY(std::ranges::all_of(map.document()->snapshot()->layers,
                                    [](const auto &layer) { return layer.error.isEmpty(); }));
    }

    void goesAwayWhileReading()
    {
        for (int i = 0; i < 20; ++i) {
            MapController map;
            QVERIFY(map.openProject(smallmap::path(u"small.revier"_s)));
            QTest::qWait(i);
        }
    }

    void languages()
    {
        MapController map;
        QVERIFY(smallmap::open(map));
        const QSignalSpy languages(&map, &MapController::languageChanged);
        map.setLanguageCode(u"en_GB"_s);
        QCOMPARE(map.languageCode(), u"en"_s);
        QCOMPARE(map.title(), u"Small map"_s);
        QCOMPARE(map.attribution(), u"Office of parks · Hallenverein"_s);
        map.setLanguageCode(u"en"_s);
        QCOMPARE(languages.size(), 1);
        map.setLanguageCode(u"fr"_s);
        QCOMPARE(map.languageCode(), u"de"_s);
    }

    void filePatterns()
    {
        const auto patterns = MapController().readablePatterns();
        for (const auto *pattern : {u"*.revier", u"*.geojson", u"*.shp"}) {
            QVERIFY2(patterns.contains(QString(pattern)), qPrintable(QString(pattern)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMapController)

#include "tst_mapcontroller.moc"
