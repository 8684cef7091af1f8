# Compiled once, cached for every other build folder.
find_program(DPMP_CCACHE ccache)
if(DPMP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DPMP_CCACHE})
endif()

# One INTERFACE target carries language level, warnings and instrumentation.
add_library(dpmp_options INTERFACE)
add_library(dpmp::options ALIAS dpmp_options)

target_compile_features(dpmp_options INTERFACE cxx_std_20)
target_include_directories(dpmp_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(dpmp_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(dpmp_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Wswitch-enum
    $<$<BOOL:${DPMP_WERROR}>:-Werror>)

# Static libraries also end up in a plugin; executables are position-independent so that addresses are random.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# What is shipped faces the network: overflows end the program instead of being used.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT DPMP_SANITIZE)
    target_compile_definitions(dpmp_options INTERFACE _GLIBCXX_ASSERTIONS)
    # Some compilers define _FORTIFY_SOURCE themselves.
    target_compile_options(dpmp_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong)
    include(CheckCXXCompilerFlag)
    foreach(flag -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "DPMP_HAS${flag}" supported)
        check_cxx_compiler_flag(${flag} ${supported}) # The last two exist for one architecture each.
        if(${supported})
            target_compile_options(dpmp_options INTERFACE ${flag})
        endif()
    endforeach()
    target_link_options(dpmp_options INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()

if(DPMP_SANITIZE)
    target_compile_options(dpmp_options INTERFACE -fsanitize=${DPMP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(dpmp_options INTERFACE -fsanitize=${DPMP_SANITIZE})
endif()

if(DPMP_FUZZ)
    # The libraries need the coverage counters too, or the fuzzer is blind to them.
    target_compile_options(dpmp_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
