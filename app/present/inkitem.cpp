// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkitem.h"

#include "story/scenestate.h"
#include "style/fonts.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace revier {
namespace {

constexpr double kPinRadius = 14; // px of kStageSize
constexpr double kHalo = 2;

} // namespace

InkItem::InkItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void InkItem::setInk(InkController *ink)
{
    if (m_ink == ink) {
        return;
    }
    if (m_ink) {
        m_ink->disconnect(this);
    }
    m_ink = ink;
    if (ink != nullptr) {
        connect(ink, &InkController::inkChanged, this, [this] { update(); });
    }
    update();
    Q_EMIT inkChanged();
}

/// The picture may be smaller than that of the audience, which the places were drawn on.
QPointF InkItem::positionOf(Point place) const
{
    const auto &view = m_ink->view()->view();
    const auto position = view.toScreen(place);
    return {position.x() * width() / view.size.width(), position.y() * height() / view.size.height()};
}

void InkItem::paint(QPainter *painter)
{
    if (m_ink == nullptr || m_ink->view() == nullptr || m_ink->view()->view().size.isEmpty()) {
        return;
    }
    const auto scale = stageScaleOf(size());
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &stroke : m_ink->strokes()) {
        if (stroke.sceneId != m_ink->sceneId()) {
            continue;
        }
        QPolygonF line;
        std::ranges::transform(stroke.places, std::back_inserter(line),
                               [this](Point place) { return positionOf(place); });
        for (const auto &[color, width] :
             {std::pair {QColor(Qt::white), stroke.width + 2 * kHalo}, {stroke.color, stroke.width}}) {
            painter->setPen(QPen(color, width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line.size() == 1 ? painter->drawPoint(line.front()) : painter->drawPolyline(line);
        }
    }
    painter->setFont(mapFont(kPinRadius * 1.2 * scale));
    for (const auto &pin : m_ink->pins()) {
        if (pin.sceneId != m_ink->sceneId()) {
            continue;
        }
        const auto at = positionOf(pin.place);
        const auto radius = kPinRadius * scale;
        painter->setPen(QPen(Qt::white, kHalo * scale));
        painter->setBrush(m_ink->color());
        painter->drawEllipse(at, radius, radius);
        painter->drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                          QString::number(pin.number));
    }
}

} // namespace revier
