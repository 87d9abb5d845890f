// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/seriesrun.h"

#include "core/parallel.h"
#include "core/savefile.h"
#include "export/exporter_p.h"
#include "export/filewriter_p.h"
#include "export/pdfjoin_p.h"
#include "export/seriesindex_p.h"
#include "export/seriesstate_p.h"
#include "export/sheetnames_p.h"
#include "export/sheetplane.h"
#include "export/sheetsaver_p.h"
#include "style/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Outcome = SeriesEntry::Outcome;

constexpr double kMillisecondsPerSecond = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Counts sheets and says how long the rest will take.
class Watch
{
public:
    Watch(int total, const JobControl &control, const SeriesListener &listener)
        : m_control(control)
        , m_listener(listener)
    {
        m_progress.total = total;
        m_timer.start();
    }
    void advance(std::size_t sheet, const SeriesEntry &entry)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_progress.done;
        m_progress.sheet = sheet;
        m_progress.entry = entry;
        m_progress.failed += entry.outcome == Outcome::Failed ? 1 : 0;
        m_made += entry.outcome == Outcome::Kept ? 0 : 1;
        const auto left = m_progress.total - m_progress.done;
        if (m_made > 0) {
            m_progress.secondsLeft = seconds() / m_made * left;
        }
        m_control.report(double(m_progress.done) / m_progress.total);
        if (m_listener) {
            m_listener(m_progress);
        }
    }
    [[nodiscard]] bool isCanceled()
    {
        const std::scoped_lock lock(m_mutex);
        m_canceled = m_canceled || m_control.isCanceled();
        return m_canceled;
    }
    [[nodiscard]] double seconds() const { return double(m_timer.elapsed()) / kMillisecondsPerSecond; }

private:
    const JobControl &m_control;
    const SeriesListener &m_listener;
    SeriesProgress m_progress;
    QElapsedTimer m_timer;
    int m_made = 0;
    bool m_canceled = false;
    std::mutex m_mutex;
};

/// What the threads of a series share.
struct Work
{
    const MapState &state;
    SheetSupplies &supplies;
    const std::vector<SeriesSheet> &sheets;
    const QByteArray &map; ///< mapFingerprint(); empty if nothing is kept
    SeriesState &files;
    Watch &watch;
    std::vector<SeriesEntry> &entries; ///< parallel to the sheets; each is one thread's at a time
};

void settle(const Work &work, std::size_t number, Outcome outcome, const QString &message)
{
    auto &entry = work.entries[number];
    entry.outcome = outcome;
    entry.message = message;
    work.watch.advance(number, entry);
}

void fail(const Work &work, std::size_t number, const Error &error)
{
    if (error.code != Error::Code::Canceled) {
        settle(work, number, Outcome::Failed, error.message);
    }
}

void save(const Work &work, const DrawnSheet &sheet)
{
    const auto &path = work.sheets[sheet.number].request.path;
    if (const auto saved = saveSheet(path, sheet.made.files); !saved) {
        fail(work, sheet.number, saved.error());
        return;
    }
    work.files.record(sheet.input, sheet.made.files);
    settle(work, sheet.number, Outcome::Made, sheet.made.warning);
}

/// Draws one sheet, unless it is there.
void drawSheet(const Work &work, std::size_t number, SheetSaver &saver)
{
    const auto &sheet = work.sheets[number];
    const auto &path = sheet.request.path;
    const JobControl control([&work] { return work.watch.isCanceled(); }, {});
    const bool hasOwn = sheet.map && !work.map.isEmpty();
    const auto own = hasOwn ? mapFingerprint(*sheet.map, work.supplies.sums, control) : work.map;
    const auto input = sheetFingerprint(own, sheet);
    if (work.files.isCurrent(path, input)) {
        settle(work, number, Outcome::Kept, {});
        return;
    }
    if (!work.map.isEmpty()) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    auto state = sheet.map ? *sheet.map : work.state;
    state.moment = sheet.moment;
    if (const auto good = checkTarget(path); !good) {
        fail(work, number, good.error());
        return;
    }
    if (auto made = renderMap(state, sheet.request, work.supplies, control)) {
        saver.add({.number = number, .input = input, .made = *std::move(made)});
    } else {
        fail(work, number, made.error());
    }
}

/// All sheets, \a jobs at once.
void makeSheets(const Work &work, int jobs)
{
    SheetSaver saver([&work](const DrawnSheet &sheet) { save(work, sheet); });
    std::atomic<std::size_t> next = 0;
    const auto loop = [&] {
        const SerialScope serial; // the sheets themselves fill the cores
        for (auto i = next++; i < work.sheets.size() && !work.watch.isCanceled(); i = next++) {
            drawSheet(work, i, saver);
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < jobs; ++i) {
        others.emplace_back(loop);
    }
    loop();
}

int jobsOf(const SeriesRequest &request, std::size_t sheets)
{
    const auto cores = int(std::max(1U, std::thread::hardware_concurrency()));
    return std::clamp(request.jobs > 0 ? request.jobs : cores, 1, int(sheets));
}

/// The folder in which the sheets of one document wait for the others.
QString partsFolder(const QString &document)
{
    const QFileInfo file(document);
    return file.path() + u"/."_s + file.fileName() + u".parts"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Index and sheets as one document.
Result<QByteArray> documentOf(const std::vector<SeriesSheet> &sheets, const std::vector<SeriesEntry> &entries,
                              const QByteArray &index, const SeriesRequest &request)
{
    std::vector<PdfPart> parts;
    if (!index.isEmpty()) {
        parts.push_back({.pdf = index, .bookmark = indexTitle(request.sheet.language)});
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (entries[i].outcome == Outcome::Made || entries[i].outcome == Outcome::Kept) {
            parts.push_back({.pdf = contentOf(sheets[i].request.path), .bookmark = sheets[i].name});
        }
    }
    return joinPdfs(request.sheet.path, parts);
}

/// Writes the index beside the files, or all as one document.
void finish(const Work &work, const SeriesRequest &request, SeriesReport &report)
{
    const bool document = isOneDocument(request);
    const auto path = document ? request.sheet.path : indexPath(request);
    const bool hasIndex = request.index && request.kind != SeriesKind::Years;
    if (!document && !hasIndex) {
        return;
    }
    Result<QByteArray> bytes;
    if (hasIndex) {
        bytes = indexPages(work.state, work.supplies.prepared, work.sheets, report.entries, request);
    }
    if (bytes && document) {
        bytes = documentOf(work.sheets, report.entries, *bytes, request);
    }
    const auto written = bytes ? saveFile(path, *bytes) : Result<void>(std::unexpected(bytes.error()));
    if (!written) {
        report.error = written.error().message;
        return;
    }
    report.document = path;
    if (document && report.count(Outcome::Failed) == 0) {
        QDir(partsFolder(path)).removeRecursively();
    }
}

QString stateOf(const SeriesRequest &request)
{
    return isOneDocument(request) ? partsFolder(request.sheet.path) + u"/state.json"_s : statePath(request);
}

/// Sends the sheets of one document into a folder of their own.
void useParts(const QString &document, std::vector<SeriesSheet> &sheets)
{
    for (auto &sheet : sheets) {
        sheet.request.path = u"%1/%2.pdf"_s.arg(partsFolder(document)).arg(sheet.number, 4, 10, QChar(u'0'));
    }
}

/// Every layer that a sheet shows is projected once for all.
MapState withLayersOf(MapState map, const std::vector<SeriesSheet> &sheets)
{
    for (const auto &sheet : sheets) {
        for (std::size_t i = 0; sheet.map && i < map.layers.size(); ++i) {
            map.layers[i].visible = map.layers[i].visible || sheet.map->layers[i].visible;
        }
    }
    return map;
}

} // namespace

int SeriesReport::count(SeriesEntry::Outcome outcome) const
{
    return int(std::ranges::count(entries, outcome, &SeriesEntry::outcome));
}

bool SeriesReport::isComplete() const
{
    return !canceled && error.isEmpty() && count(Outcome::Failed) == 0 && count(Outcome::Left) == 0;
}

Result<SeriesReport> runSeries(const MapState &state, const SeriesRequest &request, const JobControl &control,
                               const SeriesListener &listener)
{
    auto sheets = seriesSheets(state, request);
    if (!sheets) {
        return std::unexpected(sheets.error());
    }
    const auto map = shownMap(state, request.sheet);
    if (!map) {
        return std::unexpected(map.error());
    }
    const bool document = isOneDocument(request);
    const auto &focus = sheets->front().request.focus;
    const auto plane = planeOf(sheets->front().request, *map);
    if (!plane) {
        return std::unexpected(plane.error());
    }
    auto prepared = prepareTables(withLayersOf(*map, *sheets), focus ? focus->layerId : QString(),
                                  control.part(0, 0), *plane);
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    SeriesReport report;
    for (const auto &sheet : *sheets) {
        report.entries.push_back({.name = sheet.name,
                                  .path = document ? request.sheet.path : sheet.request.path,
                                  .outcome = Outcome::Left,
                                  .message = {}});
    }
    if (document) {
        useParts(request.sheet.path, *sheets);
    }
    const bool keeps = request.resumable || document;
    if (keeps) {
        QDir().mkpath(QFileInfo(document ? sheets->front().request.path : indexPath(request)).absolutePath());
    }
    SeriesState files(keeps ? stateOf(request) : QString());
    std::ignore = mapFont(1); // registers the fonts, which other threads may not
    Watch watch(int(sheets->size()), control, listener);
    SheetSupplies supplies {.prepared = *std::move(prepared), .sums = {}};
    const auto fingerprint = keeps ? mapFingerprint(state, supplies.sums, control) : QByteArray();
    const Work work {.state = state,
                     .supplies = supplies,
                     .sheets = *sheets,
                     .map = fingerprint,
                     .files = files,
                     .watch = watch,
                     .entries = report.entries};
    makeSheets(work, jobsOf(request, sheets->size()));
    report.canceled = watch.isCanceled();
    if (!report.canceled) {
        finish(work, request, report);
    }
    report.seconds = watch.seconds();
    return report;
}

} // namespace revier
