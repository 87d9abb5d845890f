// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurerun_p.h"

#include "core/parallel.h"
#include "data/columnbuilder_p.h"
#include "data/geometrybuilder_p.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::size_t kRun = 25'000; ///< features: opening the file once more must not count
constexpr std::size_t kStep = 256; ///< features between two questions whether to go on

/// The number of features if they can be read in runs, else 0.
std::size_t countForRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath)
{
    const bool onDisk = !gdalPath.startsWith("/vsi"_L1) && !open.folder;
    if (!onDisk || !open.shape || layer.TestCapability(OLCFastSetNextByIndex) == FALSE
        || layer.TestCapability(OLCFastFeatureCount) == FALSE) {
        return 0;
    }
    const auto count = std::size_t(std::max<GIntBig>(0, layer.GetFeatureCount(FALSE)));
    return count < 2 * kRun ? 0 : count;
}

void append(Column &to, const Column &from, Field::Type type, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row) {
        if (from.isNull(row)) {
            to.appendNull();
        } else if (type == Field::Type::Real) {
            to.append(from.number(row).value_or(0));
        } else if (type == Field::Type::Integer || type == Field::Type::Boolean) {
            to.append(std::int64_t(from.value(row).toLongLong()));
        } else {
            to.append(from.text(row));
        }
    }
}

/// Reads runs of one file on all cores.
class RunReader
{
public:
    RunReader(QString gdalPath, QString encoding, std::size_t features, const JobControl &control)
        : m_gdalPath(std::move(gdalPath))
        , m_encoding(std::move(encoding))
        , m_features(features)
        , m_control(control)
        , m_runs((features + kRun - 1) / kRun)
    {
    }

    /// Empty if cancelled, or if the file could not be opened as often as that.
    std::vector<FeatureRun> read()
    {
        const auto workers =
            std::min(m_runs.size(), std::size_t(std::max(1U, std::thread::hardware_concurrency())));
        inParallel(workers, [this](std::size_t /*worker*/) { work(); });
        return m_failed ? std::vector<FeatureRun>() : std::move(m_runs);
    }

private:
    void work()
    {
        GdalScope scope;
        const GdalOption noSidecars("GDAL_PAM_ENABLED", "NO");
        ProblemLog known; // the first to open the file has said it all
        const auto open = openDataset(m_gdalPath, m_gdalPath, m_encoding, scope, known);
        if (!open || open->dataset->GetLayerCount() != 1) {
            m_failed = true;
            return;
        }
        auto &layer = *open->dataset->GetLayer(0);
        const TablePositions positions(layer, false);
        for (auto run = m_next++; run < m_runs.size() && !m_failed; run = m_next++) {
            if (layer.SetNextByIndex(GIntBig(run) * GIntBig(kRun)) != OGRERR_NONE) {
                m_failed = true;
                return;
            }
            std::size_t before = 0;
            m_runs[run] = readRun(layer, positions, GIntBig(run + 1) * GIntBig(kRun), [&](std::size_t count) {
                return report(count - std::exchange(before, count));
            });
            m_runs[run].messages = scope.takeMessages();
            m_failed = m_failed || !m_runs[run].complete;
        }
    }

    bool report(std::size_t more)
    {
        const std::scoped_lock lock(m_controlled); // a JobControl is for one thread at a time
        m_done += more;
        m_control.report(double(m_done) / double(m_features));
        return !m_control.isCanceled();
    }

    QString m_gdalPath;
    QString m_encoding;
    std::size_t m_features;
    const JobControl &m_control;
    std::vector<FeatureRun> m_runs;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_controlled;
    std::size_t m_done = 0;
};

} // namespace

FeatureRun readRun(OGRLayer &layer, const TablePositions &positions, std::optional<GIntBig> end,
                   const std::function<bool(std::size_t)> &report)
{
    FeatureRun run;
    ColumnBuilder columns(*layer.GetLayerDefn(), run.log);
    GeometryBuilder geometry(run.log);
    const bool hasGeometry = layer.GetGeomType() != wkbNone;
    for (std::size_t count = 0;; ++count) {
        if (count % kStep == 0 && !report(count)) {
            return run;
        }
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (!feature || (end && feature->GetFID() >= *end)) { // deleted ones do not count, so their ids do
            break;
        }
        columns.add(*feature);
        const bool missing = positions.isMissing(*feature, count, run.log);
        geometry.add(feature->GetGeometryRef(), hasGeometry && !missing);
    }
    run.fields = columns.takeFields();
    run.columns = columns.takeColumns();
    run.geometry = geometry.take();
    run.complete = true;
    return run;
}

std::vector<FeatureRun> readRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath,
                                 const TablePositions &positions, const JobControl &control)
{
    const auto count = countForRuns(layer, open, gdalPath);
    if (count > 0 && open.shape) {
        auto runs = RunReader(gdalPath, open.shape->encoding.name, count, control).read();
        if (!runs.empty() || control.isCanceled()) {
            return runs;
        }
    }
    const auto total = layer.TestCapability(OLCFastFeatureCount) != FALSE ? layer.GetFeatureCount(FALSE) : -1;
    layer.ResetReading();
    std::vector<FeatureRun> runs(1);
    runs.front() = readRun(layer, positions, {}, [&](std::size_t done) {
        if (total > 0) {
            control.report(double(done) / double(total));
        }
        return !control.isCanceled();
    });
    return runs.front().complete ? std::move(runs) : std::vector<FeatureRun>();
}

void joinRuns(std::span<FeatureRun> runs, FeatureTable &table, ProblemLog &log)
{
    std::vector<GeometryBuffer *> pieces;
    std::vector<std::size_t> rows;
    std::size_t before = 0;
    for (auto &run : runs) {
        pieces.push_back(&run.geometry);
        rows.push_back(run.geometry.featureCount());
        log.append(run.log, before);
        before += rows.back();
    }
    table.fields = runs.front().fields;
    if (runs.size() == 1) {
        table.geometry = std::move(runs.front().geometry);
        table.columns = std::move(runs.front().columns);
        return;
    }
    table.geometry = GeometryBuffer::joined(pieces);
    table.columns = std::move(runs.front().columns);
    inParallel(table.columns.size(), [&](std::size_t column) {
        for (std::size_t run = 1; run < runs.size(); ++run) {
            append(table.columns[column], runs[run].columns[column], table.fields[column].type, rows[run]);
        }
    });
}

} // namespace revier
