// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/qpdf-c.h>

#include <memory>

namespace revier {

/// A PDF in memory. It is written by qpdf's C interface: the header of QPDFWriter cannot be compiled by clang
/// as C++23 (a unique_ptr to an incomplete type). Throws std::exception, as qpdf does.
class PdfDocument
{
public:
    PdfDocument();
    ~PdfDocument();
    Q_DISABLE_COPY_MOVE(PdfDocument)

    [[nodiscard]] QPDF &qpdf() { return *m_qpdf; }
    /// The bytes of the file, the same for the same content. \a version is the least that readers must know.
    [[nodiscard]] QByteArray written(const std::string &version);

private:
    qpdf_data m_data;
    std::shared_ptr<QPDF> m_qpdf;
};

} // namespace revier
