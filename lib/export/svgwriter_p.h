// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/filewriter_p.h"
#include "export/sheetfeatures_p.h"
#include "export/sheetparts.h"

#include <vector>

namespace revier {

/// What a drawing in parts is made of; used by SVG and PDF.
struct LayeredDrawing
{
    QString path; ///< for messages
    QSizeF size; ///< px
    std::vector<SheetPart> parts; ///< bottom first
    std::vector<SheetLayer> layers; ///< top first
    std::vector<SheetFeatures> features; ///< with attributes in the file; of PDF only
    QString description; ///< text alternative
    QString language; ///< "de"
    QString rest; ///< title for what belongs to no layer
};

/// An SVG 1.1 drawing: a group for each part, those of layers as Inkscape names them. Texts are outlines, so
/// that they look the same on a computer without the font; their words stand beside them.
[[nodiscard]] QByteArray svgBytes(const LayeredDrawing &drawing, const FileProperties &properties);

} // namespace revier
