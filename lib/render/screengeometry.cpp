// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/screengeometry.h"

#include "geometry/measure.h"
#include "render/clip.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace revier {
namespace {

/// The largest whole number up to \a value, which is a place on a screen: quicker than std::floor(), where
/// processors of all ages are to be served.
std::int64_t wholePart(double value)
{
    const auto part = std::int64_t(value);
    return double(part) > value ? part - 1 : part;
}

/// The position between \a first and \a last that lies farthest from the line between these two; nothing if
/// none is farther than the square root of \a squared.
std::optional<qsizetype> farthest(const QPolygonF &line, qsizetype first, qsizetype last, double squared)
{
    const auto from = line[first];
    const auto along = line[last] - from;
    const auto length = QPointF::dotProduct(along, along);
    const auto inverse = length > 0 ? 1 / length : 0;
    std::optional<qsizetype> result;
    for (auto i = first + 1; i < last; ++i) {
        const auto p = line[i] - from;
        const auto away = p - std::clamp(QPointF::dotProduct(p, along) * inverse, 0.0, 1.0) * along;
        if (const auto distance = QPointF::dotProduct(away, away); distance > squared) {
            squared = distance;
            result = i;
        }
    }
    return result;
}

/// Douglas and Peucker: no position left out lies farther than \a tolerance from the line that stays.
QPolygonF simplified(const QPolygonF &line, double tolerance)
{
    std::vector<bool> kept(std::size_t(line.size()), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<qsizetype, qsizetype>> open {{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        if (const auto split = farthest(line, first, last, tolerance * tolerance)) {
            kept[std::size_t(*split)] = true;
            open.emplace_back(first, *split);
            open.emplace_back(*split, last);
        }
    }
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (kept[std::size_t(i)]) {
            result.append(line[i]);
        }
    }
    return result;
}

} // namespace

ScreenGeometry::ScreenGeometry(const MapView &view, double marginPx, double cellPx)
    : m_view(view)
    , m_planeBox(view.extent().expanded(marginPx * view.unitsPerPixel))
    , m_cell(cellPx)
{
}

std::vector<QPolygonF> ScreenGeometry::rings(const GeometryBuffer &buffer, std::size_t feature) const
{
    std::vector<QPolygonF> result;
    const bool inside = isInside(buffer.box(feature));
    for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
        const auto positions = buffer.part(p).positions;
        auto ring = inside ? thinned(positions) : thinned(clipRing(positions, m_planeBox));
        if (ring.size() > 3) {
            result.push_back(std::move(ring));
        }
    }
    return result;
}

std::vector<QPolygonF> ScreenGeometry::lines(const GeometryBuffer &buffer, std::size_t feature) const
{
    std::vector<QPolygonF> result;
    const bool inside = isInside(buffer.box(feature));
    const auto add = [&result, this](std::span<const Point> positions) {
        if (auto line = thinned(positions); line.size() > 1) {
            result.push_back(line.size() == 2 ? std::move(line) : simplified(line, m_cell));
        }
    };
    for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
        const auto positions = buffer.part(p).positions;
        if (inside) {
            add(positions);
            continue;
        }
        for (const auto &piece : clipLine(positions, m_planeBox)) {
            add(piece.positions);
        }
    }
    return result;
}

Point ScreenGeometry::labelPoint(const std::vector<QPolygonF> &parts, GeometryType type) const
{
    GeometryBuffer visible;
    visible.beginFeature(type);
    for (const auto &part : parts) {
        visible.beginPart();
        for (const auto q : part) {
            visible.addPosition(m_view.toPlane(q));
        }
    }
    return revier::labelPoint(visible, 0);
}

bool ScreenGeometry::contains(const std::vector<QPolygonF> &rings, QPointF p)
{
    const auto around = std::ranges::count_if(
        rings, [p](const auto &ring) { return ring.containsPoint(p, Qt::OddEvenFill); });
    return around % 2 == 1;
}

QPolygonF ScreenGeometry::thinned(std::span<const Point> positions) const
{
    constexpr std::size_t kUsual = 256;
    QPolygonF result;
    result.reserve(qsizetype(std::min(positions.size(), kUsual)));
    std::pair<std::int64_t, std::int64_t> lastCell;
    for (const auto p : positions) {
        const auto q = m_view.toScreen(p);
        const std::pair cell {wholePart(q.x() / m_cell), wholePart(q.y() / m_cell)};
        if (result.isEmpty() || cell != lastCell) {
            result.append(q);
            lastCell = cell;
        } else if (std::pair(q.x(), q.y()) < std::pair(result.last().x(), result.last().y())) {
            result.last() = q;
        }
    }
    return result;
}

bool ScreenGeometry::isInside(const Box &box) const
{
    return m_planeBox.covers(box);
}

} // namespace revier
