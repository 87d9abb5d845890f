# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(render labels)
revier_test(render painterbackend)
revier_test(render drawingcost)
revier_test(render groundareas)
revier_test(render heatmap)
revier_test(render hittest)
revier_test(render shippedmap)
# The German pictures have German words.
set_source_files_properties(${PROJECT_BINARY_DIR}/app/revieratlas_de.qm PROPERTIES GENERATED TRUE)
qt_add_resources(tst_shippedmap translations PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/app
    FILES ${PROJECT_BINARY_DIR}/app/revieratlas_de.qm)
add_dependencies(tst_shippedmap release_translations)
revier_test(render largelayers)
revier_test(render mapview)
revier_test(render pixelgrid)
revier_test(render planecache)
revier_test(render preparedlayer)
revier_test(render rasterpainter)
revier_test(render scene)
revier_test(render selectionlayer)
revier_test(render snapping)
revier_test(render tilegeometry)
