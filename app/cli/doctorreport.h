// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/suppliernote.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace revier::cli {

/// For readers: what, where, how sure, and the way out.
[[nodiscard]] QString layerText(const doctor::ExaminedLayer &layer);
/// The same for programs.
[[nodiscard]] QJsonObject layerReport(const doctor::ExaminedLayer &layer);

} // namespace revier::cli
