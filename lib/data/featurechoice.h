// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "data/featuretable.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// The features of a table for which a condition holds. Immutable.
///
/// A condition is what stands behind WHERE in OGR SQL (GDAL's own dialect,
/// https://gdal.org/user/ogr_sql_dialect.html): `power_mw >= 100 AND status IN ('operating', 'approved') AND
/// NOT name LIKE 'Micro%'`. Texts are compared without regard to upper and lower case; names of fields with
/// other signs than letters, digits and _ stand in double quotes; dates are '2030-01-01'; FID is the number
/// of the feature in its file, from 0. Where a value that a comparison needs is missing the condition does
/// not hold.
struct FeatureChoice
{
    QString condition;
    std::weak_ptr<const FeatureTable> table; ///< that it was made for
    std::vector<std::uint8_t> holds; ///< per feature of the table: 1 or 0
    std::size_t count = 0; ///< of the features chosen

    /// Whether it says what \a ofCondition chooses from \a ofTable.
    [[nodiscard]] bool isOf(const std::shared_ptr<const FeatureTable> &ofTable,
                            const QString &ofCondition) const
    {
        return condition == ofCondition && !table.owner_before(ofTable) && !ofTable.owner_before(table);
    }
};

using FeatureChoicePtr = std::shared_ptr<const FeatureChoice>;

/// What is wrong with a condition, translated, and where.
struct ConditionFault
{
    QString message;
    qsizetype position = -1; ///< of the first character that cannot be understood; -1: no single place
    qsizetype length = 0; ///< of the word there; 0: up to the end
    bool operator==(const ConditionFault &) const = default;
};

/// Whether \a condition can be applied to \a table; takes no longer for a large table.
[[nodiscard]] std::optional<ConditionFault> checkCondition(const FeatureTable &table,
                                                           const QString &condition);
/// Applies \a condition to all features, on all cores. Fails if it cannot be applied (see checkCondition())
/// or was cancelled. Any thread; blocking.
[[nodiscard]] Result<FeatureChoicePtr> chooseFeatures(const FeatureTablePtr &table, const QString &condition,
                                                      const JobControl &control);
/// How a field is written in a condition: \a name, in double quotes where it needs them.
[[nodiscard]] QString conditionField(const QString &name);
/// How a value is written in a condition: numbers as they are, texts and dates in single quotes.
[[nodiscard]] QString conditionValue(const QVariant &value);

} // namespace revier
