// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/packedproject.h"
#include "map/project.h"
#include "story/showcheck.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace revier {

/// A show with everything that a show can need; all files stand beside it.
inline constexpr auto kProject = R"({"revieratlas": 1, "title": "Plan",
"programmes": "programmes.json", "scenarios": {"file": "jobs/scenarios.json"},
"layers": [
 {"id": "places", "title": "Places", "file": "places.geojson", "style": {"labels": {"field": "name"}},
  "joins": [{"file": "people.csv", "key": "id", "tableKey": "id", "columns": ["people"]}],
  "series": {"kind": "table", "key": "id", "file": "figures.csv", "rowKey": "key", "year": "year", "value": "value"}},
 {"id": "parks", "title": "Parks", "file": "parks.geojson", "minScale": 5000000,
  "series": {"kind": "scenarios", "key": "id", "by": "site"}},
 {"id": "grid", "title": "Grid", "file": "grid.shp"},
 {"id": "attic", "title": "Attic", "file": "attic.geojson", "visible": false}],
"show": {"scenes": [
 {"id": "one", "title": "Start", "text": "Grüß Gott", "view": {"center": [6.6, 51], "scale": 100000},
  "moment": {"year": 2030, "scenario": "central"}, "playUntil": 2040,
  "layers": {"grid": true, "places": true}, "filters": {"places": "name <> 'x'"},
  "highlights": [{"layer": "places", "id": "a"}], "picture": "hall.png", "pictureSource": "City archive"},
 {"id": "two", "title": "End", "view": {"center": [6.61, 51.01], "scale": 200000}},
 {"id": "three", "hidden": true, "view": {"center": [0, 0], "scale": 1}, "layers": {"gone": true}}]}})";

inline constexpr auto kPlaces = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","name":"Alt"},"geometry":{"type":"Point","coordinates":[6.6,51]}},
{"type":"Feature","properties":{"id":"b","name":"Neu"},"geometry":{"type":"Point","coordinates":[6.62,51.02]}}]})";

inline void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString described(const ShowCheck &check)
{
    QString text;
    for (const auto &item : check.items) {
        text += QStringLiteral("\n%1 %2 “%3” %4 [%5]")
                    .arg(int(item.severity))
                    .arg(int(item.kind))
                    .arg(item.subject, item.message, item.scenes.join(u'|'));
    }
    return text;
}

/// A project with a show in a folder of its own, and all that it names.
class ShowFolder
{
public:
    ShowFolder()
    {
        setUnpackFolder(at("unpacked"));
        const QDir shipped(QStringLiteral(PROJECT_DATA));
        for (const auto *suffix : {"shp", "shx", "dbf", "prj", "cpg"}) {
            const auto name = QStringLiteral("grid.") + QLatin1StringView(suffix);
            copy(shipped.filePath(QStringLiteral("infrastructure/") + name), name);
        }
        for (const auto *file : {"scenarios.json", "projections.json", "employees.csv"}) {
            const auto name = QStringLiteral("jobs/") + QLatin1StringView(file);
            copy(shipped.filePath(name), name);
        }
        copy(shipped.filePath(QStringLiteral("education/programmes.json")),
             QStringLiteral("programmes.json"));
        copy(shipped.filePath(QStringLiteral("sites/digital_parks.geojson")),
             QStringLiteral("parks.geojson"));
        write(at("work/places.geojson"), kPlaces);
        write(at("work/attic.geojson"), kPlaces);
        write(at("work/people.csv"), "id,people\na,3\nb,4\n");
        write(at("work/figures.csv"), "key,year,value\na,2030,1\na,2040,2\nb,2030,3\nb,2040,5\n");
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.save(at("work/hall.png"));
    }
    ~ShowFolder() { setUnpackFolder({}); }
    Q_DISABLE_COPY_MOVE(ShowFolder)

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString at(const char *name) const { return at(QString::fromLatin1(name)); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// The map of the project, as it is now.
    [[nodiscard]] MapState opened() const
    {
        write(at("work/plan.revier"), project);
        const auto state = readProject(at("work/plan.revier"));
        if (!state) {
            qWarning("%s", qPrintable(state.error().message));
        }
        return state.value_or(MapState());
    }
    [[nodiscard]] ShowCheck checked() const { return checkShow(opened(), Language::English, {}); }

    QByteArray project = kProject;

private:
    void copy(const QString &from, const QString &name) const
    {
        const auto to = at(QStringLiteral("work/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(to).path()));
        QVERIFY(QFile::copy(from, to));
        QVERIFY(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
    }

    QTemporaryDir m_folder;
};

} // namespace revier
