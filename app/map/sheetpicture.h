// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheetcontroller.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace revier {

/// Shows the preview of a sheet, and tells the controller how sharp it is to be.
class SheetPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(revier::SheetController *controller READ controller WRITE setController NOTIFY
                   controllerChanged REQUIRED FINAL)
public:
    explicit SheetPicture(QQuickItem *parent = nullptr);
    [[nodiscard]] SheetController *controller() const { return m_controller; }
    void setController(SheetController *controller);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void controllerChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void tellSize();

    QPointer<SheetController> m_controller;
};

} // namespace revier
