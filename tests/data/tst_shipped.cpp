// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/csvtable.h"
#include "quality/datasetcheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const auto kData = QStringLiteral(PROJECT_DATA);

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QString &file)
{
    return QJsonDocument::fromJson(content(kData + u'/' + file)).object();
}

QString text(const revier::CheckReport &report)
{
    QString all;
    for (const auto &finding : report.findings) {
        all += u"%1:%2: %3: %4: %5\n"_s.arg(finding.file)
                   .arg(finding.line)
                   .arg(finding.feature, finding.property, finding.message);
    }
    return all;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = it.next();
        const auto target = to + u'/' + QDir(from).relativeFilePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        QVERIFY(QFile::copy(path, target));
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    }
}

/// The first value of a key behind the feature with this id, in a file with one feature a line.
struct Planted
{
    const char *file;
    const char *feature; ///< id; empty: in the whole file
    const char *from; ///< is replaced once, behind the id
    const char *to;
    const char *found; ///< file of the finding; null: the same
    const char *about; ///< feature, property or words of the message
};

constexpr Planted kPlanted[] {
    {"administration/gemeinden.geojson", "", "\"population\": 65147", "\"population\": 65148", nullptr,
     "457264"},
    {"administration/gemeinden.geojson", "05162004", "\"area_ha\": ", "\"area_ha\": 1", nullptr, "57661"},
    {"administration/kreise.geojson", "05362", "\"municipalities\": 10", "\"municipalities\": 11", nullptr,
     "municipalities"},
    {"administration/gemeinden.geojson", "05162004", "[6.795, 51.145]", "[6.796, 51.145]", nullptr,
     "neighbour"},
    {"administration/gemeinden.geojson", "05162004", "[6.785, 51.07]", "[6.79, 51.07]",
     "administration/kreise.geojson", "union"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"area_min_ha\": 18", "\"area_min_ha\": 58", nullptr,
     "area_min_ha"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"coordinates\": [6.", "\"coordinates\": [7.",
     nullptr, "outline"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"grade\": \"A\"", "\"grade\": \"D\"", nullptr,
     "grade"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"source_date\": \"",
     "\"source_date\": \"2024-02-30 ", nullptr, "source_date"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"uncertainty_m\": 1", "\"uncertainty_m\": 9",
     nullptr, "uncertainty_m"},
    {"sites/data_centres.geojson", "microsoft-bedburg", "\"status_en\": \"", "\"status_en\": \"almost ",
     nullptr, "status_en"},
    {"sites/digital_parks.geojson", "digitalpark-frimmersdorf", "bis zu 2.500", "2.500", nullptr,
     "jobs_wording_de"},
    {"sites/digital_parks.geojson", "digitalpark-frimmersdorf", "\"kreis\": \"Rhein-Kreis Neuss\"",
     "\"kreis\": \"Kreis Neuss\"", nullptr, "kreis"},
    {"sites/digital_parks.geojson", "", "\"licence\": \"CC-BY-4.0\"", "\"licence\": \"free\"", nullptr,
     "licence"},
    {"sites/digital_parks.geojson", "", "\"attribution\": ", "\"atribution\": ", nullptr, "attribution"},
    {"sites/digital_parks.geojson", "", "\"bbox\": [6.", "\"bbox\": [5.", nullptr, "bbox"},
    {"jobs/employees.csv", "", "134643", "3000", nullptr, "employees"},
    {"jobs/employees.csv", "", "136933", "136.933,5", nullptr, "employees"},
    {"jobs/employees.csv", "", "05162,Rhein-Kreis Neuss,2014", "05162,Rhein-Kreis Neuss,2013", nullptr,
     "05162/2013"},
    {"jobs/kreis_jobs.geojson", "jobs-05162", "digitalpark-frimmersdorf", "digitalpark-nirgends", nullptr,
     "digital_park_id"},
    {"jobs/scenarios.json", "", "\"jobs_max\": 2500", "\"jobs_max\": 2501", nullptr, "jobs_max"},
    {"jobs/scenarios.json", "", "\"site_id\": \"", "\"site_id\": \"x", nullptr, "site_id"},
    {"jobs/scenarios.json", "pessimistic", "\"share\": 0", "\"share\": 1", nullptr, "share"},
    {"jobs/projections.json", "", "\"year\": null", "\"year\": 2030", nullptr, "year"},
    {"services.json", "", "https://", "http://", nullptr, "address"},
    {"revieratlas.revier", "", "sites/digital_parks.geojson", "sites/digital_park.geojson", nullptr, "file"},
    {"revieratlas.revier", "", "\"categoryField\": \"", "\"categoryField\": \"x", nullptr, "categoryField"},
    {"revieratlas.revier", "", "\"maxField\": \"", "\"maxField\": \"x", nullptr, "maxField"},
    {"revieratlas.revier", "", "shows/von", "shows/vom", nullptr, "vom-der-kohle-zur-ki.json"},
    {"shows/von-der-kohle-zur-ki.json", "netz", "\"scale\": 2", "\"scale\": -2", nullptr, "scale"},
    {"shows/von-der-kohle-zur-ki.json", "netz", "\"transition\": \"f", "\"transition\": \"F", nullptr,
     "transition"},
    {"shows/von-der-kohle-zur-ki.json", "", "\"id\": \"netz\"", "\"id\": \"kohle\"", nullptr, "kohle"},
    {"infrastructure/grid.cpg", "", "UTF-8", "CP1252", "infrastructure/grid.shp", "UTF-8"},
    {"infrastructure/grid.meta.json", "", "\"licence\"", "\"license\"", nullptr, "licence"},
    {"education/programmes.json", "", "\"grade\": \"", "\"grade\": \"X", nullptr, "grade"},
    {"administration/topology.json", "", "\"left\": \"", "\"left\": \"9", nullptr, "left"}};

/// Replaces a part of a file behind an id; false if it is not there.
bool plant(const QString &path, const Planted &mistake)
{
    auto bytes = content(path);
    const QByteArray id = *mistake.feature ? '"' + QByteArray(mistake.feature) + '"' : QByteArray();
    const auto start = bytes.indexOf(id);
    const auto at = start < 0 ? -1 : bytes.indexOf(mistake.from, start);
    if (at < 0) {
        return false;
    }
    bytes.replace(at, qsizetype(qstrlen(mistake.from)), mistake.to);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

/// The data that come with the program.
class TestShipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToObjectTo()
    {
        const auto report = revier::checkFolder(kData, {});
        QVERIFY(report);
        QVERIFY2(report->findings.empty(), qPrintable(text(*report)));
        QVERIFY(report->files >= 33);
        QVERIFY(report->features >= 400);
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kPlanted)); ++i) {
            QTest::addRow("%s %s to %s", kPlanted[i].file, kPlanted[i].from, kPlanted[i].to) << i;
        }
    }

    void mistakesAreFound()
    {
        QFETCH(const int, index);
        const auto &mistake = kPlanted[index];
        QTemporaryDir folder;
        copyFolder(kData, folder.path());
        QVERIFY(plant(folder.filePath(QString::fromLatin1(mistake.file)), mistake));
        const auto file = QString::fromLatin1(mistake.found ? mistake.found : mistake.file);
        const auto report = revier::checkFile(folder.filePath(file), {}, {});
        QVERIFY(report);
        const auto about = QString::fromLatin1(mistake.about);
        const bool found = std::ranges::any_of(report->findings, [&](const revier::Finding &finding) {
            return finding.file == file
                && (finding.feature == about || finding.property.endsWith(about)
                    || finding.message.contains(about));
        });
        QVERIFY2(found, qPrintable(text(*report)));
        QVERIFY2(report->findings.size() <= 8, qPrintable(text(*report))); // one mistake, no flood
    }

    void everyLayerIsComplete_data()
    {
        QTest::addColumn<int>("features");
        const std::pair<const char *, int> layers[] {
            {"administration/kreise", 2},   {"administration/gemeinden", 18},
            {"sites/digital_parks", 2},     {"sites/data_centres", 10},
            {"sites/ai_village", 1},        {"sites/related_areas", 8},
            {"infrastructure/mines", 3},    {"infrastructure/power_plants", 14},
            {"infrastructure/airports", 6}, {"infrastructure/motorway_interchanges", 5},
            {"jobs/kreis_jobs", 2},         {"infrastructure/rail_stations", 63},
            {"context/cities", 15},         {"infrastructure/rail_lines", 3},
            {"context/neighbours", 13},     {"infrastructure/exchange_points", 1},
            {"context/rhine", 1},           {"infrastructure/grid_projects", 2},
            {"context/nrw_outline", 1},     {"infrastructure/grid_project_sites", 1},
            {"context/roadshow_cities", 5}, {"infrastructure/viewpoints", 2}};
        for (const auto &[name, features] : layers) {
            QTest::newRow(name) << features;
        }
    }

    void everyLayerIsComplete()
    {
        QFETCH(const int, features);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(json(name + u".geojson"_s).value(u"features").toArray().size(), features);
    }

    /// The outlines are schematic: every corner lies on a grid of 0.005 degrees.
    void outlinesLieOnTheGrid()
    {
        for (const auto features = json(u"administration/gemeinden.geojson"_s)[u"features"].toArray();
             const auto &feature : features) {
            const auto ring = feature[u"geometry"][u"coordinates"][0].toArray();
            QVERIFY(ring.size() >= 9 && ring.size() <= 41);
            for (const auto &position : ring) {
                for (int axis = 0; axis < 2; ++axis) {
                    const auto steps = position[axis].toDouble() / 0.005;
                    QVERIFY2(std::abs(steps - std::round(steps)) < 1e-6,
                             qPrintable(feature[u"id"].toString()));
                }
            }
        }
    }

    /// Seven areas in thirteen years; the map shows the same numbers.
    void employeesAreComplete()
    {
        const auto table = revier::CsvTable::parse(content(kData + u"/jobs/employees.csv"_s));
        QVERIFY(table);
        QHash<QString, QStringList> rows;
        for (const auto &row : table->rows) {
            rows.insert(row.cells[0] + u'/' + row.cells[2], row.cells);
        }
        QCOMPARE(rows.size(), 7 * 13);
        for (const auto features = json(u"jobs/kreis_jobs.geojson"_s)[u"features"].toArray();
             const auto &feature : features) {
            const auto properties = feature[u"properties"];
            const auto kreis = properties[u"kreis_ags"].toString();
            for (int year = 2013; year <= 2025; ++year) {
                const auto row = rows.value(u"%1/%2"_s.arg(kreis).arg(year));
                QCOMPARE(properties[u"employees_%1"_s.arg(year)].toInt(), row.value(3).toInt());
            }
            const auto last = rows.value(kreis + u"/2025"_s);
            QCOMPARE(properties[u"it_2025"].toInt(), last.value(5).toInt());
            QCOMPARE(properties[u"mining_2025"].toInt(), last.value(6).toInt());
        }
    }

    /// "Up to 2,500" for each park, as the source says it.
    void parksHaveTheUpperBound()
    {
        for (const auto features = json(u"sites/digital_parks.geojson"_s)[u"features"].toArray();
             const auto &feature : features) {
            QCOMPARE(feature[u"properties"][u"jobs_max"].toInt(), 2500);
        }
    }

    /// The templates for own training offers have the columns that their schema knows.
    void templatesFitTheirSchema()
    {
        const auto schema = json(u"schema/education_offers.schema.json"_s)[u"properties"].toObject().keys();
        QStringList fields;
        for (const auto list = json(u"education/template.geojson"_s)[u"fields"].toArray();
             const auto &field : list) {
            fields.append(field[u"name"].toString());
        }
        const auto table = revier::CsvTable::parse(content(kData + u"/education/template.csv"_s));
        QVERIFY(table);
        QCOMPARE(table->header, fields + QStringList({u"lon"_s, u"lat"_s}));
        fields.sort();
        QCOMPARE(fields, schema);
    }
};

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"
