// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapmaterial.h"

#include "style/symbol.h"

namespace revier {

/// Write a symbol into a material's values. False if it would draw nothing. Sizes in px.
[[nodiscard]] bool setFillLook(MapMaterial &material, const Symbol &symbol);
[[nodiscard]] bool setLineLook(MapMaterial &material, const Symbol &symbol);
[[nodiscard]] bool setCasingLook(MapMaterial &material, const Symbol &symbol);
[[nodiscard]] bool setMarkerLook(MapMaterial &material, const Symbol &symbol);
/// The circle of uncertainty around a marker; not drawn where the marker covers it.
[[nodiscard]] bool setCircleLook(MapMaterial &material, const Symbol &symbol);

} // namespace revier
