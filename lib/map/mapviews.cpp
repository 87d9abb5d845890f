// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapviews.h"

#include <algorithm>
#include <cmath>

namespace revier {

std::size_t paneCount(PaneLayout::Mode mode)
{
    switch (mode) {
    case PaneLayout::Mode::Two:
    case PaneLayout::Mode::Swipe:
        return 2;
    case PaneLayout::Mode::Four:
        return 4;
    case PaneLayout::Mode::Single:
        break;
    }
    return 1;
}

PaneLayout validLayout(PaneLayout layout)
{
    if (layout.panes.empty()) {
        layout.panes.emplace_back();
    }
    layout.divider = std::isfinite(layout.divider)
        ? std::clamp(layout.divider, PaneLayout::kLeastDivider, 1 - PaneLayout::kLeastDivider)
        : PaneLayout().divider;
    const auto count = paneCount(layout.mode);
    layout.active = std::max(0, layout.active);
    const auto active = layout.panes[std::min(std::size_t(layout.active), layout.panes.size() - 1)];
    if (count == 1) {
        layout.panes = {{.moment = active.moment, .layers = {}}};
    }
    layout.panes.resize(count, active);
    layout.active = std::min(layout.active, int(count) - 1);
    return layout;
}

} // namespace revier
