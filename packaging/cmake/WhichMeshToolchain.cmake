# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers, hardening, and the faster tools where they are present.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(WHICHMESH_CCACHE ccache)
if(WHICHMESH_CCACHE)
    # Paths relative to the source tree, so that two checkouts share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${WHICHMESH_CCACHE}")
    # What ccache asks for to see through precompiled headers.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(WHICHMESH_MOLD mold)
if(WHICHMESH_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(whichmesh_options INTERFACE)
target_compile_features(whichmesh_options INTERFACE cxx_std_20)
target_compile_options(
    whichmesh_options
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
              -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Wnull-dereference)
if(WHICHMESH_WERROR)
    target_compile_options(whichmesh_options INTERFACE -Werror)
endif()
target_compile_definitions(
    whichmesh_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                                QT_USE_QSTRINGBUILDER)

if(WHICHMESH_SANITIZE)
    add_compile_options(-fsanitize=${WHICHMESH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${WHICHMESH_SANITIZE})
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-D_GLIBCXX_ASSERTIONS -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
    add_link_options(-pie -Wl,-z,relro,-z,now)
endif()

# With the compiler's own macros moc 6.4 reads libstdc++'s <concepts> and stumbles; it needs none.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
