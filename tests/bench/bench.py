#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole processes of the built programs: a warm-up, then RUNS runs each; prints minimum, median, maximum.

Usage: packaging/dev bench [--runs N] [--peers] [--gpu] [start|export|sheets|read|large|cache|frames|show|growth]...   (default: all)
"large" makes files of 276 MB in the temporary folder and compares with GDAL's own ogr2ogr; --peers also installs QGIS and
Mapnik, once and apart from everything else, and compares with their first map. "frames" moves the window's map over the
same files at 1920x1080, with --gpu on the graphics of this machine instead of software OpenGL; "cache" compares the first start with the second; all others work without the cache.
"growth" does a tenth, the same, and three times of it. "show" flies through the show that ships. "sheets" makes sheets of the shipped project and a series of them, on one core
and on two, with --peers beside layouts of QGIS with the same layers, size and resolution.
"""
import argparse
import contextlib
import importlib.util
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
BENCH = ROOT.parent / "shared" / "bench"
MAKE_DATA = BENCH / "make_data.py"
PEERS = {"QGIS": ("peer_qgis.py", "qgis.core"), "Mapnik": ("peer_mapnik.py", "mapnik")}


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


# Starts the window, says when, waits, and says what it holds in memory when all is drawn.
WINDOW = """
import subprocess, sys, time
print("start at", int(time.time() * 1000), flush=True)
subprocess.run(["revieratlas", "--self-test"], check=True)
window = subprocess.Popen(["revieratlas"])
time.sleep(5)
print([line for line in open(f"/proc/{window.pid}/status") if line.startswith("VmRSS")][0], flush=True)
window.terminate()
"""


SOFTWARE = {"LIBGL_ALWAYS_SOFTWARE": "1"}


def windowed(size, env, script, *arguments):
    """What a script that starts the window says: on a screen of its own, with software OpenGL, as a new user without unsaved
    work; what is left of a window that was killed goes with that user."""
    command = [sys.executable, WITH_XVFB, "--size", f"{size}x24", sys.executable, "-c", script, *arguments]
    with tempfile.TemporaryDirectory() as home:
        return run(command, env | SOFTWARE | {"QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home})[2]


def moment(what, text):
    """When the window said that it had got so far; seconds."""
    return int(re.search(rf"^{what} at (\d+)", text, re.MULTILINE)[1]) / 1000


def bench_start(runs):
    """From the start of the process to the first frame and to all layers read, with software OpenGL; then memory."""
    frames, layers, memory = [], [], []
    for number in range(runs + 1):
        text = windowed("1366x768", os.environ, WINDOW)
        if number == 0:
            continue
        start = moment("start", text)
        frames.append(moment("first frame", text) - start)
        layers.append(moment("all layers read", text) - start)
        memory.append(int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024)
    report("window: process start to first frame", frames, "s")
    report("window: process start to all shipped layers read", layers, "s")
    report("window: resident memory after 5 s", memory, "MB")


# Starts the window with files and says when all is drawn; the site that the self-test would look up then may lie below.
FILES = """
import subprocess, sys, time
print("start at", int(time.time() * 1000), flush=True)
window = subprocess.Popen(["revieratlas", "--self-test", *sys.argv[1:]], stdout=subprocess.PIPE, text=True)
for line in window.stdout:
    print(line, end="", flush=True)
    if line.startswith("map drawn"):
        window.kill()
"""


def drawn_in(files, env):
    """Seconds from the start of the process to the window whose map shows all of these files."""
    text = windowed("1920x1080", env, FILES, *files)
    return moment("map drawn", text) - moment("start", text)


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


SHEETS = ROOT / "tests" / "bench" / "sheets_qgis.py"


def compare_sheets(name, runs, ours, layout, cores=None):
    """Times whole processes, ours and in turn with it QGIS's export of the same layers, where it is here."""
    prefix = ["taskset", "-c", ",".join(map(str, range(cores)))] if cores else []
    commands = {"ours": [*prefix, "revieratlas-cli", "export", *ours]}
    if importlib.util.find_spec("qgis"):
        commands["QGIS"] = [*prefix, sys.executable, SHEETS, ROOT / "data", *layout]
    samples = {who: [] for who in commands}
    for number in range(runs + 1):
        for who, command in commands.items():
            with tempfile.TemporaryDirectory() as folder:
                values = run([str(part).replace("FOLDER", folder) for part in command])[:2]
            if number > 0:
                samples[who].append(values)
    for who, values in samples.items():
        report(f"{name}: {who}", [v[0] for v in values], "s")
        report(f"{name}: {who}, peak memory", [v[1] for v in values], "MB")
    medians = {who: statistics.median(v[0] for v in values) for who, values in samples.items()}
    if "QGIS" in medians:
        print(f"{name}: QGIS / ours = {medians['QGIS'] / medians['ours']:.1f}", flush=True)
    return medians["ours"]


def bench_sheets(runs):
    """Sheets in the sizes of a printer, and a series of them on one core and on two."""
    for name, paper, file, millimetres in (("A3, 300 dpi, PNG", ["--paper", "A3", "--dpi", "300"], "map.png", "420x297"),
                                           ("A3, PDF", ["--paper", "A3"], "map.pdf", "420x297")):
        compare_sheets(f"sheet: {name}", runs, ["-o", f"FOLDER/{file}", *paper], [f"FOLDER/{file}", millimetres, "300"])
    # 1189 x 841 mm at 300 dpi
    compare_sheets("sheet: A0, 300 dpi, PNG", runs, ["-o", "FOLDER/map.png", "--size", "14043x9933"],
                   ["FOLDER/map.png", "1189x841", "300"])
    for kind, ours, theirs in (("PNG, A4, 150 dpi", "FOLDER/{key}.png", "FOLDER/%s.png"),
                               ("PDF, A4", "FOLDER/{key}.pdf", "FOLDER/%s.pdf")):
        medians = [compare_sheets(f"series of 18 municipalities, {kind}, {cores} core(s)", runs,
                                  ["-o", ours, "--series", "municipalities", "--jobs", str(cores)],
                                  [theirs, "297x210", "150", "series"], cores)
                   for cores in (1, 2)]
        print(f"series, {kind}: one core / two cores = {medians[0] / medians[1]:.2f}", flush=True)


def bench_read(runs):
    """Reading real boundaries, where the files are there."""
    for file in ("vg250-michaelkreil/2025-01-01_3_kreise.geojson.gz", "vg250ew-gemeinden-nrw/de-05.geojson"):
        if (SHARED / file).exists():
            bench_command(f"info: {pathlib.Path(file).name}", runs, ["revieratlas-cli", "info", str(SHARED / file)])
        else:
            print(f"skipped: {file} is not here")


def compare(name, runs, ours, theirs):
    """Times two commands in turn, so that both meet the same machine; then the ratio of the medians."""
    samples = [(run(ours), run(theirs)) for _ in range(runs + 1)][1:]
    medians = []
    for who, index in (("ours", 0), ("theirs", 1)):
        report(f"{name}: {who}", [s[index][0] for s in samples], "s")
        report(f"{name}: {who}, peak memory", [s[index][1] for s in samples], "MB")
        medians.append(statistics.median(s[index][0] for s in samples))
    print(f"{name}: theirs / ours = {medians[1] / medians[0]:.1f}", flush=True)


def first_map(text):
    """What a peer's script says it took from the start to the first full map: it draws others behind it."""
    return float(re.search(r"start-to-first-map ([\d.]+) s", text)[1])


def compare_maps(what, runs, files, picture):
    """Times our export of these files and the first map of each peer that is here, in turn."""
    ours = ["revieratlas-cli", "export", *files, "-o", picture, "--size", "1920x1080"]
    peers = {name: [sys.executable, BENCH / script, picture, *map(str, files)]
             for name, (script, module) in PEERS.items() if importlib.util.find_spec(module.split(".")[0])}
    samples = {name: [] for name in ("ours", *peers)}
    for number in range(runs + 1):
        for name, command in (("ours", ours), *peers.items()):
            seconds, memory, text = run(command)
            if number > 0:
                samples[name].append((seconds if name == "ours" else first_map(text), memory))
    for name, values in samples.items():
        report(f"{what}: {name}", [v[0] for v in values], "s")
        report(f"{what}: {name}, peak memory", [v[1] for v in values], "MB")
    for name in peers:
        ratio = statistics.median(v[0] for v in samples[name]) / statistics.median(v[0] for v in samples["ours"])
        print(f"{what}: {name} / ours = {ratio:.1f}", flush=True)


@contextlib.contextmanager
def layers(scale):
    """Three layers of 900,000 features times \a scale, made for the purpose; none where the script is not here."""
    with tempfile.TemporaryDirectory() as folder:
        if MAKE_DATA.exists():
            run([sys.executable, MAKE_DATA, folder, str(scale)])
        else:
            print("skipped: the script that makes the layers is not here")
        yield folder, sorted(pathlib.Path(folder).glob("*.geojson"))


def bench_large(runs):
    """Reading every value of every feature, and a first map, beside the peers."""
    with layers(1) as (folder, files):
        if not files:
            return
        for file in files:
            compare(f"read {file.name}, {file.stat().st_size / 1e6:.0f} MB", runs, ["revieratlas-cli", "info", file],
                    ["ogr2ogr", "-f", "Memory", "/vsimem/all", file])
        compare("read all three", runs, ["revieratlas-cli", "info", *files],
                ["sh", "-c", " && ".join(f"ogr2ogr -f Memory /vsimem/all {file}" for file in files)])
        compare_maps("export of the three, 1920x1080 PNG", runs, files, f"{folder}/all.png")
        shapes = []
        for file in files:
            shapes.append(file.with_suffix(".shp"))
            run(["ogr2ogr", "-lco", "ENCODING=UTF-8", shapes[-1], file])
        compare_maps("the same from shapefiles", runs, shapes, f"{folder}/all.png")


def starts(runs, measure):
    """What measure says of a start without a cache on disk, of one that fills it and of one with it, by these names."""
    samples = {"without": [], "first": [], "second": []}
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as cache:
            for how, values in samples.items():
                values.append(measure(os.environ | {"XDG_CACHE_HOME": cache,
                                                    "REVIERATLAS_CACHE": "off" if how == "without" else "on"}))
    return {how: values[1:] for how, values in samples.items()}


def compare_starts(name, seconds):
    first, second = (statistics.median(values) for values in seconds)
    print(f"{name}: first / second = {first / second:.1f}", flush=True)


def bench_cache(runs):
    """The first start, which fills the cache, beside the second, which reads from it, and one without a cache."""
    with layers(1) as (folder, files):
        if not files:
            return
        time.sleep(3)  # younger files are not kept
        shapes = [file.with_suffix(".shp") for file in files]
        for file, shape in zip(files, shapes):
            run(["ogr2ogr", "-lco", "ENCODING=UTF-8", shape, file])
        time.sleep(3)
        for kind, names in (("GeoJSON", files), ("shapefiles", shapes)):
            for what, command in (("read", ["revieratlas-cli", "info", *names]),
                                  ("export", ["revieratlas-cli", "export", *names, "-o", f"{folder}/all.png"])):
                samples = starts(runs, lambda env: run(command, env))
                for how, values in samples.items():
                    report(f"{what} {kind}, {how}", [v[0] for v in values], "s")
                    report(f"{what} {kind}, {how}, peak memory", [v[1] for v in values], "MB")
                compare_starts(f"{what} {kind}", [[v[0] for v in samples[how]] for how in ("first", "second")])
            samples = starts(runs, lambda env: drawn_in(names, env))
            for how, values in samples.items():
                report(f"window with {kind} drawn, {how}", values, "s")
            compare_starts(f"window with {kind}", [samples[how] for how in ("first", "second")])


# How a GPU is measured: in a window, and without what showing costs. QSG_RHI_PROFILE makes it say its own time.
GPU = {"OpenGL": {"QSG_RHI_BACKEND": "opengl"},
       "OpenGL, hidden": {"QSG_RHI_BACKEND": "opengl", "REVIER_HIDDEN": "1"},
       "Vulkan, hidden": {"QSG_RHI_BACKEND": "vulkan", "REVIER_HIDDEN": "1"}}


def frame_figures(runs, files, graphics=None, program="tst_mapframes"):
    """The figures of tests/map/tst_mapframes.cpp (or another program) by name, a list of one value for each run."""
    env = os.environ | {"REVIER_BENCH": ":".join(map(str, files)), "XDG_CONFIG_HOME": tempfile.mkdtemp(),
                        "QT_QPA_PLATFORM": "xcb"} | (graphics or SOFTWARE)
    command = [sys.executable, WITH_XVFB, "--size", "1920x1080x24", program]
    if graphics and "DISPLAY" in os.environ:
        command = [program]  # a display that this GPU shows
    figures = {}
    for _ in range(runs):
        _, _, text = run(command, env)
        if graphics:
            print(*re.findall(r"measure\(\) (graphics: .+)$", text, re.MULTILINE), flush=True)
        for name, value, unit in re.findall(r"measure\(\) (.+): ([\d.]+) (\w*)$", text, re.MULTILINE):
            figures.setdefault((name, unit), []).append(float(value))
    return figures


def bench_frames(runs, gpu=False):
    """What a user feels in the window with all three layers."""
    with layers(1) as (_, files):
        if not files:
            return
        for how, graphics in (GPU if gpu else {"": None}).items():
            if how:
                print(how, flush=True)
                graphics = graphics | {"QSG_RHI_PROFILE": "1", "QSG_NO_VSYNC": "1"}
            for (name, unit), values in frame_figures(runs, files, graphics).items():
                report(name, values, unit)


def bench_show(runs):
    """The audience's picture of the shipped show at 1920x1080: scene changes and flights."""
    for (name, unit), values in frame_figures(runs, ["show"], program="tst_showframes").items():
        report(name, values, unit)


def bench_growth(runs):
    """Time and memory for each megabyte, and frames, at three sizes of the same data."""
    for scale in (0.1, 1, 3):
        with layers(scale) as (folder, files):
            if not files:
                return
            size = sum(file.stat().st_size for file in files) / 1e6
            for what, command in (("read", ["revieratlas-cli", "info", *files]),
                                  ("export", ["revieratlas-cli", "export", *files, "-o", f"{folder}/all.png"])):
                samples = [run(command) for _ in range(runs + 1)][1:]
                name = f"{what}, {size:.0f} MB"
                report(name, [s[0] for s in samples], "s")
                report(name + ", for each 100 MB", [100 * s[0] / size for s in samples], "s")
                report(name + ", peak memory", [s[1] for s in samples], "MB")
            for (name, unit), values in frame_figures(max(1, runs // 2), files).items():
                if "panning, median" in name or "panning, 95" in name:
                    report(f"{size:.0f} MB, {name}", values, unit)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", action="store_true", help="packaging/dev sees to it that they are here")
    parser.add_argument("--gpu", action="store_true", help="frames: with the graphics of this machine")
    parser.add_argument("what", nargs="*", choices=["start", "export", "sheets", "read", "large", "cache", "frames", "show",
                                                        "growth", []])
    arguments = parser.parse_args()
    os.environ["REVIERATLAS_CACHE"] = "off"
    print(f"{'':<58} {'min':>9} {'median':>9} {'max':>9}")
    benches = {"start": bench_start, "export": bench_export, "sheets": bench_sheets, "read": bench_read, "large": bench_large,
               "cache": bench_cache, "frames": bench_frames, "show": bench_show, "growth": bench_growth}
    for name in arguments.what or benches:
        extra = {"gpu": True} if name == "frames" and arguments.gpu else {}
        benches[name](max(1, arguments.runs), **extra)


if __name__ == "__main__":
    main()
