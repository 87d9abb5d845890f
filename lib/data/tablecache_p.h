// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diskcache.h"
#include "data/featuretable.h"
#include "data/lateattributes_p.h"
#include "data/reader.h"

#include <optional>
#include <vector>

namespace revier {

/// The entry for what readFile() makes of the file at the absolute path \a path with \a options. Its state is
/// all that decides about the result: name, size, times and number (inode) of the file and of those beside
/// it, the versions of this program and of GDAL, the language. Invalid if there is no cache, if the file is
/// so small that keeping it does not pay, or so young that it could change once more within the same tick of
/// the clock. Private to this module.
[[nodiscard]] CacheKey tableKey(const QString &path, const ReadOptions &options);

/// The tables that keepTables() has kept; empty if there are none.
[[nodiscard]] std::vector<FeatureTablePtr> keptTables(const CacheKey &key);

/// Keeps \a tables and hands them back in the memory of the cache, which is not the process's own; or as they
/// are if that is not possible.
[[nodiscard]] std::vector<FeatureTablePtr> keepTables(const CacheKey &key,
                                                      std::vector<FeatureTablePtr> tables);

/// The attributes that keepAttributes() has kept of \a rows features with \a fields; nothing if there are
/// none.
[[nodiscard]] std::optional<AttributeValues>
keptAttributes(const CacheKey &key, const std::vector<Field> &fields, std::size_t rows);

/// Keeps \a values as keepTables() keeps tables.
[[nodiscard]] AttributeValues keepAttributes(const CacheKey &key, AttributeValues values,
                                             const std::vector<Field> &fields, std::size_t rows);

} // namespace revier
