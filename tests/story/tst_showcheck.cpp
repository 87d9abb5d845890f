// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showcheck.h"

#include "data/geotiffwriter.h"
#include "showproject.h"
#include "style/fonts.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <memory>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = CheckItem::Kind;
using Severity = CheckItem::Severity;

namespace {

/// One thing that is wrong with the show, and what has to be found of it.
struct Plant
{
    enum class Do { Remove, Write, Replace };
    const char *name;
    Do what;
    QString file;
    QByteArray from; ///< Replace: of the project; Write: the content
    QByteArray to;
    Kind kind;
    Severity severity;
    QString subject;
    QString words; ///< in the message
    QStringList scenes;
};

const QStringList kBoth {u"Start"_s, u"End"_s};
const QStringList kFirst {u"Start"_s};

Plant removed(const char *file, Kind kind, Severity severity, const QString &subject, const QString &words,
              const QStringList &scenes)
{
    return {file,  Plant::Do::Remove, QString::fromLatin1(file), {}, {}, kind, severity, subject, words,
            scenes};
}

std::vector<Plant> missingFiles()
{
    const auto gone = [](const char *file, Kind kind, const QString &subject, const QStringList &scenes) {
        const auto words = QString::fromLatin1(file).section(u'/', -1) + u": The file is missing"_s;
        return removed(file, kind, Severity::Missing, subject, words, scenes);
    };
    const QString jobs = u"Job projections"_s;
    return {gone("places.geojson", Kind::Layer, u"Places"_s, kBoth),
            gone("grid.shp", Kind::Layer, u"Grid"_s, kBoth),
            gone("grid.dbf", Kind::Sidefile, u"Grid"_s, kBoth),
            gone("grid.shx", Kind::Sidefile, u"Grid"_s, kBoth),
            gone("people.csv", Kind::Join, u"Places"_s, kBoth),
            gone("figures.csv", Kind::Series, u"Places"_s, kBoth),
            gone("jobs/scenarios.json", Kind::Scenarios, jobs, {}),
            gone("jobs/projections.json", Kind::Scenarios, jobs, {}),
            gone("jobs/employees.csv", Kind::Scenarios, jobs, {}),
            gone("programmes.json", Kind::Programmes, u"Programmes of training and funding"_s, {}),
            gone("hall.png", Kind::Picture, u"Start"_s, kFirst),
            removed("grid.prj", Kind::Sidefile, Severity::Warning, u"Grid"_s,
                    u"coordinate reference system"_s, kBoth),
            removed("attic.geojson", Kind::Layer, Severity::Warning, u"Attic"_s, u"cannot be packed"_s, {})};
}

std::vector<Plant> brokenFiles()
{
    const auto broken = [](const char *name, const QString &file, const QByteArray &bytes, Kind kind,
                           const QString &subject, const QString &words, const QStringList &scenes) {
        return Plant {name, Plant::Do::Write,  file,    bytes, {},
                      kind, Severity::Missing, subject, words, scenes};
    };
    return {broken("empty file", u"places.geojson"_s, "", Kind::Layer, u"Places"_s, u"is empty"_s, kBoth),
            broken("no JSON", u"places.geojson"_s, "{\"type\":", Kind::Layer, u"Places"_s,
                   u"places.geojson"_s, kBoth),
            broken("no features", u"places.geojson"_s, R"({"type":"FeatureCollection","features":[]})",
                   Kind::Layer, u"Places"_s, u"no features"_s, kBoth),
            broken("renamed column", u"people.csv"_s, "id,inhabitants\na,3\n", Kind::Join, u"Places"_s,
                   u"people"_s, kBoth),
            broken("no years", u"figures.csv"_s, "key,jahr,value\na,2030,1\n", Kind::Series, u"Places"_s,
                   u"year"_s, kBoth),
            broken("bad projections", u"jobs/scenarios.json"_s, "{}", Kind::Scenarios, u"Job projections"_s,
                   u"scenarios.json"_s, {}),
            broken("bad programmes", u"programmes.json"_s, "[", Kind::Programmes,
                   u"Programmes of training and funding"_s, u"programmes.json"_s, {}),
            broken("sign in a label", u"places.geojson"_s, QByteArray(kPlaces).replace("Neu", "\xEE\x80\x80"),
                   Kind::Font, u"Places"_s, u"no font"_s, kBoth),
            broken("no picture", u"hall.png"_s, "GIF and no picture", Kind::Picture, u"Start"_s,
                   u"cannot be read"_s, kFirst)};
}

std::vector<Plant> wrongScenes()
{
    const auto wrong = [](const char *name, const QByteArray &from, const QByteArray &to, Kind kind,
                          Severity severity, const QString &subject, const QString &words) {
        return Plant {name, Plant::Do::Replace, {}, from, to, kind, severity, subject, words, kFirst};
    };
    const auto miss = Severity::Missing;
    const auto warn = Severity::Warning;
    const QString start = u"Start"_s;
    return {
        wrong("unknown layer", R"("grid": true)", R"("roads": true)", Kind::Layer, miss, start, u"“roads”"_s),
        wrong("unknown hidden layer", R"("grid": true)", R"("roads": false)", Kind::Layer, warn, start,
              u"“roads”"_s),
        wrong("unknown filtered layer", R"("filters": {"places")", R"("filters": {"roads")", Kind::Filter,
              miss, start, u"“roads”"_s),
        wrong("unknown highlighted layer", R"({"layer": "places")", R"({"layer": "roads")", Kind::Highlight,
              miss, start, u"“roads”"_s),
        wrong("bad filter", "name <> 'x'", "nme <> 'x'", Kind::Filter, miss, u"Places"_s, u"nme"_s),
        wrong("empty filter", "name <> 'x'", "name = 'x'", Kind::Filter, warn, u"Places"_s,
              u"leaves no feature"_s),
        wrong("hidden highlight", "name <> 'x'", "name <> 'Alt'", Kind::Highlight, warn, start, u"hides"_s),
        wrong("unknown feature", R"("id": "a"}])", R"("id": "z"}])", Kind::Highlight, miss, start, u"“z”"_s),
        wrong("view elsewhere", "[6.6, 51]", "[12, 48]", Kind::View, miss, start, u"none of its layers"_s),
        wrong("unknown scenario", R"("central")", R"("cental")", Kind::Moment, miss, start, u"“cental”"_s),
        wrong("unknown year", R"("year": 2030, "sc)", R"("year": 1950, "sc)", Kind::Moment, warn, start,
              u"1950"_s),
        wrong("year of the end", "2040", "2090", Kind::Moment, warn, start, u"2090"_s),
        wrong("picture of nobody", "City archive", "", Kind::Picture, warn, start, u"licence"_s),
        wrong("sign without font", "Grüß", "\xEE\x80\x80", Kind::Font, miss, start, u"no font"_s)};
}

std::vector<Plant> plants()
{
    auto all = missingFiles();
    for (const auto &more : {brokenFiles(), wrongScenes()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace

class TestShowCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)mapFont(12); }
    void init() { m_show = std::make_unique<ShowFolder>(); }
    void cleanup() { m_show.reset(); }

    void healthyShowIsReady()
    {
        const auto check = m_show->checked();
        QVERIFY2(check.isReady(), qPrintable(described(check)));
        QVERIFY2(check.count(Severity::Warning) == 0, qPrintable(described(check)));
        const auto layer = std::ranges::find_if(check.items, [](const CheckItem &item) {
            return item.kind == Kind::Layer && item.subject == u"Places";
        });
        QVERIFY(layer != check.items.end());
        QCOMPARE(layer->scenes, kBoth); // one item for both
        QVERIFY2(layer->message.contains(u"2"), qPrintable(layer->message));
        for (const auto kind : {Kind::Series, Kind::Join, Kind::Scenarios, Kind::Programmes, Kind::Picture,
                                Kind::Font, Kind::Layer}) {
            QVERIFY2(std::ranges::contains(check.items, kind, &CheckItem::kind),
                     qPrintable(described(check)));
        }
    }

    void plantedFaultIsFound_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; const auto &plant : plants()) {
            QTest::newRow(plant.name) << number++;
        }
    }

    /// What was planted is found, with its scenes, and nothing else is called missing.
    void plantedFaultIsFound()
    {
        QFETCH(const int, number);
        const auto plant = plants()[std::size_t(number)];
        const auto path = m_show->at(u"work/"_s + plant.file);
        if (plant.what == Plant::Do::Remove) {
            QVERIFY(QFile::remove(path));
        } else if (plant.what == Plant::Do::Write) {
            write(path, plant.from);
        } else {
            QVERIFY(m_show->project.contains(plant.from));
            m_show->project.replace(plant.from, plant.to);
        }
        const auto check = m_show->checked();
        QCOMPARE(check.isReady(), plant.severity != Severity::Missing);
        int found = 0;
        for (const auto &item : check.items) {
            const bool isIt = item.kind == plant.kind && item.severity == plant.severity
                && item.subject == plant.subject && item.message.contains(plant.words);
            found += isIt ? 1 : 0;
            QVERIFY2(!isIt || item.scenes == plant.scenes, qPrintable(described(check)));
            // Without the projections the layer that shows them has none.
            const bool follows = plant.kind == Kind::Scenarios && item.kind == Kind::Series;
            QVERIFY2(isIt || follows || item.severity != Severity::Missing, qPrintable(described(check)));
        }
        QVERIFY2(found == 1, qPrintable(described(check)));
    }

    /// The show that comes with the program.
    void shippedShowIsReady()
    {
        const auto state = readProject(shippedProjectPath());
        QVERIFY(state && !state->show.scenes.empty());
        for (const auto language : {Language::German, Language::English}) {
            const auto check = checkShow(*state, language, {});
            QVERIFY2(check.isReady(), qPrintable(described(check)));
        }
    }

    /// Jobs run in threads of their own.
    void anyThread()
    {
        const auto state = m_show->opened();
        const auto here = checkShow(state, Language::English, {});
        auto there =
            std::async(std::launch::async, [&state] { return checkShow(state, Language::English, {}); });
        QCOMPARE(described(there.get()), described(here));
    }

    void cutRaster()
    {
        const GeoTiff picture {.name = u"noise.tif"_s,
                               .width = 1500,
                               .height = 1500,
                               .place = GeoTiff::Place {Crs::wgs84(), {6.5, 0.0002, 0, 51.1, 0, -0.0002}},
                               .title = {},
                               .program = {},
                               .dateTime = {},
                               .xmp = {}};
        const auto whole = geoTiffBytes(picture, [](int row, std::span<std::uint8_t> cells) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                cells[i] = std::uint8_t((std::size_t(row) * 7919 + i * i) >> 3U); // nothing to compress
            }
            return true;
        });
        QVERIFY(whole);
        m_show->project.replace(R"({"id": "grid",)",
                                R"({"id": "noise", "title": "Noise", "file": "noise.tif"},
 {"id": "grid",)");
        write(m_show->at("work/noise.tif"), *whole);
        auto check = m_show->checked();
        QVERIFY2(check.isReady(), qPrintable(described(check)));
        write(m_show->at("work/noise.tif"), whole->first(whole->size() * 3 / 4));
        check = m_show->checked();
        QVERIFY(!check.isReady());
        QCOMPARE(check.items.front().subject, u"Noise"_s);
    }

    void hugePicture()
    {
        QImage picture(8000, 8000, QImage::Format_Mono); // a small file
        picture.fill(0);
        QVERIFY(picture.save(m_show->at("work/hall.png")));
        const auto check = m_show->checked();
        QVERIFY(!check.isReady());
        QCOMPARE(check.items.front().kind, Kind::Picture);
        QVERIFY2(check.items.front().message.contains(u"8000"), qPrintable(described(check)));
    }

    void unreadableFile()
    {
        const auto path = m_show->at(u"work/places.geojson"_s);
        QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
        if (QFile file(path); file.open(QIODevice::ReadOnly)) {
            QSKIP("permissions do not bind this user");
        }
        QVERIFY(!m_show->checked().isReady());
    }

    void showWithoutScenes()
    {
        MapState empty;
        const auto none = checkShow(empty, Language::English, {});
        QVERIFY(!none.isReady());
        QCOMPARE(none.items.front().kind, Kind::Show);
        m_show->project.replace(R"("id": "one",)", R"("id": "one", "hidden": true,)");
        m_show->project.replace(R"("id": "two",)", R"("id": "two", "hidden": true,)");
        const auto hidden = m_show->checked();
        QVERIFY(!hidden.isReady());
        QVERIFY(hidden.items.front().message.contains(u"skipped"));
    }

    void sceneWithoutTitleOrLayers()
    {
        m_show->project.replace(R"("title": "End", )", "");
        auto check = m_show->checked();
        QVERIFY(check.isReady());
        QCOMPARE(check.count(Severity::Warning), 1);
        QCOMPARE(check.items.front().kind, Kind::Text);
        QCOMPARE(check.items.front().subject, u"Scene 2"_s);
        m_show->project.replace(
            R"("scale": 200000})",
            R"("scale": 200000}, "layers": {"places": false, "parks": false, "grid": false})");
        check = m_show->checked();
        QVERIFY(!check.isReady());
        QVERIFY2(check.items.front().message.contains(u"no layer"), qPrintable(described(check)));
    }

    void nothingDrawnAtThisScale()
    {
        m_show->project.replace(
            R"("scale": 200000})",
            R"("scale": 6000000}, "layers": {"places": false, "parks": true, "grid": false})");
        const auto check = m_show->checked();
        QVERIFY(!check.isReady());
        QCOMPARE(check.items.front().kind, Kind::View);
        QCOMPARE(check.items.front().scenes, QStringList {u"End"_s});
    }

    void networkDrives()
    {
        for (const auto *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "FUSE.RCLONE"}) {
            QVERIFY2(isNetworkFileSystem(type, "host:/share"), type);
        }
        for (const auto *type : {"ext4", "NTFS", "apfs", "tmpfs", "fuseblk", "overlay"}) {
            QVERIFY2(!isNetworkFileSystem(type, "/dev/sda1"), type);
        }
        QVERIFY(isNetworkFileSystem("NTFS", R"(\\server\share)"));
        QVERIFY(!isNetworkFileSystem("NTFS", R"(\\?\Volume{6ea8})"));
        QVERIFY(isOnNetwork(u"//server/share/a.geojson"_s));
        QVERIFY(isOnNetwork(uR"(\\server\share\a.geojson)"_s));
        QVERIFY(!isOnNetwork(m_show->at(u"work/places.geojson"_s)));
        auto state = m_show->opened();
        state.layers.front().path = u"//server/share/a.geojson"_s;
        const auto check = checkShow(state, Language::English, {});
        QVERIFY2(described(check).contains(u"network drive"), qPrintable(described(check)));
    }

    void cancelledIsNotReady()
    {
        const JobControl control([] { return true; }, {});
        const auto check = checkShow(m_show->opened(), Language::English, control);
        QVERIFY(!check.complete);
        QVERIFY(!check.isReady());
    }

private:
    std::unique_ptr<ShowFolder> m_show;
};

QTEST_MAIN(TestShowCheck)
#include "tst_showcheck.moc"
