// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/seriesrun.h"

#include <QByteArray>

namespace revier {

/// "Overview", also the name of its bookmark.
[[nodiscard]] QString indexTitle(Language language);
/// The index of a series as PDF in the size of its sheets: a map with the outline or place and the number of
/// each sheet, and a table with number, name and page or file, on as many pages as it needs. Sheets that
/// failed say so. \a entries are parallel to \a sheets. Fails with a message naming the file.
[[nodiscard]] Result<QByteArray> indexPages(const MapState &state, const PreparedTables &prepared,
                                            const std::vector<SeriesSheet> &sheets,
                                            const std::vector<SeriesEntry> &entries,
                                            const SeriesRequest &request);

} // namespace revier
