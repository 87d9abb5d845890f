// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsonscan_p.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/geojsontable_p.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// Decodes all runs on all cores; empty if one of them cannot be decoded or \a control cancels.
std::vector<GeoJsonRun> readRuns(const GeoJsonSource &source, const GeoJsonLayout &layout, bool skipBroken,
                                 const JobControl &control)
{
    const auto &ranges = layout.runs;
    std::vector<std::optional<GeoJsonRun>> found(ranges.size());
    std::atomic<bool> failed = false;
    SharedControl shared(control, ranges.size());
    inParallel(
        ranges.size(), [&source] { return GeoJsonRunReader(source); },
        [&](GeoJsonRunReader &reader, std::size_t i) {
            if (!failed) {
                found[i] = reader.read(ranges[i], layout.form, skipBroken);
                failed = !shared.advance(1) || !found[i] || failed;
            }
        });
    std::vector<GeoJsonRun> runs;
    for (auto &run : found) {
        if (!run || failed) {
            return {};
        }
        runs.push_back(*std::move(run));
    }
    return runs;
}

/// A collection whose features could be cut at the wrong places: then all of them in one go.
std::vector<GeoJsonRun> readCollection(const GeoJsonSource &source, GeoJsonLayout layout,
                                       const JobControl &control)
{
    auto runs = readRuns(source, layout, false, control);
    if (runs.empty() && layout.runs.size() > 1 && !control.isCanceled()) {
        layout.runs = {{.begin = layout.runs.front().begin, .end = layout.runs.back().end}};
        runs = readRuns(source, layout, false, control);
    }
    return runs;
}

/// A sequence as lines; if that fails and it has separators, as what lies between them; if that fails, too,
/// without what is broken.
std::vector<GeoJsonRun> readSequence(const GeoJsonSource &source, GeoJsonLayout layout,
                                     const JobControl &control)
{
    auto runs = readRuns(source, layout, false, control);
    if (runs.empty() && layout.separators && !control.isCanceled()) {
        const auto file = source.open();
        layout = findSequenceLayout(*file, GeoJsonLayout::Form::Records, false).value_or(layout);
        runs = readRuns(source, layout, false, control);
    }
    if (runs.empty() && !control.isCanceled()) {
        runs = readRuns(source, layout, true, control);
    }
    return runs;
}

/// Whether the name of a file promises a sequence.
bool isSequenceName(const QString &path)
{
    return path.endsWith(".geojsonl"_L1, Qt::CaseInsensitive)
        || path.endsWith(".geojsons"_L1, Qt::CaseInsensitive)
        || path.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
}

} // namespace

std::optional<GeoJsonScan> GeoJsonScan::read(const GeoJsonSource &source, const JobControl &control)
{
    using Form = GeoJsonLayout::Form;
    const auto file = source.open();
    if (!file->isOpen()) {
        return std::nullopt;
    }
    auto layout = findGeoJsonLayout(*file);
    const bool anyBegin = isSequenceName(source.path);
    for (const auto form : {Form::Lines, Form::Records}) {
        layout = layout ? layout : findSequenceLayout(*file, form, anyBegin);
    }
    if (!layout) {
        return std::nullopt;
    }
    GeoJsonScan scan;
    scan.m_form = layout->form;
    scan.m_runs = layout->form == Form::Collection ? readCollection(source, *layout, control)
                                                   : readSequence(source, *layout, control);
    if (scan.m_runs.empty()) {
        return std::nullopt;
    }
    scan.m_head = layout->head;
    scan.m_tail = layout->tail;
    scan.collectSamples();
    return scan;
}

void GeoJsonScan::collectSamples()
{
    std::unordered_set<std::uint64_t> known;
    std::size_t before = 0;
    for (auto &run : m_runs) {
        for (auto &sample : run.samples) {
            if (known.insert(sample.signature).second) {
                m_samples.push_back(std::move(sample.json));
                m_sampleRows.push_back(before + sample.row);
            }
        }
        run.samples.clear();
        before += run.rows;
    }
    if (m_form != GeoJsonLayout::Form::Collection && m_samples.size() == 1) { // else GDAL sees one feature,
        m_samples.push_back(m_samples.front()); // which is no sequence
        m_sampleRows.push_back(m_sampleRows.front());
    }
}

void GeoJsonScan::reportBrokenLines(ProblemLog &log) const
{
    constexpr std::size_t kNamed = 5;
    QStringList numbers;
    std::size_t count = 0;
    std::size_t before = 0;
    for (const auto &run : m_runs) {
        for (const auto line : run.brokenLines) {
            if (++count <= kNamed) {
                numbers.append(QString::number(before + line + 1));
            }
        }
        before += run.lines;
    }
    if (count > kNamed) {
        numbers.append(u"…"_s);
    }
    if (count > 0) {
        log.add(Problem::Severity::Warning,
                Text::tr("%Ln feature(s) left out, as their JSON is broken (line %1). The rest was read.",
                         nullptr, int(count))
                    .arg(numbers.join(u", "_s)));
    }
}

QByteArray GeoJsonScan::sample() const
{
    const auto *const separator = m_form == GeoJsonLayout::Form::Collection ? "," : "\n";
    auto json = m_head;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        json += i > 0 ? separator : "";
        json += QByteArray(m_samples[i]).replace('\n', ' ');
    }
    return json + m_tail;
}

bool GeoJsonScan::fill(FeatureTable &table, const OGRFeatureDefn &definition, ProblemLog &log)
{
    reportBrokenLines(log);
    std::size_t before = 0;
    for (const auto &run : m_runs) {
        log.append(run.log, before);
        before += run.rows;
    }
    std::vector<std::optional<Column>> columns(table.fields.size());
    table.geometry = joinGeometries(m_runs);
    inParallel(columns.size(), [&](std::size_t index) {
        columns[index] =
            ColumnJoiner(m_runs, table.fields[index], definition.GetFieldDefn(int(index))->GetType()).join();
    });
    table.columns.clear();
    for (auto &column : columns) {
        if (!column) {
            return false;
        }
        table.columns.push_back(*std::move(column));
    }
    return true;
}

} // namespace revier
