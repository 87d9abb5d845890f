// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/yearseries.h"

#include <QString>

#include <vector>

namespace revier {

/// Columns of a table that hold the same quantity in different years: `jobs_2025`, `jobs_2030`.
struct YearColumns
{
    QString prefix; ///< of the names, before the year
    QString suffix; ///< of the names, behind the year
    std::vector<int> years; ///< ascending
    std::vector<int> columns; ///< index of the field of each year
    bool operator==(const YearColumns &) const = default;
};

/// The first and the last year that a column, row or field can stand for.
inline constexpr int kEarliestYear = 1900;
inline constexpr int kLatestYear = 2199;

/// The groups of at least two numeric columns whose names differ only in a year of four digits (`jobs_2025`,
/// `2025`, `2025_jobs`, `ew2025`), in the order of their first columns. Names with two years
/// (`plan_2025_2030`) belong to a group where one of the years varies alone; a column that would belong to
/// two groups belongs to none.
[[nodiscard]] std::vector<YearColumns> findYearColumns(const FeatureTable &table);

/// The numbers of these columns of \a table: one scenario without a name. \a columns are from
/// findYearColumns() of the same table.
[[nodiscard]] YearSeriesPtr seriesFromColumns(const FeatureTable &table, const YearColumns &columns);

} // namespace revier
