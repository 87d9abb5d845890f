// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overviewcontroller.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace revier {

/// Shows the picture of an overview map, and tells the controller how large and sharp it is to be.
class OverviewPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(revier::OverviewController *controller READ controller WRITE setController NOTIFY
                   controllerChanged REQUIRED FINAL)
public:
    explicit OverviewPicture(QQuickItem *parent = nullptr);
    [[nodiscard]] OverviewController *controller() const { return m_controller; }
    void setController(OverviewController *controller);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void controllerChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void tellSize();

    QPointer<OverviewController> m_controller;
};

} // namespace revier
