// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace revier {

/// Whether the first line of a table (CSV) names columns of which some are years: "ags;2025;2030". GDAL takes
/// any line with a number for data. True for at least two different years beside names that are no numbers.
/// Private to this module.
[[nodiscard]] bool namesYears(const QByteArray &head);

} // namespace revier
