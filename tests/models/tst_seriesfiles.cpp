// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "export/film.h"
#include "map/seriessource.h"
#include "models/jobscontroller.h"
#include "seriesdesk.h"
#include "style/legend.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;
using Change = SeriesDesk::Change;
using Format = SeriesController::Format;
using Subject = SeriesController::Subject;

/// The window and the command line make the same files.
class TestSeriesFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SeriesDesk::forgetTemplates(); }
    void init()
    {
        m_desk = std::make_unique<SeriesDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanupTestCase() { SeriesDesk::forgetTemplates(); }

    void sameBytesAsTheCommandLine_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("usual") << Format::OneDocument << u"pdf"_s << Change([](SeriesDesk & /*desk*/) { })
                               << QStringList {u"--template=A4-landscape"_s};
        QTest::newRow("own kind") << Format::PngFiles << u"png"_s << Change([](SeriesDesk &desk) {
            desk.chooseKind(u"A3-portrait"_s);
            desk.sheet.setCrs(u"EPSG:3857"_s);
            desk.sheet.setGrid(int(MapGrid::Utm));
        }) << QStringList {u"--template=A3-portrait"_s, u"--crs=EPSG:3857"_s, u"--grid=utm"_s, u"--dpi=96"_s};
        QTest::newRow("square, one scale") << Format::SvgFiles << u"svg"_s << Change([](SeriesDesk &desk) {
            desk.chooseKind(u"square"_s);
            desk.sheet.setScale(25000);
            desk.sheet.setGrid(int(MapGrid::Geographic));
        }) << QStringList {u"--template=square"_s, u"--scale=25000"_s, u"--grid=geographic"_s};
        QTest::newRow("bare, no index")
            << Format::PngFiles << u"png"_s << Change([](SeriesDesk &desk) {
                   desk.sheet.setBare(true);
                   desk.series.setProperty("placeScale", 20000);
                   desk.series.setProperty("index", false);
               })
            << QStringList {u"--template=A4-landscape"_s, u"--bare"_s, u"--place-scale=20000"_s,
                            u"--no-index"_s, u"--dpi=96"_s};
        const auto file = councilSheet();
        QTest::newRow("file") << Format::TiffFiles << u"tif"_s << Change([file](SeriesDesk &desk) {
            desk.sheet.openTemplate(QUrl::fromLocalFile(file));
        }) << QStringList {u"--template="_s + file, u"--dpi=96"_s};
        QTest::newRow("project") << Format::PdfFiles << u"pdf"_s << Change([file](SeriesDesk &desk) {
            desk.sheet.openTemplate(QUrl::fromLocalFile(file));
            desk.sheet.saveTemplate(u"Ratsvorlage"_s, true);
        }) << QStringList {u"--template="_s + file};
    }
    void sameBytesAsTheCommandLine()
    {
        QFETCH(const Format, format);
        QFETCH(const QString, suffix);
        QFETCH(const Change, change);
        QFETCH(const QStringList, options);
        QVERIFY(writeCouncilSheet());
        m_desk->map.setLanguageCode(u"en"_s); // this test has no other translations
        m_desk->sheet.setTitle(m_desk->map.document()->snapshot()->title.in(m_desk->map.language()));
        m_desk->choose(Subject::Layer, format);
        change(*m_desk);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_desk->make(u"window-"_s + name));
        const auto there = m_desk->files(u"window-"_s + name);
        const auto output = format == Format::OneDocument ? there.firstKey() : u"{number}-{name}."_s + suffix;
        QVERIFY(runCommandLine(m_desk->path(u"cli-"_s + name) + u'/' + output, options));
        const auto made = m_desk->files(u"cli-"_s + name);
        QCOMPARE(made.keys(), there.keys());
        for (const auto &[file, bytes] : made.asKeyValueRange()) {
            QVERIFY2(bytes == there[file], qPrintable(file));
        }
        // What the window has made the command line keeps.
        QVERIFY(runCommandLine(m_desk->path(u"window-"_s + name) + u'/' + output, options));
        if (format != Format::OneDocument) {
            QVERIFY2(m_said.contains("0 made, 3 kept"), m_said.constData());
        }
    }

    void sameYearsAsTheCommandLine_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("sheets") << Format::SvgFiles << QStringList {u"--template=A4-landscape"_s};
        const QStringList film {u"--template=screen"_s, u"--size=480x270"_s, u"--seconds=0.2"_s};
        QTest::newRow("mp4") << Format::Mp4Film << film;
        QTest::newRow("webm") << Format::WebmFilm << film;
        QTest::newRow("gif") << Format::GifFilm << film;
    }
    /// The view of the window, and its layers, for each year.
    void sameYearsAsTheCommandLine()
    {
        QFETCH(const Format, format);
        QFETCH(const QStringList, options);
        if (format >= Format::Mp4Film && filmProgram().isEmpty()) {
            QSKIP("needs ffmpeg");
        }
        MapController map;
        QVERIFY(map.openProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")));
        QVERIFY(smallmap::waitUntilRead(map));
        map.setLanguageCode(u"en"_s);
        JobsController numbers;
        numbers.setMap(&map);
        ViewController view;
        view.setMap(&map);
        view.setView(viewAtScale({6.6, 51}, 300000, {800, 600}));
        m_desk->sheet.setViewController(&view);
        m_desk->sheet.setTitle(map.title());
        m_desk->sheet.setCrs(u"EPSG:25832"_s);
        m_desk->choose(Subject::Years, format);
        if (m_desk->series.isFilm()) {
            m_desk->chooseKind(u"screen"_s);
            m_desk->sheet.setPixels(QSize(480, 270));
            m_desk->sheet.setCrs(u"EPSG:25832"_s);
            m_desk->series.setProperty("seconds", 0.2);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->series.latestYear() > 2031, 20000);
        showNumbers(*map.document());
        m_desk->series.setFirstYear(2030);
        m_desk->series.setLastYear(2031);
        QVERIFY(m_desk->make(u"window-years"_s));
        const auto box = geographicBoundsFromWebMercator(view.view().extent());
        QStringList sides;
        for (const auto side : {box.minX, box.minY, box.maxX, box.maxY}) {
            sides.append(QString::number(side, 'g', 17));
        }
        const auto made = m_desk->files(u"window-years"_s);
        const auto output = m_desk->series.isFilm() ? made.firstKey() : u"{year}.svg"_s;
        QCOMPARE(made.size(), m_desk->series.isFilm() ? 1 : 2);
        QDir(m_desk->folder.path()).mkpath(u"cli-years"_s);
        QVERIFY(runCommandLine(m_desk->path(u"cli-years/"_s + output),
                               options
                                   + QStringList {u"--crs=EPSG:25832"_s, u"--years=2030-2031"_s,
                                                  u"--extent="_s + sides.join(u',')},
                               u"years"_s, QStringLiteral(PROJECT_DATA "/revieratlas.revier")));
        const auto theirs = m_desk->files(u"cli-years"_s);
        QCOMPARE(theirs.keys(), made.keys());
        QVERIFY(theirs == made);
    }

private:
    /// As the command line does for --years.
    static void showNumbers(MapDocument &document)
    {
        const auto state = document.snapshot();
        for (const auto &layer : state->layers) {
            if (layer.series) {
                document.setVisible(layer.id, true);
                document.setGroupVisible(layer.groupId, true);
                document.setStyle(layer.id,
                                  seriesStyle(layer.style, dominantType(*layer.table), layer.seriesSource));
            }
        }
    }

    [[nodiscard]] QString councilSheet() const { return m_folder.filePath(u"council.json"_s); }
    [[nodiscard]] Result<void> writeCouncilSheet() const
    {
        SheetTemplate sheet;
        sheet.name = LocalizedText(u"Ratsvorlage"_s);
        sheet.portrait = true;
        sheet.crs = u"EPSG:25833"_s;
        sheet.design.grid = MapGrid::Utm;
        sheet.design.boxes[SheetElement::Legend] = QRectF(20, 40, 60, 80);
        return writeSheetTemplate(sheet, councilSheet());
    }

    [[nodiscard]] bool runCommandLine(const QString &path, const QStringList &options,
                                      const QString &series = u"parks"_s,
                                      const QString &project = smallmap::path(u"small.revier"_s))
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(COMMAND_LINE),
                      QStringList {u"export"_s, project, u"-o"_s, path, u"--series="_s + series,
                                   u"--lang="_s + languageCode(m_desk->sheet.request().language),
                                   u"--date="_s + QDate::currentDate().toString(Qt::ISODate)}
                          + options);
        const bool good = process.waitForFinished(100000) && process.exitCode() == 0;
        m_said = process.readAll();
        if (!good) {
            qWarning("%s", m_said.constData());
        }
        return good;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SeriesDesk> m_desk;
    QByteArray m_said; ///< by the command line
};

QTEST_MAIN(TestSeriesFiles)
#include "tst_seriesfiles.moc"
