// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colordifference.h"
#include "style/style.h"

#include <QColor>
#include <QStringList>

#include <array>
#include <cstddef>
#include <vector>

namespace revier {

/// How well two classes or categories of a style can be told apart.
struct ContrastPair
{
    std::size_t first = 0; ///< index into ContrastReport::colors
    std::size_t second = 0;
    std::array<double, kVisions.size()> differences {}; ///< CIEDE2000 by Vision
    double projected = 0; ///< CIEDE2000 on a projector
    double contrast = 0; ///< ratio of luminances on a projector
    /// Shape, size, filling, pattern or dashes differ, too: the colours need not.
    bool otherForm = false;

    [[nodiscard]] double worst() const;
};

/// What of a style's colours is hard to see. Fills of areas are judged as they look on the ground.
struct ContrastReport
{
    std::vector<QColor> colors; ///< of the classes or categories, else of the one symbol; opaque
    std::vector<ContrastPair> pairs; ///< every two
    std::vector<double> groundContrast; ///< per colour; see projectedContrast()
    QStringList
        warnings; ///< in words, translated; the worst first, at most kMostWarnings and one line for more
};
inline constexpr qsizetype kMostWarnings = 4;

/// The colour by which a symbol is known: its fill, or its stroke where that is all there is to see.
[[nodiscard]] QColor symbolColor(const Symbol &symbol, GeometryType type);
/// Whether two symbols differ in shape, size, filling, pattern or dashes, so that their colours need not.
[[nodiscard]] bool haveOtherForms(const Symbol &a, const Symbol &b, GeometryType type);

/// \a ground is that of the map; \a language that of the names of categories. The limits are those of
/// colorramps.h. Styles with one symbol for all are only held against the ground, heat maps against nothing:
/// their colours flow into each other.
[[nodiscard]] ContrastReport contrastReport(const Style &style, GeometryType type, const QColor &ground,
                                            Language language);

} // namespace revier
