// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <array>
#include <map>
#include <set>

namespace revier {

/// What can stand on a sheet, in the order in which it is drawn.
enum class SheetElement {
    Map,
    Title, ///< with the line of scenario and year
    Legend,
    North, ///< arrow to true north
    Scale, ///< bar and 1:n
    Overview, ///< small map of the whole with the frame of the sheet
    Sources, ///< with licences, and the note on schematic positions
    Imprint, ///< CRS, convergence, program, date
    CheckLine, ///< exactly 10 cm long, to check a print
    Logo
};

inline constexpr std::array kSheetElements {
    SheetElement::Map,       SheetElement::Title,    SheetElement::Legend,  SheetElement::North,
    SheetElement::Scale,     SheetElement::Overview, SheetElement::Sources, SheetElement::Imprint,
    SheetElement::CheckLine, SheetElement::Logo};

/// Lines of a net over the map, labelled at the frame.
enum class MapGrid {
    None,
    Geographic, ///< meridians and parallels
    Utm ///< of EPSG:25832
};

/// What stands on a sheet and where.
struct SheetDesign
{
    /// The map is always there.
    std::set<SheetElement> shown {SheetElement::Title, SheetElement::Legend,  SheetElement::North,
                                  SheetElement::Scale, SheetElement::Sources, SheetElement::Imprint};
    MapGrid grid = MapGrid::None;
    QString logo; ///< path of a PNG, JPEG, WebP or SVG
    /// Places in mm (of 25.4 / 96 px) from the top left of the sheet. What is not here finds its place by
    /// itself.
    std::map<SheetElement, QRectF> boxes;

    [[nodiscard]] bool shows(SheetElement element) const
    {
        return element == SheetElement::Map || shown.contains(element);
    }
    /// Whether the layout finds a place for it.
    [[nodiscard]] bool places(SheetElement element) const
    {
        return shows(element) && !boxes.contains(element);
    }
    bool operator==(const SheetDesign &) const = default;
};

/// The picture in \a path; empty for no path. Fails with the file for what is no picture or over 16 MB.
[[nodiscard]] Result<QByteArray> readLogo(const QString &path);

} // namespace revier
