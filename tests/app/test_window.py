#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window with its frame fits on a small screen, at the first start and with a size remembered from a larger one.

Usage: with_xvfb.py --size 1366x768x24 test_window.py PROGRAM      (on a display without a window manager)
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

SCREEN = (1366, 768)
REMEMBERED = "[window]\nwidth=2400\nheight=1500\nx=700\ny=400\n"


def frame_of(title):
    """Left, top, right, bottom of the window with its frame, or nothing while it has none."""
    found = subprocess.run(["xdotool", "search", "--name", title], capture_output=True, text=True).stdout.split()
    if not found:
        return None
    info = subprocess.run(["xwininfo", "-id", found[-1]], capture_output=True, text=True).stdout
    extents = subprocess.run(["xprop", "-id", found[-1], "_NET_FRAME_EXTENTS"], capture_output=True, text=True).stdout
    borders = re.search(r"= (\d+), (\d+), (\d+), (\d+)", extents)
    inner = [re.search(rf"{key}:\s+(-?\d+)", info)
             for key in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")]
    if not borders or None in inner:
        return None
    left, right, top, bottom = map(int, borders.groups())
    x, y, width, height = (int(match[1]) for match in inner)
    return x - left, y - top, x + width + right, y + height + bottom


def fits(frame):
    return frame[0] >= 0 and frame[1] >= 0 and frame[2] <= SCREEN[0] and frame[3] <= SCREEN[1]


def check(program, name, settings):
    """The last frame seen, once it fits; ends the test if it does not within 20 seconds."""
    with tempfile.TemporaryDirectory() as home:
        file = pathlib.Path(home) / "Revieratlas" / "Revieratlas.conf"
        file.parent.mkdir()
        file.write_text(settings, encoding="utf-8")
        window = subprocess.Popen([program], env=os.environ | {"XDG_CONFIG_HOME": home})
        try:
            frame = None
            end = time.monotonic() + 20
            while time.monotonic() < end and not (frame and fits(frame)):
                time.sleep(0.2)
                frame = frame_of("Revieratlas")
        finally:
            window.terminate()
            window.wait()
    if not (frame and fits(frame)):
        sys.exit(f"{name}: the window with its frame is at {frame}, the screen is {SCREEN}")
    print(f"{name}: {frame}")


def main():
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    try:
        check(sys.argv[1], "first start", "")
        check(sys.argv[1], "remembered from a larger screen", REMEMBERED)
    finally:
        manager.terminate()
        manager.wait()


if __name__ == "__main__":
    main()
