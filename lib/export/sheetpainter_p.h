// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

namespace revier {

/// Parts of paintSheet(), in px from the painter's origin; private to this module.

void paintTitle(QPainter &painter, const Sheet &sheet);
void paintSubtitle(QPainter &painter, const Sheet &sheet);
/// Whatever an element that is on the sheet consists of, with paper behind it where it may lie on the map.
void paintElement(QPainter &painter, const Sheet &sheet, SheetElement element,
                  const std::vector<SheetMap> &maps, Language language);
/// The lines over the map; small multiples have none.
void paintMapGrid(QPainter &painter, const Sheet &sheet, Language language);
/// The line around a map. A map alone on its sheet has none if it is all there is.
void paintMapFrame(QPainter &painter, const Sheet &sheet, const QRectF &frame);
/// Captions and headings of small multiples.
void paintPanelTexts(QPainter &painter, const Sheet &sheet);

} // namespace revier
