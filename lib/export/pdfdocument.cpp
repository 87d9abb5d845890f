// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfdocument_p.h"

#include <stdexcept>

namespace revier {

PdfDocument::PdfDocument()
    : m_data(qpdf_init())
    , m_qpdf(qpdf_c_get_qpdf(m_data))
{
}

PdfDocument::~PdfDocument()
{
    qpdf_cleanup(&m_data);
}

QByteArray PdfDocument::written(const std::string &version)
{
    const auto check = [this](QPDF_ERROR_CODE code) {
        if ((code & QPDF_ERRORS) != 0) {
            throw std::runtime_error(qpdf_get_error_full_text(m_data, qpdf_get_error(m_data)));
        }
    };
    check(qpdf_init_write_memory(m_data));
    qpdf_set_deterministic_ID(m_data, QPDF_TRUE);
    qpdf_set_object_stream_mode(m_data, qpdf_o_generate);
    qpdf_set_minimum_pdf_version(m_data, version.c_str());
    check(qpdf_write(m_data));
    return {reinterpret_cast<const char *>(qpdf_get_buffer(m_data)),
            qsizetype(qpdf_get_buffer_length(m_data))};
}

} // namespace revier
