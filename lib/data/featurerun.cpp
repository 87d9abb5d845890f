// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurerun_p.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/columnbuilder_p.h"
#include "data/geometrybuilder_p.h"

#include <algorithm>
#include <atomic>
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

/// What one thread reads runs of a file with.
class RunReader
{
public:
    RunReader(const QString &gdalPath, const QString &encoding)
        : m_open(openDataset(gdalPath, gdalPath, {{}, encoding}, m_scope, m_known))
    {
    }

    /// Not complete if cancelled, or if the file could not be opened once more.
    FeatureRun read(std::size_t number, SharedControl &control)
    {
        if (!m_open || m_open->dataset->GetLayerCount() != 1) {
            return {};
        }
        auto &layer = *m_open->dataset->GetLayer(0);
        if (layer.SetNextByIndex(GIntBig(number) * GIntBig(kRun)) != OGRERR_NONE) {
            return {};
        }
        std::size_t before = 0;
        auto run =
            readRun(layer, TablePositions(layer, false), GIntBig(number + 1) * GIntBig(kRun),
                    [&](std::size_t count) { return control.advance(count - std::exchange(before, count)); });
        run.messages = m_scope.takeMessages();
        return run;
    }

private:
    GdalScope m_scope; // before the dataset: it must outlive it
    GdalOption m_noSidecars {"GDAL_PAM_ENABLED", "NO"};
    ProblemLog m_known; ///< what whoever opened the file first has said already
    Result<OpenDataset> m_open;
};

/// Reads so many features in runs on all cores. Empty if cancelled, or if the file could not be opened as
/// often as that.
std::vector<FeatureRun> readOnAllCores(const QString &gdalPath, const QString &encoding, std::size_t features,
                                       const JobControl &control)
{
    std::vector<FeatureRun> runs((features + kRun - 1) / kRun);
    SharedControl shared(control, features);
    std::atomic<bool> failed = false;
    inParallel(
        runs.size(), [&] { return RunReader(gdalPath, encoding); },
        [&](RunReader &reader, std::size_t number) {
            if (!failed) {
                runs[number] = reader.read(number, shared);
                failed = failed || !runs[number].complete;
            }
        });
    return failed ? std::vector<FeatureRun>() : std::move(runs);
}

} // namespace

FeatureRun readRun(OGRLayer &layer, const TablePositions &positions, std::optional<GIntBig> end,
                   const std::function<bool(std::size_t)> &report)
{
    FeatureRun run;
    ColumnBuilder columns(*layer.GetLayerDefn(), run.log);
    GeometryBuilder geometry(run.log);
    const bool hasGeometry = layer.GetGeomType() != wkbNone || positions.makesPoints();
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
        const auto point = positions.point(*feature);
        geometry.add(point ? &*point : feature->GetGeometryRef(), hasGeometry && !missing);
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
        auto runs = readOnAllCores(gdalPath, open.shape->encoding.name, count, control);
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
    std::size_t before = 0;
    for (auto &run : runs) {
        pieces.push_back(&run.geometry);
        log.append(run.log, before);
        before += run.geometry.featureCount();
    }
    table.fields = runs.front().fields;
    table.columns = std::move(runs.front().columns);
    if (runs.size() == 1) {
        table.geometry = std::move(runs.front().geometry);
        return;
    }
    table.geometry = GeometryBuffer::joined(pieces);
    inParallel(table.columns.size(), [&](std::size_t column) {
        for (const auto &run : runs.subspan(1)) {
            table.columns[column].append(run.columns[column]);
        }
    });
}

} // namespace revier
