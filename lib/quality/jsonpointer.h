// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace revier {

/// JSON Pointer (RFC 6901): "/features/3/properties/name".

/// The names and indexes in it, unescaped.
[[nodiscard]] QStringList pointerTokens(const QString &pointer);
/// \a pointer with one more name.
[[nodiscard]] QString pointerChild(const QString &pointer, const QString &token);
[[nodiscard]] QString pointerChild(const QString &pointer, qsizetype index);
/// The member or item of \a value; undefined if there is none.
[[nodiscard]] QJsonValue jsonChild(const QJsonValue &value, const QString &token);
/// What stands at \a pointer; undefined if there is nothing.
[[nodiscard]] QJsonValue jsonAt(const QJsonValue &root, const QString &pointer);

} // namespace revier
