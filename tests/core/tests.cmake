# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(core diskcache)
revier_test(core format)
revier_test(core latestjob)
revier_test(core localizedtext)
revier_test(core memory)
revier_test(core parallel)
revier_test(core savefile)
