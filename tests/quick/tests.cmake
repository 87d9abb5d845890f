# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later

# One program for all tests of the panels; each tst_*.qml here is found by itself.
qt_add_executable(tst_quick ${CMAKE_CURRENT_SOURCE_DIR}/quick/tst_quick.cpp)
qt_add_qml_module(tst_quick
    URI Revier.TestTools
    NO_IMPORT_SCAN
    OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml/Revier/TestTools
    SOURCES quick/testtools.h quick/testtools.cpp
    DEPENDENCIES QtQuick TARGET revier_map_quick)
revier_warnings(tst_quick)
target_include_directories(tst_quick PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/quick)
target_compile_definitions(tst_quick PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/quick")
target_link_libraries(tst_quick PRIVATE
    Qt6::QuickTest Qt6::QuickControls2 Revier::models
    revier_map_quick revier_panels revier_themeplugin revier_map_quickplugin revier_panelsplugin
    revier_timeline revier_timelineplugin revier_present revier_presentplugin revier_geocoding revier_geocodingplugin)
add_test(NAME quick.panels COMMAND tst_quick)
set_tests_properties(quick.panels PROPERTIES LABELS gui TIMEOUT 120 ENVIRONMENT "${REVIER_TEST_ENV}")

add_executable(tst_icons ${CMAKE_CURRENT_SOURCE_DIR}/quick/tst_icons.cpp)
target_compile_definitions(tst_icons PRIVATE APP_SOURCE_DIR="${PROJECT_SOURCE_DIR}/app")
target_link_libraries(tst_icons PRIVATE Qt6::Test Qt6::Gui revier_theme)
revier_warnings(tst_icons)
add_test(NAME quick.icons COMMAND tst_icons)
set_tests_properties(quick.icons PROPERTIES LABELS unit TIMEOUT 60 ENVIRONMENT "${REVIER_TEST_ENV}")
