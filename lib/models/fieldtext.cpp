// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext_p.h"

#include "core/format.h"

namespace revier {

QString fieldText(const FieldInfo &info, const QVariant &value, Language language)
{
    const auto text = value.toString();
    if (text.isEmpty()) {
        return {};
    }
    switch (info.role) {
    case FieldInfo::Role::Grade:
    case FieldInfo::Role::PositionGrade:
    case FieldInfo::Role::Precision:
    case FieldInfo::Role::Code:
        return text;
    case FieldInfo::Role::Source:
    case FieldInfo::Role::Date:
        return formatIsoDate(text, localeOf(language));
    case FieldInfo::Role::Value:
        break;
    }
    const auto words = info.values.constFind(text);
    return words != info.values.constEnd() ? words->in(language) : formatValue(value, localeOf(language));
}

} // namespace revier
