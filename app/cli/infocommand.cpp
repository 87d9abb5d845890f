// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "infocommand.h"

#include "data/reader.h"
#include "inforeport.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "map/provenance.h"
#include "provenancereport.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr("Says what is in geodata and projects: layers, geometry, coordinate reference system, "
                    "encoding, extent, fields,\n"
                    "and everything that is wrong with them. Of pictures and PDFs that were exported: what "
                    "they were made from,\n"
                    "and whether those files are still the same.\n"
                    "\n"
                    "Examples:\n"
                    "  revieratlas-cli info parks.geojson grid.shp\n"
                    "  revieratlas-cli info --json plan.gpkg\n"
                    "  revieratlas-cli info data/revieratlas.revier\n"
                    "\n"
                    "Returns 0 if everything could be read, 1 if not, 2 if the call was wrong.");
}

/// What becomes of one argument.
struct Report
{
    QJsonObject json;
    QString text;
    bool good = true;
};

Report reportProject(const QString &path, Language language, const JobControl &control)
{
    auto project = readProject(path, control);
    if (!project) {
        printError(project.error().message);
        return {
            .json = {{u"path"_s, path}, {u"error"_s, project.error().message}}, .text = {}, .good = false};
    }
    const auto state = loadTables(*std::move(project), control);
    bool good = true;
    for (const auto &layer : state.layers) {
        good = (!layer.table || layer.table->readAttributes(control)) && good;
    }
    Report report {
        .json = projectReport(state), .text = path + u'\n' + projectText(state, language), .good = good};
    report.json.insert(u"path"_s, path);
    for (const auto &layer : state.layers) {
        if (!layer.error.isEmpty()) {
            printError(layer.error);
            report.good = false;
        }
    }
    return report;
}

Report reportPicture(const QString &path, Language language, const JobControl &control)
{
    const auto record = readProvenance(path);
    if (!record) {
        printError(record.error().message);
        return {.json = {{u"path"_s, path}, {u"error"_s, record.error().message}}, .text = {}, .good = false};
    }
    const auto restored = restoredMap(*record, path, {}, control);
    const auto problems = restored ? restored->problems : QStringList {restored.error().message};
    for (const auto &problem : problems) {
        printError(problem);
    }
    return {.json = {{u"path"_s, path},
                     {u"provenance"_s, provenanceJson(*record)},
                     {u"problems"_s, QJsonArray::fromStringList(problems)}},
            .text = path + u'\n' + provenanceText(*record, language),
            .good = problems.isEmpty()};
}

Report reportFile(const QString &path, Language language, const JobControl &control)
{
    const auto tables = readFile(path, {}, control);
    if (!tables) {
        printError(tables.error().message);
        return {.json = {{u"path"_s, path}, {u"error"_s, tables.error().message}}, .text = {}, .good = false};
    }
    Report report;
    QJsonArray layers;
    for (const auto &table : *tables) {
        report.good = table->readAttributes(control) && report.good; // what is wrong with them is to be said
        layers.append(tableReport(*table));
        report.text += tableText(*table, language);
    }
    report.json = {{u"path"_s, path}, {u"layers"_s, layers}};
    return report;
}

Report reportOf(const QString &path, Language language, const JobControl &control)
{
    if (isAnyProject(path)) {
        return reportProject(path, language, control);
    }
    return hasProvenance(path) ? reportPicture(path, language, control) : reportFile(path, language, control);
}

} // namespace

ExitCode runInfo(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const QCommandLineOption json(u"json"_s,
                                  Text::tr("For programs: one JSON array with an object per argument."));
    parser.addOptions({json, {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"files"_s, Text::tr("Geodata and projects (.revier, .revierz)."),
                                 u"FILE..."_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"info"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"info"_s));
        return Good;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(Text::tr("Which file? The command needs at least one."), u"info"_s);
    }
    const auto control = interruptibleControl();
    QJsonArray objects;
    bool good = true;
    const auto paths = parser.positionalArguments();
    for (const auto &path : paths) {
        const auto report = reportOf(path, language, control);
        good = good && report.good;
        objects.append(report.json);
        if (!parser.isSet(json)) {
            print(report.text);
        }
    }
    if (parser.isSet(json)) {
        print(QString::fromUtf8(QJsonDocument(objects).toJson()));
    }
    return good ? Good : Failed;
}

} // namespace revier::cli
