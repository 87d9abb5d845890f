# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(data broken)
revier_test(data crsguess)
revier_test(data csvpositions)
revier_test(data encoding)
revier_test(data featurechoice)
revier_test(data featureperiods)
revier_test(data featuretable)
revier_test(data formats)
revier_test(data geojson)
revier_test(data geojsonsequence)
revier_test(data hostile)
set_tests_properties(data.hostile PROPERTIES TIMEOUT 600) # with the thread sanitizer
revier_test(data layerruns)
revier_test(data longtable)
revier_test(data longtableguess)
revier_test(data longtablelarge)
set_tests_properties(data.longtablelarge PROPERTIES TIMEOUT 600) # with a sanitizer
revier_test(data longtablewrong)
revier_test(data raster LIBS Qt6::Gui)
revier_test(data reader)
revier_test(data shaperecords)
revier_test(data shaperuns)
revier_test(data sharedfiles)
revier_test(data tablecache)
revier_test(data tablejoin)

revier_test(data shipped LIBS Revier::quality)
revier_test(data vectorformats)
revier_test(data writer)
revier_test(data yardstick)
revier_test(data yearcolumns)
revier_test(data yearseries)
revier_test(data ziparchive)

# The outlines are what their common borders in topology.json make of them.
add_test(NAME data.topology COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/data/administration/build.py --check)
set_tests_properties(data.topology PROPERTIES LABELS unit)
