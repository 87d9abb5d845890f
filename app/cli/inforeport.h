// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "data/featuretable.h"
#include "map/layer.h"

#include <QJsonObject>

namespace revier::cli {

/// What `info` says about a layer of a file: once for programs, once for people.
[[nodiscard]] QJsonObject tableReport(const FeatureTable &table);
[[nodiscard]] QString tableText(const FeatureTable &table, Language language);
/// The same for a project, whose tables have been read.
[[nodiscard]] QJsonObject projectReport(const MapState &state);
[[nodiscard]] QString projectText(const MapState &state, Language language);

} // namespace revier::cli
