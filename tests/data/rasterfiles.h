// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QString>

#include <vector>

/// Raster files of the test's own making.
namespace rasterfiles {

inline bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// An ASCII grid: rows from north to south, -9 for no data; its south-west corner and its square cells.
inline bool writeGrid(const QString &path, const std::vector<std::vector<double>> &rows, double x, double y,
                      double cell)
{
    QByteArray text = "ncols " + QByteArray::number(qsizetype(rows.front().size())) + "\nnrows "
        + QByteArray::number(qsizetype(rows.size())) + "\nxllcorner " + QByteArray::number(x, 'f', 3)
        + "\nyllcorner " + QByteArray::number(y, 'f', 3) + "\ncellsize " + QByteArray::number(cell, 'f', 3)
        + "\nNODATA_value -9\n";
    for (const auto &row : rows) {
        for (const auto number : row) {
            text += QByteArray::number(number, 'g', 12) + ' ';
        }
        text += '\n';
    }
    return write(path, text);
}

/// A picture with a world file beside it; the north-west corner and the size of its square cells.
inline bool writePicture(const QString &path, const QImage &image, double x, double y, double cell)
{
    auto world = path;
    world.replace(world.size() - 3, 3, QStringLiteral("pgw"));
    const auto number = [](double value) { return QByteArray::number(value, 'f', 6) + '\n'; };
    return image.save(path)
        && write(world,
                 number(cell) + number(0) + number(0) + number(-cell) + number(x + cell / 2)
                     + number(y - cell / 2));
}

} // namespace rasterfiles
