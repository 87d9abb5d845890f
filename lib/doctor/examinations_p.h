// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"

#include <optional>

namespace revier::doctor {

// The examinations that make a diagnosis. Private to this module.

[[nodiscard]] std::optional<Finding> examineCrs(const FeatureTable &table, const Places &places);
[[nodiscard]] std::vector<Finding> examineTexts(const FeatureTable &table, const Places &places,
                                                std::size_t rows);
[[nodiscard]] std::vector<Finding> examineValues(const FeatureTable &table);
/// What could not be examined within \a positions goes to \a limits.
[[nodiscard]] std::vector<Finding> examineGeometry(const FeatureTable &table, std::size_t positions,
                                                   QStringList &limits);

/// "3, 17, 120, …": numbers of features as users count them, from 1.
[[nodiscard]] QString featureNumbers(const std::vector<std::size_t> &features, std::size_t count);

} // namespace revier::doctor
