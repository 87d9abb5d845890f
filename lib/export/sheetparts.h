// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace revier {

/// A part of a sheet that can be painted alone. All parts, painted in their order, are the sheet.
struct SheetPart
{
    enum class Role {
        Decoration, ///< says nothing: paper, frame
        Map, ///< of the picture
        Heading,
        Text
    };
    Role role = Role::Decoration;
    QString layer; ///< id of the map's layer it belongs to, which can be switched off; else empty
    QString text; ///< what a heading or text says
    std::function<void(QPainter &)> paint; ///< in px from the painter's origin
    /// What is painted before, and is to be so opaque. Paints opaque itself: Qt's PDF would have every
    /// translucent line as an area.
    struct Below
    {
        std::function<void(QPainter &)> paint;
        double opacity = 1;
    };
    std::optional<Below> below = std::nullopt;
};

/// A part that belongs to no layer. \a paint gets smooth edges and leaves the painter as it was.
[[nodiscard]] SheetPart sheetPart(SheetPart::Role role, std::function<void(QPainter &)> paint);

/// A layer of the map as a list of layers names it.
struct SheetLayer
{
    QString id;
    QString title;
    QString group; ///< title; empty: none
};

/// The parts of \a sheet, which must outlive them, as must \a maps. Bottom first: paper, layers, their
/// labels, frame, then the texts.
[[nodiscard]] std::vector<SheetPart> sheetParts(const Sheet &sheet, const std::vector<SheetMap> &maps,
                                                Language language);
/// The layers that have a part, top first.
[[nodiscard]] std::vector<SheetLayer> sheetLayers(const MapState &state, const std::vector<SheetPart> &parts,
                                                  Language language);
/// The sheet in words, for those who cannot see it: what is shown with counts, where, scale, year and
/// scenario, sources. \a scene is that of the sheet.
[[nodiscard]] QString textAlternative(const MapState &state, const Scene &scene, const Sheet &sheet,
                                      Language language);

} // namespace revier
