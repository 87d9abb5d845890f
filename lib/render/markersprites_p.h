// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/symbol.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPointF>

namespace revier {

/// Markers as small pictures, painted once and copied: for layers of very many points. A copy stands at most
/// an eighth of a dot beside its place. Only for pictures made of dots: where there is no turning or
/// shearing.
class MarkerSprites
{
public:
    /// Until the end of its life \a painter draws in dots of its device.
    explicit MarkerSprites(QPainter &painter);
    ~MarkerSprites();
    Q_DISABLE_COPY_MOVE(MarkerSprites)

    /// Whether \a painter draws dots, so that copies look like what they are copied from.
    [[nodiscard]] static bool suits(const QPainter &painter);
    /// \a number tells symbols apart; \a size and \a position in px as for paintMarker().
    void paint(const Symbol &symbol, std::uint16_t number, double size, QPointF position);

private:
    struct Sprite
    {
        QImage image;
        QPoint corner; ///< of the image, from the dot of the marker
    };
    [[nodiscard]] Sprite sprite(const Symbol &symbol, double size, QPointF offset) const;

    QPainter &m_painter;
    QTransform m_toDevice;
    QHash<std::uint64_t, Sprite> m_sprites; ///< by symbol, size and place between the dots
};

} // namespace revier
