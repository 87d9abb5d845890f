// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later

/// jemalloc reads its options from here (jemalloc(3), "TUNING"): pages of 2 MB where the system has them.
extern "C" const char
    *const malloc_conf; // NOLINT(readability-identifier-naming): the name that jemalloc looks for
extern "C" const char *const malloc_conf = "thp:always"; // NOLINT(readability-identifier-naming)
