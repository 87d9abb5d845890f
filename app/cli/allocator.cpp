// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later

/// jemalloc reads its options from here (jemalloc(3), "TUNING"): one heap for each processor, and what is
/// freed goes back to the system at once. Pages of 2 MB are asked for where they pay, see LargeAllocator.
extern "C" const char
    *const malloc_conf; // NOLINT(readability-identifier-naming): the name that jemalloc looks for
extern "C" const char *const malloc_conf = // NOLINT(readability-identifier-naming)
    "percpu_arena:percpu,dirty_decay_ms:0";
