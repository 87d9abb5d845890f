#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every file states its licence: check_reuse.py ROOT"""

import pathlib
import sys

from project_files import run_tool

NOT_OURS = {"build", ".git", "__pycache__"}


def is_git_checkout(root):
    """True if git answers here; then reuse leaves out what git ignores."""
    return run_tool("git", "-C", root, "rev-parse", "--is-inside-work-tree", capture_output=True).returncode == 0


def unpacked_files(root):
    """Returns the files of a source package, which has no git."""
    for path in sorted(pathlib.Path(root).rglob("*")):
        if path.is_file() and not NOT_OURS & set(path.relative_to(root).parts):
            yield str(path)


def main():
    """Runs the check."""
    root = sys.argv[1]
    what = ["lint"] if is_git_checkout(root) else ["lint-file", *unpacked_files(root)]
    return run_tool("reuse", "--root", root, *what, cwd=root).returncode


if __name__ == "__main__":
    sys.exit(main())
