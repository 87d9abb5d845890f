// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbollook.h"

#include "render/painterbackend.h"
#include "style/featuresymbols.h"

#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace revier {
namespace {

constexpr qsizetype kDashes = 8; ///< the shaders have room for so many lengths
constexpr qsizetype kCorners = 12;

QVector4D premultiplied(const QColor &color)
{
    const auto a = color.alphaF();
    return {color.redF() * a, color.greenF() * a, color.blueF() * a, a};
}

/// Lengths in px, an even number of them; empty if the line is continuous.
QList<double> evenDashes(QList<double> dash)
{
    if (dash.size() % 2 != 0) {
        dash.append(QList<double>(dash));
    }
    return dash.first(std::min(dash.size(), kDashes));
}

/// Writes number and period to two components of a value, and the lengths from \a slot on.
void setDashes(MapMaterial &material, std::size_t slot, const QList<double> &dash)
{
    std::array<QVector4D, 2> lengths;
    for (qsizetype i = 0; i < dash.size(); ++i) {
        lengths[std::size_t(i / 4)][int(i % 4)] = float(dash[i]);
    }
    material.setValue(slot, lengths[0]);
    material.setValue(slot + 1, lengths[1]);
}

float period(const QList<double> &dash)
{
    return float(std::accumulate(dash.begin(), dash.end(), 0.0));
}

bool setStroke(MapMaterial &material, const QColor &color, double width, const QList<double> &dash)
{
    if (width <= 0 || color.alpha() == 0) {
        return false;
    }
    material.setValue(MapMaterial::FirstSlot, premultiplied(color));
    material.setValue(MapMaterial::FirstSlot + 1, {float(width / 2), float(dash.size()), period(dash), 0});
    setDashes(material, MapMaterial::FirstSlot + 2, dash);
    return true;
}

void setCorners(MapMaterial &material, std::size_t slot, const QList<QPointF> &corners)
{
    for (qsizetype i = 0; i < kCorners; i += 2) {
        const auto a = corners.value(i);
        const auto b = corners.value(i + 1);
        material.setValue(slot + std::size_t(i / 2),
                          {float(a.x()), float(a.y()), float(b.x()), float(b.y())});
    }
}

/// The corners of a marker 1 px wide; none for a circle.
QList<QPointF> cornersOf(MarkerShape shape)
{
    if (shape == MarkerShape::Circle) {
        return {};
    }
    QList<QPointF> corners = markerPath(shape, 1).toFillPolygon();
    while (corners.size() > 1 && corners.last() == corners.first()) {
        corners.removeLast();
    }
    return corners.first(std::min(corners.size(), kCorners));
}

bool setShape(MapMaterial &material, const Symbol &symbol, bool circle, double leastRadius)
{
    const bool stroked = symbol.strokeWidth > 0 && symbol.stroke.alpha() > 0;
    const auto dash = evenDashes(symbol.dash);
    const auto corners = circle ? QList<QPointF>() : cornersOf(symbol.shape);
    constexpr std::size_t kFirst = MapMaterial::FirstSlot;
    material.setValue(kFirst, premultiplied(symbol.fill));
    material.setValue(kFirst + 1, premultiplied(symbol.stroke));
    material.setValue(kFirst + 2,
                      {float(symbol.size), stroked ? float(symbol.strokeWidth) : 0, circle ? 1.0F : 0.0F,
                       float(leastRadius)});
    material.setValue(kFirst + 3, {float(corners.size()), float(dash.size()), period(dash), 0});
    setCorners(material, kFirst + 4, corners);
    setDashes(material, kFirst + 4 + kCorners / 2, dash);
    return stroked || symbol.fill.alpha() > 0;
}

} // namespace

bool setFillLook(MapMaterial &material, const Symbol &symbol)
{
    material.setValue(MapMaterial::FirstSlot, premultiplied(symbol.fill));
    material.setValue(MapMaterial::FirstSlot + 1, premultiplied(symbol.stroke));
    material.setValue(MapMaterial::FirstSlot + 2, {float(symbol.pattern), float(symbol.patternScale), 0, 0});
    return symbol.fill.alpha() > 0 || (symbol.pattern != FillPattern::Solid && symbol.stroke.alpha() > 0);
}

bool setLineLook(MapMaterial &material, const Symbol &symbol)
{
    return setStroke(material, symbol.stroke, symbol.strokeWidth, evenDashes(symbol.dash));
}

bool setCasingLook(MapMaterial &material, const Symbol &symbol)
{
    return symbol.casingWidth > 0
        && setStroke(material, symbol.casing, symbol.strokeWidth + 2 * symbol.casingWidth, {});
}

bool setMarkerLook(MapMaterial &material, const Symbol &symbol)
{
    return setShape(material, symbol, false, 0);
}

bool setCircleLook(MapMaterial &material, const Symbol &symbol)
{
    return setShape(material, uncertaintySymbol(symbol), true, symbol.size / 2);
}

} // namespace revier
