// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <QString>

#include <vector>

namespace revier {

/// What is known of formats and is not in their files. \a driver is GDAL's name. Private to this module.

/// Formats that are in WGS 84 unless they say otherwise.
[[nodiscard]] bool isDegreesByFormat(const QString &driver);

/// The points of GPX routes and tracks are a layer of their own beside the lines: the same thing twice.
[[nodiscard]] bool isRepetition(const QString &driver, const QString &layer);

/// Formats that are tables, in which columns hold the positions.
[[nodiscard]] bool isTableFormat(const QString &driver);

/// A table with longitudes has degrees: it cannot say it in another way.
[[nodiscard]] bool hasLongitudes(const std::vector<Field> &fields);

/// A file that should be GeoJSON, by its name.
[[nodiscard]] bool isGeoJsonName(const QString &name);

} // namespace revier
