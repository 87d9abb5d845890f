// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <array>
#include <cstddef>
#include <vector>

namespace revier {

/// Collects what a reader notices. What befalls single features is counted, so that a file with a million bad
/// features has one problem with a count and the numbers of the first ones, not a million.
class ProblemLog
{
public:
    enum class Kind {
        NoGeometry,
        BadPosition,
        DegeneratePart,
        MixedDimensions,
        UnknownGeometry,
        BadText,
        Count
    };

    void add(Problem::Severity severity, const QString &message);
    /// \a feature counts from 0; messages count from 1.
    void addFeature(Kind kind, std::size_t feature);
    [[nodiscard]] std::size_t count(Kind kind) const { return m_counts[std::size_t(kind)].count; }
    /// All of it, in the order of importance: about the file, then about features.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    struct Counter
    {
        std::size_t count = 0;
        std::size_t lastFeature = 0;
        std::vector<std::size_t> first; ///< feature numbers, a few
    };
    std::vector<Problem> m_problems;
    std::array<Counter, std::size_t(Kind::Count)> m_counts;
};

} // namespace revier
