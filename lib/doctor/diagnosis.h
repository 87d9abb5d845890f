// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "doctor/finding.h"
#include "doctor/places.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace revier::doctor {

/// How much is looked at. What is left out is said in Diagnosis::limits.
struct Thoroughness
{
    std::size_t positions = 2'000'000; ///< whose features are examined by GEOS
    std::size_t rows = 200'000; ///< whose texts are examined

    /// For the window, while somebody waits: about a second.
    [[nodiscard]] static Thoroughness quick() { return {.positions = 400'000, .rows = 50'000}; }
};

/// What is wrong with a table.
struct Diagnosis
{
    std::vector<Finding> findings; ///< the worst first
    QStringList limits; ///< translated; empty: all was examined

    /// Findings that are more than a note.
    [[nodiscard]] std::size_t seriousCount() const;
};

/// Examines \a table, as the reader read it. Conservative: where evidence is thin there is a note or nothing.
/// Evidence about the CRS is where the positions lie, and which \a places the attributes name; names of
/// systems prove nothing. Blocking; for jobs. Texts are in the language that is installed. An empty diagnosis
/// after a cancellation.
[[nodiscard]] Diagnosis examine(const FeatureTable &table, const Places &places,
                                const Thoroughness &thoroughness, const JobControl &control);

} // namespace revier::doctor
