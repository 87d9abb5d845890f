// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/seriesrun.h"

namespace revier {

/// An animated series: each sheet is shown for a while.
struct FilmRequest
{
    SeriesRequest series; ///< of years; its path is the film: .mp4, .webm or .gif
    double secondsPerSheet = 1;
};

/// What came of a film.
struct FilmReport
{
    QString film; ///< empty if ffmpeg is missing
    QString frames; ///< the folder with numbered pictures, where ffmpeg is missing; else empty
    QString command; ///< that makes the film of them on a machine with ffmpeg; empty if there is a film
};

/// Share of the work of a film when all its pictures are painted: the rest is ffmpeg's.
inline constexpr double kPaintedShare = 0.8;

[[nodiscard]] bool isFilm(const QString &path);
/// The program that makes films, on the PATH; empty if there is none.
[[nodiscard]] QString filmProgram();
/// Paints the sheets as pictures, several at once, and has ffmpeg make a film of them: MP4 (H.264, yuv420p),
/// WebM (VP9) or GIF (with a palette of its own), of even size, without times or other traces, so that the
/// same input gives the same bytes with the same ffmpeg. An older film stays as it was if anything fails or
/// the work is cancelled, which ends ffmpeg. Where ffmpeg is missing the pictures stay in a folder beside the
/// film, those of an older one go. Blocking; any thread.
[[nodiscard]] Result<FilmReport> exportFilm(const MapState &state, const FilmRequest &request,
                                            const JobControl &control, const SeriesListener &listener = {});

} // namespace revier
