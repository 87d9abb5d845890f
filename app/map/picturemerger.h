// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <utility>
#include <vector>

namespace revier {

/// Lays the pictures of layers that follow one another upon one another once, in a job, instead of in every
/// frame: a renderer without a GPU takes as long for each of them as for the rest of the frame. GUI thread.
class PictureMerger : public QObject
{
    Q_OBJECT
public:
    explicit PictureMerger(QObject *parent = nullptr);
    ~PictureMerger() override;

    /// Takes pictures that lie in the same place out of \a layers and adds what they make together as a layer
    /// of its own, once it is there.
    void merge(std::vector<LayerPlan> &layers);

Q_SIGNALS:
    void pictureReady();

private:
    /// A picture and the opacity of its layer, bottom first.
    struct Sheet
    {
        QImage image;
        double opacity = 1;
    };
    using Key = std::vector<std::pair<qint64, double>>;
    struct Entry
    {
        QImage image; ///< null until the job is done
        bool used = false;
    };
    /// The layers from \a first to \a end; returns what they make together.
    [[nodiscard]] LayerPlan mergeRun(std::vector<LayerPlan>::iterator first,
                                     std::vector<LayerPlan>::iterator end);
    [[nodiscard]] QImage find(const std::vector<Sheet> &sheets);
    [[nodiscard]] static QImage paint(const std::vector<Sheet> &sheets);

    std::map<Key, Entry> m_entries;
    QThreadPool m_pool;
};

} // namespace revier
