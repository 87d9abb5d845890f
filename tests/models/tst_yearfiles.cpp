// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/mapcontroller.h"
#include "models/timelinecontroller.h"
#include "smallmap.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

/// Files of the user's own with numbers over years, opened as the user would.
class TestYearFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void columnsAreOffered();
    void theTimeLineShowsThem();
    void rowsFindTheirLayer();
    void rowsWithoutALayer();
    void periodsHideFeatures();
    void changedRowsAreReadAgain();
    void undoBringsNumbersBack();
    void projectsKeepThem();

private:
    QString write(const QString &name, const QByteArray &text)
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    bool open(const QString &path)
    {
        m_map->openFiles({path});
        return smallmap::waitUntilRead(*m_map);
    }
    [[nodiscard]] Layer top() { return m_map->document()->snapshot()->layers.front(); }
    [[nodiscard]] QString lastMessage()
    {
        const auto *messages = m_map->messages();
        QStringList texts;
        for (int row = 0; row < messages->rowCount(); ++row) {
            texts.append(messages->index(row).data(MessageModel::TextRole).toString());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] std::vector<double> at(int year, const QString &scenario = {})
    {
        return valuesAt(*top().series, {.year = year, .scenario = scenario, .compare = {}}).values;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MapController> m_map;
    std::unique_ptr<TimelineController> m_timeline;
};

namespace {

constexpr auto kTowns = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"ags": "05162008", "name": "Grevenbroich", "jobs_2025": 100, "jobs_2030": 250},
 "geometry": {"type": "Point", "coordinates": [6.58, 51.09]}},
{"type": "Feature", "properties": {"ags": "05362008", "name": "Bergheim", "jobs_2025": 40, "jobs_2030": null},
 "geometry": {"type": "Point", "coordinates": [6.64, 50.96]}}]})";

constexpr auto kPlants = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "A", "start": 1990, "stilllegung": 2024},
 "geometry": {"type": "Point", "coordinates": [6.58, 51.09]}},
{"type": "Feature", "properties": {"name": "B", "start": 2030, "stilllegung": null},
 "geometry": {"type": "Point", "coordinates": [6.64, 50.96]}}]})";

} // namespace

void TestYearFiles::init()
{
    m_timeline.reset();
    m_map = std::make_unique<MapController>();
    m_timeline = std::make_unique<TimelineController>();
    m_timeline->setMap(m_map.get());
}

void TestYearFiles::columnsAreOffered()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    QCOMPARE(top().seriesSource.kind, SeriesSource::Kind::Columns);
    QVERIFY(top().series);
    QVERIFY(!top().style.proportional); // nothing looks other than it was asked for
    QCOMPARE(m_map->seriesOffer(top().id), u"figures"_s);
    m_map->showSeries(top().id);
    QVERIFY(top().style.proportional);
    QVERIFY(m_map->seriesOffer(top().id).isEmpty());
    QCOMPARE(at(2026), (std::vector<double> {100, 40})); // the last year before
    QCOMPARE(at(2030).front(), 250.0);
    QVERIFY(std::isnan(at(2030).back()));
}

void TestYearFiles::theTimeLineShowsThem()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    QVERIFY(m_timeline->isAvailable());
    QCOMPARE(m_timeline->firstYear(), 2025);
    QCOMPARE(m_timeline->lastYear(), 2030);
    QVERIFY(m_timeline->scenarioTitles().isEmpty());
    QVERIFY(!m_timeline->areLayersShown());
    m_timeline->showLayers();
    QVERIFY(m_timeline->areLayersShown());
    QVERIFY(top().style.proportional);
    m_timeline->setYear(2025);
    QCOMPARE(m_timeline->text(), u"2025"_s);
    QVERIFY(!m_timeline->isAssumed()); // nobody says so
}

void TestYearFiles::rowsFindTheirLayer()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    const auto layers = m_map->document()->snapshot()->layers.size();
    QVERIFY(open(write(u"plan.csv"_s,
                       "ags;jahr;wert;szenario\n05162008;2030;1.250,5;viel\n5362008;2030;2,5;viel\n"
                       "05162008;2030;3,5;wenig\n05999999;2030;1,5;viel\n")));
    QCOMPARE(m_map->document()->snapshot()->layers.size(), layers); // numbers are no layer
    QCOMPARE(top().seriesSource.kind, SeriesSource::Kind::Table);
    QCOMPARE(at(2030, u"viel"_s), (std::vector<double> {1250.5, 2.5})); // the spreadsheet lost a zero
    QCOMPARE(at(2030, u"wenig"_s).front(), 3.5);
    QCOMPARE(m_timeline->scenarioTitles(), (QStringList {u"viel"_s, u"wenig"_s}));
    QVERIFY2(lastMessage().contains(u"05999999"_s), qPrintable(lastMessage()));
    QVERIFY(lastMessage().contains(u"plan.csv"_s));
    QVERIFY(top().style.proportional);
}

void TestYearFiles::rowsWithoutALayer()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    QVERIFY(open(write(u"other.csv"_s, "ags;jahr;wert\n09162000;2030;1\n09162001;2030;2\n")));
    QVERIFY(top().seriesSource.kind != SeriesSource::Kind::Table); // no layer has its keys
}

void TestYearFiles::periodsHideFeatures()
{
    QVERIFY(open(write(u"plants.geojson"_s, kPlants)));
    QVERIFY(!m_timeline->isAvailable()); // dates hide nothing unasked
    QCOMPARE(m_map->seriesOffer(top().id), u"periods"_s);
    m_map->showSeries(top().id);
    QVERIFY(smallmap::waitUntilRead(*m_map));
    QVERIFY2(top().series, qPrintable(top().seriesError));
    QVERIFY(m_timeline->isAvailable());
    QVERIFY(m_map->seriesOffer(top().id).isEmpty());
    const auto drawn = [this](int year) {
        m_timeline->setYear(year);
        std::vector<bool> result;
        for (const auto symbol : m_map->scene().layers.front().symbols->symbolOf) {
            result.push_back(symbol != FeatureSymbols::kNone);
        }
        return result;
    };
    QCOMPARE(drawn(2024), (std::vector<bool> {true, false})); // the whole last year
    QCOMPARE(drawn(2025), (std::vector<bool> {false, false}));
    QCOMPARE(drawn(2030), (std::vector<bool> {false, true}));
}

void TestYearFiles::changedRowsAreReadAgain()
{
    m_map->files()->setInterval(20);
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    const auto path = write(u"plan.csv"_s, "ags;jahr;wert\n05162008;2030;10\n05362008;2030;20\n");
    QVERIFY(open(path));
    QCOMPARE(at(2030), (std::vector<double> {10, 20}));
    QTest::qWait(100);
    QVERIFY(!write(u"plan.csv"_s, "ags;jahr;wert\n05162008;2030;1000\n05362008;2030;20\n").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(at(2030).front(), 1000.0, 20000);
}

void TestYearFiles::undoBringsNumbersBack()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    QVERIFY(open(write(u"plan.csv"_s, "ags;jahr;wert\n05162008;2030;10\n05362008;2030;20\n")));
    m_map->document()->undo();
    QVERIFY(smallmap::waitUntilRead(*m_map));
    QCOMPARE(top().seriesSource.kind, SeriesSource::Kind::Columns);
    QCOMPARE(at(2025).front(), 100.0);
    m_map->document()->redo();
    QVERIFY(smallmap::waitUntilRead(*m_map));
    QCOMPARE(at(2030), (std::vector<double> {10, 20}));
}

void TestYearFiles::projectsKeepThem()
{
    QVERIFY(open(write(u"towns.geojson"_s, kTowns)));
    QVERIFY(open(write(u"plan.csv"_s, "ags;jahr;wert\n05162008;2030;10\n05362008;2030;20\n")));
    const auto project = m_folder.filePath(u"plan.revier"_s);
    QVERIFY(writeProject(*m_map->document()->snapshot(), project));
    init();
    QVERIFY(m_map->openProject(project) && smallmap::waitUntilRead(*m_map));
    QVERIFY2(top().series, qPrintable(top().seriesError));
    QCOMPARE(at(2030), (std::vector<double> {10, 20}));
    QVERIFY(m_timeline->isAvailable());
}

QTEST_GUILESS_MAIN(TestYearFiles)
#include "tst_yearfiles.moc"
