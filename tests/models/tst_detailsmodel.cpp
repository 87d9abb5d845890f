// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../data/rasterfiles.h"
#include "crs/transform.h"
#include "map/project.h"
#include "models/detailsmodel.h"
#include "models/explanationmodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::DetailsModel;
using revier::JobsController;
using revier::MapController;
using revier::ViewController;

namespace {

/// The lines as "label: value".
QStringList lines(const DetailsModel &details)
{
    QStringList result;
    for (int row = 0; row < details.rowCount(); ++row) {
        const auto index = details.index(row);
        result.append(index.data(DetailsModel::LabelRole).toString() + u": "_s
                      + index.data(DetailsModel::ValueRole).toString());
    }
    return result;
}

/// Of three parks in two years and two scenarios; the second park has none.
revier::YearSeriesPtr parkNumbers()
{
    revier::YearSeries series({2025, 2030},
                              {{u"low"_s, {u"Niedrig"_s, u"Low"_s}}, {u"high"_s, {u"Hoch"_s, u"High"_s}}}, 3);
    series.setValue(0, 0, 0, 5);
    series.setValue(0, 1, 0, 1250);
    series.setValue(1, 0, 0, 7);
    series.setValue(1, 1, 0, 2000);
    series.unit = {u"Stellen"_s, u"posts"_s};
    series.assumedFrom = 2026;
    return revier::YearSeries::finished(std::move(series));
}

} // namespace

class TestDetailsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(smallmap::open(m_map)); }
    void init()
    {
        m_map.setLanguageCode(u"de"_s);
        m_view.setMap(&m_map);
        m_view.clearSelection();
        m_details.setViewController(&m_view);
    }

    /// The numbers of the cell that was clicked; somewhere else, another cell.
    void cellsOfARaster()
    {
        QTemporaryDir folder;
        const auto grid = folder.filePath(u"heights.asc"_s);
        QVERIFY(rasterfiles::writeGrid(grid, {{81.25, 82}, {83, -9}}, 338000, 5656000, 1000));
        MapController map;
        map.openFiles({grid});
        QVERIFY(smallmap::waitUntilRead(map));
        map.setLanguageCode(u"de"_s);
        ViewController view;
        view.setMap(&map);
        view.setView(revier::viewAtScale({6.7005, 51.0396}, 100000, {800, 600}));
        DetailsModel details;
        details.setViewController(&view);
        const QAbstractItemModelTester tester(&details,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto toPlane = revier::Transform::create(revier::Crs::utm32(), revier::Crs::webMercator());
        QVERIFY(toPlane);
        const auto click = [&](double east, double north) {
            const auto plane = toPlane->forward(revier::Point {east, north});
            view.selectAt(view.view().toScreen(plane.value_or(revier::Point())));
        };
        click(338500, 5657500);
        QTRY_COMPARE(lines(details).value(0), tr("Cell clicked: %1").arg(u"Band 1"_s) + u": 81,25"_s);
        QCOMPARE(details.title(), u"heights"_s);
        click(338500, 5656500);
        QTRY_COMPARE(lines(details).value(0), tr("Cell clicked: %1").arg(u"Band 1"_s) + u": 83"_s);
        click(339500, 5656500);
        QTRY_COMPARE(lines(details).value(0), tr("Cell clicked: %1").arg(u"Band 1"_s) + u": no number"_s);
        view.select({.layerId = map.document()->snapshot()->layers.front().id, .feature = 0});
        QVERIFY(!lines(details).value(0).contains(u"Cell"_s)); // nobody clicked
    }

    void nothingSelected()
    {
        QCOMPARE(m_details.rowCount(), 0);
        QVERIFY(m_details.title().isEmpty() && m_details.layerTitle().isEmpty()
                && m_details.source().isEmpty() && m_details.quality().isEmpty()
                && m_details.position().isEmpty() && m_details.attribution().isEmpty());
    }

    void german()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        QCOMPARE(m_details.title(), u"Digitalpark Nord"_s);
        QCOMPARE(m_details.layerTitle(), u"Parks"_s);
        QCOMPARE(lines(m_details),
                 (QStringList {u"Art: park"_s, u"Fläche: 22.200\u00A0m²"_s,
                               u"Leistung: 12,5\u00A0MW (Spitze)"_s, u"Eröffnung: Mai 2024"_s}));
        QCOMPARE(m_details.source(), u"Stadt Neuss, 12.03.2026"_s);
        QCOMPARE(m_details.attribution(), u"Amt für Parks · CC BY 4.0"_s);
        QCOMPARE(m_details.position(), u"32U 338791 5656745\n51,03960° N  6,70050° O"_s);
    }

    void english()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(m_details.title(), u"North digital park"_s);
        QCOMPARE(m_details.layerTitle(), u"Parks (en)"_s);
        QCOMPARE(lines(m_details),
                 (QStringList {u"Kind: park"_s, u"Area: 22,200\u00A0m²"_s, u"Power: 12.5\u00A0MW (peak)"_s,
                               u"Opening: May 2024"_s}));
        QCOMPARE(m_details.source(), u"Stadt Neuss, 12/03/2026"_s);
        QCOMPARE(m_details.attribution(), u"Office of parks · CC BY 4.0"_s);
        QCOMPARE(m_details.position(), u"32U 338791 5656745\n51.03960° N  6.70050° E"_s);
    }

    void gradesAndPrecisionInWords_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<QString>("quality");
        QTest::newRow("all") << 0
                             << u"Facts: read in a source (grade A)\nPosition: the object itself\n"
                                "Evidence of the position: uncertain (grade C)"_s;
        QTest::newRow("some") << 1
                              << u"Facts: general knowledge, not found in a source (grade B)\n"
                                 "Position: centre of the village"_s;
        QTest::newRow("unknown grade") << 2
                                       << u"Facts: ?\nPosition: schematic drawing, not surveyed\n"
                                          "Evidence of the position: read in a source (grade A)"_s;
    }
    void gradesAndPrecisionInWords()
    {
        QFETCH(const int, feature);
        m_view.select({.layerId = u"parks"_s, .feature = std::size_t(feature)});
        QTEST(m_details.quality(), "quality");
    }

    void emptyValuesAreLeftOut()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 1});
        QCOMPARE(m_details.title(), u"Campus Süd"_s); // has no translated name
        QCOMPARE(lines(m_details), QStringList {u"Art: campus"_s});
        QVERIFY(m_details.source().isEmpty());
        m_view.select({.layerId = u"parks"_s, .feature = 2});
        QCOMPARE(m_details.source(), u"RKN, 2025"_s);
        QVERIFY(lines(m_details).contains(u"Eröffnung: 02.01.2023"_s));
    }

    void layersWithoutDescriptionShowAllFields()
    {
        m_view.select({.layerId = u"halls"_s, .feature = 0});
        QCOMPARE(lines(m_details),
                 (QStringList {u"name: Halle"_s, u"length: 550"_s, u"visitors: 1.234.567"_s}));
        QCOMPARE(m_details.attribution(), u"Hallenverein"_s);
    }

    void areasHaveNoPosition()
    {
        m_view.select({.layerId = u"field"_s, .feature = 0});
        QVERIFY(m_details.position().isEmpty());
        QCOMPARE(m_details.title(), u"Feature 1"_s);
    }

    void textForTheClipboard()
    {
        m_view.select({.layerId = u"parks"_s, .feature = 2});
        const auto text = m_details.text().split(u'\n');
        QCOMPARE(text.first(2), (QStringList {u"Ostpark"_s, u"Parks"_s}));
        QVERIFY(text.contains(u"Fläche: 5\u00A0m²"_s));
        QVERIFY(text.contains(u"RKN, 2025"_s));
        QCOMPARE(text.last(), u"Amt für Parks · CC BY 4.0"_s);
        QVERIFY(!text.contains(QString()));
    }

    void numbersFollowTheYear()
    {
        m_map.document()->setSeries(u"parks"_s, parkNumbers());
        m_map.document()->setMoment({.year = 2030, .scenario = u"low"_s, .compare = {}});
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        QCOMPARE(m_details.seriesLabel(), u"2030, Niedrig (assumption)"_s);
        QCOMPARE(m_details.seriesValue(), u"1.250 Stellen"_s);
        QVERIFY(m_details.text().contains(u"2030, Niedrig (assumption): 1.250 Stellen"));
        QVERIFY(m_details.projectionGroup().isEmpty()); // numbers of the user's own
        const QSignalSpy moved(&m_details, &DetailsModel::seriesChanged);
        m_map.document()->setMoment({.year = 2025, .scenario = u"high"_s, .compare = {}});
        QVERIFY(!moved.isEmpty());
        QCOMPARE(m_details.seriesLabel(), u"2025, Hoch"_s); // observed
        QCOMPARE(m_details.seriesValue(), u"7 Stellen"_s);
        m_map.document()->setMoment({.year = 2030, .scenario = u"high"_s, .compare = u"low"_s});
        QCOMPARE(m_details.seriesLabel(), u"2030, Hoch minus Niedrig (assumption)"_s);
        QCOMPARE(m_details.seriesValue(), u"+750 Stellen"_s);
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(m_details.seriesLabel(), u"2030, High minus Low (assumption)"_s);
    }

    void numbersThatAreMissing()
    {
        m_map.document()->setSeries(u"parks"_s, parkNumbers());
        m_map.document()->setMoment({.year = 2030, .scenario = u"low"_s, .compare = {}});
        m_view.select({.layerId = u"parks"_s, .feature = 1});
        QCOMPARE(m_details.seriesValue(), u"no number"_s);
        m_map.document()->setMoment({.year = 2000, .scenario = u"low"_s, .compare = {}});
        QVERIFY(m_details.seriesLabel().isEmpty()); // before the first year
        m_map.document()->setMoment({.year = 2030, .scenario = u"low"_s, .compare = {}});
        m_view.select({.layerId = u"halls"_s, .feature = 0});
        QVERIFY(m_details.seriesLabel().isEmpty() && m_details.seriesValue().isEmpty());
        m_view.select({.layerId = u"parks"_s, .feature = 0});
        QVERIFY(!m_details.seriesLabel().isEmpty());
        m_map.document()->setSeries(u"parks"_s, nullptr);
        QVERIFY(m_details.seriesLabel().isEmpty());
    }

    void projectionsCanBeExplained()
    {
        MapController map;
        JobsController jobs;
        jobs.setMap(&map);
        QVERIFY(map.openProject(revier::shippedProjectPath()) && smallmap::waitUntilRead(map));
        QTRY_VERIFY(jobs.isAvailable());
        map.document()->setMoment({.year = 2045, .scenario = u"central"_s, .compare = {}});
        ViewController view;
        view.setMap(&map);
        DetailsModel details;
        details.setViewController(&view);
        revier::ExplanationModel why;
        why.setJobs(&jobs);
        const auto state = map.document()->snapshot();
        const auto &layer = state->layers[std::size_t(state->layerIndex(u"job_sites"))];
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            view.select({.layerId = u"job_sites"_s, .feature = i});
            QCOMPARE(details.projectionGroup(), u"site"_s);
            QVERIFY(why.ask(details.projectionGroup(), details.projectionKey(), details.projectionMeasure()));
            if (details.projectionKey() == u"digitalpark-frimmersdorf") {
                QCOMPARE(details.seriesLabel(), u"2045, Mittlere Annahmen (assumption)"_s);
                QVERIFY2(details.seriesValue().startsWith(u"1.250 "), qPrintable(details.seriesValue()));
                QCOMPARE(why.value(), u"1.250"_s);
            }
        }
    }

    void staysAModel()
    {
        const QAbstractItemModelTester tester(&m_details,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        const QStringList layers {u"parks"_s, u"halls"_s, u"field"_s, u"gone"_s};
        for (int step = 0; step < 1000; ++step) {
            switch (random.bounded(5)) {
            case 0:
                m_map.setLanguageCode(random.bounded(2) == 0 ? u"en"_s : u"de"_s);
                break;
            case 1:
                m_view.clearSelection();
                break;
            case 2:
                m_map.document()->moveLayer(layers[random.bounded(3)], layers[random.bounded(3)], {});
                break;
            default:
                m_view.select({.layerId = layers[random.bounded(4)], .feature = 0});
            }
            const auto hit = m_view.selected();
            QCOMPARE(m_details.layerTitle().isEmpty(), !hit || hit->layerId == u"gone");
        }
    }

    void isEmptyWhenItsViewIsGone()
    {
        DetailsModel details;
        {
            ViewController view;
            view.setMap(&m_map);
            details.setViewController(&view);
            view.select({.layerId = u"halls"_s, .feature = 0});
            QCOMPARE(details.title(), u"Halle"_s);
        }
        QCOMPARE(details.rowCount(), 0);
        QVERIFY(details.title().isEmpty());
    }

private:
    MapController m_map;
    ViewController m_view;
    DetailsModel m_details;
};

QTEST_GUILESS_MAIN(TestDetailsModel)

#include "tst_detailsmodel.moc"
