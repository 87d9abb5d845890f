// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "geometry/geometrybuffer.h"
#include "style/style.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace revier {

/// Styles of other programs: Styled Layer Descriptor (OGC 1.0, and 1.1 with Symbology Encoding) and QML, the
/// style files of QGIS 3. Sizes in px are written as pixels, and other units become px of 1/96 inch.
enum class StyleFormat { Sld, Qml };

/// A layer's look: what a style file can hold of it.
struct LayerLook
{
    QString title;
    GeometryType type = GeometryType::Point;
    Style style;
    double opacity = 1; ///< 0 to 1
    double minScale = 0; ///< see Layer: the largest denominator
    double maxScale = 0;
    /// The least and the largest number of the classes, which QML wants to know; none: no bounds.
    std::optional<std::pair<double, double>> range;
};

/// Something that has no counterpart on the other side, translated.
struct StyleNote
{
    qint64 line = 0; ///< of the file that was read, from 1; 0: of none
    QString text;
    int count = 1; ///< how often it occurs; line is that of the first
    bool operator==(const StyleNote &) const = default;
};

/// "Line 12: …", with how often.
[[nodiscard]] QString noteText(const StyleNote &note);

struct ReadStyle
{
    LayerLook look; ///< title and range are not set
    std::vector<StyleNote> notes;
};
struct WrittenStyle
{
    QByteArray xml; ///< UTF-8
    std::vector<StyleNote> notes;
};

/// Files beyond this are refused: styles are small.
inline constexpr qint64 kLargestStyleFile = 16 << 20;

/// The format is known by the root element. \a fileName is for messages. Broken XML, XML with entities of its
/// own, and XML that is too large or nested too deeply is an error.
[[nodiscard]] Result<ReadStyle> readStyle(const QByteArray &xml, const QString &fileName);
/// Blocking.
[[nodiscard]] Result<ReadStyle> readStyleFile(const QString &path);

/// \a language is that of names in the file.
[[nodiscard]] WrittenStyle writeStyle(const LayerLook &look, StyleFormat format, Language language);
/// By the suffix: .sld or .qml. Replaces the file as a whole. Blocking.
[[nodiscard]] Result<std::vector<StyleNote>> writeStyleFile(const QString &path, const LayerLook &look,
                                                            Language language);

} // namespace revier
