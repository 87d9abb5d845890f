// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace revier {

/// What stands in \a path now is kept under the same name with "~"; not fatal, as nothing is lost without it.
/// Private to this module.
void keepPrevious(const QString &path);

} // namespace revier
