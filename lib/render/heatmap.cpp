// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/heatmap_p.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace revier {
namespace {

constexpr int kCellsPerRadius = 8;
constexpr int kShades = 1024;

/// Sums of weights in the cells of a grid whose lines lie at whole multiples of the cell in the map plane.
class DensityGrid
{
public:
    /// All cells that matter to \a seen (of the plane) with points up to kCellsPerRadius cells away.
    DensityGrid(const Box &seen, double cell)
        : m_cell(cell)
        , m_left(std::floor(seen.minX / cell) - kMargin)
        , m_bottom(std::floor(seen.minY / cell) - kMargin)
        , m_width(std::size_t(std::ceil(seen.maxX / cell) - m_left) + kMargin)
        , m_height(std::size_t(std::ceil(seen.maxY / cell) - m_bottom) + kMargin)
        , m_sums(m_width * m_height, 0)
    {
    }

    [[nodiscard]] Box extent() const
    {
        return {m_left * m_cell, m_bottom * m_cell, (m_left + double(m_width)) * m_cell,
                (m_bottom + double(m_height)) * m_cell};
    }

    /// Shares the weight among the four cells whose middles are around the point.
    void add(Point plane, float weight)
    {
        const auto x = plane.x / m_cell - m_left - 0.5;
        const auto y = plane.y / m_cell - m_bottom - 0.5;
        if (x < 0 || y < 0 || x >= double(m_width - 1) || y >= double(m_height - 1)) {
            return;
        }
        const auto column = std::size_t(x);
        const auto row = std::size_t(y);
        const auto right = float(x - double(column));
        const auto up = float(y - double(row));
        auto *corner = &m_sums[row * m_width + column];
        corner[0] += weight * (1 - right) * (1 - up);
        corner[1] += weight * right * (1 - up);
        corner[m_width] += weight * (1 - right) * up;
        corner[m_width + 1] += weight * right * up;
    }

    /// Spreads what each cell holds over its surroundings.
    void spread()
    {
        const auto kernel = kernelCells();
        std::vector<float> spread(m_sums.size(), 0);
        for (std::size_t row = kCellsPerRadius; row + kCellsPerRadius < m_height; ++row) {
            for (std::size_t column = kCellsPerRadius; column + kCellsPerRadius < m_width; ++column) {
                spread[row * m_width + column] = around(kernel, row, column);
            }
        }
        m_sums = std::move(spread);
    }

    /// Between the middles of cells. \a plane must lie in the seen part.
    [[nodiscard]] float density(Point plane) const
    {
        const auto x = std::clamp(plane.x / m_cell - m_left - 0.5, 0.0, double(m_width) - 1.001);
        const auto y = std::clamp(plane.y / m_cell - m_bottom - 0.5, 0.0, double(m_height) - 1.001);
        const auto column = std::size_t(x);
        const auto row = std::size_t(y);
        const auto right = float(x - double(column));
        const auto up = float(y - double(row));
        const auto *corner = &m_sums[row * m_width + column];
        return (corner[0] * (1 - right) + corner[1] * right) * (1 - up)
            + (corner[m_width] * (1 - right) + corner[m_width + 1] * right) * up;
    }

private:
    static constexpr std::size_t kMargin = kCellsPerRadius + 2;
    static constexpr int kKernel = 2 * kCellsPerRadius + 1;
    using Kernel = std::array<float, std::size_t(kKernel) * kKernel>;

    static Kernel kernelCells()
    {
        Kernel kernel {};
        for (int dy = -kCellsPerRadius; dy <= kCellsPerRadius; ++dy) {
            for (int dx = -kCellsPerRadius; dx <= kCellsPerRadius; ++dx) {
                const auto u = double(dx * dx + dy * dy) / (kCellsPerRadius * kCellsPerRadius);
                const auto row = std::size_t(dy + kCellsPerRadius) * kKernel;
                kernel[row + std::size_t(dx + kCellsPerRadius)] = float(u < 1 ? (1 - u) * (1 - u) : 0);
            }
        }
        return kernel;
    }

    [[nodiscard]] float around(const Kernel &kernel, std::size_t row, std::size_t column) const
    {
        float sum = 0;
        const auto *factor = kernel.data();
        for (int dy = 0; dy < kKernel; ++dy) {
            const auto *cells =
                &m_sums[(row + std::size_t(dy) - kCellsPerRadius) * m_width + column - kCellsPerRadius];
            for (int dx = 0; dx < kKernel; ++dx) {
                sum += cells[dx] * *factor++;
            }
        }
        return sum;
    }

    double m_cell; ///< metres of the plane
    double m_left; ///< cells from the plane's origin
    double m_bottom;
    std::size_t m_width; ///< cells
    std::size_t m_height;
    std::vector<float> m_sums; ///< rows from south to north
};

/// The colours of densities from 0 to the maximum: the first one fades in.
std::array<QRgb, kShades> shadesOf(const HeatMap &heat)
{
    std::array<QRgb, kShades> shades {};
    const auto count = heat.colors.size();
    for (int i = 0; i < kShades; ++i) {
        const auto place = double(i) / (kShades - 1) * double(count);
        const auto upper = std::min(std::size_t(place), count - 1);
        const auto share = float(std::min(place - double(upper), 1.0));
        const auto &to = heat.colors[upper];
        auto from = upper > 0 ? heat.colors[upper - 1] : to;
        if (upper == 0) {
            from.setAlphaF(0);
        }
        const auto mixed = [share](float a, float b) { return a + (b - a) * share; };
        const auto color =
            QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                             mixed(from.blueF(), to.blueF()), mixed(from.alphaF(), to.alphaF()));
        shades[std::size_t(i)] = qPremultiply(color.rgba());
    }
    return shades;
}

DensityGrid gridOf(const SceneLayer &layer, const HeatMap &heat, const MapView &view, const QRectF &seen)
{
    Box box;
    box.add(view.toPlane(seen.topLeft()));
    box.add(view.toPlane(seen.bottomRight()));
    DensityGrid grid(box, heat.radius * view.unitsPerPixel / kCellsPerRadius);
    const auto &geometry = layer.prepared->geometry;
    const auto &symbols = *layer.symbols;
    for (const auto feature : featuresIn(*layer.prepared, grid.extent())) {
        if (symbols.symbolOf[feature] == FeatureSymbols::kNone
            || geometry.type(feature) != GeometryType::Point) {
            continue;
        }
        const auto weight = symbols.weight.empty() ? 1.0F : symbols.weight[feature];
        for (auto p = geometry.firstPart(feature); p < geometry.firstPart(feature + 1); ++p) {
            grid.add(geometry.part(p).positions.front(), weight);
        }
    }
    grid.spread();
    return grid;
}

} // namespace

void paintHeat(QPainter &painter, const SceneLayer &layer, const MapView &view, const QRectF &visible)
{
    constexpr double kFinest = 2; // dots per px: the surface is smooth, more would only cost
    const auto heat = layer.symbols->heat.value_or(HeatMap());
    const auto seen = visible.intersected(QRectF(QPointF(), view.size));
    const auto determinant = std::abs(painter.deviceTransform().determinant());
    const auto resolution = std::clamp(std::sqrt(determinant), 0.25, kFinest);
    const QSize size = (seen.size() * resolution).toSize();
    if (size.isEmpty() || heat.colors.size() < 2 || !(heat.radius > 0) || !(heat.maximum > 0)) {
        return;
    }
    const auto grid = gridOf(layer, heat, view, seen);
    const auto shades = shadesOf(heat);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < size.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row)); // NOLINT(*-reinterpret-cast): Qt's way
        const auto y = seen.top() + (row + 0.5) * seen.height() / size.height();
        for (int column = 0; column < size.width(); ++column) {
            const auto x = seen.left() + (column + 0.5) * seen.width() / size.width();
            const auto share = grid.density(view.toPlane({x, y})) / heat.maximum;
            line[column] = shades[std::size_t(std::clamp(share, 0.0, 1.0) * (kShades - 1))];
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(seen, image);
}

} // namespace revier
