// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/tablejoin.h"
#include "map/layer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// What a file holds that is to be joined.
struct JoinTables
{
    std::vector<FeatureTablePtr> tables;
    QString error; ///< why there are none
};

/// How a table fits a layer, in words.
struct JoinPreview
{
    QString layerKey;
    QString tableKey;
    std::size_t features = 0;
    std::size_t matched = 0;
    QStringList featuresWithoutRow; ///< titles, with the key where it is another text; the first hundreds
    std::size_t withoutRow = 0;
    QStringList unusedKeys; ///< of rows that no feature has; the first hundreds
    std::size_t unused = 0;
    QStringList repeatedKeys;
    QString error; ///< why nothing can be said
};

/// Jobs of JoinController; blocking.

[[nodiscard]] JoinTables readJoinTables(const QString &path, const JobControl &control);
/// Compares by the keys given, or where one is empty by the pair that fits best.
[[nodiscard]] JoinPreview previewJoin(const Layer &layer, const FeatureTable &rows, const QString &layerKey,
                                      const QString &tableKey, Language language, const JobControl &control);

} // namespace revier
