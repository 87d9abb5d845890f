// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>

namespace revier {

/// A JSON pointer in a schema file.
struct SchemaPlace
{
    QString file;
    QString pointer;
};

/// Finds rules that apply themselves to the same value again, on which a validator would never come to an
/// end: {"$ref": "#"}. Circles through a property or an item are good, they end with the data.
class SchemaCircles
{
public:
    using Resolve = std::function<SchemaPlace(const QString &file, const QString &reference)>;
    using At = std::function<QJsonValue(const SchemaPlace &)>;
    SchemaCircles(Resolve resolve, At at)
        : m_resolve(std::move(resolve))
        , m_at(std::move(at))
    {
    }

    /// Pointer of a rule of \a file that is part of a circle, or leads into one; empty if there is none.
    [[nodiscard]] QString find(const QString &file);

private:
    enum class State { Open, Done };
    [[nodiscard]] bool endsAt(const SchemaPlace &place, int depth);
    [[nodiscard]] QString findBelow(const SchemaPlace &place);

    Resolve m_resolve;
    At m_at;
    QHash<QString, State> m_states; ///< by file and pointer
};

} // namespace revier
