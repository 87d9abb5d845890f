#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""A show on two screens: who gets which, a projector that is unplugged and plugged in, sleep, a kill in the middle.

Usage: with_xvfb.py --size 2560x720x24 test_show.py PROGRAM      (on a display without a window manager)
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

from monitors import Monitors

LEFT = (0, 0, 1280, 720)
RIGHT = (1280, 0, 1280, 720)
AUDIENCE = "^Show .*Revieratlas$"
PRESENTER = "^Presenter .*Revieratlas$"


def tool(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True).stdout


def window(title):
    """The visible window with this title, or nothing."""
    found = tool("xdotool", "search", "--onlyvisible", "--name", title).split()
    return found[-1] if found else None


def box(title):
    """Its place: x, y, width, height; nothing while it is not visible."""
    found = window(title)
    info = tool("xwininfo", "-id", found) if found else ""
    numbers = [re.search(rf"{key}:\s+(-?\d+)", info)
               for key in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")]
    return None if None in numbers else tuple(int(number[1]) for number in numbers)


def until(what, condition, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.2)
    sys.exit(f"{what}: not within {seconds} s; audience at {box(AUDIENCE)}, presenter at {box(PRESENTER)}")


def is_within(inner, outer):
    return inner is not None and inner[0] >= outer[0] and inner[1] >= outer[1] \
        and inner[0] + inner[2] <= outer[0] + outer[2] and inner[1] + inner[3] <= outer[1] + outer[3]


class Show:
    def __init__(self, program, home):
        self.home = home
        names = ("CONFIG", "DATA", "STATE", "CACHE")
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
        settings = home / "config" / "Revieratlas" / "Revieratlas.conf"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[window]\nlanguage=en\nx=40\ny=40\nwidth=1000\nheight=600\n", encoding="utf-8")
        self.process = subprocess.Popen([program], env=os.environ | folders)
        until("the window", lambda: window("Revieratlas$"))
        time.sleep(4)  # the map is read

    def press(self, title, *keys):
        tool("xdotool", "windowfocus", "--sync", window(title))
        for key in keys:
            tool("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.3)

    def scene(self):
        """Id of the scene that is shown: what a kill would leave."""
        files = list(self.home.rglob("show.session"))
        return json.loads(files[0].read_text(encoding="utf-8"))["scene"] if files else ""

    def sleep(self, meanwhile):
        """As a laptop does that is closed in the middle of a flight: all stands still, the clock does not."""
        self.process.send_signal(signal.SIGSTOP)
        meanwhile()
        time.sleep(3)
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def check(program, home):
    monitors = Monitors()
    monitors.plug("left", *LEFT, primary=True)
    monitors.plug("right", *RIGHT)
    show = Show(program, home)
    try:
        show.press("Revieratlas$", "F5")
        until("the audience has the other screen", lambda: box(AUDIENCE) == RIGHT)
        until("the presenter stays", lambda: is_within(box(PRESENTER), LEFT))
        first = show.scene()
        show.press(PRESENTER, "Next")
        until("the next scene", lambda: show.scene() not in ("", first))
        second = show.scene()

        monitors.unplug("right")
        until("the audience's window is gone with the projector", lambda: box(AUDIENCE) is None)
        show.press(PRESENTER, "Next")
        until("the show goes on", lambda: show.scene() not in (first, second))
        monitors.plug("right", *RIGHT)
        until("the picture comes back", lambda: box(AUDIENCE) == RIGHT)

        third = show.scene()
        show.press(PRESENTER, "Next")

        def projector_goes_and_comes():
            monitors.unplug("right")
            time.sleep(1)
            monitors.plug("right", *RIGHT)

        show.sleep(projector_goes_and_comes)
        until("the picture is there after sleep", lambda: box(AUDIENCE) == RIGHT)
        until("the presenter's window is there after sleep", lambda: is_within(box(PRESENTER), LEFT))
        until("the scene after sleep", lambda: show.scene() not in ("", third))
        show.press(PRESENTER, "Prior")
        until("keys work after sleep", lambda: show.scene() == third)

        show.kill()
        show = Show(program, home)
        show.press("Revieratlas$", "space")  # go on: yes
        until("the show goes on after a kill", lambda: box(AUDIENCE) == RIGHT)
        if show.scene() != third:
            sys.exit(f"after the kill it shows {show.scene()} instead of {third}")
        show.press(PRESENTER, "Escape")
        until("the end", lambda: box(AUDIENCE) is None and box(PRESENTER) is None)
        if show.scene() != "":
            sys.exit("an ended show would be offered again")
    finally:
        show.kill()


def main():
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory() as home:
            check(sys.argv[1], pathlib.Path(home))
    finally:
        manager.terminate()
        manager.wait()


if __name__ == "__main__":
    main()
