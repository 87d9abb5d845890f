# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks of the sources, as tests with the label "lint".
set(REVIER_LINT ${CMAKE_CURRENT_LIST_DIR})

function(revier_lint name)
    add_test(NAME lint.${name} COMMAND ${ARGN})
    set_tests_properties(lint.${name} PROPERTIES LABELS lint TIMEOUT 600 SKIP_RETURN_CODE 77)
endfunction()

revier_lint(layers ${Python3_EXECUTABLE} -B ${REVIER_LINT}/check_layers.py ${PROJECT_SOURCE_DIR}
    ${PROJECT_BINARY_DIR}/module-graph.txt)
foreach(check sizes translations format reuse licences)
    revier_lint(${check} ${Python3_EXECUTABLE} -B ${REVIER_LINT}/check_${check}.py ${PROJECT_SOURCE_DIR})
endforeach()
revier_lint(tidy ${Python3_EXECUTABLE} -B ${REVIER_LINT}/tidy.py ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}
    $<TARGET_FILE:ownscope>)
revier_lint(qml ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target all_qmllint)
revier_lint(headers ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target all_verify_interface_header_sets)
# These use all cores, or build.
set_tests_properties(lint.tidy lint.qml lint.headers PROPERTIES RUN_SERIAL TRUE TIMEOUT 3600)

# Its symbols are those of the clang-tidy that loads it. LLVM is built without RTTI, and so is what goes into it.
find_path(LLVM19_INCLUDE clang/AST/ASTConsumer.h PATHS /usr/lib/llvm-19/include REQUIRED)
add_library(ownscope MODULE ${REVIER_LINT}/scope/ownscope.cpp)
target_include_directories(ownscope SYSTEM PRIVATE ${LLVM19_INCLUDE})
target_compile_options(ownscope PRIVATE -fno-rtti)
set_target_properties(ownscope PROPERTIES AUTOMOC OFF)
revier_warnings(ownscope)
