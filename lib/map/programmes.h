// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace revier {

/// A published programme of training or funding, as its source tells of it.
struct Programme
{
    QString id;
    LocalizedText name;
    QString sector; ///< "all", "trades", "retail", "sme", "education", "administration"
    LocalizedText sectorText;
    LocalizedText provider; ///< this and the next three: empty where unknown
    LocalizedText audience;
    LocalizedText numbers; ///< in the words of the source: "more than", "up to"; never to be calculated with
    QString siteId; ///< the feature of a layer where it takes place
    LocalizedText text;
    QString source;
    QString sourceDate; ///< "2024-05-22", "2024-05", "2024"
    QString grade; ///< "A", "B", "C"
};

struct ProgrammeList
{
    LocalizedText note; ///< where the entries come from and what their figures are
    std::vector<Programme> programmes; ///< in the order of the file
};

/// Reads a file of programmes (JSON, see data/education/programmes.json). One bad entry fails the file, with
/// its name in the message: half a list would look like a whole one.
[[nodiscard]] Result<ProgrammeList> readProgrammes(const QString &path);

} // namespace revier
