// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/slide.h"
#include "export/slidetext_p.h"
#include "export/textblock_p.h"

namespace revier {

/// Sizes of texts and gaps of a slide, px.
struct SlideMetrics
{
    double margin = 0;
    double gap = 0;
    double title = 0;
    double subtitle = 0;
    double text = 0; ///< at most
    double leastText = 0;
    double legend = 0;
    double small = 0;
    double leastSmall = 0;
};

[[nodiscard]] SlideMetrics slideMetrics(const SlideRequest &request, const ProjectorProfile &projector);
/// \a px, or smaller so that no word of the title is wider than its box.
void setTitleSize(Slide &slide, double px);
/// Whether every word of the legend has room in a column, so that none is cut.
[[nodiscard]] bool hasRoomForWords(const std::vector<LegendBlock> &legend, const LegendShape &shape);
/// Heights that the picture of a scene may have, px; 0 without one.
struct PictureRoom
{
    double least = 0;
    double most = 0;
};
/// In a column \a width px wide of a slide whose texts may be \a height px high.
[[nodiscard]] PictureRoom pictureRoom(const Slide &slide, double width, double height);
/// As large as its proportions allow, at the top left of \a box, its source below.
void placePicture(Slide &slide, const QRectF &box);
/// Sources at the left and date and page at the right of the foot of \a body.
void takeFoot(Slide &slide, const SlideMetrics &metrics, const QRectF &body);
/// Bar and text.
[[nodiscard]] double scaleHeight(const Slide &slide, double width);

/// The map fills the slide, as it does the window of the audience; all texts lie on it, those of the scene at
/// the left, where shows leave the map free.
void layOutStage(Slide &slide, const SlideMetrics &metrics);
/// Title, texts, map and legend side by side, as on a sheet.
void layOutPage(Slide &slide, const SlideMetrics &metrics);
/// Finds places for all that the slide says: boxes and sizes of texts; Slide::map.legendShape and textColumns
/// say what found none.
void layOutSlide(Slide &slide, const SlideMetrics &metrics);

/// As it is set on the slide.
[[nodiscard]] TextBlock titleOf(const Slide &slide);
[[nodiscard]] TextBlock sourcesOf(const Slide &slide);
[[nodiscard]] TextBlock pictureSourceOf(const Slide &slide);
/// What stands at the right of the foot: date and number of the page.
[[nodiscard]] TextBlock imprintOf(const Slide &slide);
[[nodiscard]] ColumnText textOf(const Slide &slide);

} // namespace revier
