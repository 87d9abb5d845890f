# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(data broken)
revier_test(data crsguess)
revier_test(data encoding)
revier_test(data featuretable)
revier_test(data reader)
revier_test(data sharedfiles)

# The shipped layers against their schemas, sums and, where it is there, the yardstick of official boundaries.
add_test(NAME data.shipped COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/check_data.py
    ${PROJECT_SOURCE_DIR} ${REVIER_SHARED_DATA})
set_tests_properties(data.shipped PROPERTIES LABELS unit TIMEOUT 300)
