// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

namespace revier {

/// A value as its field is described: in words, as a date, as digits or as a number without its unit; empty
/// for none. Private to this module.
[[nodiscard]] QString fieldText(const FieldInfo &info, const QVariant &value, Language language);

} // namespace revier
