#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole processes of the built programs: a warm-up, then RUNS runs each; prints minimum, median, maximum.

Usage: packaging/dev bench [--runs N] [start|export|read]...   (default: all)
"""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
WITH_XVFB = ROOT / "tests" / "tools" / "with_xvfb.py"
SHARED = ROOT.parent / "shared" / "data"


def run(command, env=None):
    """Runs a command; returns seconds, peak memory in MB of its largest process, and what it printed."""
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        output.seek(0)
        text = output.read()
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{text}")
    return seconds, usage.ru_maxrss / 1024, text


def report(name, values, unit):
    print(f"{name:<58} {min(values):9.2f} {statistics.median(values):9.2f} {max(values):9.2f} {unit}", flush=True)


def bench_start(runs):
    """From the start of the process to the first frame and to all layers read, with software OpenGL."""
    env = os.environ | {"XDG_CONFIG_HOME": tempfile.mkdtemp(), "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_PLATFORM": "xcb"}
    script = "import resource,subprocess,sys; p=subprocess.run(['revieratlas','--self-test']); " \
             "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(p.returncode)"
    command = [sys.executable, WITH_XVFB, "--size", "1366x768x24", sys.executable, "-c", script]
    frames, layers, peaks = [], [], []
    for number in range(runs + 1):
        _, _, text = run(command, env)
        if number > 0:
            frames.append(float(re.search(r"first frame after (\d+) ms", text)[1]) / 1000)
            layers.append(float(re.search(r"all layers read after (\d+) ms", text)[1]) / 1000)
            peaks.append(float(re.search(r"peak (\d+)", text)[1]) / 1024)
    report("window: process start to first frame", frames, "s")
    report("window: process start to all shipped layers read", layers, "s")
    report("window: peak resident memory", peaks, "MB")


def bench_command(name, runs, command):
    samples = [run(command) for _ in range(runs + 1)][1:]
    report(name, [s[0] for s in samples], "s")
    report(name + ", peak memory", [s[1] for s in samples], "MB")


def bench_export(runs):
    """Whole processes of the command line on the shipped project."""
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in (
                ("export: A4, 150 dpi, PNG", ["-o", f"{folder}/a4.png", "--dpi", "150"]),
                ("export: A3, 300 dpi, PNG", ["-o", f"{folder}/a3.png", "--paper", "A3", "--dpi", "300"]),
                ("export: A3, PDF", ["-o", f"{folder}/a3.pdf", "--paper", "A3"]),
                ("export: 1920x1080 PNG", ["-o", f"{folder}/hd.png", "--size", "1920x1080"])):
            bench_command(name, runs, ["revieratlas-cli", "export", *arguments])


def bench_read(runs):
    """Reading real boundaries, where the files are there."""
    for file in ("vg250-michaelkreil/2025-01-01_3_kreise.geojson.gz", "vg250ew-gemeinden-nrw/de-05.geojson"):
        if (SHARED / file).exists():
            bench_command(f"info: {pathlib.Path(file).name}", runs, ["revieratlas-cli", "info", str(SHARED / file)])
        else:
            print(f"skipped: {file} is not here")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("what", nargs="*", choices=["start", "export", "read", []])
    arguments = parser.parse_args()
    print(f"{'':<58} {'min':>9} {'median':>9} {'max':>9}")
    for name in arguments.what or ["start", "export", "read"]:
        {"start": bench_start, "export": bench_export, "read": bench_read}[name](max(1, arguments.runs))


if __name__ == "__main__":
    main()
