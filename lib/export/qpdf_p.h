// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The headers of qpdf. clang wants complete types of default arguments in C++23, and QPDFWriter.hh has one
// that is private to qpdf. GCC, which builds this program, does not; the type stands here for the analysis
// alone.
#ifdef __clang_analyzer__
namespace qpdf::pl {
struct Link
{
};
} // namespace qpdf::pl
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
