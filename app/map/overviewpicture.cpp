// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpicture.h"

#include <QPainter>
#include <QQuickWindow>

namespace revier {

OverviewPicture::OverviewPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void OverviewPicture::setController(OverviewController *controller)
{
    if (m_controller == controller) {
        return;
    }
    if (m_controller) {
        m_controller->disconnect(this);
    }
    m_controller = controller;
    if (controller != nullptr) {
        connect(controller, &OverviewController::pictureChanged, this, [this] { update(); });
    }
    tellSize();
    update();
    Q_EMIT controllerChanged();
}

void OverviewPicture::tellSize()
{
    if (m_controller) {
        m_controller->setSize(size());
        m_controller->setPixelRatio(window() != nullptr ? window()->effectiveDevicePixelRatio() : 1);
    }
}

void OverviewPicture::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    tellSize();
}

void OverviewPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        tellSize();
    }
    QQuickPaintedItem::itemChange(change, data);
}

void OverviewPicture::paint(QPainter *painter)
{
    if (m_controller) {
        painter->drawImage(QPointF(), m_controller->picture());
    }
}

} // namespace revier
