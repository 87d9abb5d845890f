// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpicture.h"

#include <QPainter>
#include <QQuickWindow>

namespace revier {

SheetPicture::SheetPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void SheetPicture::setController(SheetController *controller)
{
    if (m_controller == controller) {
        return;
    }
    if (m_controller) {
        m_controller->disconnect(this);
    }
    m_controller = controller;
    if (controller != nullptr) {
        connect(controller, &SheetController::previewChanged, this, [this] { update(); });
    }
    tellSize();
    update();
    Q_EMIT controllerChanged();
}

void SheetPicture::tellSize()
{
    if (m_controller) {
        const auto ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
        m_controller->setPreviewWidth(qRound(width() * ratio));
    }
}

void SheetPicture::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    tellSize();
}

void SheetPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        tellSize();
    }
    QQuickPaintedItem::itemChange(change, data);
}

void SheetPicture::paint(QPainter *painter)
{
    if (m_controller != nullptr && !m_controller->preview().isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform); // while the size changes
        painter->drawImage(boundingRect(), m_controller->preview());
    }
}

} // namespace revier
