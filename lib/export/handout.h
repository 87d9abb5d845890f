// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

namespace revier {

/// A show on paper. The same request on the same map gives the same bytes.
struct HandoutRequest
{
    QString path; ///< .pdf
    Language language = Language::German;
    QDate date; ///< of the sheets
    bool notes =
        false; ///< the slides with the notes of the presenter below; else with the texts beside the map
    QString title; ///< of the document; empty: that of the show, or of the map
    QString projectPath; ///< see ExportRequest::projectPath
};

/// The slides of a show as pictures.
struct SlidesRequest
{
    QString folder; ///< is made if it is not there
    QSize size {1920, 1080}; ///< px of each
    Language language = Language::German;
    QDate date;
    QString projectPath; ///< see ExportRequest::projectPath
};

/// What became of a request.
struct ShowExport
{
    QStringList files; ///< that were written, in the order of the scenes
    QStringList warnings; ///< what could not be shown, with the title of its scene
};

/// "Von der Kohle zur KI": the title of the show, else that of the map.
[[nodiscard]] QString showTitle(const MapState &map, Language language);
/// Writes the scenes that the show does not skip as a PDF, A4: landscape with one scene a page, or portrait
/// with the slide above and the notes below. What finds no room goes on on a further page. Pages are tagged
/// and have bookmarks; what is a picture has a text alternative; the file says what it was made from, see
/// Provenance. The tables of \a map must have been read. All of the file or nothing. Blocking; any thread
/// after the first mapFont() call. Fails with a message naming the file, also if there is no scene to show.
[[nodiscard]] Result<ShowExport> exportHandout(const MapState &map, const HandoutRequest &request,
                                               const JobControl &control);
/// Writes them as PNG: 01-title.png and so on, each whole or not at all; those of the same name are replaced.
/// Blocking; threads and failures as above.
[[nodiscard]] Result<ShowExport> exportSlides(const MapState &map, const SlidesRequest &request,
                                              const JobControl &control);

} // namespace revier
