# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(doctor diagnosis)
revier_test(doctor healthyfiles)
revier_test(doctor remedy)
revier_test(doctor suppliernote)
