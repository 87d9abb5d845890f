// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <proj.h>

#include <memory>

namespace revier {

// Private to this module: PROJ types must not leave it.

struct PjDeleter
{
    void operator()(PJ *pj) const { proj_destroy(pj); }
    void operator()(PJ_CONTEXT *context) const { proj_context_destroy(context); }
};

using PjPtr = std::unique_ptr<PJ, PjDeleter>;
using PjContextPtr = std::unique_ptr<PJ_CONTEXT, PjDeleter>;

/// A context of its own for one thread: silent, and never on the network for grids, whatever proj.ini says.
[[nodiscard]] inline PjContextPtr makeProjContext()
{
    PjContextPtr context(proj_context_create());
    proj_context_set_enable_network(context.get(), 0);
    proj_log_level(context.get(), PJ_LOG_NONE);
    proj_log_func(context.get(), nullptr,
                  [](void *, int, const char *) { }); // some messages ignore the level
    return context;
}

} // namespace revier
