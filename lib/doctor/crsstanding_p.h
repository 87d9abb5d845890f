// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/crs.h"
#include "data/featuretable.h"
#include "doctor/finding.h"
#include "doctor/places.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace revier::doctor {

// Private to this module.

/// The first positions of some features, evenly spread over the table.
struct PositionSample
{
    std::vector<std::size_t> features;
    std::vector<Point> positions; ///< in the file's frame
};

/// At most \a limit features that have geometry.
[[nodiscard]] PositionSample samplePositions(const FeatureTable &table, std::size_t limit);

/// A feature of the sample whose attributes name a place.
struct NamedPosition
{
    std::size_t index = 0; ///< in the sample
    QString name;
};

/// The features that a column names after places: of the column with most different ones.
[[nodiscard]] std::vector<NamedPosition> namedPositions(const FeatureTable &table,
                                                        const PositionSample &sample, const Places &places);

/// Where a sample lies if it is in a CRS: what speaks for and against it.
struct CrsStanding
{
    enum class Region { Nowhere, Elsewhere, Europe, Germany, NorthRhineWestphalia };
    Crs crs;
    bool swapped = false; ///< x and y were exchanged before
    std::vector<Point> lonLat; ///< degrees; NaN where there is no such position
    Point center; ///< median, degrees
    Region region = Region::Nowhere; ///< the smallest with nearly all positions
    double inUse = 0; ///< share within the area of use and its surroundings; 1 if none is known
    std::size_t named = 0; ///< positions with the name of a place
    std::size_t near = 0; ///< of those, so many are near it
    double distance = 0; ///< median, from the places named; metres

    /// Three names of places and more, and nearly all fit, or nearly none.
    [[nodiscard]] bool isConfirmed() const { return named >= kEnough && double(near) >= 0.8 * double(named); }
    [[nodiscard]] bool isRefuted() const { return named >= kEnough && double(near) <= 0.2 * double(named); }
    /// More is better.
    [[nodiscard]] int rank() const;
    /// One line: "EPSG:25832 (…): 51.04° N 6.70° E, in North Rhine-Westphalia; 12 of 12 place names fit".
    [[nodiscard]] QString evidence() const;

    static constexpr std::size_t kEnough = 3;
};

[[nodiscard]] CrsStanding standing(const Crs &crs, bool swapped, const PositionSample &sample,
                                   const std::vector<NamedPosition> &named, const Places &places);
/// The systems in which data of this area come, in both orders of axes, best first; of equals the more usual
/// first.
[[nodiscard]] std::vector<CrsStanding>
candidates(const PositionSample &sample, const std::vector<NamedPosition> &named, const Places &places);
/// From one standing to another, over the positions that both have; none if there is no such position.
[[nodiscard]] std::optional<Move> moveBetween(const CrsStanding &from, const CrsStanding &to);
/// "EPSG:25832, ETRS89 / UTM zone 32N".
[[nodiscard]] QString described(const Crs &crs);
[[nodiscard]] QString regionText(CrsStanding::Region region);

} // namespace revier::doctor
