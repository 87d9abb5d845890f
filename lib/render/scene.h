// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "map/layer.h"
#include "render/preparedlayer.h"
#include "style/featuresymbols.h"

#include <QHash>

#include <span>
#include <vector>

namespace revier {

/// A layer as both back ends draw it.
struct SceneLayer
{
    QString id; ///< unique in the scene
    QString layerId; ///< of the layer in the document; shapes that belong to a layer have the same
    PreparedLayerPtr prepared;
    FeatureSymbolsPtr symbols;
    std::optional<LabelStyle> labels;
    YearSeriesPtr series; ///< of the layer; null without one
    std::shared_ptr<const FeatureValues> values; ///< of the series at the moment of the map
    double opacity = 1;
    double minScale = 0; ///< see Layer
    double maxScale = 0;
    bool selectable = true;
    /// Set for the area-true shapes of a layer of points (Style::area), which lie below it.
    std::optional<GroundArea> area;

    [[nodiscard]] bool isDrawnAt(double scaleDenominator) const;
    /// Whether it is drawn alike.
    bool operator==(const SceneLayer &) const = default;
};

/// What is drawn, bottom first: only layers that are visible and ready. A value; cheap to copy.
struct Scene
{
    std::vector<SceneLayer> layers;
    MapPlane plane = MapPlane::webMercator(); ///< in which all layers lie
    [[nodiscard]] Box bounds() const; ///< in the plane
    bool operator==(const Scene &) const = default;
};

/// Projections of tables, for several scenes of one map.
using PreparedTables = QHash<const FeatureTable *, PreparedLayerPtr>;

/// Keeps what is expensive about a layer (projection, index, symbols) while table and style stay the same.
/// Not thread-safe: one owner.
class SceneCache
{
public:
    /// Stores the projection of a table; a job made it.
    void insert(const PreparedLayerPtr &prepared);
    [[nodiscard]] bool contains(const FeatureTable *table) const;
    /// Takes over the projections that \a other has and this has not.
    void adopt(const SceneCache &other);
    [[nodiscard]] PreparedTables prepared() const;
    /// The scene of all visible layers whose tables are in the cache. Forgets what the state no longer uses.
    /// \a dark: with the styles for a dark map.
    [[nodiscard]] Scene scene(const MapState &state, bool dark = false);
    /// The same for maps of the state side by side. They share what is alike in them.
    [[nodiscard]] std::vector<Scene> scenes(const MapState &state, std::span<const MapPane> panes,
                                            bool dark = false);

private:
    /// How a layer is drawn at a moment.
    struct Look
    {
        Style style; ///< as the layer has it
        bool dark = false;
        Moment moment;
        YearSeriesPtr series;
        std::shared_ptr<const FeatureValues> values;
        FeatureChoicePtr choice;
        Style shown; ///< style with its series, or the dark variant of that
        FeatureSymbolsPtr symbols;
        std::vector<SceneLayer> areas; ///< see SceneLayer::area
        bool used = true; ///< by a map that is shown
    };
    struct Entry
    {
        PreparedLayerPtr prepared;
        std::vector<Look> looks; ///< of the maps that were last shown
    };
    /// Symbols and shapes of a layer at a moment.
    [[nodiscard]] static Look makeLook(const PreparedLayer &prepared, const Layer &layer,
                                       const Moment &moment, bool dark);
    /// The look that there is, or a new one.
    [[nodiscard]] static const Look &lookOf(Entry &entry, const Layer &layer, const Moment &moment,
                                            bool dark);
    void forgetUnused(const MapState &state);

    QHash<const FeatureTable *, Entry> m_entries;
};

/// The projections into \a plane of all visible layers and of the one named \a extra. Blocking.
[[nodiscard]] Result<PreparedTables> prepareTables(const MapState &state, const QString &extra,
                                                   const JobControl &control, const MapPlane &plane = {});
/// Makes the scene in \a plane with what is in \a prepared; projects what is missing there or lies in another
/// plane, without an index. Blocking; any thread.
[[nodiscard]] Result<Scene> buildScene(const MapState &state, const PreparedTables &prepared,
                                       const JobControl &control, const MapPlane &plane = {});
/// The visible layers of a map that nobody else has with their tables in \a plane, see tableInPlane(). Fails
/// when cancelled.
[[nodiscard]] Result<void> moveTables(MapState &state, const MapPlane &plane, const JobControl &control);
/// Prepares all visible layers in \a plane and makes the scene: for exports and tests. Blocking.
[[nodiscard]] Result<Scene> buildScene(const MapState &state, const JobControl &control,
                                       const MapPlane &plane = {});

} // namespace revier
