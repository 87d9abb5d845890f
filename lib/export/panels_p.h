// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"
#include "export/sheettexts_p.h"

namespace revier {

/// The panels and headings of \a moments, \a columns in a row, with what they say about \a drawn; without
/// their places.
void setPanels(Sheet &sheet, const std::vector<DrawnLayer> &drawn, const ExportRequest &request);
/// Divides Sheet::mapFrame among the panels, their captions and headings.
void layOutPanels(Sheet &sheet);

} // namespace revier
