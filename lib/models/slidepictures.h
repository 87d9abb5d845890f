// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/mapcontroller.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>

namespace revier {

/// Small pictures of the scenes of a map, painted one after the other in the background when somebody looks
/// at them, and anew when the map changes. GUI thread.
class SlidePictures : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
public:
    static constexpr QSize kSize {640, 360}; ///< dots

    explicit SlidePictures(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    /// That of a scene as it is known now; null until it is painted the first time. Asks for a new one where
    /// it is out of date.
    [[nodiscard]] QImage picture(const QString &sceneId);

Q_SIGNALS:
    void mapChanged();
    /// picture() has something new, or is to be asked again.
    void pictureChanged(const QString &sceneId);

private:
    struct Painted
    {
        QString sceneId;
        QImage picture;
    };
    void forgetAll();
    void paintNext();

    QPointer<MapController> m_map;
    QHash<QString, QImage> m_pictures;
    QSet<QString> m_fresh; ///< ids whose picture shows the map as it is
    std::deque<QString> m_wanted;
    QString m_painting; ///< id; empty: nothing is painted
    QTimer m_timer; ///< gathers changes
    LatestJob<Painted> m_job;
};

} // namespace revier
