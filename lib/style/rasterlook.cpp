// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/rasterlook.h"

#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace revier {

QRgb RasterLook::colorOf(float number) const
{
    if (std::isnan(number)) {
        return qRgba(0, 0, 0, 0);
    }
    if (!colors.empty()) {
        // Both as floats: a break is the decimal number that a cell's float stands for.
        constexpr auto kAsCell = [](double bound) { return float(bound); };
        const auto above = std::ranges::upper_bound(breaks, number, {}, kAsCell) - breaks.begin();
        return colors[std::min(std::size_t(above), colors.size() - 1)].rgba();
    }
    constexpr int kWhite = 255;
    const auto share = high > low ? (double(number) - low) / (high - low) : 0.5;
    const auto grey = int(std::lround(std::clamp(share, 0.0, 1.0) * kWhite));
    return qRgb(grey, grey, grey);
}

std::optional<RasterLook> rasterLook(const Style &style, const FeatureTable &table)
{
    if (!table.raster) {
        return std::nullopt;
    }
    RasterLook look;
    const auto &facts = table.raster->facts();
    if (facts.kind == Raster::Kind::Colors || facts.bands.empty()) {
        return look;
    }
    const auto *band = style.graduated ? table.raster->band(style.graduated->field) : nullptr;
    if (band != nullptr) {
        look.breaks = style.graduated->breaks;
        look.colors = style.graduated->colors;
    } else {
        band = &facts.bands.front();
    }
    look.band = band->name;
    look.low = shortestDecimal(band->low);
    look.high = shortestDecimal(band->high);
    return look;
}

} // namespace revier
