// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../doctor/towns.h"
#include "crs/geodesy.h"
#include "map/project.h"
#include "models/doctorcontroller.h"
#include "models/viewcontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Where the first position of the scene's only layer lies; degrees.
Point shownAt(const MapController &map)
{
    if (map.scene().layers.empty()) {
        return {};
    }
    const auto bounds = map.scene().layers.front().prepared->geometry.bounds();
    return geographicBoundsFromWebMercator(bounds).center();
}

} // namespace

/// The import doctor in the window: examines in the background, previews, mends, undoes, writes the letter.
class TestDoctorController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_map = std::make_unique<MapController>();
        m_doctor = std::make_unique<DoctorController>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_doctor.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_doctor->setMap(m_map.get());
    }

    void healthyLayers()
    {
        open(towns::geoJson(folder(), towns::positions(u"EPSG:4326"_s)));
        QCOMPARE(m_doctor->count(), 0);
        QCOMPARE(m_doctor->seriousCount(layerId()), 0);
    }

    /// Says UTM 33 and is UTM 32: lies in Saxony, before it is mended.
    void previewsMendsAndUndoes()
    {
        const auto path = towns::shape(folder(), towns::positions(u"EPSG:25832"_s), "EPSG:25833");
        open(path);
        QCOMPARE(m_doctor->count(), 1);
        QCOMPARE(m_doctor->seriousCount(layerId()), 1);
        const auto index = m_doctor->index(0);
        QCOMPARE(index.data(DoctorController::SeverityRole).toString(), u"error"_s);
        QVERIFY(index.data(DoctorController::RemedyRole).toString().contains(u"EPSG:25832"_s));
        QVERIFY(index.data(DoctorController::PreviewableRole).toBool());
        QVERIFY(index.data(DoctorController::MoveRole).toString().contains(u" km"_s));
        QVERIFY(shownAt(*m_map).x > 12);

        QSignalSpy zooms(m_map.get(), &MapController::extentRequested);
        m_doctor->preview(0);
        QTRY_COMPARE(m_doctor->previewRow(), 0);
        QVERIFY(std::abs(shownAt(*m_map).x - 6.7) < 0.2);
        QCOMPARE(zooms.size(), 1);
        QVERIFY(m_map->document()->snapshot()->layers[0].remedies.empty()); // only shown
        QVERIFY(!m_map->document()->isModified() || m_map->document()->canUndo());
        m_doctor->preview(-1);
        QCOMPARE(m_doctor->previewRow(), -1);
        QVERIFY(shownAt(*m_map).x > 12); // before, at once
        QCOMPARE(zooms.size(), 2);

        m_doctor->preview(0);
        QTRY_COMPARE(m_doctor->previewRow(), 0);
        m_doctor->mend(0);
        QTRY_VERIFY(!m_map->document()->snapshot()->layers[0].remedies.empty());
        QVERIFY(std::abs(shownAt(*m_map).x - 6.7) < 0.2);
        QTRY_VERIFY(m_doctor->isExamined());
        QCOMPARE(m_doctor->count(), 0);
        QCOMPARE(m_doctor->applied().size(), 1);
        QVERIFY(m_map->document()->undoText(Language::English).contains(u"mending"_s));

        m_map->document()->undo();
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QTRY_COMPARE(m_doctor->count(), 1);
        QVERIFY(shownAt(*m_map).x > 12);
        m_map->document()->redo();
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QVERIFY(std::abs(shownAt(*m_map).x - 6.7) < 0.2);
    }

    void projectsRememberRemedies()
    {
        open(towns::shape(folder(), towns::positions(u"EPSG:25832"_s), "EPSG:25833"));
        m_doctor->mend(0);
        QTRY_COMPARE(m_doctor->applied().size(), 1);
        const auto project = folder().filePath(u"map.revier"_s);
        QVERIFY(writeProject(*m_map->document()->snapshot(), project));
        QVERIFY(m_map->openProject(project));
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QVERIFY(std::abs(shownAt(*m_map).x - 6.7) < 0.2);
        QCOMPARE(m_doctor->applied().size(), 1);
        m_doctor->discardRemedies();
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QVERIFY(shownAt(*m_map).x > 12);
        QVERIFY(m_doctor->applied().isEmpty());
    }

    /// Of which nobody knows the CRS: in the panel, but on the map only after it was mended.
    void layersWithoutCrs()
    {
        open(towns::geoJson(folder(), towns::positions(u"EPSG:3857"_s)));
        QVERIFY(m_map->scene().layers.empty());
        QVERIFY(m_map->messages()->count() > 0);
        QCOMPARE(m_doctor->seriousCount(layerId()), 1);
        m_doctor->mend(0);
        QTRY_COMPARE(m_map->scene().layers.size(), std::size_t(1));
        QVERIFY(std::abs(shownAt(*m_map).x - 6.7) < 0.2);
    }

    void filesStayAsTheyAre()
    {
        const auto path = towns::shape(folder(), towns::positions(u"EPSG:25832"_s), "EPSG:25833");
        QHash<QString, QByteArray> before;
        for (const auto files = folder().entryInfoList(QDir::Files); const auto &file : files) {
            before.insert(file.fileName(), bytesOf(file.filePath()));
        }
        open(path);
        m_doctor->preview(0);
        QTRY_COMPARE(m_doctor->previewRow(), 0);
        m_doctor->mend(0);
        QTRY_COMPARE(m_doctor->applied().size(), 1);
        const auto files = folder().entryInfoList(QDir::Files);
        QCOMPARE(files.size(), before.size());
        for (const auto &file : files) {
            QCOMPARE(bytesOf(file.filePath()), before.value(file.fileName()));
        }
    }

    void letters()
    {
        const auto path = towns::shape(folder(), towns::positions(u"EPSG:25832"_s), "EPSG:25833");
        open(path);
        m_doctor->mend(0); // the letter is about what was delivered
        QTRY_COMPARE(m_doctor->applied().size(), 1);
        QCOMPARE(m_doctor->suggestedNote().fileName(), u"towns-note.md"_s);
        QSignalSpy saved(m_doctor.get(), &DoctorController::noteSaved);
        QSignalSpy failed(m_doctor.get(), &DoctorController::failed);
        m_doctor->saveNote(m_doctor->suggestedNote());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(bytesOf(m_doctor->suggestedNote().toLocalFile()).contains("EPSG:25832"));
        m_doctor->saveNote(QUrl::fromLocalFile(path));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(bytesOf(path).startsWith(QByteArray("\0\0\x27\x0A", 4))); // still a shapefile
        m_doctor->saveNote(QUrl(u"https://example.org/letter.md"_s));
        QCOMPARE(failed.size(), 2);
    }

    void otherLanguages()
    {
        open(towns::geoJson(folder(), towns::positions(u"EPSG:4326"_s, true)));
        QCOMPARE(m_doctor->count(), 1);
        m_map->setLanguageCode(u"en"_s);
        QTRY_VERIFY(m_doctor->isExamined());
        QCOMPARE(m_doctor->count(), 1);
    }

    void removedLayersAreForgotten()
    {
        open(towns::geoJson(folder(), towns::positions(u"EPSG:4326"_s, true)));
        const auto id = layerId();
        QCOMPARE(m_doctor->seriousCount(id), 1);
        m_map->document()->removeLayer(id);
        QCOMPARE(m_doctor->seriousCount(id), 0);
        QCOMPARE(m_doctor->count(), 0);
    }

    void shippedLayersAreExaminedOnDemand()
    {
        QVERIFY(m_map->openProject(shippedProjectPath()));
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QTest::qWait(100);
        QCOMPARE(m_doctor->revision(), 0);
        m_doctor->setLayerId(m_map->document()->snapshot()->layers[0].id);
        QTRY_VERIFY(m_doctor->isExamined());
        QCOMPARE(m_doctor->seriousCount(m_doctor->layerId()), 0);
    }

    /// The map is painted first, but who asks is answered.
    void waitsWhileTheMapIsDrawn()
    {
        m_doctor->setHeld(true);
        m_map->openFiles({towns::geoJson(folder(), towns::positions(u"EPSG:4326"_s, true))});
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QTest::qWait(200);
        QCOMPARE(m_doctor->revision(), 0);
        m_doctor->setHeld(false);
        QTRY_COMPARE(m_doctor->seriousCount(layerId()), 1);

        m_doctor->setHeld(true);
        m_map->setLanguageCode(u"en"_s);
        QTest::qWait(200);
        QCOMPARE(m_doctor->seriousCount(layerId()), 0);
        m_doctor->setLayerId(layerId());
        QTRY_VERIFY(m_doctor->isExamined());
        QCOMPARE(m_doctor->seriousCount(layerId()), 1);
    }

    /// Of a large file the attributes are read once the map is drawn; until then nobody waits for a name.
    void readsAttributesLate()
    {
        constexpr std::size_t kCount = 420'000; // more than the encoding is told from
        std::vector<QByteArray> names(kCount, "Haus");
        names.back() = "Stra\xDF"
                       "e";
        m_doctor->setHeld(true);
        const auto path = fixtures::writeShape(QDir(folder().path()), u"houses"_s, names, "UTF-8");
        fixtures::grow();
        m_map->setLanguageCode(u"en"_s);
        m_map->openFiles({path});
        QVERIFY(smallmap::waitUntilRead(*m_map));
        const auto table = m_map->document()->snapshot()->layers.front().table;
        const auto &shown = m_map->scene().layers.front().prepared->geometry;
        ViewController view;
        view.setMap(m_map.get());
        view.setView(viewAtScale(geographicBoundsFromWebMercator(shown.box(0)).center(), 1000, {800, 600}));
        view.setCursor({400, 300});
        QCOMPARE(view.hoverText(), u"houses"_s);
        QVERIFY(!table->hasAttributes());
        QCOMPARE(m_map->messages()->count(), 0);

        m_doctor->setHeld(false);
        QTRY_VERIFY(m_doctor->revision() > 0);
        QVERIFY(table->hasAttributes());
        QCOMPARE(view.hoverText(), u"Haus"_s);
        QCOMPARE(m_map->messages()->count(), 1);
        const auto message = m_map->messages()->index(0).data(MessageModel::TextRole).toString();
        QVERIFY2(message.contains(u"houses.shp"_s) && message.contains(u"windows-1252"_s),
                 qPrintable(message));
        m_map->reportAttributes();
        QCOMPARE(m_map->messages()->index(0).data(MessageModel::RepeatsRole).toInt(), 1); // said once

        m_doctor->setHeld(true); // a map that is drawn by values reads them before the window needs them
        auto state = *m_map->document()->snapshot();
        state.layers.front().style.labels = LabelStyle {.field = u"NAME"_s, .size = 11, .color = {}};
        const auto project = folder().filePath(u"map.revier"_s);
        QVERIFY(writeProject(state, project));
        QVERIFY(m_map->openProject(project));
        QVERIFY(smallmap::waitUntilRead(*m_map));
        const auto labelled = m_map->document()->snapshot()->layers.front().table;
        QVERIFY(labelled != table && labelled->hasAttributes());
    }

    void layersThatCannotBeRead()
    {
        const auto project = folder().filePath(u"map.revier"_s);
        fixtures::write(project,
                        "{\"revieratlas\": 1, \"layers\": [{\"id\": \"a\", \"file\": \"gone.geojson\"}]}");
        QVERIFY(m_map->openProject(project));
        QVERIFY(smallmap::waitUntilRead(*m_map));
        m_doctor->setLayerId(u"a"_s);
        QVERIFY(m_doctor->layerError().contains(u"gone.geojson"_s));
        QVERIFY(!m_doctor->isExamined());
    }

private:
    [[nodiscard]] QDir folder() const { return {m_folder->path()}; }
    [[nodiscard]] QString layerId() const { return m_map->document()->snapshot()->layers.at(0).id; }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Opens a file and waits until its layer is examined and listed.
    void open(const QString &path)
    {
        m_map->openFiles({path});
        QVERIFY(smallmap::waitUntilRead(*m_map));
        QCOMPARE(m_map->document()->snapshot()->layers.size(), std::size_t(1));
        m_doctor->setLayerId(layerId());
        QTRY_VERIFY(m_doctor->isExamined());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MapController> m_map;
    std::unique_ptr<DoctorController> m_doctor;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestDoctorController)
#include "tst_doctorcontroller.moc"
