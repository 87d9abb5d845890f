// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheetgeoreference.h"
#include "export/svgwriter_p.h"

#include <vector>

namespace revier {

/// A PDF with one page that holds all parts: each layer can be switched off, what is a picture has a text
/// alternative, each map a georeference (ISO 32000-2, 12.10). The same drawing and properties give the same
/// bytes.
[[nodiscard]] Result<QByteArray> pdfBytes(const LayeredDrawing &drawing,
                                          const std::vector<MapGeoreference> &maps,
                                          const FileProperties &properties);

/// The parts as pages of a PDF, one each, in their order, and one before for what lies below a part; as Qt
/// writes them. Private to the two sources of pdfBytes().
[[nodiscard]] QByteArray partPages(const LayeredDrawing &drawing);

} // namespace revier
