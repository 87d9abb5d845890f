// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/style.h"

namespace revier {

/// How a style is changed so that it is seen on a wall.
struct ProjectorLook
{
    enum class Palette { Usual, Strong, Safe };

    Palette palette = Palette::Usual;
    bool dark = false; ///< darkVariant() is applied to the result
    double lines = 1; ///< widths and sizes of symbols are so many times the usual
    double texts = 1; ///< the same of labels
    bool operator==(const ProjectorLook &) const = default;
};

/// The style for a wall; \a type is the geometry that it is for. Markers, strokes, dashes and casings grow by
/// the same factor, so that proportional symbols keep the ratio of their areas; what is true on the ground
/// (GroundArea, uncertainty) and the radius of heat maps stay.
///
/// Strong colours are more saturated and farther from the ground: darker on a light map, lighter on a dark
/// one. Hues and the order of lightness stay; white stays white on a light map. Classes that run from light
/// to dark are spread evenly between their new ends, in the lightness that a lit room leaves of them.
///
/// Safe colours are those of colorRamps(), for classes and categories of which two are less than
/// kClearDifference apart for some kind of vision or on a projector; others stay. Classes take the ordered
/// ramp that is most like theirs, categories the colours of the ramp "distinct", each the one most like its
/// own; greys stay, and so does everything where there are more colours than the ramp has.
///
/// Strong and safe colours are only taken where the two colours that are most alike do not come closer by it;
/// strong ones go less far from the ground, down to not at all, where that helps.
/// Colours that a series adds later (styleForSeries()) stay; they are safe already.
[[nodiscard]] Style projectorStyle(Style style, GeometryType type, const ProjectorLook &look);

inline constexpr double kClearDifference = 10; ///< CIEDE2000; what is told apart at a glance

} // namespace revier
