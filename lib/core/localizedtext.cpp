// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localizedtext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace revier {

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"de"_s;
}

Language languageFromCode(QStringView code)
{
    return code.startsWith(u"en", Qt::CaseInsensitive) ? Language::English : Language::German;
}

QLocale localeOf(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QLocale::German, QLocale::Germany);
}

LocalizedText::LocalizedText(const QString &text)
{
    if (!text.isEmpty()) {
        m_texts.insert(QString(), text);
    }
}

LocalizedText::LocalizedText(const QString &german, const QString &english)
{
    m_texts.insert(u"de"_s, german);
    m_texts.insert(u"en"_s, english);
}

LocalizedText LocalizedText::fromJson(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    LocalizedText text;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        text.m_texts.insert(it.key(), it.value().toString());
    }
    return text;
}

QJsonValue LocalizedText::toJson() const
{
    if (m_texts.size() == 1 && m_texts.firstKey().isEmpty()) {
        return m_texts.first();
    }
    QJsonObject object;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

LocalizedText LocalizedText::with(Language language, const QString &text) const
{
    if (m_texts.isEmpty() || (m_texts.size() == 1 && m_texts.firstKey().isEmpty())) {
        return text;
    }
    auto changed = *this;
    changed.m_texts.insert(languageCode(language), text);
    return changed;
}

QString LocalizedText::in(Language language) const
{
    for (const auto &code : {languageCode(language), QString(), u"de"_s}) {
        if (const auto it = m_texts.constFind(code); it != m_texts.constEnd()) {
            return *it;
        }
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace revier
