// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "style/style.h"

#include <QColor>
#include <QRgb>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// How a raster is drawn: as its own colours, or the numbers of a band in grey levels or in the colours of
/// classes.
struct RasterLook
{
    QString band; ///< empty: the raster has colours of its own
    std::vector<double> breaks; ///< of classes, ascending; as in Graduated
    std::vector<QColor> colors; ///< of classes, one more than breaks; empty: grey levels from low to high
    double low = 0; ///< drawn black, as is what lies below
    double high = 1; ///< drawn white, as is what lies above

    /// The colour of a cell; transparent for NaN. Breaks are compared as floats, as which cells are stored.
    [[nodiscard]] QRgb colorOf(float number) const;
    bool operator==(const RasterLook &) const = default;
};

/// None for a table without a raster. A style whose band the raster lacks draws the first one.
[[nodiscard]] std::optional<RasterLook> rasterLook(const Style &style, const FeatureTable &table);

} // namespace revier
