# What every target of ours is compiled with, as one interface target.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

add_library(hoanhap_options INTERFACE)
target_compile_features(hoanhap_options INTERFACE cxx_std_20)
target_include_directories(hoanhap_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(hoanhap_options INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS)

set(HOANHAP_WARNINGS
    -Wall
    -Wcast-align
    -Wextra
    -Wimplicit-fallthrough
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Woverloaded-virtual
    -Wpedantic
    -Wshadow
    -Wsuggest-override
    -Wunused)
target_compile_options(hoanhap_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${HOANHAP_WARNINGS}>")
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # The standard library of GCC 12 sorts by what it has itself deprecated; what Qt deprecates is hidden above.
    target_compile_options(hoanhap_options INTERFACE -Wno-deprecated-declarations)
endif()
if(HOANHAP_WARNINGS_AS_ERRORS)
    target_compile_options(hoanhap_options INTERFACE -Werror)
endif()
if(HOANHAP_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(hoanhap_options INTERFACE ${sanitizers})
    target_link_options(hoanhap_options INTERFACE ${sanitizers})
endif()
if(HOANHAP_FUZZ)
    set(sanitizers -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(hoanhap_options INTERFACE ${sanitizers})
    target_link_options(hoanhap_options INTERFACE ${sanitizers})
endif()
if(HOANHAP_COVERAGE)
    target_compile_options(hoanhap_options INTERFACE --coverage)
    target_link_options(hoanhap_options INTERFACE --coverage)
endif()

# mold links a debug program in a fraction of the time; where it is missing nothing changes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()
