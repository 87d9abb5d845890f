// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"

#include <QString>
#include <QStringList>

#include <span>

namespace revier {

struct WriteOptions
{
    /// CSV for German spreadsheets: fields parted by semicolons, numbers with a decimal comma. XLSX: no
    /// difference.
    bool decimalComma = false;
};

/// "geojson", "gpkg", …: the suffixes that decide on the format.
[[nodiscard]] QStringList writableSuffixes();
/// What is wrong with a file that writeTables() shall write, before anything is computed: its suffix, its
/// folder, or that it is one of the files that were read. Those are never overwritten.
[[nodiscard]] Result<void> checkVectorTarget(std::span<const FeatureTablePtr> tables, const QString &path);
/// Writes tables as the layers of a new file, whole or not at all. The suffix decides: .geojson (RFC 7946)
/// and .kml (one table, positions in WGS 84), .gpkg (each table in its own CRS), .shp (one table of one kind
/// of geometry in its own CRS, with .cpg and .prj), .fgb (one table in its own CRS), .csv (one table) and
/// .xlsx: rows, with the columns "lon" and "lat" for points. Features without geometry stay as rows. Returns
/// what the format could not hold, translated. Blocking; the file is made in memory first.
[[nodiscard]] Result<QStringList> writeTables(std::span<const FeatureTablePtr> tables, const QString &path,
                                              const WriteOptions &options = {});

} // namespace revier
