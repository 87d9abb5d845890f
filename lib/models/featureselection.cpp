// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/featureselection.h"

#include <algorithm>
#include <numeric>

namespace revier {

FeatureSetPtr FeatureSelection::of(const QString &layerId) const
{
    static const auto kNothing = std::make_shared<const FeatureSet>();
    return m_features.value(layerId, kNothing);
}

bool FeatureSelection::contains(const QString &layerId, std::size_t feature) const
{
    const auto place = m_features.constFind(layerId);
    return place != m_features.constEnd() && std::ranges::binary_search(**place, feature);
}

std::size_t FeatureSelection::count() const
{
    return std::accumulate(
        m_features.begin(), m_features.end(), std::size_t(0),
        [](std::size_t sum, const FeatureSetPtr &features) { return sum + features->size(); });
}

void FeatureSelection::put(const QString &layerId, FeatureSet features)
{
    std::ranges::sort(features);
    const auto repeated = std::ranges::unique(features);
    features.erase(repeated.begin(), repeated.end());
    if (features.empty()) {
        m_features.remove(layerId);
    } else {
        m_features.insert(layerId, std::make_shared<const FeatureSet>(std::move(features)));
    }
}

void FeatureSelection::set(const QString &layerId, FeatureSet features)
{
    const auto before = m_features;
    m_features.clear();
    put(layerId, std::move(features));
    const auto now = of(layerId);
    if (before.size() != m_features.size() || !before.contains(layerId) || *before.value(layerId) != *now) {
        Q_EMIT changed();
    }
}

void FeatureSelection::add(const QHash<QString, FeatureSet> &features)
{
    for (auto more = features.begin(); more != features.end(); ++more) {
        auto together = *of(more.key());
        together.insert(together.end(), more->begin(), more->end());
        put(more.key(), std::move(together));
    }
    if (!features.isEmpty()) {
        Q_EMIT changed();
    }
}

void FeatureSelection::toggle(const QString &layerId, std::size_t feature)
{
    auto features = *of(layerId);
    const auto place = std::ranges::lower_bound(features, feature);
    if (place != features.end() && *place == feature) {
        features.erase(place);
    } else {
        features.insert(place, feature);
    }
    put(layerId, std::move(features));
    Q_EMIT changed();
}

void FeatureSelection::clear()
{
    if (!m_features.isEmpty()) {
        m_features.clear();
        Q_EMIT changed();
    }
}

void FeatureSelection::follow(const MapState &state)
{
    QHash<QString, std::weak_ptr<const FeatureTable>> tables;
    for (const auto &layer : state.layers) {
        tables.insert(layer.id, layer.table);
    }
    const auto isLost = [&](const auto &entry) {
        const auto now = tables.value(entry.key());
        const auto then = m_tables.value(entry.key(), now);
        return !tables.contains(entry.key()) || now.owner_before(then) || then.owner_before(now);
    };
    const auto lost = m_features.removeIf(isLost);
    m_tables = std::move(tables);
    if (lost > 0) {
        Q_EMIT changed();
    }
}

} // namespace revier
