// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

namespace revier {

/// Why a text cannot be checked, translated, without the name of the file.
struct TextFault
{
    QString message;
    int line = 0; ///< from 1; 0: the whole file
};

template<typename T> using Readable = std::expected<T, TextFault>;

/// The bytes of a regular file of at most 64 MiB that is UTF-8.
[[nodiscard]] Readable<QByteArray> readUtf8(const QString &path);
/// What is unusual about the layout of a text, one sentence each: byte-order mark, carriage returns, no line
/// end at the end.
[[nodiscard]] QStringList layoutFaults(const QByteArray &text);

} // namespace revier
