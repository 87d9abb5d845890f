# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
set(REVIER_FUZZ ${CMAKE_CURRENT_LIST_DIR})

# revier_fuzz(<target> LIBS ...): fuzz/fuzz_<target>.cpp as a program for libFuzzer (packaging/dev fuzz), or as a test that
# goes through fuzz/corpus/<target>.
function(revier_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 T "" "" "LIBS")
    if(REVIER_FUZZING)
        add_executable(fuzz_${name} ${REVIER_FUZZ}/fuzz_${name}.cpp)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        target_link_libraries(fuzz_${name} PRIVATE ${T_LIBS})
        return()
    endif()
    add_executable(replay_${name} ${REVIER_FUZZ}/fuzz_${name}.cpp ${REVIER_FUZZ}/replay.cpp)
    revier_warnings(replay_${name})
    target_link_libraries(replay_${name} PRIVATE ${T_LIBS})
    add_test(NAME fuzz.${name} COMMAND replay_${name} ${REVIER_FUZZ}/corpus/${name})
    set_tests_properties(fuzz.${name} PROPERTIES LABELS unit TIMEOUT 120 ENVIRONMENT "${REVIER_TEST_ENV}")
endfunction()

revier_fuzz(geojson LIBS Revier::data)
