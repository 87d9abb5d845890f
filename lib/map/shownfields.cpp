// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shownfields.h"

#include <algorithm>
#include <ranges>

namespace revier {
namespace {

/// Whether a field is a column under its own name or with a number behind it, because that name was taken.
bool isColumn(const QString &field, const QString &column)
{
    if (field == column) {
        return true;
    }
    const auto number =
        field.startsWith(column + u'_') ? QStringView(field).sliced(column.size() + 1) : QStringView();
    return !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
}

/// Joined columns stand last in a table, in the order of the joins; those that could not be joined are not
/// there.
std::vector<QString> joinedFields(const Layer &layer)
{
    std::vector<QString> names;
    auto end = layer.table ? layer.table->fields.size() : 0;
    for (const auto &join : layer.joins | std::views::reverse) {
        for (const auto &column : join.columns | std::views::reverse) {
            if (end > 0 && isColumn(layer.table->fields[end - 1].name, column)) {
                names.push_back(layer.table->fields[--end].name);
            }
        }
    }
    std::ranges::reverse(names);
    return names;
}

} // namespace

std::vector<FieldInfo> shownFields(const Layer &layer)
{
    auto fields = layer.fields;
    if (fields.empty()) {
        return fields;
    }
    for (const auto names = joinedFields(layer); const auto &name : names) {
        if (!std::ranges::contains(fields, name, &FieldInfo::field)) {
            fields.push_back({.field = name, .label = name, .unit = {}, .values = {}});
        }
    }
    return fields;
}

} // namespace revier
