// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QVariant>

namespace revier {

/// Numbers, lengths and coordinates as a reader of \a locale expects them. Lengths are in metres, areas in
/// square metres, angles in degrees (WGS 84), UTM in metres (EPSG:25832).

/// The decimal number with the fewest digits that \a value is the nearest float of: 53.3, not 53.29999924.
[[nodiscard]] double shortestDecimal(float value);
/// Integers are grouped ("22.200"), reals get up to \a decimals digits without trailing zeros.
[[nodiscard]] QString formatNumber(double value, int decimals, const QLocale &locale);
/// "850 m" below 1 km, "3,6 km" below 100 km, then whole kilometres.
[[nodiscard]] QString formatLength(double metres, const QLocale &locale);
/// "1:25.000"; the denominator is rounded to three significant digits.
[[nodiscard]] QString formatScale(double denominator, const QLocale &locale);
/// "51,03960° N  6,70050° O" (German) or "51.03960° N  6.70050° E" (English).
[[nodiscard]] QString formatGeographic(double longitude, double latitude, const QLocale &locale);
/// "32U 338791 5656745": zone, easting and northing, whole metres, no grouping, as on topographic maps.
[[nodiscard]] QString formatUtm(double easting, double northing);
/// A value of an attribute table: numbers grouped, dates in the short form of the locale, lists joined, null
/// as "–". A text that is an ISO 8601 date ("2026-03-12", "2026-03", "2026") stays a text: use formatIsoDate.
[[nodiscard]] QString formatValue(const QVariant &value, const QLocale &locale);
/// "2026-03-12" -> "12.03.2026", "2026-03" -> "März 2026", "2026" -> "2026"; anything else unchanged.
[[nodiscard]] QString formatIsoDate(const QString &iso, const QLocale &locale);

} // namespace revier
