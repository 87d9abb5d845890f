# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(crs crs)
revier_test(crs crsinspection)
revier_test(crs geodesy)
revier_test(crs mapplane)
revier_test(crs transform)
revier_test(crs transformfit)
