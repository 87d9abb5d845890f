// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/document.h"
#include "quality/schemafile.h"

namespace revier {

/// Reads GeoJSON, a JSON document, a table (CSV; with the columns lon and lat also its points) or an ESRI
/// Shapefile. Never fails: what is wrong stands in Document::faults, and a file that cannot be read at all
/// leaves Document::root undefined. \a name is how findings call it; the schema says where the records are
/// and what identifies them. Any thread; blocking.
[[nodiscard]] Document readDocument(const QString &path, const QString &name, const SchemaFile &schema);

} // namespace revier
