// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <string>
#include <vector>

namespace revier {

/// Scenes of the test's own making. One px of the view is one unit of the plane, the origin is at the top
/// left and y grows downwards, as on the picture.
class SampleLayer
{
public:
    static constexpr double kWidth = 480;
    static constexpr double kHeight = 360;

    explicit SampleLayer(Style style)
        : m_style(std::move(style))
    {
        m_table.name = QStringLiteral("sample");
        m_table.fields = {{QStringLiteral("name"), Field::Type::Text},
                          {QStringLiteral("value"), Field::Type::Real}};
        m_table.columns = {Column(Field::Type::Text), Column(Field::Type::Real)};
    }

    SampleLayer &add(GeometryType type, const std::vector<std::vector<Point>> &parts, const char *name = "",
                     double value = 0)
    {
        m_table.geometry.beginFeature(type);
        bool first = true;
        for (const auto &part : parts) {
            m_table.geometry.beginPart(type == GeometryType::Polygon && !first);
            for (const auto p : part) {
                m_table.geometry.addPosition(plane(p));
            }
            first = false;
        }
        m_table.columns[0].append(std::string_view(name));
        m_table.columns[1].append(value);
        return *this;
    }

    SampleLayer &point(double x, double y, const char *name = "", double value = 0)
    {
        return add(GeometryType::Point, {{{x, y}}}, name, value);
    }

    [[nodiscard]] SceneLayer layer(const QString &id = QStringLiteral("sample")) const
    {
        const auto table = std::make_shared<const FeatureTable>(m_table);
        auto prepared = std::make_shared<PreparedLayer>();
        prepared->table = table;
        prepared->geometry = table->geometry;
        std::vector<Box> boxes;
        for (std::size_t i = 0; i < table->featureCount(); ++i) {
            boxes.push_back(table->geometry.box(i));
        }
        prepared->index = PackedRTree(boxes);
        return {.id = id,
                .layerId = id,
                .prepared = prepared,
                .symbols = resolveSymbols(m_style, *table),
                .labels = m_style.labels,
                .series = {},
                .values = {},
                .area = {}};
    }

    [[nodiscard]] static MapView view()
    {
        return {.center = kCenter, .unitsPerPixel = 1, .size = {kWidth, kHeight}};
    }

    [[nodiscard]] static Point plane(Point p)
    {
        return {kCenter.x + p.x - kWidth / 2, kCenter.y - p.y + kHeight / 2};
    }

private:
    static constexpr Point kCenter {735000,
                                    6621000}; // Grevenbroich: scale factor of the projection about 1.6
    Style m_style;
    FeatureTable m_table;
};

} // namespace revier
