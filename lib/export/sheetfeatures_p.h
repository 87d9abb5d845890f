// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/featurenumbers_p.h"
#include "export/sheettexts_p.h"

#include <QPolygonF>

#include <vector>

namespace revier {

/// What the sheet shows of a feature.
struct SheetFeature
{
    std::size_t feature = 0; ///< in its table
    GeometryType type = GeometryType::Point;
    std::vector<QPolygonF> parts; ///< px of the sheet, cut to the frame; of a point one position each
    std::vector<FeatureAttribute> numbers; ///< see FeatureNumbers
};

/// The features of a layer that a sheet shows.
struct SheetFeatures
{
    const Layer *layer = nullptr;
    std::vector<SheetFeature> features;
};

/// What can be asked for its attributes on a sheet with one map of \a state, which shows \a drawn; top layer
/// first. Nothing on several maps, and nothing of layers with more than 10,000 features there, which would be
/// most of the file.
[[nodiscard]] std::vector<SheetFeatures> sheetFeatures(const MapState &state,
                                                       const std::vector<DrawnLayer> &drawn,
                                                       const Scene &scene, const Sheet &sheet,
                                                       Language language);

} // namespace revier
