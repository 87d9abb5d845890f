// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPoint>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace revier {

/// What stands in the way of labels, in px of the view: a grid of cells, each with the boxes that touch it.
class LabelCollisions
{
public:
    /// Small markers hide under any text; large ones (proportional circles) can carry it where nothing else
    /// is free.
    enum class Kind { Label, SmallMarker, LargeMarker };

    void addLabel(const QRectF &box) { add({.box = box, .kind = Kind::Label}); }
    /// A round marker of \a diameter px, whatever its true shape.
    void addMarker(QPointF center, double diameter)
    {
        constexpr double kLarge = 26; // px: two lines of text fit on it
        const auto r = diameter / 2;
        add({.box = QRectF(center - QPointF(r, r), QSizeF(diameter, diameter)),
             .kind = diameter > kLarge ? Kind::LargeMarker : Kind::SmallMarker});
    }

    [[nodiscard]] bool isFree(const QRectF &box, bool overLargeMarkers) const
    {
        const auto cells = cellsOf(box);
        for (auto y = cells.top(); y <= cells.bottom(); ++y) {
            for (auto x = cells.left(); x <= cells.right(); ++x) {
                const auto found = m_cells.constFind(QPoint(x, y));
                if (found != m_cells.constEnd() && std::ranges::any_of(*found, [&](std::uint32_t item) {
                        return hits(m_items[item], box, overLargeMarkers);
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
        Kind kind = Kind::Label;
    };

    static constexpr double kCell = 48; // px: about a label

    [[nodiscard]] static QRect cellsOf(const QRectF &box)
    {
        const auto cell = [](double value) { return int(std::floor(value / kCell)); };
        return {QPoint(cell(box.left()), cell(box.top())), QPoint(cell(box.right()), cell(box.bottom()))};
    }

    [[nodiscard]] static bool hits(const Item &item, const QRectF &box, bool overLargeMarkers)
    {
        if (item.kind == Kind::Label) {
            return item.box.intersects(box);
        }
        if (item.kind == Kind::LargeMarker && overLargeMarkers) {
            return false;
        }
        const auto center = item.box.center();
        const auto dx = center.x() - std::clamp(center.x(), box.left(), box.right());
        const auto dy = center.y() - std::clamp(center.y(), box.top(), box.bottom());
        return std::hypot(dx, dy) < item.box.width() / 2;
    }

    void add(const Item &item)
    {
        const auto cells = cellsOf(item.box);
        for (auto y = cells.top(); y <= cells.bottom(); ++y) {
            for (auto x = cells.left(); x <= cells.right(); ++x) {
                m_cells[QPoint(x, y)].push_back(std::uint32_t(m_items.size()));
            }
        }
        m_items.push_back(item);
    }

    std::vector<Item> m_items;
    QHash<QPoint, std::vector<std::uint32_t>> m_cells;
};

} // namespace revier
