# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(style classification)
revier_test(style colordifference)
revier_test(style colorramps)
revier_test(style contrastreport)
revier_test(style featuresymbols)
revier_test(style legend)
revier_test(style projectorstyle)
revier_test(style rasterlook)
revier_test(style seriesstyle)
revier_test(style style)
revier_test(style stylejson)
revier_test(style darkstyle)
