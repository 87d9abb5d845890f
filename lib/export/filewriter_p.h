// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/provenance.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace revier {

enum class FileKind { Png, Jpeg, WebP, Tiff, Svg, Pdf };

/// The bytes that one segment of a JPEG has for an XMP packet.
inline constexpr qsizetype kMostXmpOfJpeg = 65'502;

/// By the suffix.
[[nodiscard]] std::optional<FileKind> fileKindOf(const QString &path);

/// What the properties of a file say.
struct FileProperties
{
    QString title;
    QString author;
    QDate date;
    XmpPacket xmp;
};

/// "Revieratlas 0.1.0"
[[nodiscard]] QString programName();

/// Draws in px (1/96 inch) from the origin of the painter.
using PaintFunction = std::function<void(QPainter &)>;

/// Something to be painted as dots. \a paint is called for parts of it, in several threads.
struct Canvas
{
    QString path; ///< for messages
    QSizeF size; ///< px
    double zoom = 1; ///< device px per px
    PaintFunction paint;
    JobControl control;

    [[nodiscard]] QSize pixels() const { return (size * zoom).toSize(); }
    [[nodiscard]] int dotsPerMetre() const;
};

/// Finds what is wrong with a target before anything is drawn: suffix, folder, permission, length of the
/// name.
[[nodiscard]] Result<void> checkTarget(const QString &path);
/// Fails if there is no room for so many dots.
[[nodiscard]] Result<void> checkPixels(const Canvas &canvas);
/// Paints the rows [\a top, \a bottom) on white, as RGB32 with the resolution of the canvas.
[[nodiscard]] QImage paintedRows(const Canvas &canvas, int top, int bottom);
/// Paints all rows on all cores. Encoders take RGB888 without a copy.
[[nodiscard]] Result<QImage> paintedImage(const Canvas &canvas, QImage::Format format = QImage::Format_RGB32);
[[nodiscard]] std::unexpected<Error> exportCanceled(const QString &path);

/// Paints and compresses band by band on all cores: what is held in memory is the bytes of the file and a
/// band for each core. As many bands on every machine, so that the bytes are the same.
[[nodiscard]] Result<QByteArray> pngBytes(const Canvas &canvas, const FileProperties &properties);
/// JPEG without loss of colour resolution, quality 92. The packet has at most kMostXmpOfJpeg bytes.
[[nodiscard]] Result<QByteArray> jpegBytes(const Canvas &canvas, const FileProperties &properties);
/// WebP without loss.
[[nodiscard]] Result<QByteArray> webpBytes(const Canvas &canvas, const FileProperties &properties);

} // namespace revier
