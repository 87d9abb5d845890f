# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(sketch sketch)
revier_test(sketch sketchedit)
revier_test(sketch sketchmeasure)
revier_test(sketch sketchtable)
revier_test(sketch sketchzones)
