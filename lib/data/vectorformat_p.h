// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/writer.h"

#include <QStringList>

#include <cpl_string.h>

#include <optional>

namespace revier {

/// A format that writeTables() writes, and what it cannot hold. Private to this module.
struct VectorFormat
{
    enum class Kind { GeoJson, GeoPackage, Shapefile, FlatGeobuf, Kml, Csv, Xlsx };
    Kind kind = Kind::GeoJson;
    QLatin1StringView suffix; ///< with its dot
    const char *driver = ""; ///< GDAL's
    bool onlyWgs84 = false;
    bool manyLayers = false;
    bool positions = true; ///< false: a table, with coordinates of points in columns
};

/// By the suffix of \a path; null if it is none of them.
[[nodiscard]] const VectorFormat *vectorFormat(const QString &path);
/// ".geojson, .gpkg, …", for messages.
[[nodiscard]] QString vectorSuffixes();

/// What GDAL shall know when a layer is made; \a names are those of its fields, \a placed: all features have
/// geometry.
[[nodiscard]] CPLStringList layerOptions(const VectorFormat &format, const QStringList &names, bool placed,
                                         const WriteOptions &options);
/// The names of the fields in the file; what had to be changed is said in \a notes.
[[nodiscard]] QStringList fieldNames(const VectorFormat &format, const FeatureTable &table,
                                     QStringList &notes);
/// What the format takes of the values and geometries only in part, as notes; fails if it cannot take them at
/// all.
[[nodiscard]] Result<void> checkContent(const VectorFormat &format, const FeatureTable &table,
                                        const QString &path, QStringList &notes);
/// The table as rows without geometry: points become the columns "lon" and "lat" (WGS 84, degrees); with a
/// decimal comma numbers become texts. Fails if the CRS is not known.
[[nodiscard]] Result<FeatureTablePtr> plainTable(const FeatureTable &table, const WriteOptions &options,
                                                 QStringList &notes);

} // namespace revier
