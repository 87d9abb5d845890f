// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace revier {

/// While one lives, inParallel() called from its thread works in that thread alone: for work that runs
/// several times at once already, where more threads than cores would only cost memory.
class SerialScope
{
public:
    SerialScope() { ++depth(); }
    ~SerialScope() { --depth(); }
    SerialScope(const SerialScope &) = delete;
    SerialScope &operator=(const SerialScope &) = delete;
    SerialScope(SerialScope &&) = delete;
    SerialScope &operator=(SerialScope &&) = delete;
    [[nodiscard]] static bool isActive() { return depth() > 0; }

private:
    static int &depth()
    {
        thread_local int value = 0;
        return value;
    }
};

/// Calls \a work with 0 to \a count - 1, each once, on all cores; returns when all are done. Each thread
/// first makes a state of its own with \a makeState, which every call of \a work there gets as its first
/// argument. Both must be safe to call from several threads and must not throw. The threads are its own: a
/// job of the global pool that waits for other jobs there would wait for ever once all of them do.
template<typename MakeState, typename Work> void inParallel(std::size_t count, MakeState makeState, Work work)
{
    if (count == 0) {
        return;
    }
    std::atomic<std::size_t> next = 0;
    const auto loop = [&next, &makeState, &work, count] {
        auto state = makeState();
        for (auto i = next++; i < count; i = next++) {
            work(state, i);
        }
    };
    const auto cores = SerialScope::isActive() ? 1U : std::max(1U, std::thread::hardware_concurrency());
    const auto threads = std::min(count, std::size_t(cores));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.emplace_back(loop);
    }
    loop();
}

/// The same for work that needs no state.
template<typename Work> void inParallel(std::size_t count, Work work)
{
    inParallel(count, [] { return 0; }, [&work](int /*state*/, std::size_t i) { work(i); });
}

} // namespace revier
