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
        NoPosition, ///< of a row of a table; its detail is the columns concerned
        BadPosition,
        DegeneratePart,
        MixedDimensions,
        UnknownGeometry,
        BadText,
        Count
    };

    void add(Problem::Severity severity, const QString &message,
             Problem::Topic topic = Problem::Topic::Other);
    /// \a feature counts from 0; messages count from 1, or from 2 after countRows(). \a detail stands behind
    /// the number.
    void addFeature(Kind kind, std::size_t feature, const QString &detail = {});
    /// The features are rows of a table below one with the names: messages name the row that a user sees.
    void countRows() { m_rows = true; }
    /// Adds what \a other noticed about features that count from \a before on here.
    void append(const ProblemLog &other, std::size_t before);
    /// Forgets what was noticed of a kind.
    void clear(Kind kind) { m_counts[std::size_t(kind)] = {}; }
    [[nodiscard]] std::size_t count(Kind kind) const { return m_counts[std::size_t(kind)].count; }
    /// All of it, in the order of importance: about the file, then about features.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    struct Named
    {
        std::size_t feature = 0;
        QString detail;
    };
    struct Counter
    {
        std::size_t count = 0;
        std::size_t lastFeature = 0;
        std::vector<Named> first; ///< a few
    };
    std::vector<Problem> m_problems;
    bool m_rows = false;
    std::array<Counter, std::size_t(Kind::Count)> m_counts;
};

} // namespace revier
