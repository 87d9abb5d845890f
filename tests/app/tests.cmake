# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later

# revier_app_test(<name> [ARGUMENT...]): ctest app.<name> starts the window program on a display of its own, with the
# OpenGL that users have (here llvmpipe), and lets it test itself.
function(revier_app_test name)
    revier_display_test(${name} $<TARGET_FILE:revieratlas> ${ARGN})
endfunction()

# revier_display_test(<name> [OPTION...] COMMAND [ARGUMENT...]): ctest app.<name>, a command on a display of its own; options
# are those of with_xvfb.py.
function(revier_display_test name)
    add_test(NAME app.${name} COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py ${ARGN})
    set_tests_properties(app.${name} PROPERTIES LABELS gui TIMEOUT 120 ENVIRONMENT
        "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")
endfunction()

revier_app_test(selftest --self-test)
# Files named on the command line: a project with more on top, and one that cannot be read beside it.
revier_app_test(start-files --self-test ${PROJECT_SOURCE_DIR}/data/revieratlas.revier
    ${CMAKE_CURRENT_SOURCE_DIR}/models/data/towns.geojson)
revier_app_test(start-broken-file --self-test ${CMAKE_CURRENT_SOURCE_DIR}/models/data/broken.geojson
    ${PROJECT_SOURCE_DIR}/data/revieratlas.revier ${CMAKE_CURRENT_SOURCE_DIR}/models/data/broken.geojson)

revier_display_test(window-fits --size 1366x768x24 ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_window.py
    $<TARGET_FILE:revieratlas>)

# Two screens, one of which goes and comes.
revier_display_test(show --size 2560x720x24 ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_show.py
    $<TARGET_FILE:revieratlas>)
