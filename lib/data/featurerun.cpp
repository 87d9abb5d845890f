// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurerun_p.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/shaperun_p.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcRuns, "revier.data.runs", QtWarningMsg)

/// GDAL need not look at what is not wanted.
void ignoreRest(OGRLayer &layer, RunContent content)
{
    QList<QByteArray> names;
    if (content == RunContent::Attributes) {
        names.append("OGR_GEOMETRY");
    }
    const auto &definition = *layer.GetLayerDefn();
    for (int i = 0; content == RunContent::Geometry && i < definition.GetFieldCount(); ++i) {
        const QByteArray name(definition.GetFieldDefn(i)->GetNameRef());
        if (!name.toUpper().startsWith("OGR_")) { // which may mean the geometry itself
            names.append(name);
        }
    }
    if (!names.isEmpty() && layer.TestCapability(OLCIgnoreFields) != FALSE) {
        std::vector<const char *> list;
        std::ranges::transform(names, std::back_inserter(list), &QByteArray::constData);
        list.push_back(nullptr);
        layer.SetIgnoredFields(list.data());
    }
}

/// What one thread reads runs of a file with.
class RunReader
{
public:
    RunReader(const RunFile &file, RunContent content)
        : m_plan(file.plan)
        , m_content(content)
        , m_open(openDataset(file.gdalPath, file.gdalPath, {{}, file.encoding}, m_scope, m_known))
        , m_layer(m_open ? m_open->dataset->GetLayer(m_plan.layer) : nullptr)
    {
        if (m_layer) {
            ignoreRest(*m_layer, content);
        }
    }

    /// Not complete if cancelled, or if the file could not be opened once more.
    FeatureRun read(std::size_t number, SharedControl &control)
    {
        if (!m_layer) {
            return {};
        }
        std::size_t before = 0;
        const auto report = [&](std::size_t count) {
            return control.advance(count - std::exchange(before, count));
        };
        auto run = readRecords(number, report);
        if (!run) {
            run = readFeatures(number, report);
        }
        run->messages = m_scope.takeMessages();
        m_largest = {.features = std::max(m_largest.features, run->features),
                     .positions = std::max(m_largest.positions, run->geometry.positionCount()),
                     .parts = std::max(m_largest.parts, run->geometry.partCount())};
        return *std::move(run);
    }

private:
    using Report = std::function<bool(std::size_t)>;

    /// A run of a shapefile; nothing if it is for GDAL.
    std::optional<FeatureRun> readRecords(std::size_t number, const Report &report)
    {
        const auto &source = m_open->shape;
        if (m_plan.jump != Jump::ByIndex || !source) {
            return std::nullopt;
        }
        if (!m_shapes) {
            m_shapes = ShapeRunReader::make(*m_layer, *source, m_content);
        }
        return *m_shapes ? (*m_shapes)->read(std::size_t(m_plan.begin(number)),
                                             std::size_t(m_plan.end(number)), m_largest, report)
                         : std::nullopt;
    }

    FeatureRun readFeatures(std::size_t number, const Report &report)
    {
        if (!jump(number)) {
            return {};
        }
        const auto end = m_plan.end(number);
        auto id = m_plan.begin(number);
        const auto byId = [&] {
            OGRFeature *feature = nullptr;
            while (feature == nullptr && id < end) { // what is damaged costs itself, not those behind it
                feature = m_layer->GetFeature(id++);
            }
            return feature;
        };
        const auto inOrder = [&] {
            OGRFeatureUniquePtr feature(m_layer->GetNextFeature());
            return feature && feature->GetFID() < end ? feature.release() : nullptr;
        };
        const auto next = m_plan.jump == Jump::ById ? std::function<OGRFeature *()>(byId) : inOrder;
        return readRun(*m_layer, TablePositions(*m_layer, false), m_largest, m_content, next, report);
    }

    [[nodiscard]] bool jump(std::size_t number) const
    {
        if (m_plan.jump == Jump::ByIndex) {
            return m_layer->SetNextByIndex(m_plan.begin(number)) == OGRERR_NONE;
        }
        if (m_plan.jump == Jump::ById) {
            return true;
        }
        const auto filter = u"\"%1\" >= %2 AND \"%1\" < %3"_s.arg(
            QString::fromUtf8(m_layer->GetFIDColumn()).replace(u'"', u"\"\""_s),
            QString::number(m_plan.begin(number)), QString::number(m_plan.begin(number + 1)));
        return m_layer->SetAttributeFilter(filter.toUtf8().constData()) == OGRERR_NONE;
    }

    RunPlan m_plan;
    RunContent m_content;
    RunSize m_largest; ///< of the runs so far: the next one needs as much room
    GdalScope m_scope; // before the dataset: it must outlive it
    GdalOption m_noSidecars {"GDAL_PAM_ENABLED", "NO"};
    // Each jump would throw away what was read ahead, though features follow one another in the file.
    GdalOption m_readAhead {"VSI_CACHE", m_plan.jump == Jump::ById ? "YES" : "NO"};
    GdalOption m_room {"VSI_CACHE_SIZE", "1000000"}; // bytes
    ProblemLog m_known; ///< what whoever opened the file first has said already
    Result<OpenDataset> m_open;
    OGRLayer *m_layer; ///< null if the file cannot be opened
    std::optional<std::unique_ptr<ShapeRunReader>> m_shapes; ///< null: GDAL reads them
};

} // namespace

RunBuilder::RunBuilder(OGRLayer &layer, const RunSize &expected, RunContent content)
    : m_content(content)
    , m_columns(*layer.GetLayerDefn(), m_run.log)
    , m_geometry(m_run.log)
{
    if (columns()) {
        m_columns.reserve(expected.features);
    }
    if (geometry()) {
        m_geometry.reserve(expected.features, expected.positions, expected.parts);
    }
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
                   RunContent content, const std::function<OGRFeature *()> &next,
                   const std::function<bool(std::size_t)> &report)
{
    RunBuilder run(layer, expected, content);
    const bool hasGeometry = layer.GetGeomType() != wkbNone || positions.makesPoints();
    for (std::size_t count = 0;; ++count) {
        if (count % RunBuilder::kStep == 0 && !report(count)) {
            return {};
        }
        const OGRFeatureUniquePtr feature(next());
        if (!feature) {
            return run.finish();
        }
        if (auto *columns = run.columns()) {
            columns->add(*feature);
        }
        if (auto *geometry = run.geometry()) {
            const bool missing = positions.isMissing(*feature, count, run.log());
            const auto point = positions.point(*feature);
            geometry->add(point ? &*point : feature->GetGeometryRef(), hasGeometry && !missing);
        }
        run.endFeature();
    }
}

std::vector<FeatureRun> readRuns(const RunFile &file, RunContent content, const JobControl &control)
{
    std::vector<FeatureRun> runs(file.plan.runs());
    qCDebug(lcRuns) << file.gdalPath << "is read in" << runs.size() << "runs";
    SharedControl shared(control, runs.size() * RunPlan::kRun);
    std::atomic<bool> failed = false;
    inParallel(
        runs.size(), [&] { return RunReader(file, content); },
        [&](RunReader &reader, std::size_t number) {
            if (!failed) {
                runs[number] = reader.read(number, shared);
                failed = failed || !runs[number].complete;
            }
        });
    return failed ? std::vector<FeatureRun>() : std::move(runs);
}

std::vector<FeatureRun> readWhole(OGRLayer &layer, const TablePositions &positions, const JobControl &control)
{
    const auto total = layer.TestCapability(OLCFastFeatureCount) != FALSE ? layer.GetFeatureCount(FALSE) : -1;
    layer.ResetReading();
    std::vector<FeatureRun> runs(1);
    const auto next = [&layer] { return layer.GetNextFeature(); };
    runs.front() = readRun(layer, positions, {}, RunContent::Everything, next, [&](std::size_t done) {
        if (total > 0) {
            control.report(double(done) / double(total));
        }
        return !control.isCanceled();
    });
    return runs.front().complete ? std::move(runs) : std::vector<FeatureRun>();
}

void joinLogs(std::span<const FeatureRun> runs, ProblemLog &log)
{
    std::size_t before = 0;
    for (const auto &run : runs) {
        log.append(run.log, before);
        before += run.features;
    }
}

std::vector<GdalScope::Message> joinedMessages(std::span<const FeatureRun> runs)
{
    std::vector<GdalScope::Message> messages;
    for (const auto &run : runs) {
        std::ranges::copy_if(run.messages, std::back_inserter(messages),
                             [&](const auto &message) { return !std::ranges::contains(messages, message); });
    }
    return messages;
}

std::vector<Column> joinedColumns(std::span<FeatureRun> runs)
{
    auto columns = std::move(runs.front().columns);
    std::size_t rows = 0;
    for (const auto &run : runs) {
        rows += run.features;
    }
    inParallel(columns.size(), [&](std::size_t column) {
        if (runs.size() > 1) {
            columns[column].reserve(rows, 0);
        }
        for (auto &run : runs.subspan(1)) {
            columns[column].append(run.columns[column]);
            run.columns[column] = Column(run.fields[column].type); // gives its memory back
        }
        columns[column].finish();
    });
    return columns;
}

GeometryBuffer joinedGeometry(std::span<FeatureRun> runs)
{
    if (runs.size() == 1) {
        return std::move(runs.front().geometry);
    }
    std::vector<GeometryBuffer *> pieces;
    std::ranges::transform(runs, std::back_inserter(pieces), [](FeatureRun &run) { return &run.geometry; });
    return GeometryBuffer::joined(pieces);
}

} // namespace revier
