// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace revier {

/// Gives memory that was freed back to the system, which allocators else keep for what may come: after much
/// was needed that will not be needed again. Takes a few milliseconds. Any thread.
void giveBackMemory();

} // namespace revier
