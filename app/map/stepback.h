// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace revier {

/// Lets frames come before what this thread does from now on: on a machine without a GPU both need the same
/// cores. Linux has no priorities among ordinary threads but this; elsewhere that of the pool does it. For
/// the threads of pools of one's own only, as it cannot be taken back.
void stepBack();

} // namespace revier
