// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <array>
#include <cstdlib>

namespace revier {

/// Mean difference of red, green and blue, 0 to 255.
inline std::array<double, 3> channelDifferences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return {255, 255, 255};
    }
    std::array<qint64, 3> sums {};
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const auto p = a.pixel(x, y);
            const auto q = b.pixel(x, y);
            sums[0] += std::abs(qRed(p) - qRed(q));
            sums[1] += std::abs(qGreen(p) - qGreen(q));
            sums[2] += std::abs(qBlue(p) - qBlue(q));
        }
    }
    const auto count = double(a.width()) * a.height();
    return {double(sums[0]) / count, double(sums[1]) / count, double(sums[2]) / count};
}

/// The mean of the three.
inline double meanDifference(const QImage &a, const QImage &b)
{
    const auto differences = channelDifferences(a, b);
    return (differences[0] + differences[1] + differences[2]) / 3;
}

} // namespace revier
