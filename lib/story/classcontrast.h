// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <QColor>
#include <QString>

#include <vector>

namespace revier {

/// How well two classes or categories of a layer are told apart on a wall.
struct ClassPair
{
    QString layerTitle;
    QString first; ///< as the legend calls it
    QString second;
    QColor a; ///< of the first, as it looks on the ground; opaque, without the light of the room
    QColor b;
    double contrast = 1; ///< see contrastRatio()
    double difference = 0; ///< CIEDE2000
    double differenceDeutan = 0; ///< the same for who sees no green, see seenBy()
    double differenceProtan = 0; ///< the same for who sees no red
    double differenceTritan = 0; ///< the same for who sees no blue
    /// Shape, size, filling, pattern or dashes differ, too: the colours need not.
    bool otherForm = false;
    bool weak = false; ///< one of the differences is below kLeastDifference, and the form is no help
    bool operator==(const ClassPair &) const = default;

    [[nodiscard]] double leastDifference() const;
};

/// Ratio of luminances, the lighter one first, as WCAG 2 defines it: (Y1 + 0.05) / (Y2 + 0.05), 1 to 21. The
/// room's light is added to both: \a ambient is its part of the projector's white on the same wall, in linear
/// light. 0: a dark room, 0.1: dimmed lamps, 0.3: daylight or a weak projector.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second, double ambient = 0);

/// Every two classes of each layer that \a state shows, the weakest first and those with another form last.
/// Fills are judged as they look on \a ground, with the opacity of their layer; names are in \a language.
/// Differences are those of the colours with \a ambient light over them (projected()), and the eye takes the
/// brightest for white. Left out are background that is not selectable, drawings, heat maps, pictures, and
/// classes that the legend leaves out. \a state: after applyProjector().
[[nodiscard]] std::vector<ClassPair> classPairs(const MapState &state, Language language,
                                                const QColor &ground, double ambient);

} // namespace revier
