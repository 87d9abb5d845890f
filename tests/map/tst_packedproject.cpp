// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"

#include "data/ziparchive.h"
#include "map/project.h"
#include "map/sketchlayer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::MapState;
using revier::ZipSource;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray pointFile(const QByteArray &name)
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":")" + name
        + R"("},"geometry":{"type":"Point","coordinates":[6.6,51]}}]})";
}

QJsonObject layer(const QString &id, const QString &file)
{
    return {{u"id"_s, id}, {u"file"_s, file}};
}

QByteArray project(const QJsonArray &layers)
{
    return QJsonDocument(QJsonObject {{u"revieratlas"_s, 1}, {u"layers"_s, layers}}).toJson();
}

QString messageOf(const revier::Result<MapState> &state)
{
    return state ? QString() : state.error().message;
}

} // namespace

class TestPackedProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        revier::setUnpackFolder(at(u"unpacked"_s));
    }
    void cleanup()
    {
        revier::setUnpackFolder({});
        m_folder.reset();
    }

    void names();
    void everythingComesAlong();
    void drawingsFiltersStylesAndJoins();
    void equalNamesKeepApart();
    void shippedFilesStayShipped();
    void missingFileFails();
    void savingAgainKeepsThePrevious();
    void changedFileIsUnpackedAnew();
    void foreignArchives();
    void filesOutsideAreRefused_data();
    void filesOutsideAreRefused();
    void oldFoldersAreCleared();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] MapState read(const QByteArray &json) const
    {
        write(at(u"work/map.revier"_s), json);
        const auto state = revier::readProject(at(u"work/map.revier"_s));
        return state ? *state : MapState();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackedProject::names()
{
    QVERIFY(revier::isPackedProject(u"/a/Plan.REVIERZ"_s));
    QVERIFY(!revier::isPackedProject(u"/a/plan.revier"_s));
    QVERIFY(revier::isAnyProject(u"plan.revier"_s));
    QVERIFY(revier::isAnyProject(u"plan.revierz"_s));
    QVERIFY(!revier::isAnyProject(at(u"plan.zip"_s)));
    const ZipSource project {.name = u"project.revier"_s, .path = {}, .content = "{}"};
    QVERIFY(revier::writeZip(at(u"plan.zip"_s), {&project, 1}, {}));
    QVERIFY(revier::isAnyProject(at(u"plan.zip"_s)));
    const ZipSource other {.name = u"data/project.revier"_s, .path = {}, .content = "{}"};
    QVERIFY(revier::writeZip(at(u"other.ZIP"_s), {&other, 1}, {}));
    QVERIFY(!revier::isAnyProject(at(u"other.ZIP"_s)));
}

void TestPackedProject::everythingComesAlong()
{
    const QDir shipped(QStringLiteral(PROJECT_DATA));
    for (const auto &suffix : {u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s}) {
        QDir().mkpath(at(u"work/Netz"_s));
        QVERIFY(QFile::copy(shipped.filePath(u"infrastructure/grid."_s + suffix),
                            at(u"work/Netz/grid."_s + suffix)));
    }
    QDir().mkpath(at(u"work/jobs"_s));
    for (const auto &name : {u"scenarios.json"_s, u"projections.json"_s, u"employees.csv"_s}) {
        QVERIFY(QFile::copy(shipped.filePath(u"jobs/"_s + name), at(u"work/jobs/"_s + name)));
    }
    QVERIFY(QFile::copy(shipped.filePath(u"education/programmes.json"_s), at(u"work/programmes.json"_s)));
    write(at(u"work/figures.csv"_s), "key;year;value\na;2030;5\n");
    QJsonObject grid = layer(u"grid"_s, u"Netz/grid.shp"_s);
    grid[u"series"_s] =
        QJsonObject {{u"kind"_s, u"table"_s}, {u"key"_s, u"id"_s},    {u"file"_s, u"figures.csv"_s},
                     {u"rowKey"_s, u"key"_s}, {u"year"_s, u"year"_s}, {u"value"_s, u"value"_s}};
    const QJsonObject json {{u"revieratlas"_s, 1},
                            {u"title"_s, u"Plan"_s},
                            {u"programmes"_s, u"programmes.json"_s},
                            {u"scenarios"_s, QJsonObject {{u"file"_s, u"jobs/scenarios.json"_s}}},
                            {u"layers"_s, QJsonArray {grid}}};
    const auto state = read(QJsonDocument(json).toJson());
    const auto packed = revier::packProject(state, at(u"plan.revierz"_s), {});
    QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().message));

    QVERIFY(QDir(at(u"work"_s)).removeRecursively());
    QVERIFY(QDir().mkpath(at(u"elsewhere"_s)));
    QVERIFY(QFile::rename(at(u"plan.revierz"_s), at(u"elsewhere/plan.revierz"_s)));
    const auto opened = revier::readProject(at(u"elsewhere/plan.revierz"_s));
    QVERIFY2(opened, qPrintable(messageOf(opened)));
    const auto loaded = revier::loadTables(*opened, {});
    QCOMPARE(loaded.title.in(revier::Language::German), u"Plan"_s);
    const auto &read = loaded.layers.front();
    QVERIFY2(read.table, qPrintable(read.error));
    QVERIFY(read.table->featureCount() > 0);
    QVERIFY(read.table->crs.isValid()); // of the .prj
    QVERIFY(read.table->fields.size() > 1); // of the .dbf
    for (const auto &path : {read.seriesSource.path, loaded.programmesPath, loaded.scenariosPath}) {
        QVERIFY2(QFileInfo::exists(path) && path.startsWith(at(u"unpacked"_s)), qPrintable(path));
    }
    QVERIFY(QFileInfo::exists(QFileInfo(loaded.scenariosPath).path() + u"/employees.csv"_s));
    QCOMPARE(revier::unpackedFileOf(*opened), read.path);
    // Only its owner sees what was in it.
    const auto folder = QDir::cleanPath(QFileInfo(read.path).path() + u"/../.."_s);
    QVERIFY(!QFileInfo(folder).permissions().testAnyFlags(QFile::ReadOther | QFile::ReadGroup));
}

void TestPackedProject::drawingsFiltersStylesAndJoins()
{
    write(at(u"work/orte.geojson"_s), pointFile("A"));
    write(at(u"tables/plan.csv"_s), "Name;Plan\nA;7\n");
    auto places = layer(u"a"_s, u"orte.geojson"_s);
    places[u"filter"_s] = u"Plan > 5"_s;
    places[u"joins"_s] = QJsonArray {QJsonObject {{u"file"_s, u"../tables/plan.csv"_s},
                                                  {u"key"_s, u"name"_s},
                                                  {u"tableKey"_s, u"Name"_s},
                                                  {u"columns"_s, QJsonArray {u"Plan"_s}}}};
    auto state = read(project({places}));
    QCOMPARE(state.layers.size(), 1U);
    state.layers[0].style = revier::defaultStyle(revier::GeometryType::Point, 3);
    state.layers[0].style.labels.emplace().field = u"Plan"_s;
    state.layers[0].opacity = 0.4;
    state.layers[0].maxScale = 1000;
    const revier::SketchFeature line {.id = u"1"_s,
                                      .kind = revier::SketchFeature::Kind::Line,
                                      .name = u"Trasse"_s,
                                      .positions = {{6.7, 51.0}, {6.8, 51.1}},
                                      .radii = {}};
    const auto sketch = std::make_shared<const revier::Sketch>(std::vector {line});
    state.layers.insert(state.layers.begin(), revier::sketchLayer(sketch));
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    QVERIFY(QDir(at(u"tables"_s)).removeRecursively() && QDir(at(u"work"_s)).removeRecursively());

    const auto opened = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY2(opened, qPrintable(messageOf(opened)));
    const auto loaded = revier::loadTables(*opened, {});
    QCOMPARE(loaded.layers.size(), 2U);
    QVERIFY(loaded.layers[0].sketch);
    QCOMPARE(*loaded.layers[0].sketch, *sketch);
    const auto &read = loaded.layers[1];
    QVERIFY2(read.table, qPrintable(read.error));
    QCOMPARE(read.table->value(0, u"Plan"_s), QVariant(7LL));
    QCOMPARE(read.filter, u"Plan > 5"_s);
    QVERIFY2(read.shownFeatures(), qPrintable(read.filterError)); // by a joined column
    QCOMPARE(read.style, state.layers[1].style);
    QCOMPARE(read.opacity, 0.4);
    QCOMPARE(read.maxScale, 1000.0);
}

void TestPackedProject::equalNamesKeepApart()
{
    write(at(u"work/a/orte.geojson"_s), pointFile("A"));
    write(at(u"work/b/Orte.geojson"_s), pointFile("B"));
    write(at(u"work/c:d/ö\n.geojson"_s), pointFile("C"));
    const auto state =
        read(project({layer(u"a"_s, u"a/orte.geojson"_s), layer(u"b"_s, u"b/Orte.geojson"_s),
                      layer(u"again"_s, u"a/orte.geojson"_s), layer(u"c"_s, u"c:d/ö\n.geojson"_s)}));
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    const auto opened = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY2(opened, qPrintable(messageOf(opened)));
    const auto loaded = revier::loadTables(*opened, {});
    QStringList values;
    for (const auto &each : loaded.layers) {
        QVERIFY2(each.table, qPrintable(each.error));
        values.append(each.table->value(0, u"name"_s).toString());
    }
    QCOMPARE(values, QStringList({u"A"_s, u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(loaded.layers[0].path, loaded.layers[2].path);
    QVERIFY(loaded.layers[0].path.toLower() != loaded.layers[1].path.toLower());
}

void TestPackedProject::shippedFilesStayShipped()
{
    const auto shipped = revier::readProject(revier::shippedProjectPath());
    QVERIFY2(shipped, qPrintable(messageOf(shipped)));
    QVERIFY(revier::packProject(*shipped, at(u"plan.revierz"_s), {}));
    QVERIFY(QFileInfo(at(u"plan.revierz"_s)).size() < 60'000);
    const auto opened = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY2(opened, qPrintable(messageOf(opened)));
    QCOMPARE(opened->layers.size(), shipped->layers.size());
    for (std::size_t i = 0; i < opened->layers.size(); ++i) {
        QCOMPARE(opened->layers[i].path, shipped->layers[i].path);
    }
    QCOMPARE(opened->scenariosPath, shipped->scenariosPath);
    QCOMPARE(revier::unpackedFileOf(*opened), QString());
}

void TestPackedProject::missingFileFails()
{
    auto missing = layer(u"a"_s, u"gone.geojson"_s);
    missing[u"title"_s] = u"Standorte"_s;
    const auto packed = revier::packProject(read(project({missing})), at(u"plan.revierz"_s), {});
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, Error::Code::NotFound);
    QVERIFY(packed.error().message.contains(at(u"work/gone.geojson"_s)));
    QVERIFY(packed.error().message.contains(u"Standorte"_s));
    QVERIFY(!QFileInfo::exists(at(u"plan.revierz"_s)));
}

void TestPackedProject::savingAgainKeepsThePrevious()
{
    write(at(u"work/a.geojson"_s), pointFile("A"));
    auto state = read(project({layer(u"a"_s, u"a.geojson"_s)}));
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    const auto size = QFileInfo(at(u"plan.revierz"_s)).size();
    state.title = revier::LocalizedText(u"A much longer title than before"_s);
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    QCOMPARE(QFileInfo(at(u"plan.revierz~"_s)).size(), size);
    QVERIFY(QFileInfo(at(u"plan.revierz"_s)).size() > size);
    QFile::remove(at(u"work/a.geojson"_s));
    QVERIFY(!revier::packProject(state, at(u"plan.revierz"_s), {}));
    QCOMPARE(QFileInfo(at(u"plan.revierz~"_s)).size(), size); // a failed saving costs nothing
}

void TestPackedProject::changedFileIsUnpackedAnew()
{
    write(at(u"work/a.geojson"_s), pointFile("A"));
    const auto state = read(project({layer(u"a"_s, u"a.geojson"_s)}));
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    const auto first = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY2(first, qPrintable(messageOf(first)));
    const auto same = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY(same);
    QCOMPARE(same->layers.front().path, first->layers.front().path);
    write(at(u"work/a.geojson"_s), pointFile("Changed"));
    QVERIFY(revier::packProject(state, at(u"plan.revierz"_s), {}));
    const auto changed = revier::readProject(at(u"plan.revierz"_s));
    QVERIFY2(changed, qPrintable(messageOf(changed)));
    QVERIFY(changed->layers.front().path != first->layers.front().path);
    QVERIFY2(QFileInfo::exists(first->layers.front().path), "a window may still show it");
    // What was open can be saved again, though its archive has changed.
    QVERIFY(revier::packProject(*first, at(u"other.revierz"_s), {}));
}

// Packed anew by a program of somebody's own, in a folder; and archives that are no projects.
void TestPackedProject::foreignArchives()
{
    const std::vector<ZipSource> inFolder {
        {.name = u"plan/plan.revier"_s, .path = {}, .content = project({layer(u"a"_s, u"a.geojson"_s)})},
        {.name = u"plan/a.geojson"_s, .path = {}, .content = pointFile("A")}};
    QVERIFY(revier::writeZip(at(u"folder.revierz"_s), inFolder, {}));
    const auto opened = revier::readProject(at(u"folder.revierz"_s));
    QVERIFY2(opened, qPrintable(messageOf(opened)));
    QVERIFY(QFileInfo::exists(opened->layers.front().path));

    const std::vector<ZipSource> none {{.name = u"a.geojson"_s, .path = {}, .content = pointFile("A")}};
    QVERIFY(revier::writeZip(at(u"none.revierz"_s), none, {}));
    QVERIFY(messageOf(revier::readProject(at(u"none.revierz"_s))).contains(u"project.revier"_s));

    const std::vector<ZipSource> broken {{.name = u"project.revier"_s, .path = {}, .content = "{,"}};
    QVERIFY(revier::writeZip(at(u"broken.revierz"_s), broken, {}));
    QVERIFY(messageOf(revier::readProject(at(u"broken.revierz"_s))).contains(at(u"broken.revierz"_s)));

    const auto missing = revier::readProject(at(u"missing.revierz"_s));
    QVERIFY(!missing);
    QVERIFY(messageOf(missing).contains(at(u"missing.revierz"_s)));
}

void TestPackedProject::filesOutsideAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("above") << u"../../../secret.geojson"_s;
    QTest::newRow("above the shipped data") << u"shipped:../secret.geojson"_s;
}

// Saving such a project would pack files of the user that its author wanted.
void TestPackedProject::filesOutsideAreRefused()
{
    QFETCH(const QString, file);
    const std::vector<ZipSource> files {
        {.name = u"project.revier"_s, .path = {}, .content = project({layer(u"a"_s, file)})}};
    QVERIFY(revier::writeZip(at(u"evil.revierz"_s), files, {}));
    const auto opened = revier::readProject(at(u"evil.revierz"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Corrupt);
    QVERIFY(messageOf(opened).contains(at(u"evil.revierz"_s)));
    QVERIFY(messageOf(opened).contains(QFileInfo(file).fileName()));
}

void TestPackedProject::oldFoldersAreCleared()
{
    const auto stamp = [this](const QString &name, int days) {
        const auto path = at(u"unpacked/%1/used"_s.arg(name));
        write(path, "x");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days),
                                 QFileDevice::FileModificationTime));
    };
    stamp(u"old"_s, 31);
    stamp(u"young"_s, 29);
    write(at(u"work/a.geojson"_s), pointFile("A"));
    QVERIFY(revier::packProject(read(project({layer(u"a"_s, u"a.geojson"_s)})), at(u"plan.revierz"_s), {}));
    QVERIFY(revier::readProject(at(u"plan.revierz"_s)));
    QVERIFY(!QFileInfo::exists(at(u"unpacked/old"_s)));
    QVERIFY(QFileInfo::exists(at(u"unpacked/young"_s)));
}

QTEST_GUILESS_MAIN(TestPackedProject)
#include "tst_packedproject.moc"
