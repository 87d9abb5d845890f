// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace revier {

/// The structural similarity of the greys of two pictures, at most 1: the mean over windows of 8 by 8 px,
/// each 4 px from the next (Wang, Bovik, Sheikh, Simoncelli 2004, eq. 13, with their constants; flat windows
/// for their Gauss).
inline double structuralSimilarity(const QImage &a, const QImage &b)
{
    constexpr int kWindow = 8;
    constexpr int kStep = 4;
    constexpr double kC1 = 0.01 * 255 * 0.01 * 255;
    constexpr double kC2 = 0.03 * 255 * 0.03 * 255;
    if (a.size() != b.size()) {
        return 0;
    }
    const auto grey = [](const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); };
    const auto p = grey(a);
    const auto q = grey(b);
    double sum = 0;
    int count = 0;
    for (int top = 0; top + kWindow <= p.height(); top += kStep) {
        for (int left = 0; left + kWindow <= p.width(); left += kStep) {
            double sumP = 0;
            double sumQ = 0;
            double squaresP = 0;
            double squaresQ = 0;
            double products = 0;
            for (int y = top; y < top + kWindow; ++y) {
                for (int x = left; x < left + kWindow; ++x) {
                    const double u = p.constScanLine(y)[x];
                    const double v = q.constScanLine(y)[x];
                    sumP += u;
                    sumQ += v;
                    squaresP += u * u;
                    squaresQ += v * v;
                    products += u * v;
                }
            }
            constexpr double n = kWindow * kWindow;
            const auto meanP = sumP / n;
            const auto meanQ = sumQ / n;
            const auto varianceP = squaresP / n - meanP * meanP;
            const auto varianceQ = squaresQ / n - meanQ * meanQ;
            const auto covariance = products / n - meanP * meanQ;
            sum += (2 * meanP * meanQ + kC1) * (2 * covariance + kC2)
                / ((meanP * meanP + meanQ * meanQ + kC1) * (varianceP + varianceQ + kC2));
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace revier
