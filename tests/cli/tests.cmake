# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
add_test(NAME cli.calls COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_cli.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.calls PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.jobs COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_jobs.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.jobs PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.moments COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_moments.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.moments PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.doctor COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_doctor.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.doctor PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.extract COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_extract.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.extract PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.sites COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_sites.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.sites PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.series COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_series.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.series PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.show COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_show.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.show PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.style COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_style.py $<TARGET_FILE:revieratlas-cli>)
set_tests_properties(cli.style PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.pack COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_pack.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.pack PROPERTIES LABELS cli TIMEOUT 300 ENVIRONMENT "${REVIER_TEST_ENV}")
add_test(NAME cli.formats COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_formats.py
    $<TARGET_FILE:revieratlas-cli> ${PROJECT_SOURCE_DIR}/data)
set_tests_properties(cli.formats PROPERTIES LABELS cli TIMEOUT 600 ENVIRONMENT "${REVIER_TEST_ENV}")
