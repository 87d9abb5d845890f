// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catchupjob.h"
#include "frameplan.h"

#include "render/labels.h"
#include "render/maptheme.h"
#include "render/scene.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace revier {

/// What the jobs of a canvas draw.
struct CanvasContent
{
    Scene scene;
    MapView view;
    Language language = Language::German;
    MapTheme theme;
    double pixelRatio = 1;
    QList<QRectF> obstacles; ///< px of the view that labels leave free
};

/// Places labels in the background while the map moves and paints each text once. GUI thread.
class LabelLayer : public QObject
{
    Q_OBJECT
public:
    static constexpr int kIntervalMs =
        120; ///< between two placements while the map moves; longer where one takes long

    explicit LabelLayer(QObject *parent = nullptr);

    /// Labels for this are wanted; labelsChanged() follows if they differ in time.
    void setContent(const CanvasContent &content);
    [[nodiscard]] const std::vector<LabelPicture> &labels() const { return m_result.labels; }
    /// True if the labels are those of the content set last.
    [[nodiscard]] bool isSettled() const { return m_settled; }

    /// The labels and the pictures they use, by what is in them.
    struct Result
    {
        std::vector<LabelPicture> labels;
        QHash<QString, QImage> images;
    };

Q_SIGNALS:
    void labelsChanged();

private:
    void start();

    CanvasContent m_content;
    Result m_result;
    CatchUpJob<Result> m_job;
    QTimer m_timer;
    QElapsedTimer m_jobTime;
    bool m_settled = true;
    bool m_due = false; ///< the content changed since the last start
};

/// The highlighted features of a content, for pictures.
struct HighlightedFeature
{
    PreparedLayerPtr prepared;
    std::size_t feature = 0;
    Symbol symbol;
};

/// The whole map as a picture: where no GPU draws. Blocking, any thread.
[[nodiscard]] MapPicture paintPicture(const CanvasContent &content,
                                      const std::vector<HighlightedFeature> &highlights);

} // namespace revier
