// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepback.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#endif

namespace revier {

void waitForTurn()
{
#ifdef Q_OS_LINUX
    const sched_param none {};
    sched_setscheduler(0, SCHED_BATCH, &none); // of this thread
#endif
}

void stepBack()
{
    waitForTurn();
#ifdef Q_OS_LINUX
    constexpr int kNice = 19;
    setpriority(PRIO_PROCESS, 0, kNice); // of this thread
#endif
}

} // namespace revier
