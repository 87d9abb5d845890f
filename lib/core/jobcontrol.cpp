// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobcontrol.h"

#include <algorithm>
#include <utility>

namespace revier {

JobControl::JobControl(std::function<bool()> canceled, std::function<void(double)> progress)
    : m_canceled(std::move(canceled))
    , m_progress(std::move(progress))
{
}

bool JobControl::isCanceled() const
{
    return m_canceled && m_canceled();
}

void JobControl::report(double fraction) const
{
    if (m_progress) {
        m_progress(std::clamp(fraction, 0.0, 1.0));
    }
}

JobControl JobControl::part(double from, double to) const
{
    return {[this] { return isCanceled(); }, [this, from, to](double f) { report(from + f * (to - from)); }};
}

} // namespace revier
