// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/mapgrid_p.h"

#include "core/format.h"
#include "style/fonts.h"
#include "style/legend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kSpacing = 130; ///< px that neighbouring lines are at least apart: 3.4 cm
constexpr double kMinute = 1 / 60.;

/// The frame in which the lines are straight.
struct GridFrame
{
    MapPlane plane; ///< of a UTM grid
    bool geographic = false;

    [[nodiscard]] Point from(Point sheet, const MapPlane &sheetPlane) const
    {
        const auto lonLat = sheetPlane.toGeographic(sheet);
        return geographic ? lonLat : plane.fromGeographic(lonLat);
    }
    [[nodiscard]] QPointF onSheet(Point grid, const MapView &view) const
    {
        return view.toScreen(view.plane.fromGeographic(geographic ? grid : plane.toGeographic(grid)));
    }
};

GridFrame frameOf(MapGrid grid)
{
    return {.plane = MapPlane::utm32(), .geographic = grid == MapGrid::Geographic};
}

/// What the view shows, in the frame of the grid.
Box extentOf(const MapView &view, const GridFrame &frame)
{
    constexpr int kSteps = 8;
    Box box;
    for (int x = 0; x <= kSteps; ++x) {
        for (int y = 0; y <= kSteps; ++y) {
            const auto place = frame.from(
                view.toPlane({view.size.width() * x / kSteps, view.size.height() * y / kSteps}), view.plane);
            if (std::isfinite(place.x) && std::isfinite(place.y)) {
                box.add(place);
            }
        }
    }
    return box;
}

/// The smallest of the usual steps that is \a least or more.
double metricStep(double least)
{
    const auto decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const auto factor : {1, 2, 5}) {
        if (factor * decade >= least) {
            return factor * decade;
        }
    }
    return 10 * decade;
}

double degreeStep(double least)
{
    constexpr std::array kSteps {kMinute / 60, kMinute / 12, kMinute / 6,  kMinute / 2,  kMinute,
                                 2 * kMinute,  5 * kMinute,  10 * kMinute, 20 * kMinute, 30 * kMinute,
                                 1.0,          2.0,          5.0,          10.0,         30.0};
    const auto *found = std::ranges::find_if(kSteps, [least](double step) { return step >= least; });
    return found == kSteps.end() ? kSteps.back() : *found;
}

/// Steps of the two coordinates, such that lines are kSpacing apart.
Point stepsOf(const MapView &view, const GridFrame &frame, const Box &extent)
{
    const auto x = extent.width() * kSpacing / view.size.width();
    const auto y = extent.height() * kSpacing / view.size.height();
    if (frame.geographic) {
        return {degreeStep(x), degreeStep(y)};
    }
    const auto step = metricStep(std::max(x, y));
    return {step, step};
}

/// "6°30′ O", "51°05′30″ N".
QString degreesText(double degrees, double step, QChar hemisphere)
{
    constexpr int kSixty = 60;
    const auto seconds = std::lround(std::abs(degrees) * kSixty * kSixty);
    auto text = QString::number(seconds / kSixty / kSixty) + u'°';
    const auto two = [](long number) { return QString::number(number).rightJustified(2, u'0'); };
    if (step < 1) {
        text += two(seconds / kSixty % kSixty) + u'′';
    }
    if (step < kMinute) {
        text += two(seconds % kSixty) + u'″';
    }
    return text + u' ' + hemisphere;
}

QString labelOf(double value, double step, bool upright, const GridFrame &frame, Language language)
{
    if (!frame.geographic) {
        return formatNumber(value, 0, localeOf(language)) + (upright ? u" E"_s : u" N"_s);
    }
    const QChar east = language == Language::German ? u'O' : u'E';
    const auto positive = upright ? east : QChar(u'N');
    const auto negative = upright ? QChar(u'W') : QChar(u'S');
    return degreesText(value, step, value < 0 ? negative : positive);
}

/// Where a line crosses an edge of the view: at \a at along the axis that \a upright names.
std::optional<QPointF> crossing(const QPolygonF &line, bool upright, double at)
{
    const auto along = [upright](QPointF p) { return upright ? p.y() : p.x(); };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto a = along(line[i - 1]) - at;
        const auto b = along(line[i]) - at;
        if ((a <= 0) != (b <= 0)) {
            return line[i - 1] + (line[i] - line[i - 1]) * (a / (a - b));
        }
    }
    return std::nullopt;
}

/// Text with a halo; upwards along lines that run upwards.
void paintLabel(QPainter &painter, const QString &text, QPointF center, const QFont &font, bool upright)
{
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2, font, text);
    painter.save();
    painter.translate(center);
    painter.rotate(upright ? -90 : 0);
    painter.strokePath(path,
                       QPen(QColor(255, 255, 255, 220), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(QColor(0x22, 0x26, 0x2b));
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

/// Labels at both ends, along the line and beside the frame, where nothing of the frame covers them.
void paintLabels(QPainter &painter, const GridLine &line, const MapView &view, const QFont &font)
{
    const auto length = QFontMetricsF(font).horizontalAdvance(line.label);
    const auto inset = length / 2 + 4;
    const auto far = line.upright ? view.size.height() : view.size.width();
    for (const auto at : {inset, far - inset}) {
        if (const auto place = crossing(line.line, line.upright, at)) {
            paintLabel(painter, line.label, *place, font, line.upright);
        }
    }
}

} // namespace

std::vector<GridLine> gridLines(const MapView &view, MapGrid grid, Language language)
{
    constexpr int kPieces = 32; // so that curves look like curves
    constexpr double kMost = 1000;
    std::vector<GridLine> lines;
    const auto frame = frameOf(grid);
    const auto extent = grid == MapGrid::None ? Box() : extentOf(view, frame);
    if (extent.isEmpty()) {
        return lines;
    }
    const auto steps = stepsOf(view, frame, extent);
    for (const bool upright : {true, false}) {
        const auto step = upright ? steps.x : steps.y;
        const auto low = upright ? extent.minX : extent.minY;
        const auto high = upright ? extent.maxX : extent.maxY;
        const auto first = std::ceil(low / step);
        const auto last = std::min(std::floor(high / step), first + kMost);
        for (auto number = first; number <= last; ++number) {
            const auto value = number * step;
            GridLine line {
                .line = {}, .label = labelOf(value, step, upright, frame, language), .upright = upright};
            for (int i = 0; i <= kPieces; ++i) {
                const auto x = upright ? value : extent.minX + extent.width() * i / kPieces;
                const auto y = upright ? extent.minY + extent.height() * i / kPieces : value;
                line.line.append(frame.onSheet({x, y}, view));
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QString gridText(const MapView &view, MapGrid grid, Language language)
{
    const auto frame = frameOf(grid);
    const auto extent = grid == MapGrid::None ? Box() : extentOf(view, frame);
    if (extent.isEmpty()) {
        return {};
    }
    const auto steps = stepsOf(view, frame, extent);
    if (frame.geographic) {
        return translated(language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "meridians and parallels of WGS 84"));
    }
    return translated(language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "UTM grid (EPSG:25832) every %1"))
        .arg(formatLength(steps.x, localeOf(language)));
}

void paintGrid(QPainter &painter, const MapView &view, MapGrid grid, double textSize, Language language)
{
    const auto lines = gridLines(view, grid, language);
    painter.save();
    painter.setClipRect(QRectF(QPointF(), view.size), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x22, 0x26, 0x2b, 0x70), 0.6));
    for (const auto &line : lines) {
        painter.drawPolyline(line.line);
    }
    const auto font = mapFont(textSize);
    for (const auto &line : lines) {
        paintLabels(painter, line, view, font);
    }
    painter.restore();
}

} // namespace revier
