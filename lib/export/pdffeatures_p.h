// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/qpdf_p.h"
#include "export/sheetfeatures_p.h"

#include <string>

namespace revier {

/// The outline of a feature as operators of the page, filled or stroked; \a height is that of the page in
/// points. Points are circles, as GDAL writes and reads them.
[[nodiscard]] std::string outlineOf(const SheetFeature &feature, double height);
/// The attributes of a feature as user properties (ISO 32000-2, 14.7.6.4): those of its table, as files name
/// them, then its numbers; without those that it has not got.
[[nodiscard]] QPDFObjectHandle userProperties(const FeatureTable &table, const SheetFeature &feature);

} // namespace revier
