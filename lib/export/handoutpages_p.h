// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/slide.h"
#include "export/slideparts_p.h"
#include "export/slidetext_p.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace revier {

/// A scene on paper: a page, and further ones for what finds no room on it. Lengths in px.
struct HandoutLeaf
{
    QSizeF size; ///< of the pages
    Slide slide;
    double slideScale = 1; ///< the slide is drawn this much smaller
    QPointF slidePlace;
    ColumnText more; ///< below the slide, or what goes on from it
    int firstColumn = 0; ///< of the text, on the second page
    int columns = 0; ///< side by side on further pages
    int pages = 1;
};

/// A4 landscape: the slide is the page.
[[nodiscard]] HandoutLeaf sceneLeaf(Slide slide);
/// A4 portrait: the slide above, \a notes below.
[[nodiscard]] HandoutLeaf notesLeaf(Slide slide, const QString &notes);
/// Size of the slide that a page of the kind asks for.
[[nodiscard]] QSizeF handoutSlideSize(bool notes);

/// What stands below each page that is no slide.
struct HandoutFoot
{
    QString date;
    QString page; ///< "3/12"
};

/// One page of the leaf, from 0, bottom first. \a leaf must outlive them.
[[nodiscard]] std::vector<SheetPart> handoutParts(const HandoutLeaf &leaf, int page, const HandoutFoot &foot);

} // namespace revier
