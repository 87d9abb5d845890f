// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace revier {

// Extended XMP in JPEG (XMP specification part 3, 1.1.3.1). Private to this module.

/// The namespace of the property HasExtendedXMP, by which a packet names its extension.
inline constexpr auto kXmpNote = "http://ns.adobe.com/xmp/note/";

/// How a packet names \a extension: its MD5 sum in capital hexadecimal digits.
[[nodiscard]] QByteArray extendedXmpName(const QByteArray &extension);
/// The extension that the packet of a picture names, put together from its segments. Nothing if \a file is no
/// JPEG or its packet names none; empty if the extension is not whole, or not what its name says.
[[nodiscard]] std::optional<QByteArray> extendedXmpIn(QIODevice &file);

} // namespace revier
