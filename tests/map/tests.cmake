# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(map inputsums)
revier_test(map layer)
revier_test(map layerfilter LIBS Revier::render)
revier_test(map layerjoin)
revier_test(map layertemplate)
revier_test(map mapdocument)
revier_test(map mapviews)
revier_test(map packedproject)
revier_test(map programmes)
revier_test(map project)
revier_test(map projectremedies)
revier_test(map recovery)
revier_test(map seriessource)
revier_test(map show)
revier_test(map sketchlayer)
revier_test(map stylesteps)

revier_test(map recentcache LIBS revier_map_quick)
revier_test(map labellayer LIBS revier_map_quick)
revier_test(map layerweights LIBS revier_map_quick)
revier_test(map pictures LIBS revier_map_quick)
revier_test(map mapcamera LIBS revier_map_quick)
revier_test(map mapcanvas LIBS Qt6::GuiPrivate revier_map_quick revier_map_quickplugin Qt6::Positioning)
revier_test(map maprasters LIBS Qt6::GuiPrivate revier_map_quick revier_map_quickplugin Qt6::Positioning)
revier_test(map mapyears LIBS Qt6::GuiPrivate revier_map_quick revier_map_quickplugin Qt6::Positioning Revier::models)
revier_test(map mapframes LIBS Qt6::GuiPrivate revier_map_quick revier_map_quickplugin Qt6::Positioning)
revier_test(map mappanes LIBS Qt6::GuiPrivate revier_map_quick revier_map_quickplugin revier_panels revier_panelsplugin
    revier_themeplugin Qt6::Positioning Qt6::QuickControls2)

# Once more on a display with OpenGL (llvmpipe): the scene graph that users see. The run above is the one for PCs
# without any 3D.
add_test(NAME map.mapcanvas.gl COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    $<TARGET_FILE:tst_mapcanvas>)
set_tests_properties(map.mapcanvas.gl PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")

add_test(NAME map.mapyears.gl COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    $<TARGET_FILE:tst_mapyears>)
set_tests_properties(map.mapyears.gl PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")

add_test(NAME map.maprasters.gl COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    $<TARGET_FILE:tst_maprasters>)
set_tests_properties(map.maprasters.gl PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")

add_test(NAME map.mappanes.gl COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    $<TARGET_FILE:tst_mappanes>)
set_tests_properties(map.mappanes.gl PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")

# And where a px has four dots.
add_test(NAME map.mapcanvas.gl2x COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    --size 1920x1280x24 $<TARGET_FILE:tst_mapcanvas> heavyLayersAreShownInPictures picturesAreStretchedWhileTheScaleChanges
    backEndsAreAlike)
set_tests_properties(map.mapcanvas.gl2x PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1;QT_SCALE_FACTOR=2")

revier_test(map showframes LIBS revier_map_quick revier_map_quickplugin revier_panels revier_panelsplugin revier_present
    revier_presentplugin revier_themeplugin Revier::models Qt6::Positioning Qt6::QuickControls2)
add_test(NAME map.showframes.gl COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tools/with_xvfb.py
    --size 1920x1080x24 $<TARGET_FILE:tst_showframes>)
set_tests_properties(map.showframes.gl PROPERTIES LABELS gui TIMEOUT 180 ENVIRONMENT
    "${REVIER_TEST_ENV};QT_QPA_PLATFORM=xcb;QT_QUICK_BACKEND=rhi;QSG_RHI_BACKEND=opengl;LIBGL_ALWAYS_SOFTWARE=1")
