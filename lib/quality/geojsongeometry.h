// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometrybuffer.h"

#include <QJsonValue>
#include <QString>

namespace revier {

/// Adds a GeoJSON geometry as the next feature of \a buffer, exactly as it stands: rings need not be closed.
/// Null, and what is no geometry of points, lines or areas with two or three numbers a position, becomes a
/// feature without geometry. Returns what is wrong, translated, or an empty text.
[[nodiscard]] QString appendGeometry(const QJsonValue &geometry, GeometryBuffer &buffer);

} // namespace revier
