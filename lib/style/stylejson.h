// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "style/style.h"

#include <QJsonObject>

namespace revier {

/// The form of styles in project files. Unknown keys, shapes and
/// colours are errors that name the key: a misspelt style must not draw something else.
[[nodiscard]] Result<Style> styleFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Style &style);

} // namespace revier
