// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketchmeasure.h"

#include "crs/geodesy.h"
#include "geometry/measure.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// In a plane; a ring comes closed.
SketchMeasure::Size planeSize(std::span<const Point> line, bool closed)
{
    SketchMeasure::Size size;
    for (std::size_t i = 1; i < line.size(); ++i) {
        size.length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    if (closed && !line.empty()) { // around its first corner: products of large numbers would cost digits
        std::vector<Point> ring;
        ring.reserve(line.size());
        for (const auto &p : line) {
            ring.push_back({p.x - line.front().x, p.y - line.front().y});
        }
        size.area = std::abs(signedDoubleArea(ring)) / 2;
    }
    return size;
}

std::vector<Point> closedLine(std::span<const Point> positions, bool closed)
{
    std::vector<Point> line(positions.begin(), positions.end());
    if (closed && line.size() > 2) {
        line.push_back(positions.front());
    }
    return line;
}

QString fixed(double value, int decimals, const QString &unit, const QLocale &locale)
{
    return std::isfinite(value) ? locale.toString(value, 'f', decimals) + QChar(QChar::Nbsp) + unit : u"–"_s;
}

} // namespace

SketchMeasure measure(std::span<const Point> positions, bool closed, const Transform &toUtm)
{
    const auto line = closedLine(positions, closed);
    SketchMeasure result;
    result.ground.length = geodesicLength(line);
    if (closed) {
        result.ground.area = geodesicArea(line).area;
    }
    auto plane = line;
    (void)toUtm.forward(std::span(plane)); // what cannot be projected is NaN, and so is the size
    result.utm = planeSize(plane, closed);
    for (std::size_t i = 0; i < line.size(); ++i) {
        plane[i] = webMercatorFromGeographic(line[i]);
    }
    result.mapPlane = planeSize(plane, closed);
    return result;
}

std::vector<SketchSegment> segments(std::span<const Point> positions, bool closed)
{
    const auto line = closedLine(positions, closed);
    std::vector<SketchSegment> result;
    result.reserve(line.size());
    double total = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto length = geodesicDistance(line[i - 1], line[i]);
        total += length;
        result.push_back(
            {.length = length, .azimuth = geodesicAzimuth(line[i - 1], line[i]), .total = total});
    }
    return result;
}

QString formatMeasuredLength(double metres, const QLocale &locale)
{
    constexpr double kKilometre = 1000;
    if (metres < kKilometre) {
        return fixed(metres, 2, u"m"_s, locale);
    }
    if (metres < 10 * kKilometre) {
        return fixed(metres, 1, u"m"_s, locale);
    }
    return fixed(metres / kKilometre, metres < 1000 * kKilometre ? 3 : 1, u"km"_s, locale);
}

QString formatMeasuredArea(double squareMetres, const QLocale &locale)
{
    constexpr double kHectare = 1e4;
    constexpr double kSquareKilometre = 1e6;
    if (squareMetres < kHectare) {
        return fixed(squareMetres, 1, u"m²"_s, locale);
    }
    if (squareMetres < kSquareKilometre) {
        return fixed(squareMetres / kHectare, 4, u"ha"_s, locale);
    }
    return fixed(squareMetres / kSquareKilometre, squareMetres < 1000 * kSquareKilometre ? 4 : 1, u"km²"_s,
                 locale);
}

QString formatBearing(double degrees, const QLocale &locale)
{
    return locale.toString(degrees, 'f', 2) + u'°';
}

QString formatDifference(double value, double reference, const QLocale &locale)
{
    constexpr double kPercent = 100;
    if (!(reference > 0) || !std::isfinite(value)) {
        return {};
    }
    const auto percent = (value - reference) / reference * kPercent;
    const auto number = locale.toString(std::abs(percent), 'f', 2);
    const bool isNone = std::abs(percent) < 0.005;
    const auto sign = percent > 0 ? u'+' : u'−';
    return (isNone ? u"±"_s : QString(sign)) + number + QChar(QChar::Nbsp) + u'%';
}

} // namespace revier
