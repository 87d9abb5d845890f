// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace revier {

/// In which encoding the texts of a .dbf are, and how that was found.
struct ShapeEncoding
{
    QString name; ///< as iconv knows it: "UTF-8", "windows-1252", "CP850"
    QString source; ///< ".cpg", "LDID", translated "guessed", or empty: there is nothing but ASCII
    QString problem; ///< translated; empty if nothing was odd

    /// "windows-1252 (.cpg)", for FeatureTable::encoding.
    [[nodiscard]] QString description() const;
};

/// Looks at the .cpg, then at the language driver byte (LDID) of the .dbf, then at the texts themselves:
/// German umlauts have other codes in windows-1252 than in CP850. \a dbf is the file or a good piece of its
/// beginning.
[[nodiscard]] ShapeEncoding findShapeEncoding(const QByteArray &dbf, const QByteArray &cpg);

} // namespace revier
