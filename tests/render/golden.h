// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cstdlib>

namespace revier {

// Two pictures are the same if no more than this share of the pixels differs by more than this in a channel:
// other versions of Qt and FreeType round a little differently, a missing line or letter is far more.
inline constexpr int kChannelTolerance = 24;
inline constexpr double kPixelTolerance = 0.002;

inline int channelDifference(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

inline double differingShare(const QImage &a, const QImage &b)
{
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += channelDifference(a.pixel(x, y), b.pixel(x, y)) > kChannelTolerance ? 1 : 0;
        }
    }
    return double(count) / (double(a.width()) * a.height());
}

/// Compares with tests/render/golden/NAME.png; REVIER_UPDATE_GOLDEN=1 writes it instead.
inline void compareWithGolden(const QImage &image, const QString &name)
{
    const auto path =
        QDir::cleanPath(QStringLiteral(TEST_DATA "/../golden/") + name + QStringLiteral(".png"));
    if (qEnvironmentVariableIntValue("REVIER_UPDATE_GOLDEN") != 0) {
        QVERIFY(image.convertToFormat(QImage::Format_RGB888).save(path));
        return;
    }
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    QCOMPARE(image.size(), golden.size());
    const auto share = differingShare(image, golden);
    if (share > kPixelTolerance) {
        const auto actual = QDir::temp().filePath(QStringLiteral("revieratlas-%1.png").arg(name));
        image.save(actual);
        QFAIL(qPrintable(QStringLiteral("%1 % of the pixels differ from %2; the picture is in %3")
                             .arg(share * 100)
                             .arg(path, actual)));
    }
}

} // namespace revier
