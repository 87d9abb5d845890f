// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace revier {

/// Which features and rows of a table have the same key. Keys are compared as texts; what spreadsheets do to
/// official keys ("5162" for "05162") is forgiven where it is not ambiguous. Of rows with the same key the
/// first counts.
struct KeyMatch
{
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> rows; ///< for each feature; kNone: there is none
    std::size_t matched = 0; ///< features that have a row
    std::vector<std::uint32_t> unusedRows; ///< with a key that no feature has, in their order
    QStringList unusedKeys; ///< parallel to unusedRows
    QStringList repeatedKeys; ///< some of those that several rows have
};

/// Compares the keys of features with those of rows. Fails with the file if a field is not there.
[[nodiscard]] Result<KeyMatch> matchKeys(const FeatureTable &features, const QString &featureKey,
                                         const FeatureTable &rows, const QString &rowKey);

/// The features with \a columns of \a rows behind their own; null where a feature has no row. A column whose
/// name is taken gets a number behind it ("name_2"). Fails with the file if a column is not there.
[[nodiscard]] Result<FeatureTablePtr> joinColumns(const FeatureTable &features, const FeatureTable &rows,
                                                  const KeyMatch &match, const QStringList &columns);

} // namespace revier
