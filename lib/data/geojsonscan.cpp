// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsonscan_p.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/geojsonfile_p.h"
#include "data/geojsontable_p.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <unordered_set>

namespace revier {
namespace {

/// Decodes all runs on all cores; empty if one of them cannot be decoded or \a control cancels.
std::vector<GeoJsonRun> readRuns(const QString &path, const std::vector<GeoJsonLayout::Range> &ranges,
                                 const JobControl &control)
{
    std::vector<std::optional<GeoJsonRun>> found(ranges.size());
    std::atomic<bool> failed = false;
    SharedControl shared(control, ranges.size());
    inParallel(
        ranges.size(), [&path] { return GeoJsonRunReader(path); },
        [&](GeoJsonRunReader &reader, std::size_t i) {
            if (!failed) {
                found[i] = reader.read(ranges[i].begin, ranges[i].end);
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

} // namespace

std::optional<GeoJsonScan> GeoJsonScan::read(const QString &path, const JobControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    auto layout = findGeoJsonLayout(file);
    if (!layout) {
        return std::nullopt;
    }
    GeoJsonScan scan;
    scan.m_runs = readRuns(path, layout->runs, control);
    const auto &runs = layout->runs;
    if (scan.m_runs.empty() && runs.size() > 1 && !control.isCanceled()) { // cut at the wrong places
        scan.m_runs = readRuns(path, {{.begin = runs.front().begin, .end = runs.back().end}}, control);
    }
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
}

QByteArray GeoJsonScan::sample() const
{
    auto json = m_head;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        json += i > 0 ? "," : "";
        json += m_samples[i];
    }
    return json + m_tail;
}

bool GeoJsonScan::fill(FeatureTable &table, const OGRFeatureDefn &definition, ProblemLog &log)
{
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
