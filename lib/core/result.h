// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace revier {

/// A failure that a user can read: the message is translated, names the file (and row, column or feature),
/// the cause and the way out. Made at the wrapper around GDAL, PROJ or the file system; never thrown.
struct Error
{
    enum class Code { NotFound, Unreadable, Unsupported, Corrupt, InvalidArgument, WriteFailed, Canceled };
    Code code = Code::Corrupt;
    QString message;
    bool operator==(const Error &) const = default;
};

/// The value, or the reason why there is none.
template<typename T> using Result = std::expected<T, Error>;

/// Short form for `return failure(Error::Code::NotFound, tr("…"))`.
[[nodiscard]] inline std::unexpected<Error> failure(Error::Code code, QString message)
{
    return std::unexpected(Error {code, std::move(message)});
}

} // namespace revier
