// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QMap>
#include <QString>

namespace revier {

/// The languages of the interface and of everything that is shipped.
enum class Language { German, English };

/// "de" or "en".
[[nodiscard]] QString languageCode(Language language);
/// German unless \a code begins with "en": German is the language of the house.
[[nodiscard]] Language languageFromCode(QStringView code);
/// How texts in \a language write numbers and dates; English as in Britain: 12/03/2026.
[[nodiscard]] QLocale localeOf(Language language);

/// A text that project files give per language: `"Standorte"` or `{"de": "Standorte", "en": "Sites"}`.
class LocalizedText
{
public:
    LocalizedText() = default;
    /// The same text in all languages: names, file names.
    LocalizedText(const QString &text); // implicit: a plain name is the common case
    LocalizedText(const QString &german, const QString &english);

    [[nodiscard]] static LocalizedText fromJson(const QJsonValue &value);
    [[nodiscard]] QJsonValue toJson() const;
    /// The text in \a language, else in German, else whatever there is.
    [[nodiscard]] QString in(Language language) const;
    /// With \a text in \a language: a text that is the same in all languages stays so, other languages keep
    /// theirs.
    [[nodiscard]] LocalizedText with(Language language, const QString &text) const;
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_texts; ///< language code -> text; the empty code stands for all languages
};

} // namespace revier
