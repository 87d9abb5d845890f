// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace revier {

/// What stands in the way of labels, in px of the view: a grid of cells, each with the boxes that touch it.
/// Labels stay inside the view: what lies outside is left out.
class LabelCollisions
{
public:
    explicit LabelCollisions(QSizeF view)
        : m_columns(int(view.width() / kCell) + 1)
        , m_rows(int(view.height() / kCell) + 1)
        , m_cells(std::size_t(m_columns) * std::size_t(m_rows))
    {
    }

    /// What a label may cover where nothing better is left.
    enum class Tolerance {
        Nothing,
        LargeMarkers, ///< proportional circles can carry a text
        LesserMarkers ///< also markers whose own labels matter much less
    };

    void addLabel(const QRectF &box) { add({.box = box}); }
    /// A round marker of \a diameter px, whatever its true shape; \a priority is that of the labels of its
    /// layer.
    void addMarker(QPointF center, double diameter, int priority)
    {
        const auto r = diameter / 2;
        add({.box = QRectF(center - QPointF(r, r), QSizeF(diameter, diameter)),
             .marker = true,
             .priority = priority});
    }

    [[nodiscard]] bool isFree(const QRectF &box, Tolerance tolerance, int priority) const
    {
        const auto cells = cellsOf(box);
        for (auto y = cells.top(); y <= cells.bottom(); ++y) {
            for (auto x = cells.left(); x <= cells.right(); ++x) {
                if (std::ranges::any_of(m_cells[cellIndex(x, y)], [&](std::uint32_t item) {
                        return !isTolerated(m_items[item], tolerance, priority) && hits(m_items[item], box);
                    })) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    struct Item
    {
        QRectF box;
        bool marker = false;
        int priority = 0;
    };

    static constexpr double kCell = 48; // px: about a label

    [[nodiscard]] QRect cellsOf(const QRectF &box) const
    {
        const auto number = [](double value, int count) {
            return int(std::clamp(std::floor(value / kCell), -1.0, double(count)));
        };
        const QRect cells(QPoint(number(box.left(), m_columns), number(box.top(), m_rows)),
                          QPoint(number(box.right(), m_columns), number(box.bottom(), m_rows)));
        return cells & QRect(0, 0, m_columns, m_rows);
    }

    [[nodiscard]] std::size_t cellIndex(int x, int y) const
    {
        return std::size_t(y) * std::size_t(m_columns) + std::size_t(x);
    }

    [[nodiscard]] static bool isTolerated(const Item &item, Tolerance tolerance, int priority)
    {
        constexpr double kLarge = 26; // px: two lines of text fit on it
        const bool large = tolerance != Tolerance::Nothing && item.box.width() > kLarge;
        const bool lesser = tolerance == Tolerance::LesserMarkers && 2 * item.priority < priority;
        return item.marker && (large || lesser);
    }

    [[nodiscard]] static bool hits(const Item &item, const QRectF &box)
    {
        if (!item.marker) {
            return item.box.intersects(box);
        }
        const auto center = item.box.center();
        const auto dx = center.x() - std::clamp(center.x(), box.left(), box.right());
        const auto dy = center.y() - std::clamp(center.y(), box.top(), box.bottom());
        const auto radius = item.box.width() / 2;
        return dx * dx + dy * dy < radius * radius;
    }

    void add(const Item &item)
    {
        const auto cells = cellsOf(item.box);
        if (cells.isEmpty()) {
            return;
        }
        for (auto y = cells.top(); y <= cells.bottom(); ++y) {
            for (auto x = cells.left(); x <= cells.right(); ++x) {
                m_cells[cellIndex(x, y)].push_back(std::uint32_t(m_items.size()));
            }
        }
        m_items.push_back(item);
    }

    int m_columns;
    int m_rows;
    std::vector<Item> m_items;
    std::vector<std::vector<std::uint32_t>> m_cells; ///< row by row
};

} // namespace revier
