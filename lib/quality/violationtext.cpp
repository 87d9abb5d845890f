// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localizedtext.h"
#include "quality/texts_p.h"
#include "quality/violationtext_p.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString typeText(const QString &type)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 7> kTypes {
        {{"string"_L1, QT_TRANSLATE_NOOP("Quality", "a text")},
         {"integer"_L1, QT_TRANSLATE_NOOP("Quality", "a whole number")},
         {"number"_L1, QT_TRANSLATE_NOOP("Quality", "a number")},
         {"boolean"_L1, QT_TRANSLATE_NOOP("Quality", "true or false")},
         {"array"_L1, QT_TRANSLATE_NOOP("Quality", "a list")},
         {"object"_L1, QT_TRANSLATE_NOOP("Quality", "an object")},
         {"null"_L1, QT_TRANSLATE_NOOP("Quality", "null")}}};
    for (const auto &[name, text] : kTypes) {
        if (type == name) {
            return QualityText::tr(text);
        }
    }
    return type;
}

QString listText(const QJsonValue &values)
{
    QStringList texts;
    for (const auto list = values.toArray(); const auto &value : list) {
        texts.append(shownValue(value));
    }
    return texts.join(u", ");
}

QString wrongType(const BrokenRule &rule)
{
    const auto types = rule.schema[u"type"];
    QStringList names;
    for (const auto list = types.isArray() ? types.toArray() : QJsonArray {types}; const auto &type : list) {
        names.append(typeText(type.toString()));
    }
    const auto expected = names.join(QualityText::tr(" or "));
    return rule.instance.isNull()
        ? QualityText::tr("The value is missing; it must be %1.").arg(expected)
        : QualityText::tr("%1 is not allowed here; it must be %2.").arg(shownValue(rule.instance), expected);
}

/// The annotation "x-form" says in words what a pattern means.
QString wrongPattern(const BrokenRule &rule)
{
    const auto form = LocalizedText::fromJson(rule.schema[u"x-form"]).in(languageFromCode(QLocale().name()));
    return QualityText::tr("%1 does not have the form that is asked for: %2")
        .arg(shownValue(rule.instance), form.isEmpty() ? rule.schema[u"pattern"].toString() : form);
}

/// Texts with the value (%1) and the limit (%2) for rules that compare.
QString comparison(const BrokenRule &rule)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 5> kTexts {
        {{"minimum"_L1, QT_TRANSLATE_NOOP("Quality", "%1 is too small; allowed is %2 or more.")},
         {"maximum"_L1, QT_TRANSLATE_NOOP("Quality", "%1 is too large; allowed is %2 or less.")},
         {"exclusiveMinimum"_L1, QT_TRANSLATE_NOOP("Quality", "%1 is too small; it must be more than %2.")},
         {"exclusiveMaximum"_L1, QT_TRANSLATE_NOOP("Quality", "%1 is too large; it must be less than %2.")},
         {"multipleOf"_L1, QT_TRANSLATE_NOOP("Quality", "%1 is not a multiple of %2.")}}};
    for (const auto &[keyword, text] : kTexts) {
        if (rule.keyword == keyword) {
            return QualityText::tr(text).arg(shownValue(rule.instance), shownValue(rule.schema[keyword]));
        }
    }
    return {};
}

QString wrongSize(const BrokenRule &rule)
{
    const auto limit = rule.schema[rule.keyword].toInt();
    if (rule.keyword == "minLength"_L1) {
        return rule.instance.toString().isEmpty()
            ? QualityText::tr("The text is empty.")
            : QualityText::tr("%1 is too short; at least %Ln character(s) are needed.", nullptr, limit)
                  .arg(shownValue(rule.instance));
    }
    if (rule.keyword == "maxLength"_L1) {
        return QualityText::tr("%1 is too long; at most %Ln character(s) are allowed.", nullptr, limit)
            .arg(shownValue(rule.instance));
    }
    if (rule.keyword == "minItems"_L1) {
        return QualityText::tr("The list is too short; at least %Ln item(s) are needed.", nullptr, limit);
    }
    if (rule.keyword == "maxItems"_L1) {
        return QualityText::tr("The list is too long; at most %Ln item(s) are allowed.", nullptr, limit);
    }
    return {};
}

QString unknownMember(const BrokenRule &rule)
{
    constexpr qsizetype kNamed = 12;
    QStringList free;
    for (const auto names = rule.schema[u"properties"].toObject().keys(); const auto &name : names) {
        if (!rule.instance.toObject().contains(name)) {
            free.append(name);
        }
    }
    if (free.isEmpty() || free.size() > kNamed) {
        return QualityText::tr("This property is not in the schema. Is it misspelt?");
    }
    return QualityText::tr("This property is not in the schema. Known and not used yet: %1.")
        .arg(free.join(u", "));
}

} // namespace

QString shownValue(const QJsonValue &value)
{
    constexpr qsizetype kShown = 60;
    if (value.isString()) {
        const auto text = value.toString().simplified();
        return u'"' + (text.size() > kShown ? text.first(kShown) + u'…' : text) + u'"';
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isNull()) {
        return u"null"_s;
    }
    return value.isArray() ? QualityText::tr("A list") : QualityText::tr("An object");
}

QStringList concernedMembers(const BrokenRule &rule)
{
    QStringList names;
    const auto object = rule.instance.toObject();
    if (rule.keyword == "required"_L1) {
        for (const auto list = rule.schema[u"required"].toArray(); const auto &name : list) {
            if (!object.contains(name.toString())) {
                names.append(name.toString());
            }
        }
        return names;
    }
    const auto known = rule.schema[u"properties"].toObject();
    const auto patterns = rule.schema[u"patternProperties"].toObject().keys();
    for (const auto keys = object.keys(); const auto &name : keys) {
        const bool fits = std::ranges::any_of(patterns, [&name](const QString &pattern) {
            return QRegularExpression(pattern).match(name).hasMatch();
        });
        if (!fits && !known.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

QString violationText(const BrokenRule &rule)
{
    const auto &keyword = rule.keyword;
    if (keyword == "required"_L1) {
        return QualityText::tr("The property is missing.");
    }
    if (keyword == "additionalProperties"_L1 && !rule.schema[keyword].isObject()) {
        return unknownMember(rule);
    }
    if (rule.schema.contains(keyword) && keyword == "type"_L1) {
        return wrongType(rule);
    }
    if (rule.schema.contains(keyword) && keyword == "enum"_L1) {
        return QualityText::tr("%1 is not allowed; allowed are: %2.")
            .arg(shownValue(rule.instance), listText(rule.schema[keyword]));
    }
    if (rule.schema.contains(keyword) && keyword == "const"_L1) {
        return QualityText::tr("%1 is not allowed here; it must be %2.")
            .arg(shownValue(rule.instance), shownValue(rule.schema[keyword]));
    }
    if (rule.schema.contains(keyword) && keyword == "pattern"_L1) {
        return wrongPattern(rule);
    }
    if (keyword == "uniqueItems"_L1) {
        return QualityText::tr("An item stands twice in the list.");
    }
    if (auto text = rule.schema.contains(keyword) ? comparison(rule) + wrongSize(rule) : QString();
        !text.isEmpty()) {
        return text;
    }
    return QualityText::tr("The value breaks the rule \"%1\" of the schema: %2").arg(keyword, rule.fallback);
}

} // namespace revier
