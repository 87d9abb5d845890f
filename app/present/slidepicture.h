// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slidepictures.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace revier {

/// The small picture of a scene; empty until it is painted.
class SlidePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        revier::SlidePictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged REQUIRED FINAL)
    Q_PROPERTY(QString sceneId READ sceneId WRITE setSceneId NOTIFY sceneIdChanged FINAL)
    Q_MOC_INCLUDE("models/slidepictures.h")
public:
    explicit SlidePicture(QQuickItem *parent = nullptr);
    [[nodiscard]] SlidePictures *pictures() const { return m_pictures; }
    void setPictures(SlidePictures *pictures);
    [[nodiscard]] QString sceneId() const { return m_sceneId; }
    void setSceneId(const QString &id);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void picturesChanged();
    void sceneIdChanged();

private:
    void take();

    QPointer<SlidePictures> m_pictures;
    QString m_sceneId;
    QImage m_picture;
};

} // namespace revier
