// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/columnbuilder_p.h"
#include "data/featuretable.h"
#include "data/geometrybuilder_p.h"
#include "data/runplan_p.h"
#include "data/tablepositions_p.h"

#include <ogrsf_frmts.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// What of its features a run has.
enum class RunContent : std::uint8_t { Everything, Geometry, Attributes };

/// Consecutive features of a layer, read through GDAL. Private to this module.
struct FeatureRun
{
    std::size_t features = 0;
    std::vector<Field> fields;
    std::vector<Column> columns; ///< empty ones without attributes
    GeometryBuffer geometry; ///< empty without geometry
    ProblemLog log; ///< features count from the beginning of the run
    std::vector<GdalScope::Message> messages;
    bool complete = false; ///< false after a cancellation
};

/// How much room a run needs, as far as that is known.
struct RunSize
{
    std::size_t features = 0;
    std::size_t positions = 0;
    std::size_t parts = 0;
};

/// A run on its way: whoever reads the features adds them to columns and geometry, one after the other.
class RunBuilder
{
public:
    static constexpr std::size_t kStep = 256; ///< features between two questions whether to go on

    RunBuilder(OGRLayer &layer, const RunSize &expected, RunContent content);
    ~RunBuilder() = default;
    Q_DISABLE_COPY_MOVE(RunBuilder)

    /// Null if the run has no attributes.
    [[nodiscard]] ColumnBuilder *columns()
    {
        return m_content == RunContent::Geometry ? nullptr : &m_columns;
    }
    /// Null if the run has no geometry.
    [[nodiscard]] GeometryBuilder *geometry()
    {
        return m_content == RunContent::Attributes ? nullptr : &m_geometry;
    }
    [[nodiscard]] ProblemLog &log() { return m_run.log; }
    /// One more is in the builders.
    void endFeature() { ++m_run.features; }
    /// The complete run; this is spent.
    [[nodiscard]] FeatureRun finish();

private:
    RunContent m_content;
    FeatureRun m_run; // before the builders: they write into its log
    ColumnBuilder m_columns;
    GeometryBuilder m_geometry;
};

/// Reads the features of \a layer that \a next hands over, until it hands over none. \a report is told how
/// many are read, now and then, and answers false to stop.
[[nodiscard]] FeatureRun readRun(OGRLayer &layer, const TablePositions &positions, const RunSize &expected,
                                 RunContent content, const std::function<OGRFeature *()> &next,
                                 const std::function<bool(std::size_t)> &report);

/// A file that can be opened as often as there are cores.
struct RunFile
{
    QString gdalPath;
    QString encoding; ///< of the texts of a shapefile; else empty
    RunPlan plan;
};

/// Reads the runs of \a file on all cores, each through a dataset of its own. Empty if cancelled, or if the
/// file cannot be opened as often as that.
[[nodiscard]] std::vector<FeatureRun> readRuns(const RunFile &file, RunContent content,
                                               const JobControl &control);

/// Reads all features of \a layer in one run; empty if cancelled.
[[nodiscard]] std::vector<FeatureRun> readWhole(OGRLayer &layer, const TablePositions &positions,
                                                const JobControl &control);

/// What the runs noticed, the features counted through.
void joinLogs(std::span<const FeatureRun> runs, ProblemLog &log);
/// What GDAL said while it read the runs, each text once.
[[nodiscard]] std::vector<GdalScope::Message> joinedMessages(std::span<const FeatureRun> runs);
/// The columns of the runs, one behind the other.
[[nodiscard]] std::vector<Column> joinedColumns(std::span<FeatureRun> runs);
/// Their geometry likewise.
[[nodiscard]] GeometryBuffer joinedGeometry(std::span<FeatureRun> runs);

} // namespace revier
