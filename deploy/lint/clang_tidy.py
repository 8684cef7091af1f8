#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs clang-tidy on every source of a build, several at a time, and skips what it found clean before.

A source is skipped when clang-tidy, its settings, the compile command, the source and every header of the project that
it includes, directly or not, are what they were when it was last found clean. With --minutes it begins no further
source after that time and says how many are left for the next run.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.MULTILINE)
PROGRAMS = ("clang-tidy-19", "clang-tidy-20", "clang-tidy-18", "clang-tidy")


def project_files_of(source):
    """The source and the project's headers that it includes, directly or not."""
    found, waiting = set(), [source]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
            for candidate in (ROOT / name, path.parent / name):
                if candidate.is_file():
                    waiting.append(candidate.resolve())
                    break
    return sorted(found)


def key_of(entry, identity):
    """A digest of everything that clang-tidy's verdict on this entry depends on, wherever the project lies."""
    digest = hashlib.sha256(identity)
    digest.update(entry["command"].replace(str(ROOT), "").encode())
    source = pathlib.Path(entry["file"])
    settings = [folder / ".clang-tidy" for folder in source.parents if folder.is_relative_to(ROOT)]
    for path in [file for file in settings if file.is_file()] + project_files_of(source):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def sources_of(build):
    """The entries of the compile commands that are the project's own sources, each file once."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    own = {entry["file"]: entry for entry in entries if not pathlib.Path(entry["file"]).is_relative_to(build)}
    return [own[file] for file in sorted(own) if pathlib.Path(file).is_relative_to(ROOT)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev", help="a configured and built folder")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin no further source after so long")
    parser.add_argument("paths", nargs="*", help="only sources below these, relative to the project")
    arguments = parser.parse_args()

    program = next((name for name in PROGRAMS if shutil.which(name)), None)
    if program is None:
        sys.exit("clang-tidy is not installed: deploy/dependencies.sh --lint")
    build = arguments.build.resolve()
    base = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    cache = base / "dpmp-clang-tidy"
    cache.mkdir(parents=True, exist_ok=True)
    identity = subprocess.run([program, "--version"], capture_output=True, check=True).stdout

    begun = time.monotonic()

    def is_clean(entry):
        """Checks one source; returns its path, whether it is clean (None: not looked at), and what clang-tidy said."""
        name = pathlib.Path(entry["file"]).relative_to(ROOT).as_posix()
        marker = cache / key_of(entry, identity)
        if marker.exists():
            marker.touch()
            return name, True, ""
        if time.monotonic() - begun > arguments.minutes * 60:
            return name, None, ""
        result = subprocess.run([program, "-p", str(build), "--quiet", entry["file"]],
                                capture_output=True, text=True, check=False)
        if result.returncode == 0:
            marker.touch()
        return name, result.returncode == 0, result.stdout + result.stderr

    entries = sources_of(build)
    if arguments.paths:
        wanted = tuple((ROOT / path).resolve() for path in arguments.paths)
        entries = [e for e in entries if any(pathlib.Path(e["file"]).is_relative_to(path) for path in wanted)]
    if not entries:
        sys.exit(f"no sources of the project in {build}/compile_commands.json")

    dirty, left = [], []
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for name, clean, output in pool.map(is_clean, entries):
            if clean is None:
                left.append(name)
            elif not clean:
                dirty.append(name)
                print(output, end="", flush=True)

    # What was not asked for in a month will not be.
    for marker in cache.iterdir():
        if marker.stat().st_mtime < time.time() - 30 * 86400:
            marker.unlink(missing_ok=True)

    print(f"clang-tidy: {len(entries)} sources, {len(dirty)} with findings, {time.monotonic() - begun:.0f} s")
    for name in dirty:
        print(f"  {name}")
    if left:
        print(f"  {len(left)} sources are left for the next run: the time is up")
    return 1 if dirty else 0


if __name__ == "__main__":
    sys.exit(main())
