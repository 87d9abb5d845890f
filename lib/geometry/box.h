// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

namespace revier {

/// A position in whatever frame the owner states (file CRS, map plane, screen). x is east or right.
struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

/// An axis-parallel box in the frame of its points. Empty until something was added.
struct Box
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }
    [[nodiscard]] Point center() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool contains(Point p) const
    {
        return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY;
    }
    /// False for an empty box.
    [[nodiscard]] bool covers(const Box &o) const
    {
        return contains({o.minX, o.minY}) && contains({o.maxX, o.maxY});
    }
    [[nodiscard]] bool intersects(const Box &o) const
    {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
    void add(Point p)
    {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    void add(const Box &o)
    {
        minX = std::min(minX, o.minX);
        minY = std::min(minY, o.minY);
        maxX = std::max(maxX, o.maxX);
        maxY = std::max(maxY, o.maxY);
    }
    /// Grown by \a d on all four sides.
    [[nodiscard]] Box expanded(double d) const { return {minX - d, minY - d, maxX + d, maxY + d}; }
    bool operator==(const Box &) const = default;
};

} // namespace revier
