// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "table/roworder.h"

#include <QVariant>

#include <optional>

namespace revier {

/// A value of a field with how many rows have it.
struct ColumnValue
{
    QVariant value; ///< invalid: no value
    std::size_t count = 0;
    bool operator==(const ColumnValue &) const = default;
};

/// The numbers of a field. Formulas of descriptive statistics; deviation is that of the rows themselves
/// (divided by their number), not an estimate for others.
struct ColumnStatistics
{
    double minimum = 0;
    double maximum = 0;
    double sum = 0;
    double mean = 0;
    double median = 0; ///< the mean of the two in the middle where their number is even
    double deviation = 0; ///< standard deviation
    bool operator==(const ColumnStatistics &) const = default;
};

/// What stands in a field of some rows.
struct ColumnSummary
{
    std::size_t rows = 0;
    std::size_t missing = 0; ///< rows without a value
    std::size_t distinct = 0; ///< different values
    std::vector<ColumnValue>
        values; ///< the most frequent ones, most frequent first, then by value; rows without one too
    std::optional<ColumnStatistics> numbers; ///< of numeric fields with at least one finite number
};

/// Summarises field \a column of \a rows. \a most: no more values than these. Empty if it is cancelled. Any
/// thread; blocking.
[[nodiscard]] ColumnSummary summariseColumn(const FeatureTable &table, const TableRows &rows, int column,
                                            std::size_t most, const JobControl &control);

} // namespace revier
