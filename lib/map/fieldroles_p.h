// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace revier {

/// The names of roles in project files; FieldInfo::Role::Value has none.
inline constexpr std::array<std::pair<QLatin1StringView, FieldInfo::Role>, 6> kFieldRoles {
    {{QLatin1StringView("code"), FieldInfo::Role::Code},
     {QLatin1StringView("date"), FieldInfo::Role::Date},
     {QLatin1StringView("source"), FieldInfo::Role::Source},
     {QLatin1StringView("grade"), FieldInfo::Role::Grade},
     {QLatin1StringView("precision"), FieldInfo::Role::Precision},
     {QLatin1StringView("position-grade"), FieldInfo::Role::PositionGrade}}};

} // namespace revier
