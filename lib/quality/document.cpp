// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/document.h"

#include "quality/jsonpointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

std::optional<std::size_t> Document::find(const QString &id) const
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? std::nullopt
                                  : std::optional(std::size_t(std::distance(records.begin(), found)));
}

std::optional<std::size_t> Document::recordAt(const QString &pointer) const
{
    if (!pointer.startsWith(list + u'/')) {
        return {};
    }
    bool isIndex = false;
    const auto index = pointer.sliced(list.size() + 1).section(u'/', 0, 0).toULongLong(&isIndex);
    return isIndex && index < records.size() ? std::optional(std::size_t(index)) : std::nullopt;
}

int Document::line(const QString &pointer) const
{
    if (lines.empty()) {
        return positions.line(pointer);
    }
    const auto record = recordAt(pointer);
    return record ? lines[*record] : 0;
}

Finding Document::finding(const QString &pointer, const QString &message, Finding::Severity severity) const
{
    auto result = fileFinding(file, message, line(pointer), severity);
    auto rest = pointer;
    if (const auto record = recordAt(pointer)) {
        const auto number = QString::number(*record + 1);
        result.feature = records[*record].id.isEmpty() ? u'#' + number : records[*record].id;
        const auto &properties = records[*record].pointer;
        rest = pointer.startsWith(properties) ? pointer.sliced(properties.size())
                                              : pointer.section(u'/', list.count(u'/') + 2);
    }
    result.property = pointerTokens(u'/' + rest).join(u'/');
    while (result.property.startsWith(u'/')) {
        result.property.removeFirst();
    }
    return result;
}

Finding Document::finding(std::size_t record, const QString &property, const QString &message) const
{
    const auto &pointer = records[record].pointer;
    return finding(property.isEmpty() ? pointer : pointerChild(pointer, property), message);
}

} // namespace revier
