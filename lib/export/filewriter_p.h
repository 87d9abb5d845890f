// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace revier {

/// What the properties of a file say.
struct FileProperties
{
    QString title;
    QString author;
    QDate date;
};

/// Draws in px (1/96 inch) from the origin of the painter.
using PaintFunction = std::function<void(QPainter &)>;

/// Finds what is wrong with a target before anything is drawn: suffix, folder, permission.
[[nodiscard]] Result<void> checkTarget(const QString &path);
/// A PNG of \a size px, each \a zoom device px wide, with its resolution.
[[nodiscard]] Result<QByteArray> pngBytes(const QString &path, const QSizeF &size, double zoom,
                                          const FileProperties &properties, const PaintFunction &paint);
/// A PDF with one page of \a size px. The same picture and properties give the same bytes.
[[nodiscard]] Result<QByteArray> pdfBytes(const QString &path, const QSizeF &size,
                                          const FileProperties &properties, const PaintFunction &paint);

} // namespace revier
