#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants violations in small trees and looks whether check_includes finds them, and nothing else."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_includes  # noqa: E402

LICENCE = "// SPDX-License-Identifier: MIT\n"
HEADER = LICENCE + "#pragma once\n\n"


class CheckIncludesTest(unittest.TestCase):
    def problems(self, files):
        """What the checker says of a tree of these files: path -> text."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return check_includes.problems_in(root)

    def assert_clean(self, files):
        self.assertEqual(self.problems(files), [])

    def assert_one(self, files, beginning):
        found = self.problems(files)
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(beginning), found)

    def test_the_layers_have_no_cycle(self):
        for folder in check_includes.LAYERS:
            below, waiting = set(), [folder]
            while waiting:
                lower = (check_includes.LAYERS[waiting.pop()] or set()) - below
                below |= lower
                waiting += lower
            self.assertNotIn(folder, below)

    def test_lets_the_engine_include_downwards(self):
        self.assert_clean({"core/engine/A.h": HEADER + '#include "core/stratum/B.h"\n#include "core/util/C.h"\n',
                           "core/stratum/B.h": HEADER, "core/util/C.h": HEADER})

    def test_finds_an_include_upwards(self):
        self.assert_one({"core/stratum/A.h": HEADER + '#include "core/engine/B.h"\n', "core/engine/B.h": HEADER},
                        "core/stratum/A.h:4: core/stratum must not include core/engine")

    def test_finds_core_that_knows_the_window_or_the_program(self):
        for folder in ("ui", "app"):
            self.assert_one({"core/net/A.h": HEADER + f'#include "{folder}/B.h"\n'},
                            f"core/net/A.h:4: core/net must not include {folder}")

    def test_finds_a_window_that_knows_the_codec(self):
        self.assert_one({"ui/A.h": HEADER + '#include "core/stratum/B.h"\n'}, "ui/A.h:4: ui must not include core/stratum")

    def test_finds_sockets_threads_and_files_in_pure_code(self):
        for header in ("QTcpSocket", "QObject", "QTimer", "QFile", "thread", "fstream", "sys/socket.h"):
            self.assert_one({"core/mining/A.h": HEADER + f"#include <{header}>\n"},
                            "core/mining/A.h:4: pure code must not touch")

    def test_lets_pure_code_use_the_values_of_qt(self):
        self.assert_clean({"core/stratum/A.h": HEADER + "#include <QJsonDocument>\n#include <QString>\n#include <vector>\n"})

    def test_lets_shell_code_use_sockets(self):
        self.assert_clean({"core/net/A.h": HEADER + "#include <QTcpSocket>\n#include <thread>\n"})

    def test_finds_widgets_in_core(self):
        self.assert_one({"core/net/A.h": HEADER + "#include <QWidget>\n"}, "core/net/A.h:4: core must not use widgets")

    def test_takes_a_file_that_cmake_gives_to_the_pure_library_as_pure(self):
        cmake = "target_sources(dpmp_core PRIVATE\n    Pool.h)\ntarget_sources(dpmp_shell PRIVATE\n    Server.h)\n"
        self.assert_one({"core/demo/CMakeLists.txt": cmake, "core/demo/Server.h": HEADER + "#include <QTcpServer>\n",
                         "core/demo/Pool.h": HEADER + "#include <QTcpServer>\n"},
                        "core/demo/Pool.h:4: pure code must not touch")

    def test_finds_pure_code_that_includes_a_file_of_the_shell(self):
        cmake = "target_sources(dpmp_core PRIVATE\n    Pool.h)\n"
        self.assert_one({"core/demo/CMakeLists.txt": cmake, "core/demo/Server.h": HEADER,
                         "core/demo/Pool.h": HEADER + '#include "core/demo/Server.h"\n'},
                        "core/demo/Pool.h:4: pure code must not include core/demo/Server.h")

    def test_finds_a_clock_a_log_and_chance_in_pure_code(self):
        for line in ("auto t = std::chrono::steady_clock::now();", "qWarning() << 1;", "std::random_device device;",
                     'const char* e = std::getenv("X");'):
            self.assert_one({"core/engine/A.h": HEADER + line + "\n"}, "core/engine/A.h:4: pure code must not do this")

    def test_reads_code_and_not_comments_or_texts(self):
        self.assert_clean({"core/engine/A.h": HEADER + "// steady_clock::now() and throw\n/* throw\n throw */\n"
                                                       'const char* a = "throw qWarning()";\n'
                                                       'const char* b = R"(throw "x" throw)";\nint c = 1\'000\'000;\n'})

    def test_finds_a_thrown_exception(self):
        self.assert_one({"core/net/A.h": HEADER + "void f() { throw 1; }\n"}, "core/net/A.h:4: we throw no exceptions")

    def test_finds_a_long_file(self):
        self.assert_one({"core/util/A.h": HEADER + "\n" * 400}, "core/util/A.h: 403 lines, the limit is 400")

    def test_finds_a_missing_licence_line_or_guard(self):
        self.assert_one({"core/util/A.h": "#pragma once\n#pragma once\n"}, "core/util/A.h:1: the first line must be")
        self.assert_one({"core/util/A.h": LICENCE + "\nint a;\n"}, "core/util/A.h:2: a header needs #pragma once")
        self.assert_one({"deploy/a.sh": "#!/bin/sh\n"}, "deploy/a.sh:1: the first lines must hold")

    def test_finds_a_source_without_a_test(self):
        self.assert_one({"core/util/A.h": HEADER, "core/util/A.cpp": LICENCE},
                        "core/util/A.cpp: has no test, expected tests/core/util/ATest.cpp")
        self.assert_clean({"core/util/A.h": HEADER, "core/util/A.cpp": LICENCE, "tests/core/util/ATest.cpp": LICENCE})

    def test_asks_for_no_test_of_what_other_systems_build(self):
        # One header, a form of it for each system: only one of them is built, and that one has the test.
        self.assert_clean({"core/net/A.h": HEADER, "core/net/ALinux.cpp": LICENCE, "core/net/ADefault.cpp": LICENCE})

    def test_finds_a_folder_outside_of_the_layers(self):
        self.assert_one({"core/new/A.h": HEADER}, "core/new/A.h: core/new has no place in the layers")

    def test_finds_somebodys_own_path_and_unfinished_work(self):
        self.assert_one({"README.md": "See /home/someone/notes.\n"}, "README.md:1: names a path")
        self.assert_one({"core/util/A.h": HEADER + "// TODO: more\n"}, "core/util/A.h:4: is marked as unfinished")
        self.assert_clean({"README.md": "See ~/work/x, ./tmp/x, https://example.org/home/x and /etc/dpmp.\n"})


if __name__ == "__main__":
    unittest.main()
