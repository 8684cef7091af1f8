# The texts of the window. `cmake --build build/dev --target update_translations` brings the .ts files up to date with
# the sources; every build turns them into .qm files inside the window's library, below :/i18n.
set(translated_languages de es fr pt_BR ru zh_CN ja)
list(TRANSFORM translated_languages PREPEND ${PROJECT_SOURCE_DIR}/translations/dpmp_ OUTPUT_VARIABLE translated_files)
list(TRANSFORM translated_files APPEND .ts)
# English needs its plural forms alone: the rest of it stands in the sources.
set(english_file ${PROJECT_SOURCE_DIR}/translations/dpmp_en.ts)

# The folder of the headers: lupdate learns from them in which namespace a class is.
set(lupdate_options -silent -I ${PROJECT_SOURCE_DIR} -no-obsolete -locations none -extensions cpp,h ${PROJECT_SOURCE_DIR}/ui)
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_options} -source-language en_US -ts ${translated_files}
    COMMAND Qt6::lupdate ${lupdate_options} -source-language en_US -pluralonly -ts ${english_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    VERBATIM)

qt_add_lrelease(dpmp_ui
    TS_FILES ${translated_files} ${english_file}
    QM_FILES_OUTPUT_VARIABLE translation_binaries)
qt_add_resources(dpmp_ui "translations"
    PREFIX "/i18n"
    BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${translation_binaries})
