// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorcommand.h"

#include "core/savefile.h"
#include "data/reader.h"
#include "data/writer.h"
#include "doctorreport.h"
#include "map/project.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

using doctor::ExaminedLayer;
using doctor::Finding;
using doctor::Remedy;

const auto kCommand = u"doctor"_s;

QString description()
{
    return Text::tr(
        "Import doctor: says what is wrong with files before they are used: coordinates in another "
        "coordinate "
        "reference\n"
        "system than the file says, swapped axes, a .prj that only looks right by its name, wrong encodings, "
        "invalid "
        "areas,\n"
        "duplicate ids, features without geometry, decimal commas; with what speaks for it, and a way out.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli doctor delivery.shp\n"
        "  revieratlas-cli doctor delivery.shp --mend -o mended.gpkg --note letter.md\n"
        "  revieratlas-cli doctor *.geojson --format json\n"
        "\n"
        "The files themselves are never changed. A mended copy has all remedies that are certain or likely.\n"
        "Returns 0 if nothing is worse than a note, 1 if something is or if a file could not be read or "
        "written,\n"
        "2 if the call was wrong.");
}

/// What becomes of one argument.
struct Examined
{
    QString path;
    QString error; ///< why it could not be read
    std::vector<ExaminedLayer> layers;
};

Examined examineFile(const QString &path, const doctor::Places &places, const JobControl &control)
{
    Examined result {.path = path, .error = {}, .layers = {}};
    const auto tables = readFile(path, {}, control);
    if (!tables) {
        result.error = tables.error().message;
        return result;
    }
    for (const auto &table : *tables) {
        result.layers.push_back({table, doctor::examine(*table, places, {}, control)});
    }
    return result;
}

bool isHealthy(const Examined &file)
{
    return file.error.isEmpty() && std::ranges::all_of(file.layers, [](const ExaminedLayer &layer) {
               return layer.diagnosis.seriousCount() == 0;
           });
}

/// All that is sure enough to be done unasked. Reading texts anew may rename columns, so that it comes last.
std::vector<Remedy> sureRemedies(const doctor::Diagnosis &diagnosis)
{
    std::vector<Remedy> remedies;
    for (const auto &finding : diagnosis.findings) {
        if (finding.remedy && finding.certainty != Finding::Certainty::Possible) {
            remedies.push_back(*finding.remedy);
        }
    }
    std::ranges::stable_partition(remedies,
                                  [](const Remedy &remedy) { return remedy.kind != Remedy::Kind::Redecode; });
    return remedies;
}

Result<void> writeMended(const Examined &file, const QString &path)
{
    std::vector<FeatureTablePtr> tables;
    tables.reserve(file.layers.size());
    for (const auto &[table, diagnosis] : file.layers) {
        tables.push_back(doctor::applyAll(table, sureRemedies(diagnosis)));
    }
    const auto written = writeTables(tables, path);
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> writeNote(const Examined &file, const QString &path)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(file.path).absoluteFilePath()) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is the file that was read. It stays as it is; please choose another name "
                     "for the letter.")
                .arg(QDir::toNativeSeparators(path)));
    }
    const auto note = doctor::supplierNote(file.path, file.layers, QDate::currentDate());
    return note ? saveFile(path, note->toUtf8()) : std::unexpected(note.error());
}

void printFiles(const std::vector<Examined> &files, bool json)
{
    QJsonArray array;
    for (const auto &file : files) {
        QJsonObject object {{u"path"_s, file.path}};
        if (!file.error.isEmpty()) {
            object.insert(u"error"_s, file.error);
        }
        QJsonArray layers;
        for (const auto &layer : file.layers) {
            layers.append(layerReport(layer));
            print(json ? QString() : layerText(layer));
        }
        object.insert(u"layers"_s, layers);
        array.append(object);
    }
    if (json) {
        print(QString::fromUtf8(QJsonDocument(array).toJson()));
    }
}

/// What the call asks for.
struct Call
{
    QStringList paths;
    bool json = false;
    QString mended;
    QString note;
};

ExitCode work(const Call &call)
{
    const auto control = interruptibleControl();
    const auto places = doctor::Places::fromFolder(shippedDataFolder(), control);
    std::vector<Examined> files;
    for (const auto &path : call.paths) {
        files.push_back(examineFile(path, places, control));
    }
    printFiles(files, call.json);
    bool good = std::ranges::all_of(files, isHealthy);
    for (const auto &file : files) {
        if (!file.error.isEmpty()) {
            printError(file.error);
        }
    }
    const auto &first = files.front();
    if (!first.error.isEmpty()) {
        return Failed;
    }
    for (const auto &[path, write] :
         {std::pair(call.mended, &writeMended), std::pair(call.note, &writeNote)}) {
        const auto written = path.isEmpty() ? Result<void>() : write(first, path);
        if (!written) {
            printError(written.error().message);
            good = false;
        } else if (!path.isEmpty() && !call.json) {
            print(Text::tr("Written: %1").arg(QDir::toNativeSeparators(path)) + u'\n');
        }
    }
    return good ? Good : Failed;
}

/// Why the call is wrong; empty if it is not.
QString objection(const Call &call, bool mend, const QString &format)
{
    if (call.paths.isEmpty()) {
        return Text::tr("Which file? The command needs at least one.");
    }
    if (format != "text"_L1 && format != "json"_L1) {
        return Text::tr("The format is text or json, not \"%1\".").arg(format);
    }
    if (mend != !call.mended.isEmpty()) {
        return Text::tr("A mended copy needs both --mend and -o FILE.");
    }
    if ((mend || !call.note.isEmpty()) && call.paths.size() != 1) {
        return Text::tr("A mended copy and a letter are made of one file; please name only that.");
    }
    return {};
}

} // namespace

ExitCode runDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, Text::tr("text, or json for programs; default: text."),
                                    u"text|json"_s, u"text"_s);
    const QCommandLineOption mend(u"mend"_s, Text::tr("Write a mended copy."));
    const QCommandLineOption output({u"o"_s, u"output"_s}, Text::tr("The mended copy: .geojson or .gpkg."),
                                    u"FILE"_s);
    const QCommandLineOption note(u"note"_s, Text::tr("Write a letter to the supplier, as Markdown."),
                                  u"FILE"_s);
    parser.addOptions(
        {format, mend, output, note, {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"files"_s, Text::tr("Geodata."), u"FILE..."_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), kCommand);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, kCommand));
        return Good;
    }
    const Call call {.paths = parser.positionalArguments(),
                     .json = parser.value(format) == "json"_L1,
                     .mended = parser.value(output),
                     .note = parser.value(note)};
    if (const auto wrong = objection(call, parser.isSet(mend), parser.value(format)); !wrong.isEmpty()) {
        return wrongUsage(wrong, kCommand);
    }
    return work(call);
}

} // namespace revier::cli
