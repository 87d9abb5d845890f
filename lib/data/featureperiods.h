// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace revier {

/// The fields that say from when and until when a feature is there.
struct PeriodFields
{
    QString from; ///< empty: features were always there
    QString to; ///< empty: features stay
    bool operator==(const PeriodFields &) const = default;
};

/// The years in which features are there, one pair per feature.
struct FeaturePeriods
{
    static constexpr std::int16_t kAlways = std::numeric_limits<std::int16_t>::min(); ///< from
    static constexpr std::int16_t kForever = std::numeric_limits<std::int16_t>::max(); ///< to

    std::vector<std::int16_t> from; ///< first year, or kAlways
    std::vector<std::int16_t> to; ///< last year, inclusive, or kForever
    std::vector<Problem> problems; ///< features whose dates were not understood or contradict each other

    [[nodiscard]] bool isWithin(std::size_t feature, int year) const
    {
        return from[feature] <= year && year <= to[feature];
    }
};

/// Fields with names of a beginning ("start", "von", "Inbetriebnahme") and of an end ("bis", "Stilllegung")
/// that hold dates: fields of dates, numbers that are all years from 1800 to 2199, texts of which at least
/// half are such years or dates ("2026-03"). One of the two may be missing; nothing if both are.
[[nodiscard]] std::optional<PeriodFields> guessPeriodFields(const FeatureTable &table);

/// The years of all features of \a table by the fields \a from and \a to, either of which may be empty or
/// unknown: open. Empty values are open. What is no date counts as open and is a problem; a feature whose end
/// lies before its beginning is a problem and open on both sides. A feature is there in the whole of its
/// first and last year.
[[nodiscard]] FeaturePeriods periodsOf(const FeatureTable &table, const QString &from, const QString &to);

} // namespace revier
