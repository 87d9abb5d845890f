// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace revier {

/// Open Sans from the program's own resources, \a px high (1/96 inch). Registers the fonts at the first call;
/// needs a QGuiApplication; GUI thread for the first call, any thread after.
[[nodiscard]] QFont mapFont(double px, bool bold = false, bool italic = false);

} // namespace revier
