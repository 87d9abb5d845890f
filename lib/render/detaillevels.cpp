// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/detaillevels.h"

#include "geometry/measure.h"
#include "render/tilegrid.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

namespace revier {
namespace {

constexpr std::uint8_t kNever = kMaxTileZoom + 1;
/// One position in this many is a node anyway, chosen by its coordinates: Douglas-Peucker is quadratic at
/// worst.
constexpr std::uint64_t kAnchorEvery = 2048;

std::uint64_t mixed(std::uint64_t h)
{
    h ^= h >> 33U;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 29U;
    h *= 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 32U);
}

std::uint64_t hashOf(Point p)
{
    // Adding zero makes -0 and +0 one value.
    return mixed(std::bit_cast<std::uint64_t>(p.x + 0.0) ^ mixed(std::bit_cast<std::uint64_t>(p.y + 0.0)));
}

/// Finds the positions where features part: those that have other neighbours in one feature than in another.
class Nodes
{
public:
    explicit Nodes(std::size_t positions)
        : m_slots(std::bit_ceil(2 * std::max<std::size_t>(positions, 4)))
    {
    }

    void visit(Point p, Point before, Point after)
    {
        auto &slot = find(hashOf(p));
        const auto neighbours =
            ((hashOf(before) + hashOf(after)) >> 1U) | 1U; // a sum: the direction must not matter
        if (slot.neighbours == 0) {
            slot.neighbours = neighbours;
        } else if (slot.neighbours != neighbours) {
            slot.node = true;
        }
    }
    void addEnd(Point p) { find(hashOf(p)).node = true; }
    [[nodiscard]] bool contains(Point p)
    {
        const auto hash = hashOf(p);
        return hash % kAnchorEvery == 0 || find(hash).node;
    }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint64_t neighbours : 63 = 0;
        std::uint64_t node : 1 = 0;
    };
    Slot &find(std::uint64_t hash)
    {
        hash = std::max<std::uint64_t>(hash, 1); // 0 marks a free slot
        const auto mask = m_slots.size() - 1;
        auto i = hash & mask;
        while (m_slots[i].hash != 0 && m_slots[i].hash != hash) {
            i = (i + 1) & mask;
        }
        m_slots[i].hash = hash;
        return m_slots[i];
    }
    std::vector<Slot> m_slots;
};

/// The level from which on a deviation of \a metres exceeds the tolerance.
std::uint8_t levelOf(double metres)
{
    if (!(metres > 0)) {
        return kNever;
    }
    const auto level = std::ceil(std::log2(kSimplifyTolerance * unitsPerPixelAt(0) / metres));
    return std::uint8_t(std::clamp(level, 0.0, double(kNever)));
}

bool isBefore(Point a, Point b)
{
    return std::tie(a.x, a.y) < std::tie(b.x, b.y);
}

/// Gives the positions of one part their levels.
class PartLevels
{
public:
    PartLevels(std::span<const Point> positions, std::span<std::uint8_t> levels)
        : m_positions(positions)
        , m_levels(levels)
    {
        std::ranges::fill(m_levels, kNever);
    }

    void setLine(Nodes &nodes)
    {
        std::size_t from = 0;
        for (std::size_t i = 1; i < m_positions.size(); ++i) {
            if (i + 1 == m_positions.size() || nodes.contains(m_positions[i])) {
                setChain(from, i);
                from = i;
            }
        }
    }

    void setRing(Nodes &nodes)
    {
        const auto count = m_positions.size() - 1; // the last one repeats the first
        m_wrap = count;
        std::vector<std::size_t> cuts;
        for (std::size_t i = 0; i < count; ++i) {
            if (nodes.contains(m_positions[i])) {
                cuts.push_back(i);
            }
        }
        if (cuts.empty()) { // an island: it begins at its westernmost position, wherever the file begins
            const auto first = std::ranges::min_element(m_positions.first(count), isBefore);
            cuts.push_back(std::size_t(first - m_positions.begin()));
        }
        for (std::size_t c = 0; c < cuts.size(); ++c) {
            const auto end = c + 1 < cuts.size() ? cuts[c + 1] : cuts.front() + count;
            setChain(cuts[c], end);
        }
        m_levels[count] = m_levels[0];
    }

private:
    /// Positions [first, last] are one chain; numbers beyond the end of a ring go on at its beginning.
    void setChain(std::size_t first, std::size_t last)
    {
        m_chain.clear();
        for (auto i = first; i <= last; ++i) {
            m_chain.push_back(i < m_wrap ? i : i - m_wrap);
        }
        const auto &a = m_positions[m_chain.front()];
        const auto &b = m_positions[m_chain.back()];
        const bool closed = a == b;
        const auto &second = m_positions[m_chain[std::min<std::size_t>(1, m_chain.size() - 1)]];
        const auto &lastButOne =
            m_positions[m_chain[m_chain.size() - std::min<std::size_t>(2, m_chain.size())]];
        if (closed ? isBefore(lastButOne, second) : isBefore(b, a)) {
            std::ranges::reverse(m_chain);
        }
        m_levels[m_chain.front()] = 0;
        m_levels[m_chain.back()] = 0;
        simplifyChain();
    }

    void simplifyChain()
    {
        struct Run
        {
            std::size_t first;
            std::size_t last;
            std::uint8_t level; ///< of the position that made this run: a child never shows before its parent
        };
        std::vector<Run> runs {{0, m_chain.size() - 1, 0}};
        while (!runs.empty()) {
            const auto run = runs.back();
            runs.pop_back();
            const auto [index, distance] = farthest(run.first, run.last);
            const auto level = std::max(run.level, levelOf(distance));
            if (level == kNever) {
                continue;
            }
            m_levels[m_chain[index]] = level;
            runs.push_back({run.first, index, level});
            runs.push_back({index, run.last, level});
        }
    }

    [[nodiscard]] std::pair<std::size_t, double> farthest(std::size_t first, std::size_t last) const
    {
        std::pair<std::size_t, double> result {first, 0};
        const auto a = m_positions[m_chain[first]];
        const auto b = m_positions[m_chain[last]];
        for (auto i = first + 1; i < last; ++i) {
            const auto distance = distanceToSegment(m_positions[m_chain[i]], a, b);
            if (distance > result.second) {
                result = {i, distance};
            }
        }
        return result;
    }

    std::span<const Point> m_positions;
    std::span<std::uint8_t> m_levels;
    std::vector<std::size_t> m_chain;
    std::size_t m_wrap = std::numeric_limits<std::size_t>::max(); ///< positions of a ring
};

bool isRing(const GeometryBuffer &buffer, std::size_t feature, std::span<const Point> positions)
{
    return buffer.type(feature) == GeometryType::Polygon && positions.size() > 3
        && positions.front() == positions.back();
}

void visitPart(Nodes &nodes, std::span<const Point> positions, bool ring)
{
    for (std::size_t i = 1; i + 1 < positions.size(); ++i) {
        nodes.visit(positions[i], positions[i - 1], positions[i + 1]);
    }
    if (ring) {
        nodes.visit(positions.front(), positions[positions.size() - 2], positions[1]);
        return;
    }
    nodes.addEnd(positions.front());
    nodes.addEnd(positions.back());
}

} // namespace

DetailLevels::DetailLevels(const GeometryBuffer &plane, const JobControl &control)
{
    const auto all = plane.positions();
    std::vector<std::uint8_t> levels(all.size(), 0);
    Nodes nodes(all.size());
    const auto forEachPart = [&plane, &control](auto &&visit) {
        for (std::size_t feature = 0; feature < plane.featureCount() && !control.isCanceled(); ++feature) {
            for (auto p = plane.firstPart(feature); p < plane.firstPart(feature + 1); ++p) {
                if (const auto positions = plane.part(p).positions; positions.size() > 2) {
                    visit(positions, isRing(plane, feature, positions));
                }
            }
        }
    };
    forEachPart([&nodes](auto positions, bool ring) { visitPart(nodes, positions, ring); });
    forEachPart([&](auto positions, bool ring) {
        const auto first = std::size_t(positions.data() - all.data());
        PartLevels part(positions, std::span(levels).subspan(first, positions.size()));
        if (ring) {
            part.setRing(nodes);
        } else {
            part.setLine(nodes);
        }
    });
    if (!control.isCanceled()) {
        m_levels = std::move(levels);
    }
}

} // namespace revier
