# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(data broken)
revier_test(data crsguess)
revier_test(data encoding)
revier_test(data featuretable)
revier_test(data reader)
revier_test(data sharedfiles)
