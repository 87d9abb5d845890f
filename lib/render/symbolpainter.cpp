// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/symbolpainter_p.h"

#include "render/painterbackend.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace revier {
namespace {

constexpr double kHatchSpacing = 5; // px
constexpr double kDotSpacing = 5;
constexpr double kDotRadius = 0.8;
constexpr double kHatchWidth = 0.8; // px

/// Corners on a circle around the origin, the first on top; every second one moved in for a star.
QPolygonF corners(int count, double radius, double innerRadius)
{
    QPolygonF result;
    for (int i = 0; i < count; ++i) {
        const auto angle = 2 * std::numbers::pi * i / count;
        const auto r = i % 2 == 0 ? radius : innerRadius;
        result.append({r * std::sin(angle), -r * std::cos(angle)});
    }
    return result;
}

/// An upright cross with arms of a third of its width.
QPolygonF cross(double size)
{
    const auto o = size / 2;
    const auto i = size / 6;
    return QList<QPointF> {{-i, -o}, {i, -o}, {i, -i}, {o, -i}, {o, i},   {i, i},
                           {i, o},   {-i, o}, {-i, i}, {-o, i}, {-o, -i}, {-i, -i}};
}

QPolygonF markerPolygon(MarkerShape shape, double size)
{
    const auto fifth = std::sin(2 * std::numbers::pi / 5); // half the width of a pentagon of radius 1
    constexpr double kStarInner = 0.45;
    const auto half = size / 2;
    const auto triangle = size / std::numbers::sqrt3;
    switch (shape) {
    case MarkerShape::Square:
        return QList<QPointF> {{-half, -half}, {half, -half}, {half, half}, {-half, half}};
    case MarkerShape::Diamond:
        return corners(4, half, half);
    case MarkerShape::Triangle:
        return corners(3, triangle, triangle);
    case MarkerShape::TriangleDown:
        return corners(3, -triangle, -triangle);
    case MarkerShape::Pentagon:
        return corners(5, half / fifth, half / fifth);
    case MarkerShape::Hexagon:
        return corners(6, size / std::numbers::sqrt3, size / std::numbers::sqrt3);
    case MarkerShape::Star:
        return corners(10, half / fifth, kStarInner * half / fifth);
    case MarkerShape::Cross:
        return cross(size);
    case MarkerShape::Circle:
        break;
    }
    return {};
}

/// A family of parallel lines: those where normal · p is a multiple of the spacing.
struct Raster
{
    QPointF normal;
    double spacing = 1;
};

/// Calls \a visit(from, to) for each piece of a line of \a raster inside the rings, by the even-odd rule.
template<typename Visit> void scan(const std::vector<QPolygonF> &rings, const Raster &raster, Visit visit)
{
    const QPointF along(-raster.normal.y(), raster.normal.x());
    std::vector<std::pair<qint64, double>> crossings; // number of the line, position along it
    for (const auto &ring : rings) {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            auto a = QPointF::dotProduct(ring[i - 1], raster.normal) / raster.spacing;
            auto b = QPointF::dotProduct(ring[i], raster.normal) / raster.spacing;
            auto from = QPointF::dotProduct(ring[i - 1], along);
            auto to = QPointF::dotProduct(ring[i], along);
            if (a > b) {
                std::swap(a, b);
                std::swap(from, to);
            }
            for (auto line = qint64(std::ceil(a)); double(line) < b; ++line) {
                crossings.emplace_back(line, from + (to - from) * (double(line) - a) / (b - a));
            }
        }
    }
    std::ranges::sort(crossings);
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        const auto base = raster.normal * (double(crossings[i].first) * raster.spacing);
        visit(base + along * crossings[i - 1].second, base + along * crossings[i].second);
    }
}

void hatch(QPainter &painter, const Symbol &symbol, const std::vector<QPolygonF> &rings, QPointF normal)
{
    QList<QLineF> lines;
    scan(rings, {.normal = normal, .spacing = kHatchSpacing * symbol.patternScale},
         [&lines](QPointF from, QPointF to) { lines.append({from, to}); });
    QPen pen = linePen(symbol.stroke, kHatchWidth * symbol.patternScale);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(lines);
}

void dots(QPainter &painter, const Symbol &symbol, const std::vector<QPolygonF> &rings)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(symbol.stroke);
    const auto spacing = kDotSpacing * symbol.patternScale;
    const auto radius = kDotRadius * symbol.patternScale;
    scan(rings, {.normal = {0, 1}, .spacing = spacing}, [&painter, spacing, radius](QPointF a, QPointF b) {
        // Every second row is shifted by half a step.
        const auto shift = std::lround(a.y() / spacing) % 2 == 0 ? 0.0 : spacing / 2;
        const auto left = std::min(a.x(), b.x()) + radius;
        const auto right = std::max(a.x(), b.x()) - radius;
        for (auto x = std::ceil((left - shift) / spacing) * spacing + shift; x <= right; x += spacing) {
            painter.drawEllipse(QPointF(x, a.y()), radius, radius);
        }
    });
}

void paintAreaSample(QPainter &painter, const Symbol &symbol, const QRectF &box)
{
    const auto edge = symbol.strokeWidth / 2 + symbol.casingWidth;
    const auto area = box.adjusted(edge, edge, -edge, -edge);
    // The pattern sits alike in every box, with its dots off the edge.
    const auto offset = QPointF(kDotSpacing, kDotSpacing) / 2 * symbol.patternScale;
    painter.translate(area.topLeft() - offset);
    const QPolygonF ring(QRectF(offset, area.size()));
    fillArea(painter, symbol, {ring});
    QPainterPath outline;
    outline.addPolygon(ring);
    outline.closeSubpath();
    for (const auto &pen : {casingPen(symbol), strokePen(symbol)}) {
        strokeWith(painter, outline, pen);
    }
}

} // namespace

QPainterPath markerPath(MarkerShape shape, double size)
{
    QPainterPath path;
    if (shape == MarkerShape::Circle) {
        path.addEllipse(QPointF(), size / 2, size / 2);
    } else {
        path.addPolygon(markerPolygon(shape, size));
        path.closeSubpath();
    }
    return path;
}

QPen linePen(const QColor &color, double width, const QList<double> &dash)
{
    if (width <= 0 || color.alpha() == 0) {
        return Qt::NoPen;
    }
    QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!dash.isEmpty()) {
        QList<qreal> pattern; // QPen counts in widths
        for (const auto length : dash) {
            pattern.append(length / width);
        }
        pen.setDashPattern(pattern);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QPen casingPen(const Symbol &symbol)
{
    return symbol.casingWidth > 0 ? linePen(symbol.casing, symbol.strokeWidth + 2 * symbol.casingWidth)
                                  : Qt::NoPen;
}

void strokeWith(QPainter &painter, const QPainterPath &path, const QPen &pen)
{
    const bool dots =
        painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (pen.style() == Qt::SolidLine || pen.style() == Qt::NoPen || !dots) {
        painter.strokePath(path, pen);
    } else {
        painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush());
    }
}

void fillArea(QPainter &painter, const Symbol &symbol, const std::vector<QPolygonF> &rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto &ring : rings) {
        path.addPolygon(ring);
    }
    if (symbol.fill.alpha() > 0) {
        painter.fillPath(path, symbol.fill);
    }
    constexpr auto kDiagonal = 1 / std::numbers::sqrt2;
    switch (symbol.pattern) {
    case FillPattern::Solid:
        break;
    case FillPattern::DiagonalHatch:
        hatch(painter, symbol, rings, {kDiagonal, kDiagonal});
        break;
    case FillPattern::CrossHatch:
        hatch(painter, symbol, rings, {kDiagonal, kDiagonal});
        hatch(painter, symbol, rings, {kDiagonal, -kDiagonal});
        break;
    case FillPattern::Dots:
        dots(painter, symbol, rings);
        break;
    }
}

void paintMarker(QPainter &painter, const Symbol &symbol, double size, QPointF position)
{
    const auto pen = strokePen(symbol);
    const auto outer = pen.style() == Qt::NoPen ? size : size + symbol.strokeWidth;
    const auto path = markerPath(symbol.shape, outer).translated(position);
    if (symbol.fill.alpha() > 0) {
        painter.fillPath(path, symbol.fill);
    }
    strokeWith(painter, path, pen);
}

void paintSymbol(QPainter &painter, const Symbol &symbol, GeometryType type, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (type) {
    case GeometryType::Polygon:
        paintAreaSample(painter, symbol, box);
        break;
    case GeometryType::Line:
        for (auto pen : {casingPen(symbol), strokePen(symbol)}) {
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        }
        break;
    case GeometryType::Point:
        paintMarker(painter, symbol, symbol.size, box.center());
        break;
    case GeometryType::None:
        break;
    }
    painter.restore();
}

} // namespace revier
