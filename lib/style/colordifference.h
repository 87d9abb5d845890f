// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace revier {

/// Who looks at a map: normal colour vision, and the three kinds of dichromacy (no long, middle or short wave
/// cones). Whoever has weaker forms sees more differences than these.
enum class Vision { Normal, Protan, Deutan, Tritan };
inline constexpr std::array kVisions {Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

/// The ambient light on the screen of a projector in a lit room, as a part of its white.
inline constexpr double kVeil = 0.1;

/// CIE 1976 L*a*b*, white D65.
struct Lab
{
    double l = 0;
    double a = 0;
    double b = 0;
};

/// Red, green and blue of sRGB without its transfer function (IEC 61966-2-1), from 0 to 1.
struct LinearRgb
{
    double r = 0;
    double g = 0;
    double b = 0;
};

/// OKLCH: lightness 0 to 1, chroma, hue in degrees from 0 to 360.
struct Oklch
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

/// Alpha is left out: see over().
[[nodiscard]] LinearRgb linear(const QColor &color);
[[nodiscard]] QColor fromLinear(const LinearRgb &rgb);
[[nodiscard]] Lab labOf(const LinearRgb &rgb);
/// Relative luminance: CIE Y of white is 1.
[[nodiscard]] double luminance(const LinearRgb &rgb);
/// The colour on an opaque ground, opaque.
[[nodiscard]] QColor over(const QColor &color, const QColor &ground);
/// From OKLCH (B. Ottosson, "A perceptual color space for image processing", 2020): lightness 0 to 1, chroma,
/// hue in degrees. What sRGB does not have loses chroma until it has it.
[[nodiscard]] QColor fromOklch(double lightness, double chroma, double hue);
[[nodiscard]] Oklch oklchOf(const QColor &color);

/// How the colour looks: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.
[[nodiscard]] LinearRgb seenBy(Vision vision, const LinearRgb &rgb);
/// With white light over it: \a veil is a part of the projector's white. The eye takes the brightest for
/// white, so the sum is divided by 1 + \a veil.
[[nodiscard]] LinearRgb projected(const LinearRgb &rgb, double veil = kVeil);

/// CIEDE2000 (CIE 142-2001, after Sharma, Wu and Dalal 2005): about 1 is just noticeable side by side.
[[nodiscard]] double difference(const Lab &first, const Lab &second);
/// The same of two colours as \a vision sees them.
[[nodiscard]] double difference(const QColor &first, const QColor &second, Vision vision);
/// The same on a projector, for normal vision.
[[nodiscard]] double projectedDifference(const QColor &first, const QColor &second);
/// Ratio of the luminances on a projector, the lighter one first: 1 to 11.
[[nodiscard]] double projectedContrast(const QColor &first, const QColor &second);

} // namespace revier
