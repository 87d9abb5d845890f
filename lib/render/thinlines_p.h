// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/dotoverlay_p.h"

#include <QPen>
#include <QPolygonF>

#include <cstdint>
#include <span>
#include <vector>

namespace revier {

/// Thin lines straight into dots: for layers of very many, where QPainter, which makes an outline of each and
/// fills it, takes several times as long. How much a dot is covered goes by the distance of its middle from
/// the line, as in the scene graph (line.frag); joins and ends are round. Lines are drawn from front to back.
/// Private to this module.
class ThinLines
{
public:
    /// Until finish() the lines are only here. \a painter draws with the look it has then, without its
    /// opacity at the beginning, which the lines have already.
    explicit ThinLines(QPainter &painter);

    /// Whether \a painter draws dots, without turning or shearing, and all \a pens are thin and solid, or
    /// none.
    [[nodiscard]] static bool suits(const QPainter &painter, std::span<const QPen> pens);
    /// The parts of one line, in px of the painter: where they cross nothing is seen twice. \a closed: they
    /// are rings.
    void draw(std::span<const QPolygonF> parts, bool closed, const QPen &pen);
    /// Copies the lines to the painter.
    void finish() { m_overlay.finish(); }

private:
    /// Half the width and how strong the middle is, in dots.
    struct Stroke
    {
        float half = 0;
        float strength = 0; ///< 0 to a little more than 255
    };
    struct Segment
    {
        QPointF from; ///< dots of the overlay
        float dx = 0;
        float dy = 0;
        float perRow = 0; ///< how much of it lies between two rows: 1 / dy; 0 if it is level
        float inverse = 0; ///< of the square of its length; 0 if that is 0
    };
    [[nodiscard]] QPointF toDots(QPointF position) const;
    void cover(QPointF from, QPointF to, const Stroke &stroke);
    void coverRow(int y, const Segment &segment, const Stroke &stroke);
    void raise(std::size_t number, std::uint8_t coverage);
    void blend(const QColor &color);

    DotOverlay m_overlay;
    double m_opacity = 1;
    std::vector<std::uint8_t> m_coverage; ///< of the dots of the overlay; 0 between two lines
    std::vector<std::uint32_t> m_covered; ///< the numbers of those that are not 0
};

} // namespace revier
