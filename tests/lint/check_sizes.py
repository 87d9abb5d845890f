#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that files stay readable: check_sizes.py ROOT

Functions are clang-tidy's business (readability-function-size).
"""

import pathlib
import sys

from project_files import report, source_files

LIMIT = 400
HARD_LIMIT = 800
# C++ files over the limit, each with the reason why it is one piece; never for files over the hard limit or for QML.
EXCEPTIONS = {}


def check_file(name, lines):
    """Returns what is wrong with a file of that many lines, or None."""
    if lines > HARD_LIMIT and not name.endswith(".qml"):
        return f"{name}: {lines} lines; no file may have more than {HARD_LIMIT}"
    if lines > LIMIT and name not in EXCEPTIONS:
        return f"{name}: {lines} lines; split it at a seam, the limit is {LIMIT}"
    if lines <= LIMIT and name in EXCEPTIONS:
        return f"{name}: needs no exception any more"
    return None


def main():
    """Runs the check."""
    root = pathlib.Path(sys.argv[1]).resolve()
    files = source_files(root, ".h", ".cpp", ".qml")
    findings = []
    for path in files:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        problem = check_file(path.relative_to(root).as_posix(), lines)
        if problem:
            findings.append(problem)
    return report(findings, f"{len(files)} files")


if __name__ == "__main__":
    sys.exit(main())
