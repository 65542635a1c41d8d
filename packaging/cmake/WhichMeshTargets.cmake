# SPDX-License-Identifier: GPL-3.0-or-later

# Precompiles the headers that most files of a library include, which nearly halves the time to compile them.
# Every file still includes what it uses: WHICHMESH_PCH=OFF builds without.
#   whichmesh_precompile(NAME [QT_GUI] [QT_WIDGETS])
option(WHICHMESH_PCH "Use precompiled headers" ON)
function(whichmesh_precompile name)
    cmake_parse_arguments(arg "QT_GUI;QT_WIDGETS" "" "" ${ARGN})
    if(NOT WHICHMESH_PCH)
        return()
    endif()
    set(headers <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <variant>
                <vector> <fmt/format.h> <tl/expected.hpp>)
    if(arg_QT_GUI)
        list(APPEND headers <QFile> <QObject> <QPainter> <QString> <QStringList> <QUndoStack>)
    endif()
    if(arg_QT_WIDGETS)
        list(APPEND headers <QApplication> <QBoxLayout> <QLabel> <QLineEdit> <QMenu> <QPushButton> <QScrollArea> <QTreeView>
             <QWidget>)
    endif()
    target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

# Declares one library of the house.
#   whichmesh_library(NAME SOURCES file… [QT] LINKS target…)
# QT turns on moc.
function(whichmesh_library name)
    cmake_parse_arguments(arg "QT" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE whichmesh_options PUBLIC ${arg_LINKS})
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# Qt Test tells each test where it was built, which would keep two checkouts from sharing one compiler cache. No test asks.
if(WHICHMESH_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

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
