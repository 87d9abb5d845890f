# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(map layer)
revier_test(map mapdocument)
revier_test(map project)
