# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(geometry bufferzone)
revier_test(geometry geometrybuffer)
revier_test(geometry measure)
revier_test(geometry validity)
