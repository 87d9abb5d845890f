// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"

#include <QString>

#include <span>

namespace revier {

/// What is wrong with a file that writeTables() shall write, before anything is computed: its suffix, its
/// folder, or that it is one of the files that were read. Those are never overwritten.
[[nodiscard]] Result<void> checkVectorTarget(std::span<const FeatureTablePtr> tables, const QString &path);
/// Writes tables as the layers of a new file, whole or not at all. The suffix decides: .geojson (RFC 7946,
/// one table, positions in WGS 84) or .gpkg (each table in its own CRS). Features without geometry stay as
/// rows. Blocking; the file is made in memory first.
[[nodiscard]] Result<void> writeTables(std::span<const FeatureTablePtr> tables, const QString &path);

} // namespace revier
