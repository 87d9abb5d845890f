#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the data files state the licence of REUSE.toml and stand in data/README.md: check_licences.py ROOT"""

import fnmatch
import json
import pathlib
import sys
import tomllib

from project_files import report


def licences(root):
    """Returns the pairs of pattern and licence in REUSE.toml; the last that fits a file holds for it."""
    with open(root / "REUSE.toml", "rb") as file:
        for annotation in tomllib.load(file)["annotations"]:
            paths = annotation["path"]
            for path in paths if isinstance(paths, list) else [paths]:
                yield path.replace("**", "*"), annotation["SPDX-License-Identifier"]


def stated(path):
    """Returns the licence that a file of the data set states itself, or None."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return content.get("revieratlas", content).get("licence") if isinstance(content, dict) else None


def check_file(path, root, rules, readme):
    """Yields the findings of one data file."""
    name = path.relative_to(root).as_posix()
    if path.relative_to(root / "data").as_posix() not in readme:
        yield f"{name}: data/README.md does not mention it"
    if path.suffix in (".geojson", ".json"):
        wanted = [licence for pattern, licence in rules if fnmatch.fnmatch(name, pattern)][-1:]
        licence = stated(path)
        if licence is not None and [licence] != wanted:
            yield f"{name}: states {licence}, but REUSE.toml has {wanted}"


def main():
    """Runs the check."""
    root = pathlib.Path(sys.argv[1])
    data = root / "data"
    rules = list(licences(root))
    readme = (data / "README.md").read_text(encoding="utf-8")
    files = [path for path in sorted(data.rglob("*")) if path.suffix in (".geojson", ".json", ".csv", ".shp")
             and path.parent.name != "schema"]
    findings = [finding for path in files for finding in check_file(path, root, rules, readme)]
    return report(findings, f"{len(files)} data files state their licence")


if __name__ == "__main__":
    sys.exit(main())
