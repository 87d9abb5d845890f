// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace revier {

/// Colours of a map that do not come from its layers.
struct MapTheme
{
    QColor background {0xf5, 0xf4, 0xf0};
    QColor text {0x22, 0x26, 0x2b};
    QColor halo {0xff, 0xff, 0xff, 0xe0};
    QColor highlight {0xff, 0xb0, 0x00}; ///< outline of the feature under the cursor and of the selected one
    bool operator==(const MapTheme &) const = default;
};

[[nodiscard]] inline MapTheme darkMapTheme()
{
    return {.background = {0x1f, 0x23, 0x28},
            .text = {0xf2, 0xf2, 0xf0},
            .halo = {0x14, 0x17, 0x1a, 0xe0},
            .highlight = {0xff, 0xc8, 0x3d}};
}

} // namespace revier
