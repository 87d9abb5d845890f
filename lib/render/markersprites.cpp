// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markersprites_p.h"

#include "render/symbolpainter_p.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace revier {
namespace {

constexpr int kSteps = 4; ///< places between two dots, in each direction
constexpr double kSizeSteps = 64; ///< sizes that are told apart, per px
constexpr double kOpaque = 255;

/// Dots from the middle of the picture to its edge.
int reach(const Symbol &symbol, double size, double scale)
{
    constexpr double kCorner = 0.75; // a star or triangle reaches beyond half of its size
    constexpr int kRoom = 2;
    return int(std::ceil((kCorner * (size + symbol.strokeWidth) + symbol.strokeWidth) * scale)) + kRoom;
}

/// The part of an image that is not transparent; one dot if all of it is.
QRect usedRect(const QImage &image)
{
    QRect used;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                used |= QRect(x, y, 1, 1);
            }
        }
    }
    return used.isEmpty() ? QRect(0, 0, 1, 1) : used;
}

} // namespace

MarkerSprites::MarkerSprites(QPainter &painter)
    : m_overlay(painter)
    , m_opacity(painter.opacity())
{
}

MarkerSprites::Sprite MarkerSprites::sprite(const Symbol &symbol, double size, QPointF offset) const
{
    const auto scale = m_overlay.toDots().m11();
    const auto half = reach(symbol, size, scale);
    QImage image(2 * half, 2 * half, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(half, half) + offset);
    painter.scale(scale, m_overlay.toDots().m22());
    paintMarker(painter, symbol, size, {});
    painter.end();
    const auto used =
        usedRect(image); // each dot around it would be blended for nothing, half a million times
    auto picture = image.copy(used);
    const auto alpha = unsigned(std::lround(m_opacity * kOpaque));
    std::ranges::transform(dotsOf(picture), dotsOf(picture).begin(),
                           [alpha](QRgb dot) { return scaledDot(dot, alpha); });
    return {std::move(picture), used.topLeft() - QPoint(half, half)};
}

void MarkerSprites::paint(const Symbol &symbol, std::uint16_t number, double size, QPointF position)
{
    const auto place = m_overlay.toDots().map(position) * kSteps;
    const auto x = std::llround(place.x());
    const auto y = std::llround(place.y());
    const auto left = std::uint64_t(x & (kSteps - 1)); // also right for negative numbers
    const auto top = std::uint64_t(y & (kSteps - 1));
    const auto steps = std::uint64_t(std::llround(size * kSizeSteps));
    auto &made = m_sprites[(steps << 20U) | (std::uint64_t(number) << 4U) | (top << 2U) | left];
    if (made.image.isNull()) {
        made = sprite(symbol, size, QPointF(double(left), double(top)) / kSteps);
    }
    const QPoint dot(int((x - qint64(left)) / kSteps), int((y - qint64(top)) / kSteps));
    m_overlay.add(made.image, dot + made.corner);
}

} // namespace revier
