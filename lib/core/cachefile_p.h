// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diskcache.h"

#include <QFileDevice>

namespace revier {

/// Writes an entry; false if the disk is full or the like. Private to this module.
[[nodiscard]] bool writeCacheFile(QFileDevice &file, const QByteArray &state, const CacheContent &content);

enum class CacheCheck { Whole, Quick };

/// Maps an entry. Nothing if it has another state or is damaged; with CacheCheck::Quick, for who has just
/// written it, only its head is looked at.
[[nodiscard]] std::optional<CacheEntry> mapCacheFile(const QString &path, const QByteArray &state,
                                                     CacheCheck check);

} // namespace revier
