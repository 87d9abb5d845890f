// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/dotoverlay_p.h"
#include "style/symbol.h"

#include <QHash>
#include <QImage>
#include <QPointF>

namespace revier {

/// Markers as small pictures, painted once and copied: for layers of very many points. A copy stands at most
/// an eighth of a dot beside its place. Markers are drawn from front to back. Private to this module.
class MarkerSprites
{
public:
    /// Until finish() the markers are only here. \a painter must suit a DotOverlay and draws with the look it
    /// has then, without its opacity at the beginning, which the markers have already.
    explicit MarkerSprites(QPainter &painter);

    /// \a number tells symbols apart; \a size and \a position in px as for paintMarker().
    void paint(const Symbol &symbol, std::uint16_t number, double size, QPointF position);
    /// Copies the markers to the painter.
    void finish() { m_overlay.finish(); }

private:
    struct Sprite
    {
        QImage image;
        QPoint corner; ///< of the image, from the dot of the marker
    };
    [[nodiscard]] Sprite sprite(const Symbol &symbol, double size, QPointF offset) const;

    DotOverlay m_overlay;
    double m_opacity = 1;
    QHash<std::uint64_t, Sprite> m_sprites; ///< by symbol, size and place between the dots
};

} // namespace revier
