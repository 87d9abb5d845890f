#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a display of its own: with_xvfb.py [--size WxHxD] COMMAND [ARGUMENT...]

Xvfb chooses the display itself and says which (-displayfd): nothing to guess and nothing to wait for. The exit status
is the command's.
"""
import argparse
import os
import signal
import subprocess
import sys


def start_server(size):
    """The running server and its display, such as ":7"."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write_end,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit(f"with_xvfb.py: Xvfb ended with status {server.wait()} before it had a display.")
    return server, f":{number}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="1280x800x24", help="width x height x depth of the screen")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    if not arguments.command:
        parser.error("no command given")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    server, display = start_server(arguments.size)
    child = None
    try:
        child = subprocess.Popen(arguments.command, env={**os.environ, "DISPLAY": display})
        return child.wait()
    finally:
        for process in (child, server):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait()


if __name__ == "__main__":
    sys.exit(main())
