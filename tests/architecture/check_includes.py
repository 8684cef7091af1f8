#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a source file includes what its folder may not know about, does what pure code may not do, or breaks one of
the few rules about files that no compiler knows: length, licence line, a test beside every source.

Usage: check_includes.py [ROOT]
"""
import pathlib
import re
import sys

MAX_LINES = 400
SPDX = "SPDX-License-Identifier: MIT"

# What each folder may include besides itself. Everything points one way: from app down to core/util.
_UTIL = {"core/util"}
_MINING = {"core/mining"} | _UTIL
_CODEC = {"core/stratum"} | _MINING
_CONFIG = {"core/config"} | _MINING
_ENGINE = {"core/engine"} | _CODEC | _CONFIG
LAYERS = {
    "core/util": set(),
    "core/mining": _UTIL,
    "core/stratum": _MINING,
    "core/config": _MINING,
    "core/engine": _CODEC | _CONFIG,
    "core/metrics": _ENGINE,
    "core/storage": _CONFIG,
    "core/net": _ENGINE,
    "core/runtime": {"core/net"} | _ENGINE,
    "core/logging": {"core/runtime"} | _ENGINE,
    # The simulated pools judge the engine's work, so they know nothing of it.
    "core/demo": {"core/net"} | _CODEC | _CONFIG,
    # The window draws values and sends commands: it knows neither sockets nor the codec.
    "ui": {"core/runtime", "core/engine", "core/storage"} | _CONFIG,
    "app": None,  # anything
    "tests": None,
}
PURE_FOLDERS = {"core/util", "core/mining", "core/stratum", "core/config", "core/engine", "core/metrics"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Pure code may use Qt's values, and nothing of Qt that has an identity, a file or a clock.
QT_VALUES = re.compile(r"(Qt(Global|Endian|Types)|Q(Json|String|ByteArray|Latin1|Utf8|Any|Char|List|Hash|Map|Variant)\w*)$")
IMPURE_STANDARD = re.compile(
    r"(thread|mutex|shared_mutex|condition_variable|future|semaphore|latch|barrier|stop_token"
    r"|fstream|iostream|filesystem|csignal|ctime|unistd\.h|poll\.h|fcntl\.h|pthread\.h|sys/.*|arpa/.*|netinet/.*)$")
WIDGETS = re.compile(r"Q(Widget|MainWindow|Dialog|Label|Chart|Icon|Pixmap|Color|Action|Menu|SystemTrayIcon|Application)\w*$")
IMPURE_CALLS = {
    re.compile(r"_clock::now\s*\("): "reads a clock",
    re.compile(r"\bcurrent(DateTime|MSecsSinceEpoch|SecsSinceEpoch)\w*\s*\("): "reads a clock",
    re.compile(r"\bstd::(cout|cerr|clog|printf|puts)\b|\bq(Debug|Info|Warning|Critical)\s*\("): "writes a log",
    re.compile(r"\bstd::random_device\b|\bQRandomGenerator\b"): "takes chance that nobody seeded",
    re.compile(r"\b(std::)?getenv\s*\(|\bqEnvironmentVariable\w*\s*\("): "reads the environment",
    re.compile(r"\bQ_OBJECT\b|\bQ_GADGET\b"): "is a QObject",
}
THROW = re.compile(r"\bthrow\b")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
# A path below somebody's own folders means nothing on another machine.
FOREIGN_PATH = re.compile(r"(?<![\w.~$}/-])/(home|root|work|Users|farm|tmp)/\w")

COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
CORE_SOURCES = re.compile(r"target_sources\s*\(\s*dpmp_core\b([^)]*)\)")
TEXT_SUFFIXES = {".h", ".cpp", ".py", ".sh", ".md", ".txt", ".cmake", ".json", ".yml", ".ts", ".service"}


def code_of(text):
    """The text with comments and literals blanked out; line numbers stay."""
    return COMMENT_OR_LITERAL.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def folder_of(name):
    """core/engine/Event.h -> core/engine, app/main.cpp -> app."""
    parts = name.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" else parts[0]


def listed_as_pure(root):
    """The files that folders outside of the pure ones give to the pure library."""
    names = set()
    for cmake in (root / "core").rglob("CMakeLists.txt"):
        folder = cmake.parent.relative_to(root).as_posix()
        for match in CORE_SOURCES.finditer(cmake.read_text(encoding="utf-8")):
            names.update(f"{folder}/{word}" for word in match[1].split() if word != "PRIVATE")
    return names


class Checker:
    """Collects the problems of one tree."""

    def __init__(self, root):
        self.root = root
        self.core_sources = listed_as_pure(root)
        self.problems = []

    def report(self, name, number, text):
        self.problems.append(f"{name}:{number}: {text}" if number else f"{name}: {text}")

    def is_pure(self, name):
        return folder_of(name) in PURE_FOLDERS or name in self.core_sources

    def check_include(self, name, number, project, target):
        folder = folder_of(name)
        if not project:
            if folder.startswith("core/") and WIDGETS.match(target):
                self.report(name, number, f"core must not use widgets (<{target}>)")
            elif self.is_pure(name) and (IMPURE_STANDARD.match(target)
                                         or (target.startswith("Q") and not QT_VALUES.match(target))):
                self.report(name, number, f"pure code must not touch sockets, files, threads or clocks (<{target}>)")
            return
        if target.split("/")[0] not in {"core", "ui", "app", "tests"}:
            return  # generated, such as a form's header
        aim, allowed = folder_of(target), LAYERS[folder]
        if allowed is not None and aim != folder and aim not in allowed:
            self.report(name, number, f"{folder} must not include {aim}")
        elif self.is_pure(name) and not self.is_pure(target):
            self.report(name, number, f"pure code must not include {target}, which is not pure")

    def check_source(self, name, text):
        lines = text.splitlines()
        if len(lines) > MAX_LINES:
            self.report(name, 0, f"{len(lines)} lines, the limit is {MAX_LINES}")
        if not lines or lines[0] != f"// {SPDX}":
            self.report(name, 1, f"the first line must be // {SPDX}")
        if name.endswith(".h") and "#pragma once" not in lines[1:3]:
            self.report(name, 2, "a header needs #pragma once below its licence line")
        for number, line in enumerate(lines, 1):
            if match := INCLUDE.match(line):
                self.check_include(name, number, match[1] == '"', match[2])
        for number, line in enumerate(code_of(text).splitlines(), 1):
            if not name.startswith("tests/") and THROW.search(line):
                self.report(name, number, "we throw no exceptions; return a Result")
            for call, what in IMPURE_CALLS.items():
                if self.is_pure(name) and call.search(line):
                    self.report(name, number, f"pure code must not do this: it {what}")

    def check_test_exists(self, name):
        # A source without a header of its own is one system's form of another source's promises.
        if name.startswith("core/") and name.endswith(".cpp") and (self.root / name).with_suffix(".h").is_file():
            test = f"tests/{name[:-len('.cpp')]}Test.cpp"
            if not (self.root / test).is_file():
                self.report(name, 0, f"has no test, expected {test}")

    def check_text(self, name, text):
        for number, line in enumerate(text.splitlines(), 1):
            if FOREIGN_PATH.search(line):
                self.report(name, number, "names a path of somebody's own machine")
            if UNFINISHED.search(line):
                self.report(name, number, "is marked as unfinished")

    def check_file(self, path):
        name = path.relative_to(self.root).as_posix()
        text = path.read_text(encoding="utf-8")
        if folder_of(name) in LAYERS and path.suffix in {".h", ".cpp"}:
            self.check_source(name, text)
            self.check_test_exists(name)
        elif name.startswith("core/") and path.suffix in {".h", ".cpp"}:
            self.report(name, 0, f"{folder_of(name)} has no place in the layers")
        if path.suffix in {".py", ".sh"} and SPDX not in "\n".join(text.splitlines()[:3]):
            self.report(name, 1, f"the first lines must hold # {SPDX}")
        if "tests/architecture/" not in name:  # the checker and its test speak of what they forbid
            self.check_text(name, text)


def problems_in(root):
    """Every broken rule below the root, as lines of text in the order of the files."""
    checker = Checker(root)
    paths = [path for path in root.iterdir() if path.is_file()]
    for top in ("app", "core", "ui", "resources", "translations", "tests", "deploy", ".github", ".ci"):
        paths += [path for path in (root / top).rglob("*") if path.is_file()]
    for path in sorted(paths):
        if path.suffix in TEXT_SUFFIXES or path.parent.name in {".ci", "hooks"}:
            checker.check_file(path)
    return checker.problems


if __name__ == "__main__":
    found = problems_in(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve())
    print("\n".join(found) or "ok")
    sys.exit(bool(found))
