// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

class QPainter;

namespace revier {

// What stands around the map, each in its box of the sheet.

/// Points to true north; the edges of the map are grid north.
void paintNorthArrow(QPainter &painter, const Sheet &sheet);
/// Bar and 1:n, in \a ink on \a paper.
void paintScale(QPainter &painter, const Sheet &sheet, Language language, const QColor &ink = MapTheme().text,
                const QColor &paper = Qt::white);
/// The light layers of \a scene in small, with the frame of the sheet.
void paintOverview(QPainter &painter, const Sheet &sheet, const Scene &scene);
void paintCheckLine(QPainter &painter, const Sheet &sheet, Language language);
void paintLogo(QPainter &painter, const Sheet &sheet);

} // namespace revier
