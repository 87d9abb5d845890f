// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/featuretable.h"
#include "data/geojsonrun_p.h"

#include <ogr_feature.h>

#include <QByteArray>

#include <optional>
#include <vector>

namespace revier {

/// All features of a GeoJSON file, read with simdjson by several threads. What the types of the columns are,
/// which coordinate reference system the file states and how the layer is called is left to GDAL: it reads a
/// sample, a file with one feature of each kind. Private to this module.
class GeoJsonScan
{
public:
    /// Nothing if the file is something that must be left to GDAL, or if \a control cancels.
    [[nodiscard]] static std::optional<GeoJsonScan> read(const GeoJsonSource &source,
                                                         const JobControl &control);

    /// GeoJSON of the same form, with the head and tail of the file and the first feature of each kind.
    [[nodiscard]] QByteArray sample() const;
    /// The rows of these features in the file.
    [[nodiscard]] const std::vector<std::size_t> &sampleRows() const { return m_sampleRows; }

    /// Fills in geometry and columns; the fields of \a table and \a definition are GDAL's for the sample.
    /// What was found goes to \a log. False if a value does not fit its column. Only once.
    [[nodiscard]] bool fill(FeatureTable &table, const OGRFeatureDefn &definition, ProblemLog &log);

private:
    GeoJsonScan() = default;
    void collectSamples();
    void reportBrokenLines(ProblemLog &log) const;

    GeoJsonLayout::Form m_form = GeoJsonLayout::Form::Collection;
    QByteArray m_head;
    QByteArray m_tail;
    std::vector<GeoJsonRun> m_runs;
    std::vector<std::string> m_samples;
    std::vector<std::size_t> m_sampleRows;
};

} // namespace revier
