// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"
#include "data/yearseries.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace revier {

/// The columns of a long table: one row for each key, year and scenario.
struct LongTableColumns
{
    QString key; ///< what features are found by: AGS, number of a site
    QString year;
    QString value;
    QString scenario; ///< empty: there is one scenario, without a name
    bool operator==(const LongTableColumns &) const = default;
};

/// What a long table says about the features of a layer.
struct LongTableSeries
{
    YearSeriesPtr series; ///< unmatchedKeys has the first 1,000 keys that no feature has, long ones cut
    std::size_t unmatchedCount = 0; ///< different keys that no feature has
    std::vector<Problem> problems; ///< rows that were left out and why, how numbers were read
};

/// Columns of a long table, by German and English names and by content: years are whole numbers from 1900 to
/// 2199 or dates. Nothing if there is no column with years, with keys or with numbers. A table with geometry
/// can be a long table, too, but is better a layer of its own: ask for tables without geometry only.
[[nodiscard]] std::optional<LongTableColumns> guessLongTable(const FeatureTable &table);

/// The field of \a features that has the most of the different keys in \a rows; empty if none has at least
/// half of those that it could have: a table of all Kreise of the Land fits a layer of two of them.
[[nodiscard]] QString keyFieldFor(const FeatureTable &features, const FeatureTable &rows,
                                  const LongTableColumns &columns);

/// The numbers in \a rows, joined to \a features by \a keyField. Blocking, linear in the number of rows and
/// of features: call it in a job.
///
/// Keys are compared as texts without blanks around them; what is not found so is compared as a spreadsheet
/// leaves it: 5162 and 5162.0 are "05162". Years are whole numbers or dates. Of rows with the same key, year
/// and scenario the first holds. Rows without a key, year and number are passed over. Rows with an error are
/// left out and named in the problems.
///
/// Read CSV files with ReadOptions::textCells: then "1.250,5" is understood if the column has no decimal
/// points, "1.250" follows the rest of the column and is refused if that leaves it open. Where columns have
/// been made numbers before, such cells are only warned of.
///
/// Fails if a column or \a keyField is missing, if there are more than 50 scenarios or more numbers than fit,
/// or if no number is left.
[[nodiscard]] Result<LongTableSeries> seriesFromLongTable(const FeatureTable &features,
                                                          const QString &keyField, const FeatureTable &rows,
                                                          const LongTableColumns &columns);

} // namespace revier
