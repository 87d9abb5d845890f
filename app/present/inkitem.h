// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inkcontroller.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace revier {

/// Strokes and pins of the scene that is shown, over a picture of what the audience sees.
class InkItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(revier::InkController *ink READ ink WRITE setInk NOTIFY inkChanged REQUIRED FINAL)
    Q_MOC_INCLUDE("models/inkcontroller.h")
public:
    explicit InkItem(QQuickItem *parent = nullptr);
    [[nodiscard]] InkController *ink() const { return m_ink; }
    void setInk(InkController *ink);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void inkChanged();

private:
    [[nodiscard]] QPointF positionOf(Point place) const;

    QPointer<InkController> m_ink;
};

} // namespace revier
