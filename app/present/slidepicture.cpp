// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidepicture.h"

#include <QPainter>

namespace revier {

SlidePicture::SlidePicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void SlidePicture::setPictures(SlidePictures *pictures)
{
    if (m_pictures == pictures) {
        return;
    }
    if (m_pictures) {
        m_pictures->disconnect(this);
    }
    m_pictures = pictures;
    if (pictures != nullptr) {
        connect(pictures, &SlidePictures::pictureChanged, this, [this](const QString &sceneId) {
            if (sceneId == m_sceneId) {
                take();
            }
        });
    }
    take();
    Q_EMIT picturesChanged();
}

void SlidePicture::setSceneId(const QString &id)
{
    if (m_sceneId != id) {
        m_sceneId = id;
        take();
        Q_EMIT sceneIdChanged();
    }
}

void SlidePicture::take()
{
    m_picture = m_pictures && !m_sceneId.isEmpty() ? m_pictures->picture(m_sceneId) : QImage();
    update();
}

void SlidePicture::paint(QPainter *painter)
{
    if (!m_picture.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(boundingRect(), m_picture);
    }
}

} // namespace revier
