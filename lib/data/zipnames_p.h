// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace revier {

/// The names that a ZIP archive has in its directory, as they are: GDAL, like most programs, mends those that
/// lead out of the archive's folder or leaves them out, so that nobody learns of them. Nothing if there is no
/// directory, or one that is not whole, or larger than 64 MB. Blocking. Private to this module.
[[nodiscard]] std::optional<QStringList> namesInZip(const QString &path);

} // namespace revier
