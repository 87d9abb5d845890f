// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "render/maptheme.h"
#include "render/mapview.h"
#include "render/scene.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace revier {

/// Lines of a label are this far apart, and the first baseline this far below the top of its box; em.
inline constexpr double kLabelLineHeight = 1.2;
inline constexpr double kLabelBaseline = 0.95;

/// A text that found its place.
struct PlacedLabel
{
    QString text; ///< lines are separated by a line feed
    QFont font;
    QColor color;
    QRectF box; ///< px of the view; text is centred in it
    Point anchor; ///< of the feature, in the map plane: where the label moves while the map moves
    QString layerId;
    std::size_t feature = 0;
    std::optional<double> halo = std::nullopt; ///< see LabelStyle::halo
};

/// Places the labels of a view without collisions between labels or with point markers, by priority
/// (LabelStyle, then marker size, then file order). Points: right, left, above, below; areas: inside; lines:
/// at the middle. None touches \a obstacles, px of the view: what will lie above the map. The same input
/// gives the same labels on screen and paper. Any thread after the first mapFont() call.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const Scene &scene, const MapView &view, Language language,
                                                   const MapTheme &theme,
                                                   std::span<const QRectF> obstacles = {});

} // namespace revier
