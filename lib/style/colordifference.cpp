// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colordifference.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace revier {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix kIdentity {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

constexpr std::array<double, 3> kLuminance {0.2126729, 0.7151522, 0.0721750};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// 0 to 360 degrees.
double angle(double y, double x)
{
    const auto degrees = std::atan2(y, x) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double withoutTransfer(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

float withTransfer(double value)
{
    const auto inside = std::clamp(value, 0.0, 1.0);
    return float(inside <= 0.0031308 ? 12.92 * inside : 1.055 * std::pow(inside, 1 / 2.4) - 0.055);
}

LinearRgb times(const Matrix &m, const LinearRgb &c)
{
    return {m[0][0] * c.r + m[0][1] * c.g + m[0][2] * c.b, m[1][0] * c.r + m[1][1] * c.g + m[1][2] * c.b,
            m[2][0] * c.r + m[2][1] * c.g + m[2][2] * c.b};
}

const Matrix &matrixOf(Vision vision)
{
    switch (vision) {
    case Vision::Protan:
        return kProtan;
    case Vision::Deutan:
        return kDeutan;
    case Vision::Tritan:
        return kTritan;
    case Vision::Normal:
        break;
    }
    return kIdentity;
}

LinearRgb linearFromOklch(double lightness, double chroma, double hue)
{
    const auto a = chroma * std::cos(radians(hue));
    const auto b = chroma * std::sin(radians(hue));
    const auto cube = [](double value) { return value * value * value; };
    const auto l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const auto m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const auto s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isDisplayable(const LinearRgb &rgb)
{
    constexpr double kRounding = 1e-4;
    const auto inside = [](double value) { return value >= -kRounding && value <= 1 + kRounding; };
    return inside(rgb.r) && inside(rgb.g) && inside(rgb.b);
}

/// The weight 7th powers give to the chroma, which CIEDE2000 needs twice.
double chromaShare(double chroma)
{
    const auto seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

/// Chroma and hue of both colours with the corrected a.
struct Polar
{
    double l = 0;
    double c = 0;
    double h = 0;
};

Polar polar(const Lab &lab, double stretch)
{
    const auto a = lab.a * stretch;
    const auto c = std::hypot(a, lab.b);
    return {lab.l, c, c > 0 ? angle(lab.b, a) : 0};
}

double hueDifference(const Polar &p, const Polar &q)
{
    if (p.c * q.c == 0) {
        return 0;
    }
    const auto difference = q.h - p.h;
    if (difference > 180) {
        return difference - 360;
    }
    return difference < -180 ? difference + 360 : difference;
}

double meanHue(const Polar &p, const Polar &q)
{
    const auto sum = p.h + q.h;
    if (p.c * q.c == 0) {
        return sum;
    }
    if (std::abs(p.h - q.h) <= 180) {
        return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

} // namespace

LinearRgb linear(const QColor &color)
{
    const auto rgb = color.toRgb();
    return {withoutTransfer(rgb.redF()), withoutTransfer(rgb.greenF()), withoutTransfer(rgb.blueF())};
}

QColor fromLinear(const LinearRgb &rgb)
{
    const auto byte = [](double value) { return int(std::lround(withTransfer(value) * 255)); };
    return {byte(rgb.r), byte(rgb.g), byte(rgb.b)};
}

Lab labOf(const LinearRgb &rgb)
{
    constexpr double kEpsilon = 216.0 / 24389;
    constexpr double kKappa = 24389.0 / 27;
    const auto f = [](double t) { return t > kEpsilon ? std::cbrt(t) : (kKappa * t + 16) / 116; };
    const auto x = f((0.4124564 * rgb.r + 0.3575761 * rgb.g + 0.1804375 * rgb.b) / 0.95047);
    const auto y = f(luminance(rgb));
    const auto z = f((0.0193339 * rgb.r + 0.1191920 * rgb.g + 0.9503041 * rgb.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double luminance(const LinearRgb &rgb)
{
    return kLuminance[0] * rgb.r + kLuminance[1] * rgb.g + kLuminance[2] * rgb.b;
}

QColor over(const QColor &color, const QColor &ground)
{
    const auto share = color.alphaF();
    const auto mixed = [share](float top, float below) { return top * share + below * (1 - share); };
    return QColor::fromRgbF(mixed(color.redF(), ground.redF()), mixed(color.greenF(), ground.greenF()),
                            mixed(color.blueF(), ground.blueF()));
}

QColor fromOklch(double lightness, double chroma, double hue)
{
    constexpr int kHalvings = 40;
    if (const auto rgb = linearFromOklch(lightness, chroma, hue); isDisplayable(rgb)) {
        return fromLinear(rgb);
    }
    double inside = 0;
    double outside = chroma;
    for (int i = 0; i < kHalvings; ++i) {
        const auto middle = (inside + outside) / 2;
        (isDisplayable(linearFromOklch(lightness, middle, hue)) ? inside : outside) = middle;
    }
    return fromLinear(linearFromOklch(lightness, inside, hue));
}

Oklch oklchOf(const QColor &color)
{
    const auto rgb = linear(color);
    const auto l = std::cbrt(0.4122214708 * rgb.r + 0.5363325363 * rgb.g + 0.0514459929 * rgb.b);
    const auto m = std::cbrt(0.2119034982 * rgb.r + 0.6806995451 * rgb.g + 0.1073969566 * rgb.b);
    const auto s = std::cbrt(0.0883024619 * rgb.r + 0.2817188376 * rgb.g + 0.6299787005 * rgb.b);
    const auto a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const auto b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {.lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            .chroma = std::hypot(a, b),
            .hue = angle(b, a)};
}

LinearRgb seenBy(Vision vision, const LinearRgb &rgb)
{
    const auto seen = times(matrixOf(vision), rgb);
    const auto inside = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {inside(seen.r), inside(seen.g), inside(seen.b)};
}

LinearRgb projected(const LinearRgb &rgb, double veil)
{
    const auto veiled = [veil](double value) { return (value + veil) / (1 + veil); };
    return {veiled(rgb.r), veiled(rgb.g), veiled(rgb.b)};
}

double difference(const Lab &first, const Lab &second)
{
    const auto mean = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const auto stretch = 1 + 0.5 * (1 - chromaShare(mean));
    const auto p = polar(first, stretch);
    const auto q = polar(second, stretch);
    const auto deltaHue = 2 * std::sqrt(p.c * q.c) * std::sin(radians(hueDifference(p, q) / 2));
    const auto l = (p.l + q.l) / 2 - 50;
    const auto c = (p.c + q.c) / 2;
    const auto h = meanHue(p, q);
    const auto t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const auto blue = 30 * std::exp(-((h - 275) / 25) * ((h - 275) / 25));
    const auto rotation = -std::sin(radians(2 * blue)) * 2 * chromaShare(c);
    const auto byLightness = (q.l - p.l) / (1 + 0.015 * l * l / std::sqrt(20 + l * l));
    const auto byChroma = (q.c - p.c) / (1 + 0.045 * c);
    const auto byHue = deltaHue / (1 + 0.015 * c * t);
    return std::sqrt(std::max(
        0.0, byLightness * byLightness + byChroma * byChroma + byHue * byHue + rotation * byChroma * byHue));
}

double difference(const QColor &first, const QColor &second, Vision vision)
{
    return difference(labOf(seenBy(vision, linear(first))), labOf(seenBy(vision, linear(second))));
}

double projectedDifference(const QColor &first, const QColor &second)
{
    return difference(labOf(projected(linear(first))), labOf(projected(linear(second))));
}

double projectedContrast(const QColor &first, const QColor &second)
{
    const auto a = luminance(projected(linear(first)));
    const auto b = luminance(projected(linear(second)));
    return std::max(a, b) / std::min(a, b);
}

} // namespace revier
