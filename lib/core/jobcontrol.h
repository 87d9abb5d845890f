// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace revier {

/// What a long piece of work needs from whoever started it: a way to be told to stop, and a way to say how
/// far it is. Used in the thread of the work; both functions must be safe to call from there.
class JobControl
{
public:
    /// A control that is never cancelled and whose progress nobody hears: for tests and the command line.
    JobControl() = default;
    JobControl(std::function<bool()> canceled, std::function<void(double)> progress);

    [[nodiscard]] bool isCanceled() const;
    /// \a fraction is 0 to 1; values outside are clamped.
    void report(double fraction) const;
    /// The control for a part of the work that covers [\a from, \a to] of the whole. Refers to this object.
    [[nodiscard]] JobControl part(double from, double to) const;

private:
    std::function<bool()> m_canceled;
    std::function<void(double)> m_progress;
};

} // namespace revier
