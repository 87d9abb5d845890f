# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source files of the project, for the checks beside this file."""

import pathlib
import subprocess
import sys

FOLDERS = ("lib", "app", "tests")


def source_files(root, *suffixes):
    """Returns the files under lib, app and tests with one of the suffixes, in a fixed order."""
    root = pathlib.Path(root)
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*"))
    return sorted(path for path in found if path.suffix in suffixes and path.is_file())


def run_tool(*command, **options):
    """Runs a tool and returns its result; a missing one ends the check with a sentence."""
    try:
        return subprocess.run(command, check=False, **options)
    except FileNotFoundError:
        sys.exit(f"{command[0]} is not installed; please run the checks through packaging/dev test")


def report(findings, summary):
    """Prints the findings, or the summary if there are none, and returns the exit status."""
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else f"ok: {summary}")
    return 1 if findings else 0
