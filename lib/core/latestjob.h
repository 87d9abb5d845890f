// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>
#include <utility>

namespace revier {

/// Runs at most one relevant job in the global thread pool: starting a new one cancels and forgets the one
/// before. The result is delivered in the thread of the context, and never after this object or the context
/// died. The job part must not touch the context: hand it copies or shared_ptr<const T>.
template<typename T> class LatestJob
{
public:
    using Job = std::function<T(const JobControl &)>;
    using Deliver = std::function<void(const T &)>;
    using Progress = std::function<void(double)>;

    explicit LatestJob(QObject *context)
        : m_context(context)
    {
    }
    ~LatestJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    /// \a progress, if given, is called in the context's thread with values from 0 to 1.
    void start(Job job, Deliver deliver, Progress progress = {})
    {
        cancel();
        m_watcher = std::make_unique<QFutureWatcher<T>>();
        m_running = true;
        auto *watcher = m_watcher.get();
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_context,
                         [this, watcher, deliver = std::move(deliver)] {
                             m_running = false;
                             if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
                                 deliver(T(watcher->result())); // a copy: delivering may start the next job
                             }
                         });
        if (progress) {
            QObject::connect(
                watcher, &QFutureWatcherBase::progressValueChanged, m_context,
                [progress = std::move(progress)](int value) { progress(value / double(kProgressSteps)); });
        }
        watcher->setFuture(QtConcurrent::run([job = std::move(job)](QPromise<T> &promise) {
            promise.setProgressRange(0, kProgressSteps);
            const JobControl control(
                [&promise] { return promise.isCanceled(); },
                [&promise](double f) { promise.setProgressValue(int(f * kProgressSteps)); });
            if (!promise.isCanceled()) {
                promise.addResult(job(control));
            }
        }));
    }

    void cancel()
    {
        m_running = false;
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->cancel();
            m_watcher.release()->deleteLater(); // it may be the sender of the call that led here
        }
    }

    /// Until the result is about to be delivered, which is later than the end of the job's thread.
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    static constexpr int kProgressSteps = 1000;
    QObject *m_context;
    std::unique_ptr<QFutureWatcher<T>> m_watcher;
    bool m_running = false;
};

} // namespace revier
