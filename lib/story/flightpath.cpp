// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/flightpath.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// Below this the centres are one: the formulas for a way would divide by it.
constexpr double kSamePlace = 1e-6; // of the width

} // namespace

FlightPath::FlightPath(const Stop &from, const Stop &to, double curvature)
    : m_from(from)
    , m_to(to)
    , m_curvature(curvature)
    , m_distance(std::hypot(to.center.x - from.center.x, to.center.y - from.center.y))
{
    const auto w0 = from.width;
    const auto w1 = to.width;
    if (m_distance < kSamePlace * std::min(w0, w1)) {
        m_distance = 0;
        m_length = std::abs(std::log(w1 / w0)) / m_curvature;
        return;
    }
    const auto rho2 = m_curvature * m_curvature;
    const auto common = rho2 * rho2 * m_distance * m_distance;
    const auto r = [](double b) { return -std::asinh(b); }; // ln(-b + sqrt(b² + 1))
    m_start = r((w1 * w1 - w0 * w0 + common) / (2 * w0 * rho2 * m_distance));
    const auto end = r((w1 * w1 - w0 * w0 - common) / (2 * w1 * rho2 * m_distance));
    m_length = (end - m_start) / m_curvature;
}

FlightPath::Stop FlightPath::at(double part) const
{
    if (part <= 0) {
        return m_from;
    }
    if (part >= 1) {
        return m_to;
    }
    if (m_distance == 0) {
        const auto width = m_from.width * std::pow(m_to.width / m_from.width, part);
        return {.center = m_to.center, .width = width};
    }
    const auto way = m_curvature * part * m_length + m_start;
    const auto cosh0 = std::cosh(m_start);
    const auto travelled =
        m_from.width / (m_curvature * m_curvature) * (cosh0 * std::tanh(way) - std::sinh(m_start));
    const auto along = travelled / m_distance;
    return {.center = {std::lerp(m_from.center.x, m_to.center.x, along),
                       std::lerp(m_from.center.y, m_to.center.y, along)},
            .width = m_from.width * cosh0 / std::cosh(way)};
}

} // namespace revier
