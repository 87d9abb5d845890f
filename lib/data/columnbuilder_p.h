// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/problemlog.h"

#include <ogr_feature.h>

#include <string>
#include <string_view>
#include <vector>

namespace revier {

/// Turns GDAL's attributes into typed columns: lists are joined, nested JSON stays text, texts that are not
/// UTF-8 are repaired. Private to this module.
class ColumnBuilder
{
public:
    ColumnBuilder(const OGRFeatureDefn &definition, ProblemLog &log);

    /// Makes room for so many features.
    void reserve(std::size_t features);
    void add(const OGRFeature &feature);
    /// The next feature value by value instead: one for each field, in any order, then endFeature().
    void addValueOf(const OGRFeature &feature, std::size_t field);
    void addNull(std::size_t field) { m_columns[field].appendNull(); }
    void addText(std::size_t field, std::string_view text) { addText(m_columns[field], text); }
    template<typename Value> void addValue(std::size_t field, Value value) { m_columns[field].append(value); }
    void endFeature() { ++m_feature; }
    [[nodiscard]] std::vector<Field> takeFields() { return std::move(m_fields); }
    [[nodiscard]] std::vector<Column> takeColumns() { return std::move(m_columns); }

private:
    void addValue(const OGRFeature &feature, int index);
    void addText(Column &column, std::string_view text);

    ProblemLog &m_log;
    std::vector<Field> m_fields;
    std::vector<Column> m_columns;
    std::vector<OGRFieldType> m_types;
    std::size_t m_feature = 0;
};

/// ISO 8601.
[[nodiscard]] std::string isoDate(const OGRField &field);
[[nodiscard]] std::string isoDateTime(const OGRField &field);
/// \a name as text, whatever the bytes are.
[[nodiscard]] QString fieldName(const char *name);

} // namespace revier
