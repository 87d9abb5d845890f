// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace revier {

/// SHA-256 of a file in hexadecimal digits; private to this module. Blocking. Fails with a message naming the
/// file, or with Canceled.
[[nodiscard]] Result<QByteArray> sha256Of(const QString &path, const JobControl &control);

} // namespace revier
