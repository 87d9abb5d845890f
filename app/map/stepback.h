// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace revier {

/// From now on this thread does not interrupt others when it is woken, but gets as much time as before: for
/// what the next frame waits for. On two cores each order of such work else took the GUI thread's turn for 2
/// to 7 ms. Elsewhere than on Linux it does nothing. For any thread of a pool.
void waitForTurn();

/// Lets frames come before what this thread does from now on: on a machine without a GPU both need the same
/// cores. Linux has no priorities among ordinary threads but this; elsewhere that of the pool does it. For
/// the threads of pools of one's own only, as it cannot be taken back.
void stepBack();

} // namespace revier
