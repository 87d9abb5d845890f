// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

namespace revier {

/// Names of points that have their labels. Two layers may show the same site, and its name belongs there
/// once.
class LabelNames
{
public:
    /// \a unitsPerPixel is that of the view.
    explicit LabelNames(double unitsPerPixel)
        : m_tolerance(kSamePlace * unitsPerPixel)
    {
    }

    /// Whether another layer has named a point of this name at the same place.
    [[nodiscard]] bool contains(const SceneLayer &layer, std::size_t feature, const QString &text) const
    {
        if (m_named.empty() || layer.area || layer.prepared->geometry.type(feature) != GeometryType::Point) {
            return false;
        }
        const auto place = layer.prepared->geometry.box(feature).center();
        return std::ranges::any_of(m_named, [&, name = nameIn(text)](const Named &named) {
            return named.layer != &layer && named.name == name
                && std::hypot(named.place.x - place.x, named.place.y - place.y) < m_tolerance;
        });
    }
    void add(const SceneLayer &layer, std::size_t feature, const QString &text)
    {
        m_named.push_back(
            {.layer = &layer, .name = nameIn(text), .place = layer.prepared->geometry.box(feature).center()});
    }

private:
    static constexpr double kSamePlace = 4; // px
    struct Named
    {
        const SceneLayer *layer = nullptr;
        QString name;
        Point place; ///< in the map plane
    };

    /// The first line: below it there may be a number.
    static QString nameIn(const QString &text) { return text.section(u'\n', 0, 0); }

    double m_tolerance; ///< units of the plane
    std::vector<Named> m_named;
};

} // namespace revier
