// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/geojsonrun_p.h"

#include <ogr_feature.h>

#include <optional>
#include <vector>

namespace revier {

/// One column of the table from its pieces in all runs, of the type that GDAL gave it. Nothing if a value
/// does not fit. Gives the memory of the pieces back. Private to this module.
class ColumnJoiner
{
public:
    /// \a name and \a type of the field as GDAL knows it; \a field is what it becomes here.
    ColumnJoiner(std::vector<GeoJsonRun> &runs, const Field &field, OGRFieldType type);
    [[nodiscard]] std::optional<Column> join();

private:
    [[nodiscard]] JsonColumn *columnIn(GeoJsonRun &run) const;
    [[nodiscard]] bool append(Column &result, const JsonColumn &column, std::size_t row) const;
    [[nodiscard]] bool appendText(Column &result, const JsonColumn &column, std::size_t row) const;
    [[nodiscard]] bool appendDate(Column &result, const JsonColumn &column, std::size_t row) const;
    [[nodiscard]] bool appendList(Column &result, const JsonColumn &column, std::size_t row) const;

    std::vector<GeoJsonRun> &m_runs;
    Field m_field;
    std::string m_name;
    OGRFieldType m_type;
    bool m_fromIds = false; ///< no property has this name: it holds the features' own ids
};

/// The geometries of all runs, one behind the other. Gives the memory of the runs back.
[[nodiscard]] GeometryBuffer joinGeometries(std::vector<GeoJsonRun> &runs);

} // namespace revier
