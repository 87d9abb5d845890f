// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/featurechoice.h"

#include <QLocale>

#include <cstdint>
#include <vector>

namespace revier {

/// The features that a table shows, one per row, top first.
using TableRows = std::vector<std::uint32_t>;

/// Whether the values of a field are numbers, or yes and no.
[[nodiscard]] bool isNumericField(Field::Type type);
/// The features of \a choice in the order of the file; null: all.
[[nodiscard]] TableRows rowsOf(const FeatureTable &table, const FeatureChoice *choice);
/// Sorts \a rows by field \a column: numbers and dates by size, texts as \a locale does, without regard to
/// case and with numbers in them by size. Rows without a value come last in either order; rows with the same
/// value stay as they are. Unsorted if the work is cancelled. Any thread; blocking.
[[nodiscard]] TableRows sortedRows(const FeatureTable &table, TableRows rows, int column, Qt::SortOrder order,
                                   const QLocale &locale, const JobControl &control);

} // namespace revier
