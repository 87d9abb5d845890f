// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractcommand.h"

#include "data/featuresubset.h"
#include "data/writer.h"
#include "inputs.h"
#include "table/roworder.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Writes the features of a layer into a new file: all of them, or those for which a condition holds, "
        "as behind\n"
        "WHERE in OGR SQL. The suffix decides on the format: .geojson, .gpkg, .shp, .fgb, .kml, .csv or "
        ".xlsx.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli extract --layer data_centres -o centres.gpkg\n"
        "  revieratlas-cli extract --layer data_centres --where \"status = 'permitted'\" -o permitted.csv "
        "--decimal-comma\n"
        "  revieratlas-cli extract plan.shp --where \"area_ha > 20\" --sort area_ha -o large.geojson\n"
        "\n"
        "Returns 0 if all is well, 1 if nothing was written or a file could not be read, 2 if the call was "
        "wrong.");
}

struct Options
{
    QCommandLineOption layer {u"layer"_s, Text::tr("The layer, by its id or title; default: the first one."),
                              u"layer"_s};
    QCommandLineOption where {u"where"_s, Text::tr("Only features for which this holds."), u"condition"_s};
    QCommandLineOption sort {u"sort"_s, Text::tr("In the order of this field; -field: largest first."),
                             u"field"_s};
    QCommandLineOption output {{u"o"_s, u"output"_s}, Text::tr("The file to write."), u"file"_s};
    QCommandLineOption comma {u"decimal-comma"_s,
                              Text::tr("CSV for German spreadsheets: semicolons, and a comma in numbers.")};
};

/// Null, and said why, if there is none.
const Layer *layerOf(const MapState &state, const QString &wanted)
{
    QStringList known;
    for (const auto &layer : state.layers) {
        const bool isWanted = wanted.isEmpty() || layer.id == wanted
            || layer.title.in(Language::German) == wanted || layer.title.in(Language::English) == wanted;
        if (layer.table && isWanted) {
            return &layer;
        }
        known.append(layer.id);
    }
    printError(Text::tr("There is no layer \"%1\" that can be read; there are: %2.")
                   .arg(wanted, known.join(u", "_s)));
    return nullptr;
}

Result<FeatureTablePtr> featuresOf(const Layer &layer, const QString &where, const QString &sort,
                                   Language language, const JobControl &control)
{
    FeatureChoicePtr choice = layer.shownFeatures();
    if (!where.isEmpty()) {
        const auto condition = choice ? u"(%1) AND (%2)"_s.arg(layer.filter, where) : where;
        auto chosen = chooseFeatures(layer.table, condition, control);
        if (!chosen) {
            return std::unexpected(chosen.error());
        }
        choice = *std::move(chosen);
    }
    auto rows = rowsOf(*layer.table, choice.get());
    if (!sort.isEmpty()) {
        const bool down = sort.startsWith(u'-');
        const auto name = down ? sort.sliced(1) : sort;
        const auto column = layer.table->fieldIndex(name);
        if (column < 0) {
            return failure(Error::Code::InvalidArgument, Text::tr("There is no field \"%1\".").arg(name));
        }
        rows = sortedRows(*layer.table, std::move(rows), column,
                          down ? Qt::DescendingOrder : Qt::AscendingOrder, localeOf(language), control);
    }
    return featureSubset(*layer.table, rows);
}

} // namespace

ExitCode runExtract(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const Options options;
    parser.addOptions({options.layer,
                       options.where,
                       options.sort,
                       options.output,
                       options.comma,
                       {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"files"_s,
                                 Text::tr("Geodata and projects (.revier); default: the shipped project."),
                                 u"[FILE...]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"extract"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"extract"_s));
        return Good;
    }
    if (!parser.isSet(options.output)) {
        return wrongUsage(Text::tr("Where to? Name the file with -o."), u"extract"_s);
    }
    const auto control = interruptibleControl();
    const auto inputs = readInputs(parser.positionalArguments(), control);
    for (const auto &error : inputs.errors) {
        printError(error);
    }
    const auto *layer = layerOf(inputs.state, parser.value(options.layer));
    if (layer == nullptr) {
        return Failed;
    }
    const auto features =
        featuresOf(*layer, parser.value(options.where), parser.value(options.sort), language, control);
    const auto written = features.and_then([&](const FeatureTablePtr &table) {
        const std::array tables {table};
        return writeTables(tables, parser.value(options.output),
                           {.decimalComma = parser.isSet(options.comma)});
    });
    if (!written) {
        printError(written.error().message);
        return Failed;
    }
    for (const auto &note : lateWarnings(inputs.late) + *written) {
        printWarning(note);
    }
    print(Text::tr("%1: %Ln feature(s)\n", nullptr, int((*features)->featureCount()))
              .arg(parser.value(options.output)));
    return inputs.errors.isEmpty() ? Good : Failed;
}

} // namespace revier::cli
