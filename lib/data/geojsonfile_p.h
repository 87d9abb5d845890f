// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace revier {

/// A file on disk, or its content where it was unpacked. Private to this module.
struct GeoJsonSource
{
    QString path;
    std::optional<QByteArray> content; ///< shared, never written to

    /// For one thread. Not open if that fails.
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;
};

/// How GeoJSON lies in its file: a feature collection with head, features and tail, or a text sequence (RFC
/// 8142, or lines without its separator), which has neither head nor tail. Private to this module.
struct GeoJsonLayout
{
    enum class Form {
        Collection,
        Lines, ///< one feature a line
        Records ///< features of any number of lines behind record separators (RS, U+001E)
    };
    struct Range
    {
        qint64 begin = 0; ///< byte of the file
        qint64 end = 0;
    };

    Form form = Form::Collection;
    bool separators = false; ///< the sequence begins with a record separator
    QByteArray head; ///< up to and with the "[" of the features
    QByteArray tail; ///< from the "]" of the features on
    /// The features, cut into runs between two of them as far as that can be seen; separators belong to the
    /// run before. Where a cut is wrong, neither run is valid JSON.
    std::vector<Range> runs;
};

/// Looks at head and tail and a few places between, so that it takes no time in a large file. Nothing if the
/// file is no feature collection with its features in a list and no sequence of features, or if that cannot
/// be seen quickly.
[[nodiscard]] std::optional<GeoJsonLayout> findGeoJsonLayout(QIODevice &file);
/// The same for a sequence, as \a form; it begins with a feature, or with anything if \a anyBegin.
[[nodiscard]] std::optional<GeoJsonLayout> findSequenceLayout(QIODevice &file, GeoJsonLayout::Form form,
                                                              bool anyBegin);

/// A record of a sequence without what is around its JSON: spaces, line ends, separators.
[[nodiscard]] std::string_view trimmedRecord(std::string_view record);

/// All bytes of a run; less than that if the file has become shorter.
[[nodiscard]] QByteArray readRange(QIODevice &file, GeoJsonLayout::Range range);

} // namespace revier
