// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>
#include <QRect>
#include <QRgb>
#include <QTransform>

#include <cstddef>
#include <span>

class QPainter;

namespace revier {

/// \a dot * \a part / 255, rounded, for all four channels, two at a time (Blinn 1995, "Three wrongs make a
/// right").
[[nodiscard]] constexpr QRgb scaledDot(QRgb dot, unsigned part)
{
    constexpr unsigned kTwo = 0x00ff00ff;
    constexpr unsigned kHalves = 0x00800080;
    const auto scaled = [part](unsigned channels) {
        const auto product = channels * part + kHalves;
        return ((product + ((product >> 8U) & kTwo)) >> 8U) & kTwo;
    };
    return scaled(dot & kTwo) | (scaled((dot >> 8U) & kTwo) << 8U);
}

/// Puts \a added below \a dot, both premultiplied: \a dot over it (Porter and Duff 1984).
constexpr void addBelow(QRgb &dot, QRgb added)
{
    constexpr unsigned kOpaque = 255;
    dot += scaledDot(added, kOpaque - unsigned(qAlpha(dot)));
}

[[nodiscard]] constexpr bool isOpaque(QRgb dot)
{
    return dot >= 0xff000000U;
}

/// All dots of \a image, row by row; its format has 32 bits for each.
[[nodiscard]] inline std::span<QRgb> dotsOf(QImage &image)
{
    return {reinterpret_cast<QRgb *>(image.bits()), std::size_t(image.sizeInBytes()) / sizeof(QRgb)};
}

/// Dots of their own above those of a painter, for who draws them without it: a layer of very many features
/// costs less that way than as many calls of QPainter. They are added from front to back: most of such a
/// layer lies below the rest of it and costs no more than a look. Private to this module.
class DotOverlay
{
public:
    /// Transparent, where \a painter can be seen. \a painter must outlive it.
    explicit DotOverlay(QPainter &painter);

    /// Whether \a painter draws dots, within a frame, without turning or shearing.
    [[nodiscard]] static bool suits(const QPainter &painter);

    /// From px of the painter, as it was at the beginning, to dots of the device.
    [[nodiscard]] const QTransform &toDots() const { return m_toDots; }
    /// The dots of the device that can be seen.
    [[nodiscard]] const QRect &frame() const { return m_frame; }
    /// Premultiplied; of frame(), row by row.
    [[nodiscard]] std::span<QRgb> dots() { return m_dots; }
    /// Puts \a picture, which is premultiplied, below what is there, with its upper left dot at \a corner, a
    /// dot of the device.
    void add(const QImage &picture, QPoint corner);
    /// Copies the dots to the painter, once.
    void finish();

private:
    QPainter &m_painter;
    QTransform m_toDots;
    QRect m_frame;
    QImage m_image;
    std::span<QRgb> m_dots; ///< of m_image
};

} // namespace revier
