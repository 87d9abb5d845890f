// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "export/sheet.h"
#include "map/layer.h"
#include "story/scenestate.h"

#include <QColor>
#include <QDate>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

class QPainter;

namespace revier {

/// What a scene is drawn for. The same request on the same map gives the same picture.
struct SlideRequest
{
    QSizeF size = 1.5 * kStageSize; ///< px of the picture; texts and symbols are made for kStageSize
    Language language = Language::German;
    /// Of the slide; invalid: none is shown.
    QDate date {}; // NOLINT(readability-redundant-member-init): calls may leave it out
    int number = 1; ///< of the page
    int count = 1; ///< of all pages
    bool played = false; ///< a scene that plays over years is shown as it ends, not as it begins
    bool paper = false; ///< a page to be read in the hand: in its own size, on white, with smaller texts
    bool notes =
        false; ///< the upper part of a page with notes, in about half its size: with larger small print
};

/// The colours of a slide that the map does not bring.
struct SlideColors
{
    QColor paper;
    QColor ink;
    QColor gray; ///< of what is less important
    QColor ground; ///< behind texts that lie on the map
};

/// One scene: the map as the scene shows it, with what is told about it and what makes it readable. All
/// lengths in px of 1/96 inch, of which Slide::zoom px of the picture are one.
struct Slide
{
    /// Size, frame, view, legend, scale, title, sources: what a sheet has of a map. The subtitle is the line
    /// of year and scenario.
    Sheet map;
    MapState state; ///< sceneState(), with its filters applied
    Scene scene; ///< of it
    SheetMap shown; ///< the same with what the scene highlights, and labels
    MapTheme theme;
    SlideColors colors;
    double zoom = 1;
    bool onStage = true; ///< the map fills the slide, and all else lies on it
    std::vector<QRectF> grounds; ///< behind texts on the map
    QRectF momentBox; ///< of the line of year and scenario; empty without one
    double titleSize = 0; ///< of letters, as the others
    double subtitleSize = 0;
    double sourcesSize = 0;
    QString text; ///< Markdown of the scene
    double textSize = 0;
    QRectF textBox; ///< empty without a text
    /// Of the size of textBox that the text needs; what is in the second is not on the slide.
    int textColumns = 0;
    QImage picture; ///< null without one
    QRectF pictureBox;
    QString picturePath; ///< absolute; empty without one
    QString pictureSource; ///< below the picture
    QRectF pictureSourceBox;
    QString imprint; ///< date
    QString pageText; ///< "3/12"
    Language language = Language::German;
    QStringList missing; ///< what could not be shown, in the language of messages; usually empty
};

/// The map as a scene of its show draws it: sceneState() with the filters applied. Blocking.
[[nodiscard]] MapState slideState(const MapState &map, const ShowScene &scene, const JobControl &control);
/// What of the scene's view is seen in \a frame of a slide of \a size px, of which the middle is that of the
/// view: where the window of the audience shows it. \a scale px of the slide are one of kStageSize.
[[nodiscard]] MapView slideView(const SavedView &view, const QSizeF &size, const QRectF &frame,
                                double scale = 1);
/// Lays out the scene with this number of the show. \a prepared may hold projections of tables into Web
/// Mercator, for several slides of one map; what is missing is projected. Texts never overlap and are never
/// cut in a line: they become smaller, and get more room, until they fit. Blocking; any thread after the
/// first mapFont() call. Fails if there is no such scene, and with Canceled.
[[nodiscard]] Result<Slide> makeSlide(const MapState &map, int scene, const SlideRequest &request,
                                      const PreparedTables &prepared, const JobControl &control);
/// Draws it in px of the slide, not of the picture, from the painter's origin. May be called for parts of it,
/// in several threads.
void paintSlide(QPainter &painter, const Slide &slide);
/// The slide as a picture of the size asked for. Blocking; any thread, as makeSlide(), and fails as it does.
[[nodiscard]] Result<QImage> slideImage(const MapState &map, int scene, const SlideRequest &request,
                                        const PreparedTables &prepared, const JobControl &control);

/// Projections of all tables that the scenes of the show draw, for makeSlide(). Blocking.
[[nodiscard]] Result<PreparedTables> prepareSlides(const MapState &map, const JobControl &control);

} // namespace revier
