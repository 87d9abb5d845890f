// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace revier {

/// Why rows of a long table are not on the map: counted per cause, with the place and the cell of the first
/// ones. Private to this module.
class RowProblems
{
public:
    enum class Fault : std::uint8_t {
        NoKey,
        NoYear,
        NoScenario,
        NoNumber,
        TwoReadings,
        OtherMark,
        Empty, ///< a note
        Duplicate,
        SeveralFeatures,
        UnknownKey, ///< counts keys, not rows
        RepeatedKey, ///< of features
        Count
    };
    static constexpr std::size_t kNamed = 12; ///< rows that a message names

    /// \a place is "row 3", \a cell what stands there.
    void add(Fault fault, const QString &place, const QString &cell);
    /// One more; it need not be named.
    void add(Fault fault) { ++m_counts[std::size_t(fault)].count; }
    [[nodiscard]] bool isNamed(Fault fault) const
    {
        return std::size_t(m_counts[std::size_t(fault)].named.size()) < kNamed;
    }
    /// Name of the column that \a fault is about.
    void setColumn(Fault fault, const QString &name) { m_counts[std::size_t(fault)].column = name; }

    /// In the order of the faults. \a file has the rows, \a features is the layer they belong to.
    [[nodiscard]] std::vector<Problem> problems(const QString &file, const QString &features) const;
    /// The message about the fault with the highest count; empty if there is none.
    [[nodiscard]] QString mostFrequent(const QString &file, const QString &features) const;

private:
    [[nodiscard]] QString message(Fault fault, const QString &file, const QString &features) const;

    struct Counter
    {
        std::size_t count = 0;
        QString column;
        QStringList named;
    };
    std::array<Counter, std::size_t(Fault::Count)> m_counts;
};

} // namespace revier
