// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

namespace revier {

/// Styles the layers of \a state for the wall, see projectorStyle(). Only once, on the styles of the project.
/// The palette is for what is to be read: background that is not selectable, rasters and drawings keep their
/// colours. For a dark ground the map must be drawn with darkVariant(), as ProjectorProfile::dark says.
void applyProjector(MapState &state, const ProjectorProfile &profile);

} // namespace revier
