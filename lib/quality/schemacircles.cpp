// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "quality/schemacircles_p.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kDeepest = 100; ///< rules that apply to the same value, one within the other

/// Pointers of the rules that \a rule applies to the same value.
QStringList appliedInPlace(const QJsonObject &rule, const QString &pointer)
{
    static constexpr std::array kSingle {"not"_L1, "if"_L1, "then"_L1, "else"_L1};
    static constexpr std::array kLists {"allOf"_L1, "anyOf"_L1, "oneOf"_L1};
    QStringList result;
    for (const auto &name : kSingle) {
        if (rule[name].isObject()) {
            result.append(pointerChild(pointer, name));
        }
    }
    for (const auto &name : kLists) {
        for (qsizetype i = 0; i < rule[name].toArray().size(); ++i) {
            result.append(pointerChild(pointerChild(pointer, name), i));
        }
    }
    for (const auto names = rule[u"dependentSchemas"].toObject().keys(); const auto &name : names) {
        result.append(pointerChild(pointerChild(pointer, u"dependentSchemas"_s), name));
    }
    return result;
}

} // namespace

QString SchemaCircles::find(const QString &file)
{
    return findBelow({file, {}});
}

QString SchemaCircles::findBelow(const SchemaPlace &place)
{
    const auto value = m_at(place);
    if (value.isObject() && !endsAt(place, 0)) {
        return place.pointer.isEmpty() ? u"#"_s : place.pointer;
    }
    const auto below = [&](const QString &pointer) { return findBelow({place.file, pointer}); };
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto found = below(pointerChild(place.pointer, it.key())); !found.isEmpty()) {
            return found;
        }
    }
    for (qsizetype i = 0; i < value.toArray().size(); ++i) {
        if (auto found = below(pointerChild(place.pointer, i)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

bool SchemaCircles::endsAt(const SchemaPlace &place, int depth)
{
    const auto key = place.file + u'#' + place.pointer;
    if (const auto known = m_states.constFind(key); known != m_states.cend()) {
        return *known == State::Done;
    }
    if (depth > kDeepest) {
        return false;
    }
    m_states.insert(key, State::Open);
    const auto rule = m_at(place).toObject();
    if (const auto reference = rule[u"$ref"].toString();
        !reference.isNull() && !endsAt(m_resolve(place.file, reference), depth + 1)) {
        return false;
    }
    const bool ends = std::ranges::all_of(appliedInPlace(rule, place.pointer), [&](const QString &pointer) {
        return endsAt({place.file, pointer}, depth + 1);
    });
    if (ends) {
        m_states.insert(key, State::Done);
    }
    return ends;
}

} // namespace revier
