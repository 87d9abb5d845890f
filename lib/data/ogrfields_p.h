// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <ogr_feature.h>

#include <memory>

namespace revier {

/// Our columns as GDAL's attributes: what ColumnBuilder does, the other way round. Private to this module.

/// A field like \a field under the name \a name.
[[nodiscard]] std::unique_ptr<OGRFieldDefn> ogrField(const Field &field, const QString &name);
/// Puts a value into field \a index of \a feature; null stays null.
void setOgrValue(OGRFeature &feature, int index, Field::Type type, const Column &column, std::size_t row);

} // namespace revier
