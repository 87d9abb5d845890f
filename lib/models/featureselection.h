// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"
#include "render/selectionlayer.h"

#include <QHash>
#include <QObject>

namespace revier {

/// The features that are selected, of any number of layers: table and map show and change them. They belong
/// to the window, not to the project. GUI thread.
class FeatureSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QHash<QString, FeatureSetPtr> &all() const { return m_features; }
    /// Those of one layer; never null.
    [[nodiscard]] FeatureSetPtr of(const QString &layerId) const;
    [[nodiscard]] bool contains(const QString &layerId, std::size_t feature) const;
    [[nodiscard]] std::size_t count() const;

    /// Nothing but these; \a features in any order.
    void set(const QString &layerId, FeatureSet features);
    /// These too, by layer.
    void add(const QHash<QString, FeatureSet> &features);
    /// Takes it in, or out if it is in.
    void toggle(const QString &layerId, std::size_t feature);
    void clear();
    /// Forgets what belongs to tables that the map has no more: their numbers mean other features.
    void follow(const MapState &state);

Q_SIGNALS:
    void changed();

private:
    void put(const QString &layerId, FeatureSet features);

    QHash<QString, FeatureSetPtr> m_features;
    QHash<QString, std::weak_ptr<const FeatureTable>> m_tables;
};

} // namespace revier
