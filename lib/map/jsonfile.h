// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace revier {

/// The object in a JSON file; empty if it holds something else. Fails with the file, and with line and column
/// where it is no JSON.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

} // namespace revier
