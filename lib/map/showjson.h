// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/show.h"

#include <QDir>
#include <QJsonObject>

namespace revier {

/// Reads a show from the form that projects and show files have, see data/schema/show.schema.json. Paths in
/// it are relative to \a folder. Fails with the scene that cannot be read and why; the message names no file.
[[nodiscard]] Result<Show> showFromJson(const QJsonObject &object, const QDir &folder);
/// What showFromJson() reads.
[[nodiscard]] QJsonObject toJson(const Show &show, const QDir &folder);

} // namespace revier
