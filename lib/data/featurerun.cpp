// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurerun_p.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/shaperun_p.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcRuns, "revier.data.runs", QtWarningMsg)

constexpr std::size_t kRun = 25'000; ///< features: opening the file once more must not count

/// How a format finds a feature in the middle of a layer.
enum class Jump {
    None,
    ByIndex, ///< shapefiles: to a row, then on from there; deleted rows do not count, so their ids do
    ByFilter, ///< GeoPackage: the ids are the key of the table
    ById ///< FlatGeobuf with an index: each by itself
};

/// Runs of a layer: each has so many ids, the first one begins at \a first.
struct RunPlan
{
    Jump jump = Jump::None;
    int layer = 0; ///< its number in the dataset
    GIntBig first = 0;
    GIntBig last = -1;

    [[nodiscard]] std::size_t runs() const
    {
        return jump == Jump::None ? 0 : std::size_t(last - first) / kRun + 1;
    }
    [[nodiscard]] GIntBig begin(std::size_t run) const { return first + GIntBig(run) * GIntBig(kRun); }
};

/// The smallest and the largest id in a table of a GeoPackage; the other way round if there are none, or if
/// it is no table: a view has an order of its own.
std::pair<GIntBig, GIntBig> idsOf(OGRLayer &layer, GDALDataset &dataset)
{
    const QString name = QString::fromUtf8(layer.GetName());
    const auto quoted = [](QString text, QChar mark) {
        return mark + text.replace(mark, QString(2, mark)) + mark;
    };
    const auto sql =
        u"SELECT MIN(%1), MAX(%1) FROM %2 WHERE EXISTS (SELECT 1 FROM sqlite_master WHERE "
        "type = 'table' AND name = %3)"_s.arg(quoted(QString::fromUtf8(layer.GetFIDColumn()), u'"'),
                                              quoted(name, u'"'), quoted(name, u'\''));
    std::pair<GIntBig, GIntBig> ids {0, -1};
    auto *result = dataset.ExecuteSQL(sql.toUtf8().constData(), nullptr, nullptr);
    const OGRFeatureUniquePtr row(result ? result->GetNextFeature() : nullptr);
    if (row && row->IsFieldSetAndNotNull(0) && row->IsFieldSetAndNotNull(1)) {
        ids = {row->GetFieldAsInteger64(0), row->GetFieldAsInteger64(1)};
    }
    if (result) {
        dataset.ReleaseResultSet(result);
    }
    return ids;
}

Jump jumpOf(OGRLayer &layer, const OpenDataset &open)
{
    const auto driver = QString::fromUtf8(open.dataset->GetDriverName());
    if (open.shape && layer.TestCapability(OLCFastSetNextByIndex) != FALSE) {
        return Jump::ByIndex;
    }
    if (driver == "GPKG"_L1 && *layer.GetFIDColumn() != '\0') {
        return Jump::ByFilter;
    }
    return driver == "FlatGeobuf"_L1 && layer.TestCapability(OLCRandomRead) != FALSE ? Jump::ById
                                                                                     : Jump::None;
}

/// Nothing to jump to if it does not pay.
RunPlan planRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath)
{
    const bool onDisk = !gdalPath.startsWith("/vsi"_L1) && !open.folder;
    const auto jump = onDisk ? jumpOf(layer, open) : Jump::None;
    if (jump == Jump::None || layer.TestCapability(OLCFastFeatureCount) == FALSE) {
        return {};
    }
    RunPlan plan {.jump = jump};
    const auto count = layer.GetFeatureCount(FALSE);
    while (open.dataset->GetLayer(plan.layer) != &layer) {
        ++plan.layer;
    }
    std::tie(plan.first, plan.last) =
        jump == Jump::ByFilter ? idsOf(layer, *open.dataset) : std::pair<GIntBig, GIntBig>(0, count - 1);
    constexpr double kSparse = 4; // as many ids as that for each feature: most runs would be empty
    const auto most = double(std::min<GIntBig>(count, QFileInfo(gdalPath).size())); // whatever the file says
    const auto span = double(plan.last) - double(plan.first);
    return count < 2 * GIntBig(kRun) || span < 0 || span > kSparse * most ? RunPlan() : plan;
}

/// What one thread reads runs of a file with.
class RunReader
{
public:
    RunReader(const QString &gdalPath, const QString &encoding, RunPlan plan)
        : m_plan(plan)
        , m_open(openDataset(gdalPath, gdalPath, {{}, encoding}, m_scope, m_known))
    {
    }

    /// Not complete if cancelled, or if the file could not be opened once more.
    FeatureRun read(std::size_t number, SharedControl &control)
    {
        auto *layer = m_open ? m_open->dataset->GetLayer(m_plan.layer) : nullptr;
        if (!layer) {
            return {};
        }
        std::size_t before = 0;
        const auto report = [&](std::size_t count) {
            return control.advance(count - std::exchange(before, count));
        };
        auto run = readRecords(*layer, number, report);
        if (!run) {
            run = readFeatures(*layer, number, report);
        }
        run->messages = m_scope.takeMessages();
        m_largest = {.features = std::max(m_largest.features, run->geometry.featureCount()),
                     .positions = std::max(m_largest.positions, run->geometry.positionCount()),
                     .parts = std::max(m_largest.parts, run->geometry.partCount())};
        return *std::move(run);
    }

private:
    using Report = std::function<bool(std::size_t)>;

    /// A run of a shapefile; nothing if it is for GDAL.
    std::optional<FeatureRun> readRecords(OGRLayer &layer, std::size_t number, const Report &report)
    {
        const auto &source = m_open->shape;
        if (m_plan.jump != Jump::ByIndex || !source) {
            return std::nullopt;
        }
        if (!m_shapes) {
            m_shapes = ShapeRunReader::make(layer, *source);
        }
        const auto end = std::min(m_plan.begin(number + 1), m_plan.last + 1);
        return *m_shapes
            ? (*m_shapes)->read(std::size_t(m_plan.begin(number)), std::size_t(end), m_largest, report)
            : std::nullopt;
    }

    FeatureRun readFeatures(OGRLayer &layer, std::size_t number, const Report &report)
    {
        if (!jump(layer, number)) {
            return {};
        }
        const auto end = std::min(m_plan.begin(number + 1), m_plan.last + 1);
        auto id = m_plan.begin(number);
        const auto next = [&]() -> OGRFeature * {
            if (m_plan.jump == Jump::ById) {
                return id < end ? layer.GetFeature(id++) : nullptr;
            }
            OGRFeatureUniquePtr feature(layer.GetNextFeature());
            return feature && feature->GetFID() < end ? feature.release() : nullptr;
        };
        return readRun(layer, TablePositions(layer, false), m_largest, next, report);
    }

    [[nodiscard]] bool jump(OGRLayer &layer, std::size_t number) const
    {
        if (m_plan.jump == Jump::ByIndex) {
            return layer.SetNextByIndex(m_plan.begin(number)) == OGRERR_NONE;
        }
        if (m_plan.jump == Jump::ById) {
            return true;
        }
        const auto filter = u"\"%1\" >= %2 AND \"%1\" < %3"_s.arg(
            QString::fromUtf8(layer.GetFIDColumn()).replace(u'"', u"\"\""_s),
            QString::number(m_plan.begin(number)), QString::number(m_plan.begin(number + 1)));
        return layer.SetAttributeFilter(filter.toUtf8().constData()) == OGRERR_NONE;
    }

    RunPlan m_plan;
    RunSize m_largest; ///< of the runs so far: the next one needs as much room
    GdalScope m_scope; // before the dataset: it must outlive it
    GdalOption m_noSidecars {"GDAL_PAM_ENABLED", "NO"};
    // Each jump would throw away what was read ahead, though features follow one another in the file.
    GdalOption m_readAhead {"VSI_CACHE", m_plan.jump == Jump::ById ? "YES" : "NO"};
    GdalOption m_room {"VSI_CACHE_SIZE", "1000000"}; // bytes
    ProblemLog m_known; ///< what whoever opened the file first has said already
    Result<OpenDataset> m_open;
    std::optional<std::unique_ptr<ShapeRunReader>> m_shapes; ///< null: GDAL reads them
};

/// Reads all runs on all cores. Empty if cancelled, or if the file could not be opened as often as that.
std::vector<FeatureRun> readOnAllCores(const QString &gdalPath, const QString &encoding, const RunPlan &plan,
                                       const JobControl &control)
{
    std::vector<FeatureRun> runs(plan.runs());
    qCDebug(lcRuns) << gdalPath << "is read in" << runs.size() << "runs";
    SharedControl shared(control, runs.size() * kRun);
    std::atomic<bool> failed = false;
    inParallel(
        runs.size(), [&] { return RunReader(gdalPath, encoding, plan); },
        [&](RunReader &reader, std::size_t number) {
            if (!failed) {
                runs[number] = reader.read(number, shared);
                failed = failed || !runs[number].complete;
            }
        });
    return failed ? std::vector<FeatureRun>() : std::move(runs);
}

} // namespace

RunBuilder::RunBuilder(OGRLayer &layer, const RunSize &expected)
    : m_columns(*layer.GetLayerDefn(), m_run.log)
    , m_geometry(m_run.log)
{
    m_columns.reserve(expected.features);
    m_geometry.reserve(expected.features, expected.positions, expected.parts);
}

FeatureRun RunBuilder::finish()
{
    m_run.fields = m_columns.takeFields();
    m_run.columns = m_columns.takeColumns();
    m_run.geometry = m_geometry.take();
    m_run.complete = true;
    return std::move(m_run);
}

FeatureRun readRun(OGRLayer &layer, const TablePositions &positions, const RunSize &expected,
                   const std::function<OGRFeature *()> &next, const std::function<bool(std::size_t)> &report)
{
    RunBuilder run(layer, expected);
    const bool hasGeometry = layer.GetGeomType() != wkbNone || positions.makesPoints();
    for (std::size_t count = 0;; ++count) {
        if (count % RunBuilder::kStep == 0 && !report(count)) {
            return {};
        }
        const OGRFeatureUniquePtr feature(next());
        if (!feature) {
            return run.finish();
        }
        run.columns().add(*feature);
        const bool missing = positions.isMissing(*feature, count, run.log());
        const auto point = positions.point(*feature);
        run.geometry().add(point ? &*point : feature->GetGeometryRef(), hasGeometry && !missing);
    }
}

std::vector<FeatureRun> readRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath,
                                 const TablePositions &positions, const JobControl &control)
{
    const auto plan = planRuns(layer, open, gdalPath);
    if (plan.runs() > 1) {
        const auto encoding = open.shape ? open.shape->encoding.name : QString();
        auto runs = readOnAllCores(gdalPath, encoding, plan, control);
        if (!runs.empty() || control.isCanceled()) {
            return runs;
        }
    }
    const auto total = layer.TestCapability(OLCFastFeatureCount) != FALSE ? layer.GetFeatureCount(FALSE) : -1;
    layer.ResetReading();
    std::vector<FeatureRun> runs(1);
    const auto next = [&layer] { return layer.GetNextFeature(); };
    runs.front() = readRun(layer, positions, {}, next, [&](std::size_t done) {
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
        std::ranges::for_each(table.columns, &Column::finish);
        return;
    }
    table.geometry = GeometryBuffer::joined(pieces);
    inParallel(table.columns.size(), [&](std::size_t column) {
        table.columns[column].reserve(before, 0);
        for (auto &run : runs.subspan(1)) {
            table.columns[column].append(run.columns[column]);
            run.columns[column] = Column(table.fields[column].type); // gives its memory back
        }
        table.columns[column].finish();
    });
}

} // namespace revier
