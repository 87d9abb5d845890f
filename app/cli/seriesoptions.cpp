// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesoptions.h"

#include "export/film.h"
#include "export/seriesrun.h"
#include "momentoptions.h"

#include <QDir>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

using Outcome = SeriesEntry::Outcome;

const auto kSeries = u"series"_s;
const auto kPlaceScale = u"place-scale"_s;
const auto kNoIndex = u"no-index"_s;
const auto kJobs = u"jobs"_s;
const auto kSeconds = u"seconds"_s;

std::unexpected<Error> wrong(const QString &message)
{
    return failure(Error::Code::InvalidArgument, message);
}

Result<void> readKind(const QCommandLineParser &parser, SeriesOptions &options)
{
    const auto name = parser.value(kSeries).trimmed();
    if (name.isEmpty()) {
        return wrong(Text::tr("--series must be municipalities, sites, years, scenes or a layer."));
    }
    if (name == u"municipalities") {
        options.kind = SeriesKind::Municipalities;
    } else if (name == u"sites") {
        options.kind = SeriesKind::Sites;
    } else if (name == u"scenes") {
        options.kind = SeriesKind::Scenes;
    } else if (name == u"years") {
        options.kind = SeriesKind::Years;
    } else {
        options.kind = SeriesKind::Layer;
        options.layer = name;
    }
    if (*options.kind == SeriesKind::Years && !parser.isSet(u"years"_s)) {
        return wrong(Text::tr("--series years needs --years."));
    }
    if (*options.kind != SeriesKind::Years && parser.isSet(u"years"_s) && !parser.isSet(u"multiples"_s)) {
        return wrong(Text::tr("--years makes a series of its own; with --series please name one --year, or "
                              "add --multiples."));
    }
    for (const auto &view : {u"extent"_s, u"center"_s}) {
        if (*options.kind != SeriesKind::Years && parser.isSet(view)) {
            return wrong(
                Text::tr("--series and --%1 exclude each other: each sheet has its own view.").arg(view));
        }
    }
    return {};
}

/// A number of an option, within bounds.
Result<double> numberOf(const QCommandLineParser &parser, const QString &option, double least, double most)
{
    auto text = parser.value(option);
    if (text.startsWith(u"1:")) {
        text.remove(0, 2);
    }
    bool good = false;
    const auto number = text.toDouble(&good);
    if (!good || !(number >= least) || number > most) {
        return wrong(Text::tr("--%1 must be a number from %2 to %3, not \"%4\".")
                         .arg(option)
                         .arg(least)
                         .arg(most, 0, 'f', 0)
                         .arg(parser.value(option)));
    }
    return number;
}

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Prints a line for each file that is there, in the order of the sheets, as soon as those before it are
/// done; and for those who watch how far it is.
class ProgressPrinter
{
public:
    explicit ProgressPrinter(bool files)
        : m_files(files)
    {
    }
    void operator()(const SeriesProgress &progress)
    {
        m_waiting[progress.sheet] = progress.entry;
        for (auto next = m_waiting.find(m_next); m_files && next != m_waiting.end();
             next = m_waiting.find(++m_next)) {
            printFile(next->second);
            m_waiting.erase(next);
        }
        auto line = Text::tr("%1 of %2").arg(progress.done).arg(progress.total);
        if (progress.failed > 0) {
            line += u", "_s + Text::tr("%1 failed").arg(progress.failed);
        }
        if (progress.secondsLeft >= 0 && progress.done < progress.total) {
            line += u", "_s + Text::tr("about %1 s left").arg(qRound(progress.secondsLeft));
        }
        printProgress(line);
    }
    /// What waits for a sheet that will not come.
    void finish()
    {
        for (const auto &[sheet, entry] : m_waiting) {
            if (m_files) {
                printFile(entry);
            }
        }
        m_waiting.clear();
        printProgress({});
    }

private:
    static void printFile(const SeriesEntry &entry)
    {
        if (entry.outcome == Outcome::Made || entry.outcome == Outcome::Kept) {
            print(nativePath(entry.path) + u'\n');
        }
    }

    bool m_files;
    std::size_t m_next = 0;
    std::map<std::size_t, SeriesEntry> m_waiting; ///< by sheet
};

} // namespace

void addSeriesOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {kSeries,
         Text::tr("A sheet for each of these: municipalities, sites (of the job projections), years (with "
                  "--years), scenes (of the show), or the features of a layer (id or title). A PDF is one "
                  "document; {name}, {key}, "
                  "{number} and {year} in the name of the file make one file for each. The same call again "
                  "makes only what is missing or has changed."),
         u"WHAT"_s},
        {kPlaceScale, Text::tr("Scale of a series of places, default 50000; --scale holds for all sheets."),
         u"N"_s},
        {kNoIndex, Text::tr("A series without the page with overview and list.")},
        {kJobs, Text::tr("Sheets made at once; default: as many as cores."), u"N"_s},
        {kSeconds, Text::tr("How long a film (.mp4, .webm, .gif with --years) shows a year; default 1."),
         u"N"_s},
    });
}

Result<SeriesOptions> readSeriesOptions(const QCommandLineParser &parser)
{
    constexpr double kLargestScale = 1e8;
    constexpr double kMostJobs = 256;
    constexpr double kLongest = 60; // seconds
    constexpr double kShortest = 0.04;
    SeriesOptions options;
    options.index = !parser.isSet(kNoIndex);
    if (parser.isSet(kSeries)) {
        if (const auto kind = readKind(parser, options); !kind) {
            return std::unexpected(kind.error());
        }
    }
    if (parser.isSet(kPlaceScale)) {
        const auto scale = numberOf(parser, kPlaceScale, 1, kLargestScale);
        if (!scale) {
            return std::unexpected(scale.error());
        }
        options.placeScale = *scale;
    }
    if (parser.isSet(kJobs)) {
        const auto jobs = numberOf(parser, kJobs, 1, kMostJobs);
        if (!jobs) {
            return std::unexpected(jobs.error());
        }
        options.jobs = int(*jobs);
    }
    if (parser.isSet(kSeconds)) {
        const auto seconds = numberOf(parser, kSeconds, kShortest, kLongest);
        if (!seconds) {
            return std::unexpected(seconds.error());
        }
        options.seconds = *seconds;
    }
    if (isFilm(parser.value(u"output"_s)) && (!parser.isSet(u"years"_s) || parser.isSet(u"multiples"_s))) {
        return wrong(Text::tr("A film shows years: please add --years, such as --years 2025-2045."));
    }
    return options;
}

ExitCode writeSeries(const MapState &state, const SeriesRequest &request, const JobControl &control)
{
    ProgressPrinter printer(!isOneDocument(request));
    const auto report = runSeries(state, request, control, std::ref(printer));
    printer.finish();
    if (!report) {
        printError(report.error().message);
        return Failed;
    }
    if (!report->document.isEmpty()) {
        print(nativePath(report->document) + u'\n');
    }
    for (const auto &entry : report->entries) {
        if (!entry.message.isEmpty()) {
            const auto say = entry.outcome == Outcome::Failed ? printError : printWarning;
            say(u"%1: %2"_s.arg(entry.name, entry.message));
        }
    }
    if (!report->error.isEmpty()) {
        printError(report->error);
    }
    if (report->canceled) {
        printError(Text::tr("%1: The export was canceled; %2 of %3 sheets are there.")
                       .arg(nativePath(request.sheet.path))
                       .arg(report->count(Outcome::Made) + report->count(Outcome::Kept))
                       .arg(report->entries.size()));
    }
    if (request.resumable) {
        printNote(Text::tr("%1 sheets: %2 made, %3 kept, %4 failed; %5 s.")
                      .arg(report->entries.size())
                      .arg(report->count(Outcome::Made))
                      .arg(report->count(Outcome::Kept))
                      .arg(report->count(Outcome::Failed))
                      .arg(report->seconds, 0, 'f', 1));
    }
    return report->isComplete() ? Good : Failed;
}

ExitCode writeFilm(const MapState &state, const SeriesRequest &request, double seconds,
                   const JobControl &control)
{
    ProgressPrinter printer(false);
    const auto report =
        exportFilm(state, {.series = request, .secondsPerSheet = seconds}, control, std::ref(printer));
    printer.finish();
    if (!report) {
        printError(report.error().message);
        return Failed;
    }
    if (report->film.isEmpty()) {
        printError(Text::tr("%1: ffmpeg is not on the PATH, so there is no film; its frames are in %2. This "
                            "makes the film of them:\n%3")
                       .arg(nativePath(request.sheet.path), nativePath(report->frames), report->command));
        return Failed;
    }
    print(nativePath(report->film) + u'\n');
    return Good;
}

} // namespace revier::cli
