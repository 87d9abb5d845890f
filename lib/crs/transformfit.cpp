// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transformfit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

// Interpolation at Chebyshev nodes: J. C. Mason and D. C. Handscomb, Chebyshev Polynomials (2003), 6.3.

namespace revier {
namespace {

/// A square table of numbers.
class Table
{
public:
    explicit Table(std::size_t size)
        : m_size(size)
        , m_values(size * size)
    {
    }
    double &at(std::size_t row, std::size_t column) { return m_values[row * m_size + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const
    {
        return m_values[row * m_size + column];
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::size_t m_size;
    std::vector<double> m_values;
};

double node(std::size_t number, std::size_t nodes)
{
    return std::cos(std::numbers::pi * (double(number) + 0.5) / double(nodes));
}

/// Row k: the Chebyshev polynomial of degree k at the nodes, weighted so that the sum over values there is
/// its coefficient.
Table weights(std::size_t nodes)
{
    Table table(nodes);
    for (std::size_t k = 0; k < nodes; ++k) {
        for (std::size_t i = 0; i < nodes; ++i) {
            const auto angle = std::numbers::pi * (double(i) + 0.5) / double(nodes);
            table.at(k, i) = (k == 0 ? 1.0 : 2.0) / double(nodes) * std::cos(double(k) * angle);
        }
    }
    return table;
}

/// Row k: the coefficients of the Chebyshev polynomial of degree k, by T(k) = 2 x T(k - 1) - T(k - 2).
Table chebyshevPolynomials(std::size_t size)
{
    Table table(size);
    table.at(0, 0) = 1;
    if (size > 1) {
        table.at(1, 1) = 1;
    }
    for (std::size_t k = 2; k < size; ++k) {
        for (std::size_t power = 0; power < size; ++power) {
            table.at(k, power) = (power > 0 ? 2 * table.at(k - 1, power - 1) : 0) - table.at(k - 2, power);
        }
    }
    return table;
}

Table transposed(const Table &table)
{
    Table result(table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table.size(); ++j) {
            result.at(i, j) = table.at(j, i);
        }
    }
    return result;
}

/// \a outer · \a middle · \a outer transposed.
Table product(const Table &outer, const Table &middle)
{
    const auto size = middle.size();
    Table half(size);
    Table result(size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            for (std::size_t k = 0; k < size; ++k) {
                half.at(i, j) += outer.at(i, k) * middle.at(k, j);
            }
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            for (std::size_t k = 0; k < size; ++k) {
                result.at(i, j) += half.at(i, k) * outer.at(j, k);
            }
        }
    }
    return result;
}

/// The coefficients of u^i v^j of the polynomial through \a values at the nodes, without the Chebyshev terms
/// above the degree.
std::vector<double> coefficients(const Table &values)
{
    const auto size = values.size();
    auto terms = product(weights(size), values);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = size - i; j < size; ++j) {
            terms.at(i, j) = 0;
        }
    }
    const auto powers = product(transposed(chebyshevPolynomials(size)), terms);
    std::vector<double> result;
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size - i; ++j) {
            result.push_back(powers.at(i, j));
        }
    }
    return result;
}

} // namespace

std::optional<TransformFit> TransformFit::ofDegree(const Transform &exact, const Box &area,
                                                   std::size_t degree)
{
    const auto nodes = degree + 1;
    TransformFit fit;
    fit.m_degree = degree;
    fit.m_center = area.center();
    fit.m_half = {area.width() / 2, area.height() / 2};
    std::vector<Point> places;
    for (std::size_t i = 0; i < nodes; ++i) {
        for (std::size_t j = 0; j < nodes; ++j) {
            places.push_back({fit.m_center.x + fit.m_half.x * node(i, nodes),
                              fit.m_center.y + fit.m_half.y * node(j, nodes)});
        }
    }
    if (exact.forward(std::span(places)) > 0) {
        return std::nullopt;
    }
    Table x(nodes);
    Table y(nodes);
    for (std::size_t i = 0; i < nodes; ++i) {
        for (std::size_t j = 0; j < nodes; ++j) {
            x.at(i, j) = places[i * nodes + j].x;
            y.at(i, j) = places[i * nodes + j].y;
        }
    }
    fit.m_x = coefficients(x);
    fit.m_y = coefficients(y);
    return fit;
}

/// Asked on a grid that is twice as dense as the nodes, edges included.
bool TransformFit::isWithin(double tolerance, const Transform &exact, const Box &area) const
{
    const auto steps = 2 * m_degree + 3;
    std::vector<Point> places;
    for (std::size_t i = 0; i <= steps; ++i) {
        for (std::size_t j = 0; j <= steps; ++j) {
            places.push_back({area.minX + area.width() * double(i) / double(steps),
                              area.minY + area.height() * double(j) / double(steps)});
        }
    }
    auto fitted = places;
    forward(std::span(fitted));
    if (exact.forward(std::span(places)) > 0) {
        return false;
    }
    return std::ranges::equal(places, fitted, [tolerance](Point p, Point q) {
        return std::abs(p.x - q.x) <= tolerance && std::abs(p.y - q.y) <= tolerance;
    });
}

std::optional<TransformFit> TransformFit::make(const Transform &exact, const Box &area, double tolerance)
{
    constexpr std::array<std::size_t, 4> kDegrees {4, 6, 8, 10};
    if (area.isEmpty() || area.width() == 0 || area.height() == 0 || !exact.isSmooth()) {
        return std::nullopt;
    }
    for (const auto degree : kDegrees) {
        auto fit = ofDegree(exact, area, degree);
        if (!fit || fit->isWithin(tolerance, exact, area)) {
            return fit;
        }
    }
    return std::nullopt;
}

TransformFit::Block TransformFit::value(const std::vector<double> &coefficients, const Block &u,
                                        const Block &v) const
{
    Block result {};
    auto end = coefficients.size();
    for (std::size_t i = 0; i <= m_degree; ++i) { // from the highest power of u
        const auto first = end - (i + 1);
        Block row;
        row.fill(coefficients[end - 1]);
        for (auto k = end - 1; k > first; --k) {
            for (std::size_t lane = 0; lane < kBlock; ++lane) {
                row[lane] = row[lane] * v[lane] + coefficients[k - 1];
            }
        }
        for (std::size_t lane = 0; lane < kBlock; ++lane) {
            result[lane] = result[lane] * u[lane] + row[lane];
        }
        end = first;
    }
    return result;
}

void TransformFit::forward(std::span<Point> positions) const
{
    for (std::size_t begin = 0; begin < positions.size(); begin += kBlock) {
        const auto count = std::min(kBlock, positions.size() - begin);
        Block u {};
        Block v {};
        for (std::size_t i = 0; i < count; ++i) {
            u[i] = (positions[begin + i].x - m_center.x) / m_half.x;
            v[i] = (positions[begin + i].y - m_center.y) / m_half.y;
        }
        const auto x = value(m_x, u, v);
        const auto y = value(m_y, u, v);
        for (std::size_t i = 0; i < count; ++i) {
            positions[begin + i] = {x[i], y[i]};
        }
    }
}

} // namespace revier
