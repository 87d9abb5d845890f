// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "data/featuretable.h"

#include <QDir>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <span>

namespace revier {

/// Columns that a layer takes over from a table of another file, where keys are equal. A value, kept in
/// project files; neither file is changed.
struct LayerJoin
{
    QString path; ///< absolute path of the table's file
    QString sublayer; ///< sheet or layer within it; empty: the first
    QString key; ///< field of the layer
    QString tableKey; ///< column of the table
    QStringList columns; ///< of the table, in the order in which the layer gets them
    bool operator==(const LayerJoin &) const = default;
};

/// The table with the columns of all joins. What of a join cannot be done, a file that is missing or a column
/// that was renamed, is a warning among the problems of the table: the layer is shown without it. Blocking:
/// reads their files.
[[nodiscard]] FeatureTablePtr withJoins(const FeatureTablePtr &table, std::span<const LayerJoin> joins,
                                        const JobControl &control);

/// The form of project files. Paths are relative to \a folder, see projectFilePath().
[[nodiscard]] Result<LayerJoin> layerJoinFromJson(const QJsonObject &object, const QDir &folder);
/// \a relativePath stands for the path: as the project file names it.
[[nodiscard]] QJsonObject toJson(const LayerJoin &join, const QString &relativePath);

} // namespace revier
