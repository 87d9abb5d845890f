# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(scenario jobcurve)
revier_test(scenario jobranges)
revier_test(scenario jobresults)
revier_test(scenario jobseries)
revier_test(scenario jobtable)
revier_test(scenario scenariofaults)
revier_test(scenario scenariofile)
