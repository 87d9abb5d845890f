// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stylefiles/stylenotes_p.h"
#include "stylefiles/xmltree_p.h"

#include <limits>
#include <optional>
#include <variant>

namespace revier {

/// Features whose field has one of the values.
struct ValuesCondition
{
    QString field;
    QStringList values;
};

/// Features whose field has a number between the bounds.
struct RangeCondition
{
    QString field;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowBelongs = true; ///< low itself is in
    bool highBelongs = false;
};

using SldCondition = std::variant<ValuesCondition, RangeCondition>;

/// What a filter of OGC Filter Encoding (1.0, 1.1, 2.0) asks, if a style of ours can: values of one field, or
/// one range of it. Otherwise none, and \a notes say why.
[[nodiscard]] std::optional<SldCondition> parseFilter(const XmlElement &filter, StyleNotes &notes);

} // namespace revier
