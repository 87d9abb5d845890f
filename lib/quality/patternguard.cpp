// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "quality/jsonpositions.h"
#include "quality/patternguard_p.h"
#include "quality/texts_p.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// For PCRE2: a second, and 2 MiB of the validator's stack; and none of what makes it better than the
/// validator.
const auto kLimits = u"(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=6000)(*NO_JIT)(*NO_AUTO_POSSESS)(*NO_START_OPT)"_s;

/// Whether there may be more ways through a text than its length squared: not with a single repetition.
bool isRisky(const QString &pattern)
{
    static const QRegularExpression risky(u"\\)[*+?{]|[*+?{].*[*+?{]"_s);
    return risky.match(pattern).hasMatch();
}

} // namespace

Readable<PatternGuard> PatternGuard::make(const SchemaDocuments &documents)
{
    PatternGuard guard;
    for (const auto files = documents.files(); const auto &file : files) {
        if (const auto added = guard.addPatterns(documents.document(file)); !added) {
            return std::unexpected(added.error());
        }
    }
    return guard;
}

Readable<void> PatternGuard::addPatterns(const QJsonValue &rule)
{
    const auto object = rule.toObject();
    auto patterns = object[u"patternProperties"].toObject().keys();
    if (const auto pattern = object[u"pattern"]; pattern.isString()) {
        patterns.append(pattern.toString());
    }
    for (const auto &pattern : std::as_const(patterns)) {
        if (auto added = addPattern(pattern); !added) {
            return added;
        }
    }
    for (const auto &member : object) {
        if (auto added = addPatterns(member); !added) {
            return added;
        }
    }
    for (const auto items = rule.toArray(); const auto &item : items) {
        if (auto added = addPatterns(item); !added) {
            return added;
        }
    }
    return {};
}

Readable<void> PatternGuard::addPattern(const QString &pattern)
{
    const QRegularExpression plain(pattern);
    if (!plain.isValid()) {
        return std::unexpected(TextFault {
            .message = QualityText::tr("\"%1\" is no valid pattern: %2").arg(pattern, plain.errorString())});
    }
    if (isRisky(pattern) && std::ranges::find(m_patterns, pattern, &Pattern::text) == m_patterns.end()) {
        m_patterns.push_back({.text = pattern, .limited = QRegularExpression(kLimits + pattern)});
    }
    return {};
}

std::optional<Violation> PatternGuard::check(const QString &text, const QString &pointer) const
{
    if (text.size() > JsonPositions::kLongestText) {
        return Violation {
            pointer, u"maxLength"_s,
            QualityText::tr("The text is longer than %L1 characters.").arg(JsonPositions::kLongestText)};
    }
    for (const auto &pattern : m_patterns) {
        if (!pattern.limited.match(text).isValid()) {
            return Violation {
                pointer, u"pattern"_s,
                QualityText::tr("The text is too hard to compare with the pattern \"%1\" of the "
                                "schema; please simplify one of them.")
                    .arg(pattern.text)};
        }
    }
    return {};
}

std::optional<Violation> PatternGuard::find(const QJsonValue &value, const QString &pointer) const
{
    if (value.isString()) {
        return check(value.toString(), pointer);
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto place = pointerChild(pointer, it.key());
        auto found = check(it.key(), place);
        if (!found) {
            found = find(*it, place);
        }
        if (found) {
            return found;
        }
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i].isDouble()) {
            continue; // most are coordinates
        }
        if (auto found = find(array[i], pointerChild(pointer, i))) {
            return found;
        }
    }
    return {};
}

} // namespace revier
