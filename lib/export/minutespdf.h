// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "story/minutes.h"

#include <QDate>
#include <QString>

namespace revier {

/// Minutes to be written.
struct MinutesRequest
{
    QString path; ///< .pdf
    Language language = Language::German;
    QDate date; ///< of the document
};

/// Writes the minutes of a show as PDF, A4 portrait, tagged: what it was and how long it took, a map with the
/// numbers of pins, strokes and questions at their places, and a table of all entries with the same numbers,
/// on as many pages as it needs. The map shows \a map around these places as it is now, filters applied; its
/// tables are read. Without any place there is no map. The same minutes give the same bytes. Blocking; GUI
/// thread or a job. Fails with a message naming the file.
[[nodiscard]] Result<void> exportMinutes(const MapState &map, const Minutes &minutes,
                                         const MinutesRequest &request, const JobControl &control);

} // namespace revier
