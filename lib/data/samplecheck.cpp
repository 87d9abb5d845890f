// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/samplecheck_p.h"

#include <algorithm>

namespace revier {
namespace {

bool isSameGeometry(const GeometryBuffer &a, std::size_t inA, const GeometryBuffer &b, std::size_t inB)
{
    const auto firstA = a.firstPart(inA);
    const auto firstB = b.firstPart(inB);
    const auto count = a.firstPart(inA + 1) - firstA;
    if (a.type(inA) != b.type(inB) || count != b.firstPart(inB + 1) - firstB) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto partA = a.part(firstA + i);
        const auto partB = b.part(firstB + i);
        if (partA.hole != partB.hole || !std::ranges::equal(partA.positions, partB.positions)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool isSampleOf(const FeatureTable &sample, const FeatureTable &table, const std::vector<std::size_t> &rows)
{
    if (sample.featureCount() != rows.size() || sample.columns.size() != table.columns.size()) {
        return false;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] >= table.featureCount() || !isSameGeometry(sample.geometry, i, table.geometry, rows[i])) {
            return false;
        }
        for (std::size_t column = 0; column < sample.columns.size(); ++column) {
            if (sample.columns[column].value(i) != table.columns[column].value(rows[i])) {
                return false;
            }
        }
    }
    return true;
}

} // namespace revier
