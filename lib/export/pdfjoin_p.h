// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace revier {

/// A part of a document.
struct PdfPart
{
    QByteArray pdf;
    QString bookmark; ///< of its first page; empty: none
};

/// One PDF with the pages of all parts, their tags, their layers (those of one name become one) and
/// bookmarks, and the properties of the first. The same parts give the same bytes. Fails with the name of the
/// file.
[[nodiscard]] Result<QByteArray> joinPdfs(const QString &path, const std::vector<PdfPart> &parts);

} // namespace revier
