// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheetparts.h"
#include "export/slide.h"

#include <vector>

namespace revier {

/// What paintSlide() paints, in this order, bottom first. \a slide must outlive them.
[[nodiscard]] std::vector<SheetPart> slideParts(const Slide &slide);
/// The slide in words, for those who cannot see it.
[[nodiscard]] QString slideDescription(const Slide &slide);

} // namespace revier
