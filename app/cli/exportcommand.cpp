// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "export/exporter.h"
#include "export/film.h"
#include "exportoptions.h"
#include "inputs.h"
#include "jobfile.h"
#include "momentoptions.h"
#include "seriesoptions.h"
#include "siteoptions.h"

#include <QCommandLineParser>
#include <QDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

const auto kCommand = u"export"_s;

QString description()
{
    return Text::tr(
        "Makes a map as a picture, drawing or PDF: with title, legend, scale bar, north arrow, sources and "
        "date, or "
        "the map alone.\n"
        "The same call gives the same file, byte for byte. The file says what it was made from: info shows "
        "it, and as PROJECT\n"
        "it brings its map back.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli export -o revier.pdf\n"
        "  revieratlas-cli export -o frimmersdorf.pdf --paper A3 --center 6.58,51.05 --scale 50000\n"
        "  revieratlas-cli export -o council.pdf --template A3-portrait --grid utm --scale 100000\n"
        "  revieratlas-cli export council.revier -o council.pdf --template \"Council paper\"\n"
        "  revieratlas-cli export old.tif plan.gpkg --as-raster -o plan.png\n"
        "  revieratlas-cli export -o slide.png --size 1920x1080 --lang en --title \"Digital parks\"\n"
        "  revieratlas-cli export plan.gpkg data/revieratlas.revier -o plan.png --dpi 300\n"
        "  revieratlas-cli export -o parks.png --layers digital_parks,gemeinden --bare\n"
        "  revieratlas-cli export -o jobs.pdf --scenario upper --compare central --year 2035\n"
        "  revieratlas-cli export -o jobs-{year}.png --size 1920x1080 --scenario central --years 2025-2045\n"
        "  revieratlas-cli export -o sheet.pdf --multiples --scenario central,upper --years 2026,2030,2035\n"
        "  revieratlas-cli export -o \"plans/{name}.pdf\" --series municipalities\n"
        "  revieratlas-cli export -o sites.pdf --series sites --paper A3\n"
        "  revieratlas-cli export -o jobs.mp4 --scenario central --years 2025-2045 --seconds 0.5\n"
        "  revieratlas-cli export --job plans.revierjob.json\n"
        "\n"
        "With a year or scenario the layers that have numbers over years are shown, too; with --multiples "
        "the "
        "markers of\n"
        "other layers are left out, so that they do not cover the numbers. --layers shows what it names "
        "instead.\n"
        "\n"
        "Returns 0 if everything named was read and all files were written; 1 if a file could not be "
        "written or if\n"
        "something could not be read (the rest is exported all the same); 2 if the call was wrong.");
}

void report(const Inputs &inputs)
{
    for (const auto &warning : inputs.warnings) {
        printWarning(warning);
    }
    for (const auto &error : inputs.errors) {
        printError(error);
    }
}

/// What a call wants.
struct Call
{
    ExportRequest request;
    MomentOptions moments;
    SeriesOptions series;
    QStringList files;
    bool asRaster = false; ///< pictures that were exported are layers
    std::shared_ptr<const QCommandLineParser> parser; ///< of a template that the project is to keep
};

Result<Call> callOf(const std::shared_ptr<const QCommandLineParser> &options, Language language)
{
    const auto &parser = *options;
    auto request = readExportRequest(parser, language);
    if (!request) {
        return std::unexpected(request.error());
    }
    auto moments = readMomentOptions(parser);
    if (!moments) {
        return std::unexpected(moments.error());
    }
    auto series = readSeriesOptions(parser);
    if (!series) {
        return std::unexpected(series.error());
    }
    return Call {.request = *std::move(request),
                 .moments = *std::move(moments),
                 .series = *std::move(series),
                 .files = parser.positionalArguments(),
                 .asRaster = parser.isSet(u"as-raster"_s),
                 .parser = options};
}

/// One file for each year, as --years has always made them, or the series that --series names.
SeriesRequest seriesOf(const Call &call, const std::vector<Moment> &moments)
{
    SeriesRequest series {.kind = call.series.kind.value_or(SeriesKind::Years),
                          .layer = call.series.layer,
                          .sheet = call.request,
                          .placeScale = call.series.placeScale,
                          .moments = moments,
                          .index = call.series.index,
                          .jobs = call.series.jobs,
                          .resumable = call.series.kind.has_value()};
    if (!call.series.kind && !isFilm(series.sheet.path)) {
        series.sheet.path = yearPattern(series.sheet.path);
    }
    return series;
}

ExitCode writeSheet(MapState state, const ExportRequest &request, const JobControl &control)
{
    const auto warning = exportMap(std::move(state), request, control);
    if (!warning) {
        printError(warning.error().message);
        return Failed;
    }
    if (!warning->isEmpty()) {
        printWarning(u"%1: %2"_s.arg(QDir::toNativeSeparators(request.path), *warning));
    }
    print(QDir::toNativeSeparators(request.path) + u'\n');
    return Good;
}

ExitCode write(const Call &call, MapState state, const JobControl &control)
{
    auto moments = momentsOf(call.moments, state);
    if (!moments) {
        printError(moments.error().message);
        return Failed;
    }
    if (call.moments.isSet() && call.request.layers.isEmpty()) {
        showSeries(state, call.moments);
    }
    state.moment = moments->front();
    auto sheets = call;
    if (call.moments.multiples) {
        sheets.request.columns = int(std::max<std::size_t>(1, call.moments.years.size()));
        sheets.request.multiples = *moments;
    }
    const auto series = seriesOf(sheets, *moments);
    if (isFilm(call.request.path)) {
        return writeFilm(state, series, call.series.seconds, control);
    }
    if (call.series.kind || call.moments.eachInAFile) {
        return writeSeries(state, series, control);
    }
    if (!call.moments.years.empty() && call.request.path.contains(kYearPlace)) {
        sheets.request.path = pathOfYear(call.request.path, state.moment.year);
    }
    return writeSheet(std::move(state), sheets.request, control);
}

Inputs readInputsOf(const Call &call, const JobControl &control)
{
    auto inputs = readInputs(call.files, control, call.asRaster ? Pictures::AreLayers : Pictures::BringMaps);
    report(inputs);
    return inputs;
}

/// Reads the map, unless it is the one of the sheet before.
class Maps
{
public:
    const Inputs &inputsOf(const Call &call, const JobControl &control)
    {
        if (!m_inputs || m_files != call.files || m_asRaster != call.asRaster) {
            m_files = call.files;
            m_asRaster = call.asRaster;
            m_inputs = readInputsOf(call, control);
        }
        return *m_inputs;
    }

private:
    QStringList m_files;
    bool m_asRaster = false;
    std::optional<Inputs> m_inputs;
};

/// A template that the project keeps is known when the project has been read.
Result<ExportRequest> requestWith(const Call &call, const MapState &state)
{
    const auto name = keptSheetName(*call.parser);
    if (name.isEmpty()) {
        return call.request;
    }
    return findKeptSheet(name, state.sheets, call.request.language)
        .and_then([&call](const SheetTemplate &kept) {
            return readExportRequest(*call.parser, call.request.language, &kept);
        });
}

/// A map that only this call needs is best moved here.
ExitCode execute(const Call &call, Inputs inputs, const JobControl &control)
{
    if (inputs.state.layers.empty() && !inputs.errors.isEmpty()) {
        return Failed;
    }
    auto named = call;
    auto request = requestWith(call, inputs.state);
    if (!request) {
        printError(request.error().message);
        return Failed;
    }
    named.request = *std::move(request);
    named.request.projectPath = inputs.projectPath;
    const auto written = write(named, std::move(inputs.state), control);
    for (const auto warnings = lateWarnings(inputs.late); const auto &warning : warnings) {
        printWarning(warning);
    }
    return inputs.errors.isEmpty() ? written : Failed;
}

/// All sheets of a job file; one that fails does not stop the others, but a wrong one stops all beforehand.
ExitCode runJob(const QString &path, const QString &jobs, Language language)
{
    const auto sheets = readJobFile(path);
    if (!sheets) {
        printError(sheets.error().message);
        return Failed;
    }
    std::vector<Call> calls;
    for (const auto &sheet : *sheets) {
        const auto parser = std::make_shared<QCommandLineParser>();
        addExportOptions(*parser);
        auto arguments = sheet.arguments;
        if (!jobs.isEmpty()) {
            arguments.insert(1, u"--jobs="_s + jobs);
        }
        const bool parsed = parser->parse(arguments);
        const auto own = parser->isSet(u"lang"_s) ? languageFromCode(parser->value(u"lang"_s)) : language;
        auto call = parsed ? callOf(parser, own) : failure(Error::Code::InvalidArgument, parser->errorText());
        if (!call) {
            printError(u"%1: %2"_s.arg(sheet.place, call.error().message));
            return Failed;
        }
        calls.push_back(*std::move(call));
    }
    const auto control = interruptibleControl();
    Maps maps;
    auto result = Good;
    for (const auto &call : calls) {
        result = execute(call, maps.inputsOf(call, control), control) == Good ? result : Failed;
        if (control.isCanceled()) {
            break;
        }
    }
    return result;
}

/// A job file says everything itself.
bool standsAlone(const QCommandLineParser &parser)
{
    for (const auto names = parser.optionNames(); const auto &name : names) {
        if (name != u"job" && name != u"lang" && name != u"jobs") {
            return false;
        }
    }
    return parser.positionalArguments().isEmpty();
}

} // namespace

ExitCode runExport(const QStringList &arguments, Language language)
{
    const auto options = std::make_shared<QCommandLineParser>();
    auto &parser = *options;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    addExportOptions(parser);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), kCommand);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"export"_s));
        return Good;
    }
    if (parser.isSet(u"job"_s)) {
        return standsAlone(parser)
            ? runJob(parser.value(u"job"_s), parser.value(u"jobs"_s), language)
            : wrongUsage(Text::tr("With --job the file says everything else; only --lang and --jobs may be "
                                  "added."),
                         kCommand);
    }
    const auto call = callOf(options, language);
    if (!call) {
        return wrongUsage(call.error().message, kCommand);
    }
    const auto control = interruptibleControl();
    return execute(*call, readInputsOf(*call, control), control);
}

} // namespace revier::cli
