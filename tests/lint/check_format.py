#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the layout of all C++ files against .clang-format: check_format.py ROOT"""

import sys

from project_files import run_tool, source_files

TOOL = "clang-format-19"


def main():
    """Runs the check."""
    root = sys.argv[1]
    files = source_files(root, ".h", ".cpp")
    if not files:
        print("ok: no files")
        return 0
    status = run_tool(TOOL, "--dry-run", "-Werror", *files, cwd=root).returncode
    print("Please run: packaging/dev format" if status else f"ok: {len(files)} files")
    return status


if __name__ == "__main__":
    sys.exit(main())
