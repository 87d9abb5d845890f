// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "data/featuretable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

struct ReadOptions
{
    QString crs; ///< overrides the file's own CRS; empty: as the file says
    QString encoding; ///< overrides .cpg, LDID and guess ("windows-1252"); empty: find out
    bool textCells = false; ///< CSV: all columns as texts, as the cells stand in the file ("05162", "1.250")
};

/// Reads every layer of a vector file into memory. Blocking: call it in a job. Opens its own GDAL dataset
/// with the drivers of the allow-list only; never touches the network. Fails with one message that names the
/// file and the cause; what can be read around a damage is read and the damage stands in
/// FeatureTable::problems.
[[nodiscard]] Result<std::vector<FeatureTablePtr>> readFile(const QString &path, const ReadOptions &options,
                                                            const JobControl &control);

/// Suffixes of the formats that can be opened, without dot, lower case: for file dialogs and folders.
[[nodiscard]] QStringList readableSuffixes();

} // namespace revier
