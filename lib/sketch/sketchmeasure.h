// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/transform.h"
#include "geometry/box.h"

#include <QLocale>
#include <QString>

#include <span>
#include <vector>

namespace revier {

/// A line or an area as it is on the ellipsoid (GRS 80) and in two planes: metres and square metres. Of an
/// area the length is that of its border.
struct SketchMeasure
{
    struct Size
    {
        double length = 0;
        double area = 0;
    };
    Size ground;
    Size utm; ///< EPSG:25832
    Size mapPlane; ///< EPSG:3857
};

/// Measures positions in degrees (longitude, latitude). \a closed: the corners of an area, each once.
/// \a toUtm leads from Crs::wgs84() to Crs::utm32().
[[nodiscard]] SketchMeasure measure(std::span<const Point> positions, bool closed, const Transform &toUtm);

/// A stretch of a line: metres on the ellipsoid, the direction in which it begins in degrees clockwise from
/// north, and how long the line is up to its end.
struct SketchSegment
{
    double length = 0;
    double azimuth = 0;
    double total = 0;
};

/// The stretches of a line through positions in degrees, of an area with the one that closes it.
[[nodiscard]] std::vector<SketchSegment> segments(std::span<const Point> positions, bool closed);

/// "642,36 m", "9.612,4 m", "33,715 km", "1.076,4 km"; "–" for what is no number.
[[nodiscard]] QString formatMeasuredLength(double metres, const QLocale &locale);
/// "8.132,5 m²", "12,3457 ha", "3,4512 km²".
[[nodiscard]] QString formatMeasuredArea(double squareMetres, const QLocale &locale);
/// "73,91°".
[[nodiscard]] QString formatBearing(double degrees, const QLocale &locale);
/// How much \a value differs from \a reference: "+58,93 %"; empty where there is nothing to compare with.
[[nodiscard]] QString formatDifference(double value, double reference, const QLocale &locale);

} // namespace revier
