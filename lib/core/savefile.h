// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace revier {

/// Writes beside \a path and renames: an older file stays as it was if anything fails.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace revier
