// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// Something wrong at a place of a file or of a scenario.
struct JobFault
{
    QString pointer; ///< JSON pointer: "/assumptions/3/share"
    QString message; ///< what is wrong and what to do, translated
};

using JobFaults = std::vector<JobFault>;

/// Reads the members of one JSON object with their types; notes everything that is wrong. Values of a wrong
/// type become empty or 0, so that reading goes on. Private to this module.
class JsonEntry
{
public:
    JsonEntry(const QJsonValue &value, QString pointer, JobFaults &faults);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString pointer(const QString &key) const;
    QString text(const QString &key);
    QString optionalText(const QString &key); ///< missing and null are empty
    LocalizedText texts(const QString &key); ///< key_de and key_en
    LocalizedText optionalTexts(const QString &key); ///< both or none
    double number(const QString &key);
    std::optional<double> optionalNumber(const QString &key);
    int whole(const QString &key);
    std::optional<int> optionalWhole(const QString &key);
    bool flag(const QString &key, bool missing);
    /// The list; null and missing are empty.
    QJsonArray list(const QString &key);
    /// A word that \a decode knows.
    template<typename Decode> auto word(const QString &key, Decode decode)
    {
        const auto code = text(key);
        const auto value = decode(code);
        if (!value && !code.isEmpty()) {
            unknownWord(key, code);
        }
        return value.value_or(typename decltype(value)::value_type {});
    }
    /// Any other key is a typing error.
    void onlyKeys(const QStringList &keys);
    void complain(const QString &key, const QString &message);

private:
    [[nodiscard]] bool isMissing(const QString &key) const;
    void unknownWord(const QString &key, const QString &word);

    QJsonObject m_object;
    QString m_pointer;
    JobFaults *m_faults;
};

} // namespace revier
