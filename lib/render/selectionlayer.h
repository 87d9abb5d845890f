// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/maptheme.h"
#include "render/scene.h"

#include <QHash>

#include <memory>
#include <vector>

namespace revier {

/// Numbers of features, ascending, each once.
using FeatureSet = std::vector<std::size_t>;
using FeatureSetPtr = std::shared_ptr<const FeatureSet>;

/// How a feature under the cursor or selected looks: an outline, or a ring around its marker. \a own is how
/// it is drawn itself, \a size px how large its marker is.
[[nodiscard]] Symbol highlightSymbol(const Symbol &own, GeometryType type, double size, const MapTheme &theme,
                                     bool selected);

/// Draws selected features once more above their layer, however many they are: a layer of the scene with the
/// same geometry and symbols for these features alone. Keeps what it made. Not thread-safe: one owner.
class SelectionLayers
{
public:
    /// Puts a layer above each layer of \a scene that \a selected (by id of the layer) names. Features that
    /// are not drawn are not marked. The new layers cannot be hit and have no labels.
    void addTo(Scene &scene, const QHash<QString, FeatureSetPtr> &selected, const MapTheme &theme);

private:
    struct Entry
    {
        FeatureSymbolsPtr base; ///< that it was made from
        FeatureSetPtr features;
        MapTheme theme;
        FeatureSymbolsPtr symbols;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace revier
