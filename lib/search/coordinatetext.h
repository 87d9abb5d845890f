// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <QString>

#include <optional>

namespace revier {

/// A position that somebody wrote.
struct WrittenPosition
{
    Point lonLat; ///< degrees, WGS 84 (ETRS89 is taken as the same)
    QString notation; ///< how it was understood: "EPSG:25832", "EPSG:31466", "WGS 84"
};

/// Reads a position in the notations of German administrations:
/// - degrees, also with minutes and seconds, signs or spaces between them, N, S, E or O, W before or behind;
///   without letters latitude first, unless only the other order lies in Central Europe;
/// - UTM with a zone ("32U 331000 5662000") or without (zone 32), with the zone before the easting
/// ("32331000");
/// - Gauss-Krueger in the zones 2 to 4 ("2541000 5661000");
/// - eastings before northings or behind, decimal commas or points, points between thousands.
/// Nothing for any other text. Needs PROJ: not for each key in a large list, but for one text.
[[nodiscard]] std::optional<WrittenPosition> positionFromText(QStringView text);

} // namespace revier
