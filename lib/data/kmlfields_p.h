// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

namespace revier {

/// Drops what GDAL adds to each KML file (how a viewer should show it) where the file says nothing of it.
/// Private to this module.
void dropKmlDefaults(FeatureTable &table);

} // namespace revier
