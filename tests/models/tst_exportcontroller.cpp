// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportcontroller.h"

#include "crs/geodesy.h"
#include "export/exporter.h"
#include "smallmap.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::ExportController;
using revier::MapController;
using revier::MessageModel;
using revier::SheetController;
using revier::ViewController;

namespace {

const int kScreen = int(revier::ownSheetTemplates().size()) - 2;

} // namespace

class TestExportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(smallmap::open(m_map));
        m_view.setMap(&m_map);
        m_view.setView(revier::viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 50000, {800, 600}));
    }

    void png()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        sheet.setTemplateIndex(kScreen);
        sheet.setPixels(QSize(320, 200));
        sheet.setBare(true);
        const QSignalSpy running(&exporter, &ExportController::runningChanged);
        const auto path = m_folder.filePath(u"Karte.png"_s);
        QCOMPARE(run(exporter, path), path);
        QCOMPARE(running.size(), 2);
        const QImage image(path);
        QCOMPARE(image.size(), QSize(320, 200));
        QVERIFY(image.pixel(160, 100) != image.pixel(4, 4)); // the sites stand in the middle
    }

    void pictureBringsTheMapBack()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        const auto picture = m_folder.filePath(u"back.pdf"_s);
        QCOMPARE(run(exporter, picture), picture);
        MapController other;
        QVERIFY(other.openProject(smallmap::path(u"small.revier"_s))); // where the files are found
        QVERIFY(smallmap::waitUntilRead(other));
        other.document()->setVisible(u"parks"_s, false);
        QSignalSpy extents(&other, &MapController::extentRequested);
        const QSignalSpy opened(&other, &MapController::projectOpened);
        QVERIFY(other.holdMap({QUrl::fromLocalFile(picture)}));
        other.openFiles({picture});
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(smallmap::waitUntilRead(other));
        const auto state = other.document()->snapshot();
        const auto before = m_map.document()->snapshot()->shown();
        QVERIFY(state->layerIndex(u"parks"_s) >= 0);
        for (const auto &layer : state->layers) {
            const auto &was = before.layers[std::size_t(before.layerIndex(layer.id))];
            QVERIFY(layer.table);
            QVERIFY(layer.visible);
            QCOMPARE(layer.path, was.path);
            QVERIFY(layer.style == was.style);
        }
        const auto extent = extents.last()[0].value<revier::Box>();
        QVERIFY(extent.contains({smallmap::kLongitude, smallmap::kLatitude}));
        QVERIFY(extent.width() < 0.3);
        QVERIFY(!other.holdMap({QUrl::fromLocalFile(smallmap::path(u"parks.geojson"_s))}));
    }

    void pictureAsALayer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("offered");
        QTest::newRow("GeoTIFF") << u"place.tif"_s << true;
        QTest::newRow("PNG with world file") << u"place.png"_s << true;
        QTest::newRow("no raster") << u"place.pdf"_s << false;
    }
    /// What brings its map back may also be a layer, if it has a place on the Earth.
    void pictureAsALayer()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, offered);
        SheetController sheet;
        sheet.setViewController(&m_view);
        sheet.setTemplateIndex(kScreen);
        sheet.setPixels(QSize(320, 240));
        ExportController exporter;
        exporter.setSheet(&sheet);
        const auto picture = m_folder.filePath(name);
        QCOMPARE(run(exporter, picture), picture);
        MapController other;
        QVERIFY(other.openProject(smallmap::path(u"small.revier"_s)));
        QVERIFY(smallmap::waitUntilRead(other));
        const QSignalSpy opened(&other, &MapController::projectOpened);
        other.openFiles({picture});
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(smallmap::waitUntilRead(other));
        auto *messages = other.messages();
        const auto last = messages->index(messages->count() - 1);
        QVERIFY(last.data(MessageModel::TextRole).toString().contains(name));
        QCOMPARE(!last.data(MessageModel::ActionRole).toString().isEmpty(), offered);
        if (!offered) {
            return;
        }
        QCOMPARE(last.data(MessageModel::TaskRole).toInt(), int(MessageModel::Task::OpenRaster));
        const auto before = other.document()->snapshot()->layers.size();
        other.openRaster(last.data(MessageModel::SubjectRole).toString());
        QVERIFY(smallmap::waitUntilRead(other));
        QCOMPARE(opened.size(), 1); // the map stays
        const auto state = other.document()->snapshot();
        QCOMPARE(state->layers.size(), before + 1);
        const auto raster = std::ranges::find_if(
            state->layers, [](const revier::Layer &layer) { return layer.table && layer.table->raster; });
        QVERIFY(raster != state->layers.end());
        QCOMPARE(raster->path, picture);
        QVERIFY(raster->table->crs.isValid());
    }

    void pdf()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        sheet.setScale(25000.0);
        const auto path = m_folder.filePath(u"sheet.pdf"_s);
        QCOMPARE(run(exporter, path), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 2000);
    }

    /// The numbers over years as the time line shows them now, and not those of another year.
    void moment()
    {
        auto *document = m_map.document();
        const auto &parks = document->snapshot()->layers[0];
        revier::YearSeries series({2030, 2040}, {{u"high"_s, u"High"_s}}, parks.table->featureCount());
        for (std::size_t i = 0; i < parks.table->featureCount(); ++i) {
            series.setValue(0, 0, i, 1);
            series.setValue(0, 1, i, 100);
        }
        series.assumedFrom = 2030;
        auto style = parks.style;
        style.proportional =
            revier::Proportional {.field = revier::kSeriesField, .maxValue = 0, .maxSize = 80, .unit = {}};
        const auto id = parks.id;
        document->setStyle(id, style);
        document->setSeries(id, revier::YearSeries::finished(std::move(series)));
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        sheet.setTemplateIndex(kScreen);
        sheet.setPixels(QSize(640, 480));
        sheet.setBare(true);
        const auto exported = [&](const QString &name, int year) {
            document->setMoment({.year = year, .scenario = u"high"_s, .compare = {}});
            return QImage(run(exporter, m_folder.filePath(name)));
        };
        const auto small = exported(u"2030.png"_s, 2030);
        const auto large = exported(u"2040.png"_s, 2040);
        QVERIFY(!small.isNull());
        QVERIFY(small != large);
        QCOMPARE(exported(u"again.png"_s, 2030), small);
        // As the command line exports the same map.
        const auto &view = m_view.view();
        revier::ExportRequest request;
        request.path = m_folder.filePath(u"same.png"_s);
        request.pixels = QSize(640, 480);
        request.bare = true;
        request.extent = revier::geographicBoundsFromWebMercator(view.extent());
        QVERIFY(revier::exportMap(*document->snapshot(), request, {}).has_value());
        QCOMPARE(QImage(request.path), small);
    }

    /// What is pasted is what a file would hold.
    void clipboard()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        sheet.setTemplateIndex(kScreen);
        sheet.setPixels({640, 480});
        ExportController exporter;
        exporter.setSheet(&sheet);
        QSignalSpy copied(&exporter, &ExportController::copied);
        exporter.copy();
        QVERIFY(copied.wait(20000));
        const auto image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(640, 480));
        const auto path = m_folder.filePath(u"pasted.png"_s);
        QCOMPARE(run(exporter, path), path);
        const QImage file(path); // painted in bands, so that edges at their borders may differ by a shade
        int others = 0;
        for (int y = 0; y < file.height(); ++y) {
            for (int x = 0; x < file.width(); ++x) {
                others += qAbs(qGray(file.pixel(x, y)) - qGray(image.pixel(x, y))) > 8 ? 1 : 0;
            }
        }
        QVERIFY2(others < 100, qPrintable(QString::number(others)));
    }

    void suffixes()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        QCOMPARE(run(exporter, m_folder.filePath(u"paper"_s)), m_folder.filePath(u"paper.pdf"_s));
        sheet.setTemplateIndex(kScreen);
        sheet.setPixels(QSize(100, 80));
        sheet.setBare(true);
        QCOMPARE(run(exporter, m_folder.filePath(u"picture"_s)), m_folder.filePath(u"picture.png"_s));
    }

    void failures_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("says");
        const auto missing = m_folder.filePath(u"no/such/folder/map.png"_s);
        QTest::newRow("no folder") << QUrl::fromLocalFile(missing) << missing;
        const auto unknown = m_folder.filePath(u"map.docx"_s);
        QTest::newRow("no format") << QUrl::fromLocalFile(unknown) << u"map.docx"_s;
        QTest::newRow("not local") << QUrl(u"https://example.org/map.pdf"_s)
                                   << u"https://example.org/map.pdf"_s;
    }
    void failures()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, says);
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        const QSignalSpy finished(&exporter, &ExportController::finished);
        QSignalSpy failed(&exporter, &ExportController::failed);
        exporter.start(url);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        QVERIFY2(failed[0][0].toString().contains(says), qPrintable(failed[0][0].toString()));
        QCOMPARE(finished.size(), 0);
        QVERIFY(!exporter.isRunning());
    }

    void cancelling()
    {
        SheetController sheet;
        sheet.setViewController(&m_view);
        ExportController exporter;
        exporter.setSheet(&sheet);
        sheet.setTemplateIndex(2); // A3
        sheet.setDpi(300);
        const QSignalSpy finished(&exporter, &ExportController::finished);
        const QSignalSpy failed(&exporter, &ExportController::failed);
        QTemporaryDir folder;
        exporter.start(QUrl::fromLocalFile(folder.filePath(u"large.png"_s)));
        QVERIFY(exporter.isRunning());
        exporter.cancel();
        QVERIFY(!exporter.isRunning());
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(50);
        QCOMPARE(finished.size() + failed.size(), 0);
        const auto left =
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }

    void withoutAView()
    {
        ExportController exporter;
        exporter.start(QUrl::fromLocalFile(m_folder.filePath(u"none.pdf"_s)));
        QVERIFY(!exporter.isRunning());
    }

private:
    /// Exports and returns the path that was written, or the failure.
    static QString run(ExportController &exporter, const QString &path)
    {
        QSignalSpy finished(&exporter, &ExportController::finished);
        QSignalSpy failed(&exporter, &ExportController::failed);
        exporter.start(QUrl::fromLocalFile(path));
        if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 30000)) {
            return u"nothing happened"_s;
        }
        return (finished.isEmpty() ? failed : finished)[0][0].toString();
    }

    QTemporaryDir m_folder;
    MapController m_map;
    ViewController m_view;
};

QTEST_MAIN(TestExportController)

#include "tst_exportcontroller.moc"
