// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/yearseries.h"
#include "geometry/box.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// Where a map looks.
struct SavedView
{
    Point center; ///< longitude, latitude in degrees
    double denominator = 0; ///< true scale at the centre, 1:n
    bool operator==(const SavedView &) const = default;
};

/// By id of the layer whether it is shown, whatever its own switch and that of its group say. Layers that are
/// not named stay as they are.
using LayerSwitches = QMap<QString, bool>;

/// One of the maps that a window shows side by side: what it shows other than the others do.
struct MapPane
{
    Moment moment;
    LayerSwitches layers;
    bool operator==(const MapPane &) const = default;
};

/// The maps of a window. All look at the same place.
struct PaneLayout
{
    enum class Mode {
        Single,
        Two, ///< side by side
        Four, ///< two by two
        Swipe ///< the second above the first, to the right of a divider
    };
    static constexpr double kLeastDivider = 0.05;

    Mode mode = Mode::Single;
    int active = 0; ///< the pane that the time line and the keys belong to
    double divider = 0.5; ///< its place: part of the width, kLeastDivider to 1 - kLeastDivider
    std::vector<MapPane> panes = std::vector<MapPane>(1); ///< as many as the mode has
    bool operator==(const PaneLayout &) const = default;
};

[[nodiscard]] std::size_t paneCount(PaneLayout::Mode mode);
/// With as many panes as its mode has: new ones show what the active one does. A single one is that which was
/// active; it shows the layers as the map has them.
[[nodiscard]] PaneLayout validLayout(PaneLayout layout);

/// A view with a name that the user comes back to.
struct Bookmark
{
    QString name; ///< as the user wrote it
    SavedView view;
    std::optional<Moment> moment; ///< to set the time line to
    LayerSwitches layers; ///< to be shown and hidden; empty: they stay as they are
    bool operator==(const Bookmark &) const = default;
};

} // namespace revier
