// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/crsguess.h"

#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Candidate
{
    const char *code;
    Box germany;
};

// Generous around Germany, and without overlap.
constexpr std::array<Candidate, 5> kCandidates {
    {{"EPSG:4326", {5, 46.5, 16, 56}},
     {"EPSG:25832", {280'000, 5'200'000, 920'000, 6'200'000}},
     {"EPSG:4647", {32'280'000, 5'200'000, 32'920'000, 6'200'000}},
     {"EPSG:31466", {2'480'000, 5'200'000, 2'680'000, 6'200'000}},
     {"EPSG:31467", {3'300'000, 5'200'000, 3'750'000, 6'200'000}}}};

/// Share of the features whose first position lies in \a box: one broken position must not decide.
double share(const GeometryBuffer &geometry, const Box &box)
{
    std::size_t inside = 0;
    std::size_t all = 0;
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        if (geometry.firstPart(feature) < geometry.firstPart(feature + 1)) {
            ++all;
            inside += box.contains(geometry.part(geometry.firstPart(feature)).positions.front()) ? 1 : 0;
        }
    }
    return all > 0 ? double(inside) / double(all) : 0;
}

} // namespace

QString guessCrs(const GeometryBuffer &geometry)
{
    constexpr double kNearlyAll = 0.95;
    for (const auto &candidate : kCandidates) {
        if (share(geometry, candidate.germany) >= kNearlyAll) {
            return QString::fromLatin1(candidate.code);
        }
    }
    return {};
}

bool looksLikeDegrees(const GeometryBuffer &geometry)
{
    return share(geometry, {-360, -90, 360, 90}) > 0.5;
}

bool looksLikeSwappedDegrees(const GeometryBuffer &geometry)
{
    return share(geometry, {46.5, 5, 56, 16}) > 0.9;
}

} // namespace revier
