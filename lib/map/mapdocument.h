// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <QObject>

namespace revier {

/// The map that a window shows. Lives in the GUI thread and hands out snapshots; every change makes a new
/// one, so that undo will be an older snapshot. Layers are named by id, so that a job's result finds its
/// layer after a reorder.
class MapDocument : public QObject
{
    Q_OBJECT
public:
    explicit MapDocument(QObject *parent = nullptr);

    [[nodiscard]] MapStatePtr snapshot() const { return m_state; }
    /// Replaces everything.
    void reset(MapState state);
    /// Adds on top of its group, with a unique id made from the layer's own; returns that id.
    QString addLayer(Layer layer);
    void removeLayer(const QString &id);
    void setTable(const QString &id, FeatureTablePtr table);
    void setError(const QString &id, const QString &message);
    void setVisible(const QString &id, bool visible);
    void setOpacity(const QString &id, double opacity);
    void setStyle(const QString &id, Style style);
    /// Puts the layer into group \a groupId, directly before \a beforeId (empty: at the bottom of the group).
    void moveLayer(const QString &id, const QString &beforeId, const QString &groupId);
    void setGroupVisible(const QString &groupId, bool visible);
    void setGroupExpanded(const QString &groupId, bool expanded);

Q_SIGNALS:
    /// The set or order of layers or groups changed: read the snapshot anew.
    void structureChanged();
    /// Table, style, visibility, opacity or error of one layer changed.
    void layerChanged(const QString &id);
    void groupChanged(const QString &groupId);

private:
    template<typename Change> void changeLayer(const QString &id, Change change);
    template<typename Change> void changeGroup(const QString &id, Change change);
    MapStatePtr m_state = std::make_shared<const MapState>();
};

} // namespace revier
