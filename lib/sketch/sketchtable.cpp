// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketchtable.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "sketch/sketchzones.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;

constexpr std::size_t kCircleCorners = 180; ///< of a ring: within 0.02 % of its radius
constexpr int kLabelPriority = 120; ///< what the user writes goes before all other names
constexpr double kMarkerSize = 11; // px

constexpr QStringView kLookField(u"look");
constexpr QStringView kLabelField(u"label");

/// What the features of a category have in common; \a zone: the distances around a line or an area.
QString lookOf(const SketchFeature &feature, bool zone)
{
    const auto kind = zone ? Kind::Rings : feature.kind;
    return kindCode(kind) + u'/' + feature.color.name() + u'/' + QString::number(feature.width);
}

/// A row of the table; sizes of nothing are 0.
struct Row
{
    GeometryType type = GeometryType::Point;
    std::vector<Point> positions;
    std::vector<std::vector<Point>> holes; ///< closed
    QString label;
    double length = 0; ///< metres
    double area = 0; ///< square metres
    double radius = 0; ///< metres
};

std::vector<Point> closed(std::vector<Point> ring)
{
    ring.emplace_back(ring.front());
    return ring;
}

Row pointRow(const SketchFeature &feature)
{
    return {.type = GeometryType::Point, .positions = feature.positions, .holes = {}, .label = feature.name};
}

Row lineRow(const SketchFeature &feature)
{
    return {.type = GeometryType::Line,
            .positions = feature.positions,
            .holes = {},
            .label = feature.name,
            .length = geodesicLength(feature.positions)};
}

Row areaRow(std::vector<Point> ring, const QString &label)
{
    const auto [area, border] = geodesicArea(ring);
    return {.type = GeometryType::Polygon,
            .positions = closed(std::move(ring)),
            .holes = {},
            .label = label,
            .length = border,
            .area = area};
}

/// The line and the head, in the map plane, so that the head is no skewed triangle there.
std::vector<Row> arrowRows(const SketchFeature &feature)
{
    constexpr double kHead = 0.2; // of the length
    constexpr double kHalfWidth = 0.38; // of the head's length
    const auto from = webMercatorFromGeographic(feature.positions.front());
    const auto tip = webMercatorFromGeographic(feature.positions.back());
    const Point back {(from.x - tip.x) * kHead, (from.y - tip.y) * kHead};
    const Point base {tip.x + back.x, tip.y + back.y};
    const Point aside {-back.y * kHalfWidth, back.x * kHalfWidth};
    auto shaft = lineRow(feature);
    shaft.positions.back() = geographicFromWebMercator(base);
    auto head = shaft;
    head.type = GeometryType::Polygon;
    head.label.clear();
    head.positions =
        closed({feature.positions.back(), geographicFromWebMercator({base.x + aside.x, base.y + aside.y}),
                geographicFromWebMercator({base.x - aside.x, base.y - aside.y})});
    return {shaft, head};
}

/// The largest first, so that the smaller ones lie on top.
std::vector<Row> ringRows(const SketchFeature &feature)
{
    std::vector<Row> rows;
    for (const auto radius : std::views::reverse(feature.radii)) {
        rows.push_back(areaRow(geodesicCircle(feature.positions.front(), radius, kCircleCorners), {}));
        rows.back().radius = radius;
    }
    return rows;
}

std::vector<Point> positionsOf(const GeometryBuffer::Part &part)
{
    return {part.positions.begin(), part.positions.end()};
}

/// The distances around a line or an area, the largest first; one that cannot be computed is left out.
std::vector<Row> zoneRows(const SketchFeature &feature)
{
    std::vector<Row> rows;
    for (const auto radius : std::views::reverse(feature.radii)) {
        const auto zone = zoneAround(feature, radius);
        for (std::size_t i = 0; zone && i < zone->partCount(); ++i) {
            auto ring = positionsOf(zone->part(i));
            if (zone->part(i).hole) {
                const auto [area, border] = geodesicArea(std::span(ring).first(ring.size() - 1));
                rows.back().area -= area;
                rows.back().length += border;
                rows.back().holes.push_back(std::move(ring));
            } else {
                ring.pop_back(); // areaRow() closes it
                rows.push_back(areaRow(std::move(ring), {}));
                rows.back().radius = radius;
            }
        }
    }
    return rows;
}

std::vector<Row> withZones(Row row, const SketchFeature &feature)
{
    auto rows = zoneRows(feature);
    rows.push_back(std::move(row));
    return rows;
}

/// Areas as their borders: they would lie on what is within.
std::vector<Row> asBorders(const std::vector<Row> &rows)
{
    std::vector<Row> borders;
    for (const auto &row : rows) {
        borders.push_back(row);
        borders.back().type = GeometryType::Line;
        borders.back().holes.clear();
        for (const auto &hole : row.holes) {
            borders.push_back(borders.back());
            borders.back().positions = hole;
        }
    }
    return borders;
}

std::vector<Row> exportRows(const SketchFeature &feature)
{
    switch (feature.kind) {
    case Kind::Line:
        return withZones(lineRow(feature), feature);
    case Kind::Arrow:
        return {lineRow(feature)};
    case Kind::Polygon:
        return withZones(areaRow(feature.positions, feature.name), feature);
    case Kind::Rings:
        return ringRows(feature);
    case Kind::Point:
    case Kind::Text:
        break;
    }
    return {pointRow(feature)};
}

std::vector<Row> mapRows(const SketchFeature &feature)
{
    if (feature.kind == Kind::Arrow) {
        return arrowRows(feature);
    }
    auto rows = exportRows(feature);
    if (feature.kind == Kind::Rings) {
        rows = asBorders(rows);
        rows.push_back(pointRow(feature));
    } else if (!feature.radii.empty()) {
        auto figure = rows.back();
        rows.pop_back();
        rows = asBorders(rows);
        rows.push_back(std::move(figure));
    }
    return rows;
}

/// Fills a table column by column, row by row.
class TableBuilder
{
public:
    TableBuilder()
    {
        m_table->name = u"drawing"_s;
        m_table->driver = u"Revieratlas"_s;
        m_table->crs = Crs::wgs84();
        m_table->declaredCrs = m_table->crs;
    }

    void begin(const Row &row)
    {
        m_next = 0;
        auto &geometry = m_table->geometry;
        geometry.beginFeature(row.type);
        geometry.beginPart();
        for (const auto &p : row.positions) {
            geometry.addPosition(p);
        }
        for (const auto &hole : row.holes) {
            geometry.beginPart(true);
            for (const auto &p : hole) {
                geometry.addPosition(p);
            }
        }
    }

    void text(QStringView field, const QString &value)
    {
        if (auto &column = next(field, Field::Type::Text); value.isEmpty()) {
            column.appendNull();
        } else {
            column.append(std::string_view(value.toStdString()));
        }
    }

    /// 0 is no number.
    void number(QStringView field, double value)
    {
        constexpr double kHundredth = 100;
        if (auto &column = next(field, Field::Type::Real); value > 0) {
            column.append(std::round(value * kHundredth) / kHundredth);
        } else {
            column.appendNull();
        }
    }

    [[nodiscard]] FeatureTablePtr take() { return std::move(m_table); }

private:
    /// The first row makes the columns.
    Column &next(QStringView field, Field::Type type)
    {
        if (m_next == m_table->columns.size()) {
            m_table->fields.push_back({field.toString(), type});
            m_table->columns.emplace_back(type);
        }
        return m_table->columns[m_next++];
    }

    std::size_t m_next = 0; ///< column
    std::shared_ptr<FeatureTable> m_table = std::make_shared<FeatureTable>();
};

/// What everybody may know.
void addValues(TableBuilder &table, const SketchFeature &feature, const Row &row)
{
    table.text(kSketchNameField, feature.name);
    table.text(kSketchKindField, kindCode(feature.kind));
    table.text(u"color", feature.color.name());
    table.number(u"width_px", feature.width);
    table.number(kSketchLengthField, row.length);
    table.number(kSketchAreaField, row.area);
    table.number(kSketchRadiusField, row.radius);
}

Symbol symbolOf(const SketchFeature &feature, Kind kind)
{
    constexpr int kFillAlpha = 0x40;
    Symbol symbol {.size = kMarkerSize,
                   .fill = feature.color,
                   .stroke = feature.color,
                   .strokeWidth = feature.width,
                   .dash = {},
                   .casing = Qt::transparent};
    if (kind == Kind::Polygon) {
        symbol.fill.setAlpha(kFillAlpha);
    } else if (kind == Kind::Rings) {
        symbol.dash = {3 * feature.width, 2 * feature.width};
    } else if (kind == Kind::Point) {
        symbol.stroke = Qt::white;
        symbol.strokeWidth = 1;
    }
    return symbol;
}

void addCategory(Style &style, const QString &look, const LocalizedText &title, const Symbol &symbol,
                 Kind kind)
{
    const auto isThis = [&look](const StyleCategory &known) { return known.values.front() == look; };
    const auto known = std::ranges::find_if(style.categories, isThis);
    if (known == style.categories.end()) {
        style.categories.push_back({.values = {look}, .label = title, .symbol = symbol});
    } else if (known->label != title) { // several names
        known->label = kindName(kind);
    }
}

} // namespace

FeatureTablePtr sketchTable(const Sketch &sketch)
{
    TableBuilder table;
    for (const auto &feature : sketch.features) {
        const auto rows = mapRows(feature);
        for (const auto &row : rows) {
            const auto ring = [&row](Language language) {
                return row.radius > 0 ? formatLength(row.radius, localeOf(language)) : QString();
            };
            table.begin(row);
            table.text(kSketchIdField, feature.id);
            table.text(kLookField, lookOf(feature, row.radius > 0));
            table.text(kLabelField, row.label);
            table.text(u"label_de", ring(Language::German));
            table.text(u"label_en", ring(Language::English));
            addValues(table, feature, row);
        }
    }
    return table.take();
}

FeatureTablePtr sketchExportTable(const Sketch &sketch)
{
    TableBuilder table;
    for (const auto &feature : sketch.features) {
        const auto rows = exportRows(feature);
        for (const auto &row : rows) {
            table.begin(row);
            addValues(table, feature, row);
        }
    }
    return table.take();
}

Style sketchStyle(const Sketch &sketch)
{
    Style style;
    style.symbol = {.size = 0, .fill = Qt::transparent, .stroke = Qt::transparent, .dash = {}}; // texts
    style.categoryField = kLookField.toString();
    for (const auto &feature : sketch.features) {
        if (feature.kind == Kind::Text) {
            continue;
        }
        addCategory(style, lookOf(feature, false), titleOf(feature), symbolOf(feature, feature.kind),
                    feature.kind);
        if (feature.kind != Kind::Rings && !feature.radii.empty()) {
            addCategory(style, lookOf(feature, true), kindName(Kind::Rings), symbolOf(feature, Kind::Rings),
                        Kind::Rings);
        }
    }
    style.labels = LabelStyle {
        .field = kLabelField.toString(), .size = 13, .bold = true, .color = {}, .priority = kLabelPriority};
    return style;
}

} // namespace revier
