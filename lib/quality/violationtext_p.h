// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace revier {

/// A rule of a schema that a value breaks.
struct BrokenRule
{
    QString keyword; ///< "enum"
    QJsonObject schema; ///< the object that the keyword stands in; empty if it was not found
    QJsonValue instance; ///< the value, or for rules about members the object
    QString fallback; ///< what the validator says, in English
};

/// The members that "required" misses or that "additionalProperties" does not allow.
[[nodiscard]] QStringList concernedMembers(const BrokenRule &rule);
/// One translated sentence: what is wrong and what is allowed.
[[nodiscard]] QString violationText(const BrokenRule &rule);
/// A value as it stands in a message: texts in quotes, long ones shortened.
[[nodiscard]] QString shownValue(const QJsonValue &value);

} // namespace revier
