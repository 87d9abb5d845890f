# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(quality csvtable)
revier_test(quality datasetcheck)
revier_test(quality filerules)
revier_test(quality foreignfiles)
revier_test(quality jsonpositions)
revier_test(quality jsonschema)
revier_test(quality patterns)
revier_test(quality rules)
revier_test(quality schemafiles)

# Whole data sets for each rule: minutes with sanitizers.
set_tests_properties(quality.rules quality.filerules PROPERTIES TIMEOUT 400)
