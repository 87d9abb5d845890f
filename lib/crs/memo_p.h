// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace revier {

/// What was found for a text, kept while the program runs: PROJ looks into its database for milliseconds.
/// Safe in several threads. Private to this module.
template<typename Value> class Memo
{
public:
    [[nodiscard]] std::optional<Value> find(const QString &text) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_values.constFind(text);
        return known == m_values.constEnd() ? std::nullopt : std::optional<Value>(*known);
    }

    void insert(const QString &text, const Value &value)
    {
        constexpr qsizetype kMost = 1000; // a program that runs for months may see many spellings
        const std::scoped_lock lock(m_mutex);
        if (m_values.size() >= kMost) {
            m_values.clear();
        }
        m_values.insert(text, value);
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, Value> m_values;
};

} // namespace revier
