// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"
#include "map/project.h"
#include "map/showjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

ShowScene scene(const QString &id)
{
    return {.id = id,
            .title = {u"Titel "_s + id, u"Title "_s + id},
            .text = u"**Kohle**"_s,
            .notes = u"Langsam"_s,
            .view = {{6.5, 51}, 50000},
            .moment = Moment {.year = 2025, .scenario = u"central"_s, .compare = {}},
            .playUntil = 2040,
            .layers = {{u"mines"_s, true}, {u"cities"_s, false}},
            .filters = {{u"mines"_s, u"active = 1"_s}},
            .highlights = {{.layerId = u"mines"_s, .id = u"garzweiler"_s}},
            .picture = u"/maps/pictures/bagger.jpg"_s,
            .pictureSource = u"Archiv"_s,
            .transition = ShowScene::Transition::Fade,
            .hidden = true};
}

Show sampleShow()
{
    return {.title = u"Von der Kohle zur KI"_s,
            .scenes = {scene(u"a"_s), scene(u"b"_s)},
            .projector = {.dark = true,
                          .palette = ProjectorProfile::Palette::Safe,
                          .lines = 1.5,
                          .texts = 1.25,
                          .fading = 0.4},
            .kiosk = true,
            .secondsPerScene = 30};
}

QJsonObject parsed(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

} // namespace

class TestShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsKeepShows();
    void plainScenesAreShort();
    void limitsAreKept();
    void brokenShows_data();
    void brokenShows();
    void aShowMayStandInAFileOfItsOwn();
    void aMissingShowFileIsNamed();
    void projectsKeepSheets();
    void changesAreSteps();
    void writingIsOneStep();
    void idsAreFree();
};

void TestShow::projectsKeepShows()
{
    MapState written;
    written.show = sampleShow();
    const QDir folder(u"/maps"_s);
    const auto json = projectToJson(written, folder);
    QCOMPARE(json[u"show"][u"scenes"][0][u"picture"].toString(), u"pictures/bagger.jpg"_s);
    const auto copy = projectFromJson(json, folder);
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
    QCOMPARE(copy->show, written.show);
    QVERIFY(!projectToJson(MapState(), folder).contains(u"show"));
}

void TestShow::plainScenesAreShort()
{
    const auto json = toJson(Show {.title = {},
                                   .scenes = {{.id = u"a"_s,
                                               .title = {},
                                               .text = {},
                                               .notes = {},
                                               .view = {{6.5, 51}, 50000},
                                               .moment = {},
                                               .layers = {},
                                               .filters = {},
                                               .highlights = {},
                                               .picture = {},
                                               .pictureSource = {}}},
                                   .projector = {}},
                             QDir(u"/maps"_s));
    QCOMPARE(json,
             parsed("{'scenes': [{'id': 'a', 'view': {'center': [6.5, 51], 'scale': 50000}, "
                    "'transition': 'flight'}]}"));
}

void TestShow::limitsAreKept()
{
    const auto show =
        showFromJson(parsed("{'projector': {'lines': 99, 'texts': 0, 'fading': 3, 'palette': 'pink'}, "
                            "'secondsPerScene': 1}"),
                     QDir());
    QVERIFY(show);
    QCOMPARE(show->projector.lines, ProjectorProfile::kMostScale);
    QCOMPARE(show->projector.texts, ProjectorProfile::kLeastScale);
    QCOMPARE(show->projector.fading, 0.8);
    QCOMPARE(show->projector.palette, ProjectorProfile::Palette::Usual);
    QCOMPARE(show->secondsPerScene, Show::kLeastSeconds);
}

void TestShow::brokenShows_data()
{
    QTest::addColumn<QByteArray>("scenes");
    QTest::addColumn<QString>("named");
    QTest::newRow("no id") << QByteArray("{'view': {'center': [6, 51], 'scale': 9}}") << u"\"id\""_s;
    QTest::newRow("no view") << QByteArray("{'id': 'a'}") << u"\"a\""_s;
    QTest::newRow("not on the map") << QByteArray("{'id': 'a', 'view': {'center': [6, 95], 'scale': 9}}")
                                    << u"\"a\""_s;
    QTest::newRow("twice") << QByteArray("{'id': 'a', 'view': {'center': [6, 51], 'scale': 9}}, "
                                         "{'id': 'a', 'view': {'center': [6, 51], 'scale': 9}}")
                           << u"twice"_s;
}

void TestShow::brokenShows()
{
    QFETCH(const QByteArray, scenes);
    QFETCH(const QString, named);
    const auto show = showFromJson(parsed("{'scenes': [" + scenes + "]}"), QDir());
    QVERIFY(!show);
    QCOMPARE(show.error().code, Error::Code::Corrupt);
    QVERIFY2(show.error().message.contains(named), qPrintable(show.error().message));
}

void TestShow::aShowMayStandInAFileOfItsOwn()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"shows"_s);
    QFile file(folder.filePath(u"shows/coal.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(sampleShow(), QDir(u"/maps"_s))).toJson());
    file.close();
    const auto state = projectFromJson(
        parsed("{'revieratlas': 1, 'title': 'M', 'layers': [], 'show': {'file': 'shows/coal.json'}}"),
        QDir(folder.path()));
    QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
    auto expected = sampleShow();
    for (auto &each : expected.scenes) { // relative to the file of the show
        each.picture = folder.filePath(u"shows/pictures/bagger.jpg"_s);
    }
    QCOMPARE(state->show, expected);
}

void TestShow::aMissingShowFileIsNamed()
{
    const auto state = projectFromJson(
        parsed("{'revieratlas': 1, 'title': 'M', 'layers': [], 'show': {'file': 'gone.json'}}"),
        QDir(u"/nowhere"_s));
    QVERIFY(!state);
    QVERIFY2(state.error().message.contains(u"/nowhere/gone.json"_s), qPrintable(state.error().message));
}

void TestShow::projectsKeepSheets()
{
    MapState written;
    written.sheets = {
        {.content = parsed("{'revieratlas-sheet': 1, 'name': 'Rat'}"), .logo = u"/maps/wappen.svg"_s},
        {.content = parsed("{'revieratlas-sheet': 1, 'name': 'Presse'}"), .logo = {}}};
    const QDir folder(u"/maps"_s);
    const auto json = projectToJson(written, folder);
    QCOMPARE(json[u"sheets"][0][u"logo"].toString(), u"wappen.svg"_s);
    const auto copy = projectFromJson(json, folder);
    QVERIFY(copy);
    QCOMPARE(copy->sheets, written.sheets);
    MapDocument document;
    document.reset({});
    const QSignalSpy changes(&document, &MapDocument::sheetsChanged);
    document.setSheets(written.sheets, u"Rat"_s);
    QCOMPARE(document.undoText(Language::English), u"keeping the sheet “Rat”"_s);
    document.undo();
    QVERIFY(document.snapshot()->sheets.empty());
    QCOMPARE(changes.count(), 2);
}

void TestShow::changesAreSteps()
{
    MapDocument document;
    document.reset({});
    const QSignalSpy changes(&document, &MapDocument::showChanged);
    document.setShow(sampleShow(), MapDocument::ShowChange::Record, u"Tagebau"_s);
    QCOMPARE(document.snapshot()->show, sampleShow());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(document.undoText(Language::English), u"recording the scene “Tagebau”"_s);
    document.setShow(sampleShow(), MapDocument::ShowChange::Edit, {}); // nothing changes
    QCOMPARE(changes.count(), 1);
    document.undo();
    QCOMPARE(document.snapshot()->show, Show());
    QCOMPARE(changes.count(), 2);
    document.redo();
    QCOMPARE(document.snapshot()->show, sampleShow());
}

void TestShow::writingIsOneStep()
{
    MapDocument document;
    document.reset({});
    auto show = sampleShow();
    for (const auto &text : {u"K"_s, u"Ko"_s, u"Koh"_s}) {
        show.scenes[0].title = text;
        document.setShow(show, MapDocument::ShowChange::Edit, text, u"title a"_s);
    }
    document.undo();
    QVERIFY(!document.canUndo());
    QCOMPARE(document.snapshot()->show, Show());
}

void TestShow::idsAreFree()
{
    auto show = sampleShow();
    QCOMPARE(freeSceneId(show), u"scene-3"_s);
    show.scenes[0].id = u"scene-3"_s;
    QCOMPARE(freeSceneId(show), u"scene-4"_s);
    QCOMPARE(show.sceneIndex(u"b"), 1);
    QCOMPARE(show.sceneIndex(u"c"), -1);
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
