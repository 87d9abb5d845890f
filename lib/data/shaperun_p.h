// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featurerun_p.h"
#include "data/shaperecords_p.h"

#include <memory>

namespace revier {

/// Reads runs of a shapefile without an object for each feature: what is plain straight from the records, the
/// rest of a feature (polygons of several rings, numbers that are none, null shapes with a meaning) from
/// GDAL. The result is that of readRun(). For one thread. Private to this module.
class ShapeRunReader
{
public:
    /// Null if the files are not as GDAL sees them: then readRun() reads them. \a layer must outlive this.
    [[nodiscard]] static std::unique_ptr<ShapeRunReader> make(OGRLayer &layer, const ShapeSource &source,
                                                              RunContent content);

    /// The features of records [first, end). Nothing if the records cannot be read; not complete if
    /// \a report, asked as by readRun(), says no.
    [[nodiscard]] std::optional<FeatureRun> read(std::size_t first, std::size_t end, const RunSize &expected,
                                                 const std::function<bool(std::size_t)> &report);

private:
    class Feature;
    ShapeRunReader(OGRLayer &layer, ShapeRecords records, const QString &encoding, RunContent content);
    [[nodiscard]] bool isAsGdalSees() const;

    OGRLayer &m_layer;
    ShapeRecords m_records;
    RunContent m_content;
    std::vector<OGRFieldType> m_types;
    QByteArray m_encoding; ///< empty: UTF-8
    ShapeRecords::Shape m_shape;
};

} // namespace revier
