// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/symbol.h"

#include <QString>

#include <array>
#include <utility>

namespace revier {

/// The words of project files for shapes and patterns.
inline constexpr std::array<std::pair<QLatin1StringView, MarkerShape>, 9> kShapes {
    {{QLatin1StringView("circle"), MarkerShape::Circle},
     {QLatin1StringView("square"), MarkerShape::Square},
     {QLatin1StringView("diamond"), MarkerShape::Diamond},
     {QLatin1StringView("triangle"), MarkerShape::Triangle},
     {QLatin1StringView("triangle-down"), MarkerShape::TriangleDown},
     {QLatin1StringView("pentagon"), MarkerShape::Pentagon},
     {QLatin1StringView("hexagon"), MarkerShape::Hexagon},
     {QLatin1StringView("star"), MarkerShape::Star},
     {QLatin1StringView("cross"), MarkerShape::Cross}}};
inline constexpr std::array<std::pair<QLatin1StringView, FillPattern>, 4> kPatterns {
    {{QLatin1StringView("solid"), FillPattern::Solid},
     {QLatin1StringView("diagonal-hatch"), FillPattern::DiagonalHatch},
     {QLatin1StringView("cross-hatch"), FillPattern::CrossHatch},
     {QLatin1StringView("dots"), FillPattern::Dots}}};

template<typename Value, std::size_t N>
QString nameOf(const std::array<std::pair<QLatin1StringView, Value>, N> &choices, Value value)
{
    for (const auto &[name, choice] : choices) {
        if (choice == value) {
            return name;
        }
    }
    return {};
}

} // namespace revier
