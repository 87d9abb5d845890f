// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"

#include <cstddef>
#include <mutex>

namespace revier {

/// A JobControl for work that several threads do together: that is for one thread at a time, this for all.
/// Once it was cancelled it stays so.
class SharedControl
{
public:
    /// \a total is all that is to be done, in any unit. \a control must outlive this object.
    SharedControl(const JobControl &control, std::size_t total)
        : m_control(control)
        , m_total(total)
    {
    }

    /// So much more is done; false if the work is to stop.
    [[nodiscard]] bool advance(std::size_t more)
    {
        const std::scoped_lock lock(m_mutex);
        m_done += more;
        if (m_total > 0) {
            m_control.report(double(m_done) / double(m_total));
        }
        return !askCanceled();
    }
    [[nodiscard]] bool isCanceled()
    {
        const std::scoped_lock lock(m_mutex);
        return askCanceled();
    }
    /// For one thread's part, which says itself when it is done. Refers to this object.
    [[nodiscard]] JobControl ofThread()
    {
        return {[this] { return isCanceled(); }, {}};
    }

private:
    bool askCanceled()
    {
        m_canceled = m_canceled || m_control.isCanceled();
        return m_canceled;
    }

    const JobControl &m_control;
    std::size_t m_total;
    std::size_t m_done = 0;
    bool m_canceled = false;
    std::mutex m_mutex;
};

} // namespace revier
