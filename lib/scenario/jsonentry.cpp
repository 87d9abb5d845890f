// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jsonentry_p.h"

#include "quality/jsonpointer.h"
#include "scenario/jobtexts_p.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// A value as a message shows it.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype kLongest = 40;
    const auto text = value.toVariant().toString();
    return text.size() > kLongest ? text.first(kLongest) + u'…' : text;
}

} // namespace

JsonEntry::JsonEntry(const QJsonValue &value, QString pointer, JobFaults &faults)
    : m_object(value.toObject())
    , m_pointer(std::move(pointer))
    , m_faults(&faults)
{
    if (!value.isObject()) {
        m_faults->push_back({m_pointer, JobText::tr("An object in braces is wanted here.")});
    }
}

bool JsonEntry::isMissing(const QString &key) const
{
    const auto value = m_object[key];
    return value.isUndefined() || value.isNull();
}

bool JsonEntry::has(const QString &key) const
{
    return !isMissing(key);
}

QString JsonEntry::pointer(const QString &key) const
{
    return pointerChild(m_pointer, key);
}

void JsonEntry::complain(const QString &key, const QString &message)
{
    m_faults->push_back({pointer(key), message});
}

QString JsonEntry::optionalText(const QString &key)
{
    const auto value = m_object[key];
    if (!isMissing(key) && !value.isString()) {
        complain(key, JobText::tr("A text in quotation marks is wanted here, not %1.").arg(shown(value)));
    }
    return value.toString();
}

QString JsonEntry::text(const QString &key)
{
    auto value = optionalText(key);
    if (isMissing(key) || (m_object[key].isString() && value.trimmed().isEmpty())) {
        complain(key, JobText::tr("\"%1\" is missing. Please add it.").arg(key));
    }
    return value;
}

LocalizedText JsonEntry::texts(const QString &key)
{
    const auto german = text(key + u"_de"_s);
    const auto english = text(key + u"_en"_s);
    return german == english ? LocalizedText(german) : LocalizedText(german, english);
}

LocalizedText JsonEntry::optionalTexts(const QString &key)
{
    return has(key + u"_de"_s) || has(key + u"_en"_s) ? texts(key) : LocalizedText();
}

std::optional<double> JsonEntry::optionalNumber(const QString &key)
{
    if (isMissing(key)) {
        return {};
    }
    const auto value = m_object[key];
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        complain(key,
                 JobText::tr("A number is wanted here, not \"%1\". In JSON a number stands without quotation "
                             "marks and with a decimal point: 0.5.")
                     .arg(shown(value)));
        return {};
    }
    return value.toDouble();
}

double JsonEntry::number(const QString &key)
{
    if (isMissing(key)) {
        complain(key, JobText::tr("\"%1\" is missing. Please add the number.").arg(key));
    }
    return optionalNumber(key).value_or(0);
}

std::optional<int> JsonEntry::optionalWhole(const QString &key)
{
    constexpr double kLimit = 1e6;
    const auto value = optionalNumber(key);
    if (!value) {
        return {};
    }
    if (std::abs(*value) > kLimit || *value != std::floor(*value)) {
        complain(key, JobText::tr("A whole number is wanted here, not %1.").arg(*value));
        return {};
    }
    return int(*value);
}

int JsonEntry::whole(const QString &key)
{
    if (isMissing(key)) {
        complain(key, JobText::tr("\"%1\" is missing. Please add the number.").arg(key));
    }
    return optionalWhole(key).value_or(0);
}

bool JsonEntry::flag(const QString &key, bool missing)
{
    if (isMissing(key)) {
        return missing;
    }
    if (!m_object[key].isBool()) {
        complain(key, JobText::tr("true or false is wanted here, not \"%1\".").arg(shown(m_object[key])));
    }
    return m_object[key].toBool(missing);
}

QJsonArray JsonEntry::list(const QString &key)
{
    if (!isMissing(key) && !m_object[key].isArray()) {
        complain(key, JobText::tr("A list in square brackets is wanted here."));
    }
    return m_object[key].toArray();
}

void JsonEntry::unknownWord(const QString &key, const QString &word)
{
    complain(key, JobText::tr("\"%1\" is not known here. The words are in data/README.md.").arg(word));
}

void JsonEntry::onlyKeys(const QStringList &keys)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!keys.contains(it.key())) {
            complain(it.key(),
                     JobText::tr("\"%1\" is not known here. Is it misspelt? Known are: %2.")
                         .arg(it.key(), keys.join(u", ")));
        }
    }
}

} // namespace revier
