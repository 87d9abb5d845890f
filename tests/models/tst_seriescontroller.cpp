// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include "seriesdesk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;
using Change = SeriesDesk::Change;
using Format = SeriesController::Format;
using Outcome = SeriesEntry::Outcome;
using Subject = SeriesController::Subject;

class TestSeriesController : public QObject
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

    void choices()
    {
        QCOMPARE(m_desk->series.layers().size(), 3);
        QCOMPARE(m_desk->series.layer(), 0);
        QCOMPARE(m_desk->series.latestYear(), 0); // no numbers over years
        QVERIFY(m_desk->series.problem().isEmpty());
        m_desk->choose(Subject::Years, Format::PngFiles);
        QVERIFY2(m_desk->series.problem().contains(u"years"), qPrintable(m_desk->series.problem()));
        MapController empty;
        ViewController view;
        view.setMap(&empty);
        SheetController sheet;
        SeriesController series;
        series.setSheet(&sheet);
        const QSignalSpy choices(&series, &SeriesController::choicesChanged);
        sheet.setViewController(&view);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(series.layer(), -1);
        series.setProperty("subject", QVariant::fromValue(Subject::Layer));
        QVERIFY(series.problem().contains(u"layer"));
    }

    /// What was chosen is there when the dialog opens again, also on a map that has changed.
    void choicesStay()
    {
        const auto halls = m_desk->series.layers()[1];
        m_desk->series.setLayer(1);
        m_desk->series.reset();
        QCOMPARE(m_desk->series.layer(), 1);
        auto *document = m_desk->map.document();
        document->moveLayer(u"halls"_s, u"parks"_s, u"sites"_s);
        m_desk->series.reset();
        QCOMPARE(m_desk->series.layer(), 0);
        QCOMPARE(m_desk->series.layers().front(), halls);
        document->undo();
        m_desk->series.setLayer(7);
        QCOMPARE(m_desk->series.layer(), 1);
    }

    void years()
    {
        m_desk->choose(Subject::Years, Format::PngFiles);
        m_desk->series.reset();
        QVERIFY(!m_desk->series.problem().isEmpty());
        m_desk->series.start(m_desk->url(u"no-years"_s));
        QVERIFY(!m_desk->series.isRunning());
        QCOMPARE(m_desk->series.summary(), m_desk->series.problem());
        const QSignalSpy read(&m_desk->series, &SeriesController::choicesChanged);
        m_desk->giveNumbers({2030, 2040});
        QCOMPARE(read.size(), 1); // the numbers of a map are read after it
        QVERIFY(m_desk->series.problem().isEmpty());
        QVERIFY(m_desk->series.isChanging());
        m_desk->map.document()->setVisible(u"parks"_s, false);
        m_desk->series.reset();
        QVERIFY(!m_desk->series.isChanging());
        m_desk->map.document()->undo();
        QCOMPARE(m_desk->series.firstYear(), 2030);
        QCOMPARE(m_desk->series.lastYear(), 2040);
        m_desk->series.setFirstYear(1990);
        QCOMPARE(m_desk->series.firstYear(), 2030);
        m_desk->series.setFirstYear(2037);
        m_desk->series.setLastYear(2036); // the other way round is no reason to make nothing
        m_desk->series.reset();
        QCOMPARE(m_desk->series.firstYear(), 2037);
        QVERIFY(m_desk->make(u"years"_s));
        QCOMPARE(m_desk->files(u"years"_s).keys().filter(QRegularExpression(u"png$"_s)),
                 QStringList({u"2036.png"_s, u"2037.png"_s}));
    }

    void formats_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("picture");
        QTest::newRow("pdf") << Format::PdfFiles << u"pdf"_s << false;
        QTest::newRow("svg") << Format::SvgFiles << u"svg"_s << false;
        QTest::newRow("png") << Format::PngFiles << u"png"_s << true;
        QTest::newRow("jpeg") << Format::JpegFiles << u"jpg"_s << true;
        QTest::newRow("webp") << Format::WebpFiles << u"webp"_s << true;
        QTest::newRow("geotiff") << Format::TiffFiles << u"tif"_s << true;
    }
    void formats()
    {
        QFETCH(const Format, format);
        QFETCH(const QString, suffix);
        m_desk->choose(Subject::Layer, format);
        QTEST(m_desk->series.isPicture(), "picture");
        const auto folder = u"format-"_s + suffix;
        QVERIFY(m_desk->make(folder));
        const auto files = m_desk->files(folder).keys();
        for (const auto &name : {u"1-Campus Süd."_s, u"2-Digitalpark Nord."_s, u"3-Ostpark."_s}) {
            QVERIFY2(files.contains(name + suffix), qPrintable(files.join(u' ')));
        }
        QVERIFY(files.contains(u"index.pdf"));
    }

    void filesAndAgain()
    {
        QVERIFY(m_desk->make(u"files"_s));
        QCOMPARE(m_desk->series.summary(), u"3 sheets: 3 made, 0 unchanged, 0 failed."_s);
        QCOMPARE(m_desk->series.folder(), QUrl::fromLocalFile(m_desk->path(u"files"_s)));
        QVERIFY(m_desk->make(u"files"_s));
        QCOMPARE(m_desk->series.summary(), u"3 sheets: 0 made, 3 unchanged, 0 failed."_s);
    }

    void anotherSheetIsMadeAnew_data() { changes(); }
    /// Of the same folder, nothing that was made for another sheet is kept.
    void anotherSheetIsMadeAnew()
    {
        QFETCH(const Change, change);
        const auto folder = u"anew-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_desk->make(folder));
        const auto before = m_desk->files(folder);
        change(*m_desk);
        QVERIFY(m_desk->make(folder));
        QCOMPARE(m_desk->series.summary(), u"3 sheets: 3 made, 0 unchanged, 0 failed."_s);
        const auto after = m_desk->files(folder);
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after[u"3-Ostpark.png"_s] != before[u"3-Ostpark.png"_s]);
        QVERIFY(m_desk->make(folder));
        QCOMPARE(m_desk->series.summary(), u"3 sheets: 0 made, 3 unchanged, 0 failed."_s);
    }

    /// What is on no sheet is no reason to make it again.
    void otherThingsChangeNothing()
    {
        QVERIFY(m_desk->make(u"other"_s));
        auto *document = m_desk->map.document();
        document->setBookmarks({{.name = u"Hier"_s, .view = {}, .moment = {}, .layers = {}}}, u"Hier"_s);
        m_desk->sheet.saveTemplate(u"Amt"_s, true);
        m_desk->sheet.setTemplateIndex(0);
        document->setGroupExpanded(u"sites"_s, false);
        m_desk->view.setView(viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 10000, {800, 600}));
        QVERIFY(m_desk->make(u"other"_s));
        QCOMPARE(m_desk->series.summary(), u"3 sheets: 0 made, 3 unchanged, 0 failed."_s);
    }

    void stoppedDocumentOfAnotherSheet_data()
    {
        changes();
        QTest::newRow("same") << Change([](SeriesDesk & /*desk*/) { });
    }
    /// The sheets of a document that was stopped wait in a folder: those of another sheet are not used.
    void stoppedDocumentOfAnotherSheet()
    {
        QFETCH(const Change, change);
        QTemporaryDir folder;
        SeriesRequest request;
        request.kind = SeriesKind::Layer;
        request.layer = u"parks"_s;
        request.jobs = 1;
        int done = 0;
        const auto make = [&](int last) {
            request.sheet = m_desk->sheet.request();
            request.placeScale = m_desk->series.property("placeScale").toInt();
            request.sheet.path = folder.filePath(u"all.pdf"_s);
            return runSeries(m_desk->map.document()->snapshot()->shown(), request,
                             {[&done, last] { return done >= last; }, {}},
                             [&done](const SeriesProgress &progress) { done = progress.done; })
                .value_or(SeriesReport());
        };
        const auto stopped = make(1);
        const auto made = stopped.count(Outcome::Made); // what was on its way at that time comes to its end
        QVERIFY(stopped.canceled);
        QVERIFY(made > 0);
        change(*m_desk);
        const auto report = make(4);
        QVERIFY(report.isComplete());
        QCOMPARE(report.count(Outcome::Kept), qstrcmp(QTest::currentDataTag(), "same") == 0 ? made : 0);
    }

    /// Without the page of all sheets; the sheets are the same.
    void withoutIndex()
    {
        QVERIFY(m_desk->make(u"with"_s));
        m_desk->series.setProperty("index", false);
        QVERIFY(m_desk->make(u"without"_s));
        auto with = m_desk->files(u"with"_s);
        QVERIFY(with.remove(u"index.pdf"_s));
        QCOMPARE(m_desk->files(u"without"_s), with);
        m_desk->series.reset();
        QVERIFY(!m_desk->series.property("index").toBool()); // what was chosen stays
    }

    void oneDocument()
    {
        m_desk->choose(Subject::Layer, Format::OneDocument);
        QVERIFY(!m_desk->series.isPicture());
        QVERIFY(m_desk->make(u"one"_s));
        QCOMPARE(m_desk->files(u"one"_s).keys(), QStringList(u"Karte.pdf"_s));
    }

    /// A CRS in which no sheet can be drawn is named before a folder is chosen.
    void problemsAreSaid()
    {
        const QSignalSpy problems(&m_desk->series, &SeriesController::problemChanged);
        m_desk->sheet.setCrs(u"EPSG:4326"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(m_desk->series.problem().contains(u"EPSG:25832"), qPrintable(m_desk->series.problem()));
        m_desk->sheet.setCrs(u"nonsense"_s);
        QVERIFY(m_desk->series.problem().contains(u"nonsense"));
        m_desk->sheet.setCrs(u"EPSG:25833"_s);
        QVERIFY(m_desk->series.problem().isEmpty());
    }

    void failuresAreNamed()
    {
        m_desk->choose(Subject::Municipalities, Format::PngFiles);
        QVERIFY(m_desk->make(u"none"_s));
        QVERIFY2(m_desk->series.summary().contains(u"municipalities"), qPrintable(m_desk->series.summary()));
        m_desk->series.start(QUrl(u"https://example.org/x"_s));
        QVERIFY(!m_desk->series.isRunning());
        QVERIFY(m_desk->series.summary().contains(u"local"));
        m_desk->series.reset();
        QVERIFY(m_desk->series.summary().isEmpty());
    }

    /// A sheet that was made with a warning is no failure, but it says so.
    void warningsAreSaid()
    {
        m_desk->sheet.setCrs(u"EPSG:3857"_s);
        m_desk->sheet.setScale(3000000);
        QVERIFY(m_desk->make(u"warned"_s));
        QCOMPARE(m_desk->series.warnings().size(), 3);
        QVERIFY(m_desk->series.warnings().front().startsWith(u"Campus Süd: "));
        m_desk->series.reset();
        QVERIFY(m_desk->series.warnings().isEmpty());
    }

    void cancelLeavesWholeFiles()
    {
        const QSignalSpy reports(&m_desk->series, &SeriesController::reportChanged);
        m_desk->series.start(m_desk->url(u"cancel"_s));
        m_desk->series.cancel();
        QVERIFY(!m_desk->series.isRunning());
        QVERIFY(m_desk->series.summary().startsWith(u"Stopped"));
        QCOMPARE(reports.size(), 2);
    }

private:
    static void changes()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("paper") << Change([](SeriesDesk &desk) { desk.chooseKind(u"A3-landscape"_s); });
        QTest::newRow("upright") << Change([](SeriesDesk &desk) { desk.chooseKind(u"A4-portrait"_s); });
        QTest::newRow("pixels") << Change([](SeriesDesk &desk) { desk.chooseKind(u"screen"_s); });
        QTest::newRow("crs") << Change([](SeriesDesk &desk) { desk.sheet.setCrs(u"EPSG:3857"_s); });
        QTest::newRow("grid") << Change([](SeriesDesk &desk) { desk.sheet.setGrid(int(MapGrid::Utm)); });
        QTest::newRow("element") << Change(
            [](SeriesDesk &desk) { desk.sheet.setShown(int(SheetElement::North), false); });
        QTest::newRow("bare") << Change([](SeriesDesk &desk) { desk.sheet.setBare(true); });
        QTest::newRow("place scale") << Change(
            [](SeriesDesk &desk) { desk.series.setProperty("placeScale", 10000); });
        QTest::newRow("scale") << Change([](SeriesDesk &desk) { desk.sheet.setScale(20000); });
    }

    std::unique_ptr<SeriesDesk> m_desk;
};

QTEST_MAIN(TestSeriesController)
#include "tst_seriescontroller.moc"
