# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(export exporter)
revier_test(export factsheet)
revier_test(export film)
revier_test(export panels)
revier_test(export series)
revier_test(export sheet)
revier_test(export sketchexport)
