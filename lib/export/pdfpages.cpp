// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfwriter_p.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>
#include <utility>

namespace revier {
namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

/// QPdfWriter writes its fonts in the order of a QHash, whose seed is another one in every process.
/// Several files may be made at once: the last one gives the seed back.
class RepeatableHashes
{
public:
    RepeatableHashes()
    {
        const std::scoped_lock lock(mutex());
        if (count()++ == 0) {
            QHashSeed::setDeterministicGlobalSeed();
        }
    }
    ~RepeatableHashes()
    {
        const std::scoped_lock lock(mutex());
        if (--count() == 0) {
            QHashSeed::resetRandomGlobalSeed();
        }
    }
    Q_DISABLE_COPY_MOVE(RepeatableHashes)

private:
    static std::mutex &mutex()
    {
        static std::mutex only;
        return only;
    }
    static int &count()
    {
        static int files = 0;
        return files;
    }
};

} // namespace

QByteArray partPages(const LayeredDrawing &drawing)
{
    const RepeatableHashes repeatable;
    constexpr int kResolution = 1200; // of coordinates; nothing is made of dots
    const auto &size = drawing.size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // QPdfWriter does not open it
    QPdfWriter writer(&buffer);
    const auto points = size * (kPointsPerInch / kPixelsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    if (size.width() > size.height()
        && writer.pageLayout().fullRectPoints().width() < writer.pageLayout().fullRectPoints().height()) {
        writer.setPageOrientation(QPageLayout::Landscape);
    }
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kResolution);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    painter.scale(kResolution / kPixelsPerInch, kResolution / kPixelsPerInch);
    bool isFirst = true;
    const auto addPage = [&](const auto &paint) {
        if (!std::exchange(isFirst, false)) {
            writer.newPage();
        }
        painter.save();
        paint(painter);
        painter.restore();
    };
    for (const auto &part : drawing.parts) {
        if (part.below) {
            addPage(part.below->paint);
        }
        addPage(part.paint);
    }
    painter.end();
    return bytes;
}

} // namespace revier
