# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later

# revier_warnings(<target>): the compile options that every target of this project shares.
function(revier_warnings target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        $<$<BOOL:${REVIER_WERROR}>:-Werror>)
endfunction()

# revier_module(<name> HEADERS ... [SOURCES ...] [DEPENDS <modules>] [LIBS <public>] [PRIVATE_LIBS <hidden>])
# One folder = one static target revier_<name> = one node of the dependency graph. DEPENDS may only name modules
# that were defined before, so that the order of add_subdirectory is the layer order and no cycle can be written.
# The graph goes to build/module-graph.txt, where lint.layers holds every #include against it.
function(revier_module name)
    cmake_parse_arguments(PARSE_ARGV 1 M "" "" "HEADERS;SOURCES;DEPENDS;LIBS;PRIVATE_LIBS")
    if(M_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "revier_module(${name}): unknown arguments ${M_UNPARSED_ARGUMENTS}")
    endif()
    set(target revier_${name})
    add_library(${target} STATIC)
    add_library(Revier::${name} ALIAS ${target})
    target_sources(${target} PRIVATE ${M_SOURCES}
        PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/lib FILES ${M_HEADERS})
    foreach(dependency IN LISTS M_DEPENDS)
        if(NOT TARGET revier_${dependency})
            message(FATAL_ERROR "Module ${name} depends on '${dependency}', which is not defined before it: "
                "the order of add_subdirectory in lib/CMakeLists.txt is the layer order.")
        endif()
        target_link_libraries(${target} PUBLIC revier_${dependency})
    endforeach()
    target_link_libraries(${target} PUBLIC ${M_LIBS} PRIVATE ${M_PRIVATE_LIBS})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    revier_warnings(${target})
    qt_extract_metatypes(${target}) # QML_FOREIGN in app/ needs them for qmllint and the QML compiler
    set_property(GLOBAL APPEND_STRING PROPERTY REVIER_GRAPH "${name}: ${M_DEPENDS}\n")
    set_property(GLOBAL APPEND PROPERTY REVIER_MODULES ${target})
endfunction()
