// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/dotoverlay_p.h"

#include <QPaintEngine>
#include <QPainter>

#include <functional>
#include <numeric>

namespace revier {
namespace {

/// Without a branch for each: it is asked of the rows of a million markers.
bool areOpaque(std::span<const QRgb> dots)
{
    return isOpaque(std::reduce(dots.begin(), dots.end(), ~QRgb(0), std::bit_and {}));
}

} // namespace

DotOverlay::DotOverlay(QPainter &painter)
    : m_painter(painter)
    , m_toDots(painter.combinedTransform())
    , m_frame(m_toDots.mapRect(painter.clipBoundingRect()).toAlignedRect()
              & QRect(0, 0, painter.device()->width(), painter.device()->height()))
    , m_image(m_frame.size(), QImage::Format_ARGB32_Premultiplied)
{
    m_image.fill(Qt::transparent);
    m_dots = dotsOf(m_image);
}

bool DotOverlay::suits(const QPainter &painter)
{
    return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.hasClipping() && painter.combinedTransform().type() <= QTransform::TxScale
        && !painter.viewTransformEnabled();
}

void DotOverlay::add(const QImage &picture, QPoint corner)
{
    const auto seen = QRect(corner, picture.size()) & m_frame;
    if (seen.isEmpty()) {
        return;
    }
    for (auto y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y - corner.y()))
            + (seen.left() - corner.x());
        const auto row = std::size_t(y - m_frame.top()) * std::size_t(m_frame.width());
        const auto dots =
            m_dots.subspan(row + std::size_t(seen.left() - m_frame.left()), std::size_t(seen.width()));
        if (areOpaque(dots)) {
            continue;
        }
        for (auto &dot : dots) {
            addBelow(dot, *from++);
        }
    }
}

void DotOverlay::finish()
{
    m_painter.save();
    m_painter.setWorldMatrixEnabled(false);
    m_painter.setOpacity(1);
    m_painter.drawImage(m_frame.topLeft(), m_image);
    m_painter.restore();
}

} // namespace revier
