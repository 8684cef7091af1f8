#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the tests that need a real tray: on a display of their own, with a tray host that they start and end.

Usage: tray_host.py GUI_TESTS

Exits with 77, and says why, where Xvfb or a tray host is not installed.
"""
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
TRAY_HOST = "trayer --edge top --align right --widthtype request --height 24"


def start_display():
    """An X server without a screen, and the name of its display; it chooses the number itself."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    return server, f":{number}"


def main():
    missing = [name for name in ("Xvfb", "trayer") if shutil.which(name) is None]
    if missing:
        print(f"skipped: not installed: {', '.join(missing)}")
        return SKIPPED
    server, display = start_display()
    try:
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", DPMP_TRAY_HOST=TRAY_HOST,
                               HOME=home, XDG_CONFIG_HOME=home, DBUS_SESSION_BUS_ADDRESS="disabled:")
            environment.pop("WAYLAND_DISPLAY", None)
            run = subprocess.run([sys.argv[1], "--gtest_filter=TrayHostTest.*"], env=environment, timeout=100)
            return run.returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
