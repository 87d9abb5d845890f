// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/columnbuilder_p.h"
#include "data/dataset_p.h"
#include "data/featuretable.h"
#include "data/geometrybuilder_p.h"
#include "data/tablepositions_p.h"

#include <ogrsf_frmts.h>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// Consecutive features of a layer, read through GDAL. Private to this module.
struct FeatureRun
{
    std::vector<Field> fields;
    std::vector<Column> columns;
    GeometryBuffer geometry;
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

    RunBuilder(OGRLayer &layer, const RunSize &expected);
    ~RunBuilder() = default;
    Q_DISABLE_COPY_MOVE(RunBuilder)

    [[nodiscard]] ColumnBuilder &columns() { return m_columns; }
    [[nodiscard]] GeometryBuilder &geometry() { return m_geometry; }
    [[nodiscard]] ProblemLog &log() { return m_run.log; }
    /// The complete run; this is spent.
    [[nodiscard]] FeatureRun finish();

private:
    FeatureRun m_run; // before the builders: they write into its log
    ColumnBuilder m_columns;
    GeometryBuilder m_geometry;
};

/// Reads the features of \a layer that \a next hands over, until it hands over none. \a report is told how
/// many are read, now and then, and answers false to stop.
[[nodiscard]] FeatureRun readRun(OGRLayer &layer, const TablePositions &positions, const RunSize &expected,
                                 const std::function<OGRFeature *()> &next,
                                 const std::function<bool(std::size_t)> &report);

/// Reads all features of \a layer in runs on all cores, each through a dataset of its own, if that pays and
/// the format can jump to a feature: shapefiles, GeoPackage, FlatGeobuf. Else in one run. Empty if cancelled.
[[nodiscard]] std::vector<FeatureRun> readRuns(OGRLayer &layer, const OpenDataset &open,
                                               const QString &gdalPath, const TablePositions &positions,
                                               const JobControl &control);

/// The runs, one behind the other, as fields, columns and geometry of \a table; what they noticed goes to
/// \a log.
void joinRuns(std::span<FeatureRun> runs, FeatureTable &table, ProblemLog &log);

} // namespace revier
