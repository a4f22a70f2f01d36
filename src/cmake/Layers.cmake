# One call a layer. Every .cpp and .h below the calling folder belongs to it (docs/decisions/0001).
#   hoanhap_layer(domain USES hoanhap::text [LINKS lib…] [PRECOMPILE header…] [HEADERS_OF layer])
# USES are layers and libraries whose headers may appear in ours; LINKS stay inside. Precompiling costs
# more than most files do, so a layer takes the headers that foundation or another layer has precompiled.
function(hoanhap_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADERS_OF" "USES;LINKS;PRECOMPILE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(hoanhap_${name} STATIC ${sources})
    add_library(hoanhap::${name} ALIAS hoanhap_${name})
    target_link_libraries(hoanhap_${name} PUBLIC hoanhap_options ${arg_USES} PRIVATE ${arg_LINKS})
    if(arg_PRECOMPILE)
        target_precompile_headers(hoanhap_${name} PRIVATE ${arg_PRECOMPILE})
    elseif(arg_HEADERS_OF)
        target_precompile_headers(hoanhap_${name} REUSE_FROM hoanhap_${arg_HEADERS_OF})
    else()
        target_precompile_headers(hoanhap_${name} REUSE_FROM hoanhap_foundation)
    endif()
    hoanhap_held_layer(${name})
endfunction()

# Puts a layer under the checks of tests/architecture: its archive links alone, its headers compile alone
# (`cmake --build --preset dev --target all_verify_interface_header_sets`).
function(hoanhap_held_layer name)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS *.h)
    target_sources(hoanhap_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${headers})
    set_target_properties(hoanhap_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    set_property(GLOBAL APPEND PROPERTY HOANHAP_LAYERS ${name})
endfunction()

# One test program a layer: every *Test.cpp below the calling folder.
#   hoanhap_layer_tests(domain [LINKS lib…] [MAIN file] [TOGETHER tag])
function(hoanhap_layer_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "MAIN;TOGETHER" "LINKS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(${name}_tests ${sources})
    target_link_libraries(${name}_tests PRIVATE hoanhap_options hoanhap::${name} hoanhap_test_support ${arg_LINKS}
        $<IF:$<BOOL:${arg_MAIN}>,Catch2::Catch2,Catch2::Catch2WithMain>)
    if("hoanhap_test_office" IN_LIST arg_LINKS)
        target_precompile_headers(${name}_tests REUSE_FROM hoanhap_test_office)
    else()
        target_precompile_headers(${name}_tests REUSE_FROM hoanhap_test_support)
    endif()
    target_compile_definitions(${name}_tests PRIVATE HOANHAP_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures")
    if(arg_TOGETHER)
        hoanhap_discover_tests(${name}_tests TEST_SPEC "~[${arg_TOGETHER}]")
        hoanhap_tests_together(${name}_tests ${arg_TOGETHER})
    else()
        hoanhap_discover_tests(${name}_tests)
    endif()
endfunction()

# Tests that share a costly preparation run in one process; all others each in their own.
#   hoanhap_tests_together(document_tests decree)
function(hoanhap_tests_together target tag)
    string(REPLACE "_tests" "" layer ${target})
    add_test(NAME "${layer}: all tests tagged ${tag}" COMMAND ${target} "[${tag}]")
    set_tests_properties("${layer}: all tests tagged ${tag}" PROPERTIES LABELS ${layer} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# Several test programs may run at once; the names start with the layer so that `ctest -R storage` works.
# Each case in a process of its own is what a developer wants to see; starting the processes takes two
# thirds of the time, so HOANHAP_TESTS_IN_PARTS runs a program in a few parts, many cases in each process.
# Tests of windows stay ALONE: focus and what is shown pass from one to the next.
#   hoanhap_discover_tests(storage_tests [ALONE] [TEST_SPEC spec])
function(hoanhap_discover_tests target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "ALONE" "TEST_SPEC" "")
    string(REPLACE "_tests" "" layer ${target})
    if(arg_ALONE OR NOT HOANHAP_TESTS_IN_PARTS)
        catch_discover_tests(${target} TEST_SPEC ${arg_TEST_SPEC} TEST_PREFIX "${layer}: " DISCOVERY_MODE PRE_TEST
            PROPERTIES LABELS ${layer} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
        return()
    endif()
    set(parts 12)
    math(EXPR last "${parts} - 1")
    foreach(part RANGE ${last})
        add_test(NAME "${layer}: part ${part}" COMMAND ${target} ${arg_TEST_SPEC} --shard-count ${parts} --shard-index ${part} --allow-running-no-tests)
        set_tests_properties("${layer}: part ${part}" PROPERTIES LABELS ${layer} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endforeach()
endfunction()
include(Catch)
