// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"

#include <functional>
#include <optional>

namespace revier {

/// A job that keeps up with something that changes faster than it runs: while one runs, only the newest of
/// those asked for waits. So there is always a result to show, never a queue. GUI thread.
template<typename T> class CatchUpJob
{
public:
    using Work = std::function<T(const JobControl &)>;

    CatchUpJob(QObject *context, std::function<void(const T &)> deliver)
        : m_job(context)
        , m_deliver(std::move(deliver))
    {
    }

    void request(Work work)
    {
        if (m_running) {
            m_next = std::move(work);
            return;
        }
        m_running = true;
        m_job.start(std::move(work), [this](const T &result) {
            m_running = false;
            if (auto next = std::exchange(m_next, {})) {
                request(std::move(next));
            }
            m_deliver(result);
        });
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    LatestJob<T> m_job;
    std::function<void(const T &)> m_deliver;
    Work m_next;
    bool m_running = false;
};

} // namespace revier
