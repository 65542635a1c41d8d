# SPDX-License-Identifier: GPL-3.0-or-later

# Declares one library of the house.
#   whichmesh_library(NAME SOURCES file… [QT] LINKS target…)
# QT turns on moc and a small precompiled header of the Qt classes most files use.
function(whichmesh_library name)
    cmake_parse_arguments(arg "QT" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE whichmesh_options PUBLIC ${arg_LINKS})
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# Declares one Qt Test executable, tests/<path>/tst_<name>.cpp, and registers it with ctest.
#   whichmesh_test(tst_name LINKS target… [SOURCES extra…] [LABELS label…])
function(whichmesh_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE whichmesh_options whichmesh_test_support ${arg_LINKS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(
        ${name} PROPERTIES LABELS "${arg_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;WHICHMESH_DATA=${PROJECT_SOURCE_DIR}/data;WHICHMESH_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data;WHICHMESH_PROGRAM=$<TARGET_FILE:whichmesh>"
    )
endfunction()
