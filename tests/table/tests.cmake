# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(table columnsummary)
revier_test(table conditiontext)
revier_test(table roworder)
foreach(name columnsummary conditiontext roworder)
    target_include_directories(tst_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/data)
endforeach()
