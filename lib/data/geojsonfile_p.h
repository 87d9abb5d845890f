// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <optional>
#include <vector>

namespace revier {

/// How a GeoJSON feature collection lies in its file: head, features, tail. Private to this module.
struct GeoJsonLayout
{
    struct Range
    {
        qint64 begin = 0; ///< byte of the file
        qint64 end = 0;
    };

    QByteArray head; ///< up to and with the "[" of the features
    QByteArray tail; ///< from the "]" of the features on
    /// The features, cut into runs between two of them as far as that can be seen; separators belong to the
    /// run before. Where a cut is wrong, neither run is valid JSON.
    std::vector<Range> runs;
};

/// Looks at head and tail and a few places between, so that it takes no time in a large file. Nothing if the
/// file is no feature collection with its features in a list, or if that cannot be seen quickly.
[[nodiscard]] std::optional<GeoJsonLayout> findGeoJsonLayout(QFile &file);

/// All bytes of a run; less than that if the file has become shorter.
[[nodiscard]] QByteArray readRange(QFile &file, GeoJsonLayout::Range range);

} // namespace revier
