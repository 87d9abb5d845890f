// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "crs/transform.h"
#include "map/project.h"
#include "map/showjson.h"
#include "scenario/jobseries.h"
#include "story/scenestate.h"
#include "story/scenetext.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

constexpr std::array<Language, 2> kLanguages {Language::German, Language::English};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype wordCount(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts).size();
}

/// Where a picture of 1280 x 720 px at 96 dpi has the map free: the text covers its left third. Degrees.
Box freeMap(const SavedView &view)
{
    constexpr double kPixel = 0.0254 / 96;
    const auto metres = kPixel * view.denominator * webMercatorScaleFactor(view.center.y);
    const auto center = webMercatorFromGeographic(view.center);
    const double halfWidth = 640 * metres;
    const double halfHeight = 360 * metres;
    return geographicBoundsFromWebMercator(
        {center.x - halfWidth / 3, center.y - halfHeight, center.x + halfWidth, center.y + halfHeight});
}

/// Of a feature in degrees; empty if it has no geometry.
Box placeOf(const Layer &layer, std::size_t feature)
{
    const auto transform = Transform::create(layer.table->crs, Crs::wgs84());
    const auto &box = layer.table->geometry.box(feature);
    return transform && !box.isEmpty() ? transform->forward(box) : Box();
}

bool isChosen(const Layer &layer, std::size_t feature)
{
    const auto choice = layer.shownFeatures();
    return !choice || choice->holds[feature] != 0;
}

/// Numbers and months in their order.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(
        u"\\d[\\d.,]*|\\b(?:January|February|March|April|May|June|July|August|September|October|November|"
        "December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        auto word = it.next().captured();
        while (word.endsWith(u'.') || word.endsWith(u',')) {
            word.chop(1); // of the sentence
        }
        found.append(word);
    }
    return found;
}

/// A line of shownumbers.cases.
struct KnownNumber
{
    QString scene;
    bool notes = false;
    QStringList german;
    QStringList english;
    QString file; ///< relative to the shipped data, or "-"
    QString words; ///< in the file, or a citation
};

std::vector<KnownNumber> knownNumbers()
{
    std::vector<KnownNumber> numbers;
    const auto path = QFileInfo(QStringLiteral(TEST_DATA)).path() + u"/shownumbers.cases"_s;
    for (const auto lines = QString::fromUtf8(content(path)).split(u'\n'); const auto &line : lines) {
        const auto cells = line.split(u" | "_s);
        if (!line.startsWith(u'#') && cells.size() == 6) {
            numbers.push_back({.scene = cells[0],
                               .notes = cells[1] == u"notes",
                               .german = cells[2].split(u' '),
                               .english = cells[3].split(u' '),
                               .file = cells[4],
                               .words = cells[5]});
        }
    }
    return numbers;
}

} // namespace

/// "Von der Kohle zur KI": that it says what the shipped data say, and shows what it speaks of.
class TestShippedShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReadyToRun();
    void textsAreInBothLanguages();
    void textsFitAWall();
    void numbersAreThoseOfTheSources();
    void numbersStandInTheirSources() const;
    void scenesDecideOnEveryLayer();
    void layersAreDrawn();
    void filtersLeaveFeatures();
    void highlightsAreInTheFreePart();
    void momentsAreInTheProjections();
    void playedSitesHaveJobs();
    void savedElsewhereTheShowIsInside();

private:
    [[nodiscard]] const std::vector<ShowScene> &scenes() const { return m_map.show.scenes; }
    [[nodiscard]] static const Layer &layer(const MapState &map, QStringView id)
    {
        return map.layers.at(std::size_t(map.layerIndex(id)));
    }
    /// The map as the scene shows it, with its filters applied.
    [[nodiscard]] MapState shown(const ShowScene &scene) const;
    void checkLayer(const ShowScene &scene, const Layer &layer) const;

    MapState m_map;
};

MapState TestShippedShow::shown(const ShowScene &scene) const
{
    auto state = sceneState(m_map, scene);
    for (auto &layer : state.layers) {
        applyFilter(layer, {});
    }
    return state;
}

void TestShippedShow::initTestCase()
{
    auto project = readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
    QVERIFY2(project, qPrintable(project ? QString() : project.error().message));
    m_map = loadSeries(loadTables(*std::move(project), {}));
    for (const auto &layer : m_map.layers) {
        QVERIFY2(layer.table, qPrintable(layer.error));
    }
}

void TestShippedShow::isReadyToRun()
{
    QCOMPARE(m_map.show.title, LocalizedText(u"Von der Kohle zur KI"_s, u"From coal to AI"_s));
    QVERIFY(scenes().size() >= 8 && scenes().size() <= 10);
    QCOMPARE(shownScenes(m_map.show).size(), scenes().size());
    QVERIFY(!m_map.show.kiosk);
    QCOMPARE(m_map.show.projector, ProjectorProfile()); // the room decides
    QVERIFY(std::ranges::all_of(scenes(), [](const ShowScene &scene) { return scene.picture.isEmpty(); }));
}

void TestShippedShow::textsAreInBothLanguages()
{
    for (const auto &scene : scenes()) {
        for (const auto *text : {&scene.title, &scene.text, &scene.notes}) {
            const auto json = text->toJson().toObject();
            QCOMPARE(json.keys(), QStringList({u"de"_s, u"en"_s}));
            QVERIFY2(!json[u"de"].toString().trimmed().isEmpty(), qPrintable(scene.id));
            QVERIFY2(!json[u"en"].toString().trimmed().isEmpty(), qPrintable(scene.id));
            QVERIFY2(json[u"de"] != json[u"en"], qPrintable(scene.id));
        }
    }
}

void TestShippedShow::textsFitAWall()
{
    static const QRegularExpression item(u"^- "_s, QRegularExpression::MultilineOption);
    for (const auto &scene : scenes()) {
        for (const auto language : kLanguages) {
            const auto text = scene.text.in(language);
            const auto name = scene.id + u' ' + languageCode(language);
            QVERIFY2(scene.title.in(language).size() <= 50, qPrintable(name));
            QVERIFY2(wordCount(plainSceneText(text)) <= 60, qPrintable(name));
            QVERIFY2(text.count(item) <= 4, qPrintable(name));
            QVERIFY2(sceneMarkdown(text) == text, qPrintable(name)); // no links, no HTML, no code
            QVERIFY2(text.contains(language == Language::German ? u"Quelle"_s : u"Source"_s),
                     qPrintable(name));
            const auto notes = wordCount(scene.notes.in(language));
            QVERIFY2(notes >= 60 && notes <= 150, qPrintable(name));
        }
    }
}

void TestShippedShow::numbersAreThoseOfTheSources()
{
    const auto known = knownNumbers();
    for (const auto &scene : scenes()) {
        for (const auto language : kLanguages) {
            QStringList texts;
            QStringList notes;
            for (const auto &number : known) {
                if (number.scene == scene.id) {
                    (number.notes ? notes : texts) +=
                        language == Language::German ? number.german : number.english;
                }
            }
            QCOMPARE(numbersIn(scene.title.in(language) + u'\n' + scene.text.in(language)), texts);
            QCOMPARE(numbersIn(scene.notes.in(language)), notes);
        }
    }
}

void TestShippedShow::numbersStandInTheirSources() const
{
    const auto known = knownNumbers();
    QVERIFY(known.size() > 100);
    int cited = 0;
    for (const auto &number : known) {
        QVERIFY2(m_map.show.sceneIndex(number.scene) >= 0, qPrintable(number.scene));
        if (number.file == u"-") {
            QVERIFY2(wordCount(number.words) > 2, qPrintable(number.words));
            ++cited;
            continue;
        }
        QVERIFY2(content(QStringLiteral(PROJECT_DATA "/") + number.file).contains(number.words.toUtf8()),
                 qPrintable(number.file + u": "_s + number.words));
    }
    QVERIFY(cited <= 6);
}

/// So that a scene looks the same whatever was switched on before it.
void TestShippedShow::scenesDecideOnEveryLayer()
{
    for (const auto &scene : scenes()) {
        QCOMPARE(scene.layers.size(), qsizetype(m_map.layers.size()));
        for (const auto &layer : m_map.layers) {
            QVERIFY2(scene.layers.contains(layer.id), qPrintable(scene.id + u": "_s + layer.id));
        }
    }
}

void TestShippedShow::checkLayer(const ShowScene &scene, const Layer &layer) const
{
    const auto name = scene.id + u": "_s + layer.id;
    QVERIFY2(layer.isDrawnAt(scene.view.denominator), qPrintable(name));
    bool isSeen = false;
    for (std::size_t i = 0; i < layer.table->featureCount() && !isSeen; ++i) {
        isSeen = isChosen(layer, i) && placeOf(layer, i).intersects(freeMap(scene.view));
    }
    QVERIFY2(isSeen, qPrintable(name));
}

/// What a scene switches on is drawn at its scale, and somewhere beside the text.
void TestShippedShow::layersAreDrawn()
{
    for (const auto &scene : scenes()) {
        for (const auto state = shown(scene); const auto &layer : state.layers) {
            if (state.isVisible(layer)) {
                checkLayer(scene, layer);
            }
        }
    }
}

void TestShippedShow::filtersLeaveFeatures()
{
    for (const auto &scene : scenes()) {
        const auto state = shown(scene);
        for (auto it = scene.filters.begin(); it != scene.filters.end(); ++it) {
            QVERIFY2(scene.layers.value(it.key()), qPrintable(scene.id + u": "_s + it.key()));
            const auto &filtered = layer(state, it.key());
            QVERIFY2(filtered.choice, qPrintable(filtered.filterError));
            QVERIFY(filtered.choice->count > 0);
            QVERIFY2(filtered.choice->count < filtered.table->featureCount(), qPrintable(it.value()));
        }
    }
}

void TestShippedShow::highlightsAreInTheFreePart()
{
    for (const auto &scene : scenes()) {
        const auto state = shown(scene);
        const auto found = findFeatures(state, scene.highlights);
        QVERIFY(!scene.highlights.empty());
        QCOMPARE(found.size(), scene.highlights.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto name = scene.id + u": "_s + scene.highlights[i].id;
            const auto &highlighted = layer(state, found[i].layerId);
            QVERIFY2(state.isVisible(highlighted), qPrintable(name));
            QVERIFY2(isChosen(highlighted, found[i].feature), qPrintable(name));
            QVERIFY2(freeMap(scene.view).covers(placeOf(highlighted, found[i].feature)), qPrintable(name));
        }
    }
}

void TestShippedShow::momentsAreInTheProjections()
{
    const auto jobs = readJobs(m_map);
    QVERIFY(jobs);
    int played = 0;
    for (const auto &scene : scenes()) {
        if (scene.moment) {
            QVERIFY(scene.moment->year >= kFirstYear && scene.moment->year <= kLastYear);
            QVERIFY2((*jobs)->scenario(scene.moment->scenario), qPrintable(scene.moment->scenario));
        }
        if (scene.playUntil > 0) {
            QVERIFY(scene.moment && scene.playUntil > scene.moment->year && scene.playUntil <= kLastYear);
            ++played;
        }
        for (const auto state = shown(scene); const auto &layer : state.layers) {
            QVERIFY2(!state.isVisible(layer) || !layer.series || scene.moment,
                     qPrintable(scene.id + u": "_s + layer.id));
        }
    }
    QCOMPARE(played, 1);
}

/// The sites that are played have no jobs at first and some in the end; those that do not count are not
/// there.
void TestShippedShow::playedSitesHaveJobs()
{
    const auto &scene = scenes().at(std::size_t(m_map.show.sceneIndex(u"arbeit-morgen")));
    const auto state = shown(scene);
    const auto &sites = layer(state, u"job_sites");
    QVERIFY2(sites.series, qPrintable(sites.seriesError));
    const auto begin = scene.moment.value_or(Moment());
    const auto scenario = sites.series->scenarioIndex(begin.scenario);
    const auto jobsIn = [&](int year) {
        return sites.series->values(scenario, sites.series->yearIndex(year).value_or(0));
    };
    QCOMPARE(sites.choice->count, std::size_t(5));
    for (std::size_t i = 0; i < sites.table->featureCount(); ++i) {
        if (isChosen(sites, i)) {
            QCOMPARE(jobsIn(begin.year)[i], 0.0);
            QVERIFY(jobsIn(scene.playUntil)[i] >= 100);
        }
    }
}

void TestShippedShow::savedElsewhereTheShowIsInside()
{
    const QDir elsewhere(u"/elsewhere"_s);
    const auto json = projectToJson(m_map, elsewhere);
    QVERIFY(!json[u"show"].toObject().contains(u"file"));
    QCOMPARE(json[u"show"][u"scenes"].toArray().size(), qsizetype(scenes().size()));
    const auto copy = showFromJson(json[u"show"].toObject(), elsewhere);
    QVERIFY(copy);
    QCOMPARE(*copy, m_map.show);
}

QTEST_MAIN(TestShippedShow)
#include "tst_shippedshow.moc"
