// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/series.h"

#include <functional>

namespace revier {

/// What came of a sheet.
struct SeriesEntry
{
    enum class Outcome {
        Left, ///< the series was stopped before
        Made,
        Kept, ///< it was there, made from the same input
        Failed
    };
    QString name;
    QString path; ///< in one document: that of the document
    Outcome outcome = Outcome::Left;
    QString message; ///< why it failed, or a warning about what was made
};

/// How far a series is.
struct SeriesProgress
{
    int done = 0; ///< sheets that are there, failed ones among them
    int total = 0;
    int failed = 0;
    std::size_t sheet = 0; ///< the one that is done now, from 0
    SeriesEntry entry; ///< what came of it
    double secondsLeft = -1; ///< estimated from the sheets made so far; below 0: not known yet
};

/// What came of a series.
struct SeriesReport
{
    std::vector<SeriesEntry> entries; ///< in the order of the sheets
    QString document; ///< the one document, or the index; empty if none was written
    QString error; ///< why there is no document or index; empty otherwise
    bool canceled = false;
    double seconds = 0;

    [[nodiscard]] int count(SeriesEntry::Outcome outcome) const;
    /// Whether all that was asked for is there.
    [[nodiscard]] bool isComplete() const;
};

/// Is told how far the series is, from one thread at a time.
using SeriesListener = std::function<void(const SeriesProgress &)>;

/// Makes all sheets of a series, several at once; the layers are projected once. A sheet that fails does not
/// stop the others. Each file is whole or as it was before; those that are there and were made from the same
/// input are kept, so that a series that was stopped goes on. Folders are made. Blocking; any thread. Fails
/// if there are no sheets to make.
[[nodiscard]] Result<SeriesReport> runSeries(const MapState &state, const SeriesRequest &request,
                                             const JobControl &control, const SeriesListener &listener = {});

} // namespace revier
