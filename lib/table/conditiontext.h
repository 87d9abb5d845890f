// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featurechoice.h"

#include <QStringList>

namespace revier {

/// What could stand at a place of a condition (see FeatureChoice) that is being written.
struct ConditionHelp
{
    qsizetype from = 0; ///< the part of the text that a candidate replaces
    qsizetype length = 0;
    QStringList candidates; ///< as they are written: fields, values, operators; most fitting first
    bool operator==(const ConditionHelp &) const = default;
};

/// Candidates for the place \a cursor of \a text: fields and functions where one begins, operators behind a
/// field, values of the field behind an operator (of the first rows), AND and OR behind a comparison. At most
/// \a most.
[[nodiscard]] ConditionHelp conditionHelp(const FeatureTable &table, const QString &text, qsizetype cursor,
                                          qsizetype most);

/// \a condition with the wish that \a field has one of \a values (an invalid one: that it has none), in place
/// of an earlier wish of this kind for the field; without values that wish goes.
[[nodiscard]] QString withValues(const QString &condition, const QString &field, const QVariantList &values);
/// The values that withValues() has put into \a condition for \a field, as texts; a null text: no value.
[[nodiscard]] QStringList valuesIn(const QString &condition, const QString &field);

} // namespace revier
