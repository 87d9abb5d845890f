// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogr_core.h>

#include <optional>
#include <string>
#include <string_view>

namespace revier {

/// Nested JSON as GDAL hands it out (the layout of json-c). Nothing if it holds numbers with a fraction,
/// which GDAL rounds in its own way. Private to this module.
[[nodiscard]] std::optional<std::string> nestedJsonText(std::string_view json);
/// The items of a list of GDAL's type, as the table shows them: "a, b". Nothing if one is of another kind.
[[nodiscard]] std::optional<std::string> jsonListText(std::string_view json, OGRFieldType type);

} // namespace revier
