#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our .cpp files: tidy.py ROOT BUILD_FOLDER PLUGIN [FILE...]

What has passed once is remembered by a hash of the file and of the headers that it answers for, so that only changes
cost time. Each header has at least one source that answers for it: those beside it that include it, else the first that
does. A header that changes does not make all its users due: what is wrong in it is found by those that answer for it, and
that its users still fit is the compiler's business. Nor does another package of the system make anything due.

PLUGIN is the library of scope/ownscope.cpp, which keeps clang-tidy from visiting the headers of the system.
"""

import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import sys
import tempfile
import time

from project_files import FOLDERS, run_tool

TOOL = "clang-tidy-19"
INCLUDE = re.compile(rb'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
MONTH = 30 * 24 * 3600


def cache_folder():
    """Returns the folder of remembered passes; old ones are removed."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = pathlib.Path(os.environ.get("REVIERATLAS_CACHE") or f"{base}/revieratlas") / "tidy"
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if time.time() - path.stat().st_mtime > MONTH:
            path.unlink(missing_ok=True)
    return folder


@functools.cache
def read(path):
    """Returns the content of a file."""
    return path.read_bytes()


@functools.cache
def project_headers(path, root):
    """Returns the project's own files that a file includes directly."""
    places = (path.parent, *(root / folder for folder in FOLDERS))
    found = []
    for name in INCLUDE.findall(read(path)):
        candidates = (place / name.decode() for place in places)
        found += [file.resolve() for file in candidates if file.is_file()][:1]
    return found


def all_headers(path, root):
    """Returns the project's own files that a file includes, over any number of steps."""
    seen, todo = set(), [path]
    while todo:
        for header in project_headers(todo.pop(), root):
            if header not in seen:
                seen.add(header)
                todo.append(header)
    return sorted(seen)


def answered_headers(paths, root):
    """Returns for each source the headers that it answers for."""
    answers = {path: {header for header in project_headers(path, root) if header.parent == path.parent} for path in paths}
    covered = set().union(*answers.values())
    for path in paths:
        rest = set(all_headers(path, root)) - covered
        answers[path] |= rest
        covered |= rest
    return answers


def configurations(path, root):
    """Returns the configurations that hold for a file, that of the project first."""
    folders = [folder for folder in path.parents if folder.is_relative_to(root)]
    return [config for folder in reversed(folders) if (config := folder / ".clang-tidy").is_file()]


def key_of(entry, headers, root, salt):
    """Returns a hash of what decides whether the file passes."""
    path = pathlib.Path(entry["file"])
    command = entry.get("command") or shlex.join(entry["arguments"])
    digest = hashlib.sha256(salt)
    for config in configurations(path, root):
        digest.update(read(config))
    digest.update(command.replace(str(root), ".").encode())
    for file in (path, *sorted(headers)):
        digest.update(b"\0" + str(file.relative_to(root)).encode() + b"\0" + read(file))
    return digest.hexdigest()


def our_entries(root, build):
    """Returns the compile commands of our own files, each file once."""
    commands = json.loads((build / "compile_commands.json").read_text())
    entries = {}
    for entry in commands:
        path = pathlib.Path(entry["directory"], entry["file"]).resolve()
        inside = path.is_relative_to(root) and path.relative_to(root).parts[0] in FOLDERS
        if inside and not path.is_relative_to(build):
            entries.setdefault(path, {**entry, "file": str(path)})
    return [entries[path] for path in sorted(entries)]


def ensure_findings(root, plugin):
    """Ends the check unless something wrong is found with the plugin."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "wrong.cpp"
        path.write_text("int *nothing = 0;\n")
        command = [TOOL, "-load", plugin, f"--config-file={root}/.clang-tidy", "--quiet", path, "--", "-std=c++23"]
        result = run_tool(*command, capture_output=True, text=True)
    if "modernize-use-nullptr" not in result.stdout:
        sys.exit(f"{TOOL} does not find what is wrong on purpose:\n{result.stdout}{result.stderr}")


def check(entry, build, plugin):
    """Runs clang-tidy on one file; returns its status, its findings and the time it took."""
    begin = time.monotonic()
    command = [TOOL, "-load", plugin, "-p", build, "--quiet", "--extra-arg=-Wno-unknown-warning-option", entry["file"]]
    result = run_tool(*command, capture_output=True, text=True)
    lines = [line for line in result.stderr.splitlines() if "warnings" not in line and "header-filter" not in line]
    findings = result.stdout + ("\n".join(lines) if result.returncode else "")
    return result.returncode, findings.strip(), time.monotonic() - begin


def run_all(todo, root, cache, *arguments):
    """Checks the files in parallel, remembers what passes, prints what does not. Returns the number of failed files."""
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(check, entry, *arguments): (key, entry) for key, entry in todo}
        for job in concurrent.futures.as_completed(jobs):
            status, findings, seconds = job.result()
            key, entry = jobs[job]
            name = pathlib.Path(entry["file"]).relative_to(root)
            print(f"{name}: {'failed' if status else 'ok'} ({seconds:.1f} s)", flush=True)
            if status:
                failed += 1
                print(findings.replace(f"{root}/", ""), flush=True)
            else:
                (cache / key).touch()
    return failed


def main():
    """Runs the check."""
    root, build, plugin = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    chosen = {pathlib.Path(argument).resolve() for argument in sys.argv[4:]}
    salt = run_tool(TOOL, "--version", capture_output=True).stdout
    ensure_findings(root, plugin)
    cache = cache_folder()
    everything = our_entries(root, build)
    answers = answered_headers([pathlib.Path(entry["file"]) for entry in everything], root)
    entries = [entry for entry in everything if not chosen or pathlib.Path(entry["file"]) in chosen]
    todo = []
    for entry in entries:
        key = key_of(entry, answers[pathlib.Path(entry["file"])], root, salt)
        if (cache / key).exists():
            (cache / key).touch()
        else:
            todo.append((key, entry))
    failed = run_all(todo, root, cache, build, plugin)
    print(f"{len(entries)} files, {len(todo)} checked now, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
