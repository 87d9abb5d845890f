// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <cstddef>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Of jemalloc, where it is linked.
extern "C" [[gnu::weak]] int mallctl(const char *name, void *old, std::size_t *oldSize, void *value,
                                     std::size_t size);

namespace revier {

void giveBackMemory()
{
    if (mallctl != nullptr) {
        mallctl("arena.4096.purge", nullptr, nullptr, nullptr, 0); // 4096: of all arenas
        return;
    }
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace revier
