// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QQuickWindow>
#include <rhi/qrhi.h>

#include <utility>
#include <vector>

namespace revier {

/// Listens to the frames of a window, which must outlive it.
class FrameWatch
{
public:
    /// Milliseconds, one value a frame.
    struct Times
    {
        std::vector<double> handing; ///< what the GUI thread waits for while the frame is handed over
        std::vector<double> gpu; ///< what the GPU works; of frames some time ago, none where it does not say
    };

    explicit FrameWatch(QQuickWindow &window)
    {
        // Both come from the thread that renders.
        m_connections = {QObject::connect(
                             &window, &QQuickWindow::beforeSynchronizing, &window,
                             [this] { m_timer.start(); }, Qt::DirectConnection),
                         QObject::connect(
                             &window, &QQuickWindow::afterSynchronizing, &window, [this] { addHanding(); },
                             Qt::DirectConnection),
                         QObject::connect(
                             &window, &QQuickWindow::afterRendering, &window,
                             [this, &window] { addGpu(window); }, Qt::DirectConnection)};
    }
    ~FrameWatch()
    {
        for (const auto &connection : m_connections) {
            QObject::disconnect(connection);
        }
    }
    Q_DISABLE_COPY_MOVE(FrameWatch)

    /// Those since the last call.
    [[nodiscard]] Times take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_times, {});
    }

private:
    void addHanding()
    {
        const QMutexLocker lock(&m_mutex);
        m_times.handing.push_back(double(m_timer.nsecsElapsed()) / 1e6);
    }
    void addGpu(QQuickWindow &window)
    {
        auto *chain = window.swapChain();
        auto *commands = chain != nullptr
            ? chain->currentFrameCommandBuffer()
            : static_cast<QRhiCommandBuffer *>(window.rendererInterface()->getResource(
                  &window, QSGRendererInterface::RhiRedirectCommandBuffer));
        const auto seconds = commands != nullptr ? commands->lastCompletedGpuTime() : 0;
        if (seconds > 0) {
            const QMutexLocker lock(&m_mutex);
            m_times.gpu.push_back(1000 * seconds);
        }
    }

    std::vector<QMetaObject::Connection> m_connections;
    QElapsedTimer m_timer;
    QMutex m_mutex;
    Times m_times;
};

} // namespace revier
