// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "map/provenance.h"

namespace revier {

/// What several sheets of one map need alike. Safe in several threads.
struct SheetSupplies
{
    PreparedTables prepared; ///< what is missing is projected for each sheet
    InputSums sums;
};

/// renderMap() for one of several sheets.
[[nodiscard]] Result<RenderedSheet> renderMap(MapState state, const ExportRequest &request,
                                              SheetSupplies &supplies, const JobControl &control);

} // namespace revier
