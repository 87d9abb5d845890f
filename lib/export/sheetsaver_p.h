// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace revier {

/// A sheet of a series that is still to be saved.
struct DrawnSheet
{
    std::size_t number = 0; ///< in the series
    QByteArray input; ///< what it was made from, see sheetFingerprint()
    RenderedSheet made;
};

/// Saves sheets in a thread of its own, in the order in which they were drawn, so that no core waits for the
/// disk while there is something to draw. All that it was given is saved when it is gone.
class SheetSaver
{
public:
    /// \a save is called for each sheet, by that thread.
    explicit SheetSaver(std::function<void(const DrawnSheet &)> save);
    ~SheetSaver();
    Q_DISABLE_COPY_MOVE(SheetSaver)

    /// From any thread. Blocks while too much waits: it is held in memory.
    void add(DrawnSheet sheet);

private:
    void run();
    [[nodiscard]] std::optional<DrawnSheet> take();

    std::function<void(const DrawnSheet &)> m_save;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<DrawnSheet> m_waiting;
    qsizetype m_bytes = 0; ///< of what waits
    bool m_finished = false;
    std::jthread m_thread; // after all that it uses
};

} // namespace revier
