# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(score measuring)
revier_test(score ranking)
revier_test(score scoresettings)
revier_test(score sensitivity)
