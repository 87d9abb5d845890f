#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the layers: check_layers.py ROOT MODULE_GRAPH

* a module of lib includes only modules that it depends on in CMake (the graph that CMake wrote);
* nothing in lib includes Quick, Qml or Widgets;
* GDAL is used in lib/data only and PROJ in lib/crs only, and their types are in no header that others may include
  (those that are for the module itself are called *_p.h).
"""

import pathlib
import re
import sys

from project_files import report, source_files

INCLUDE = re.compile(r'^\s*#\s*include\s+(?P<form>[<"])(?P<name>[^>"]+)', re.MULTILINE)
GUI = re.compile(r"(QQuick|QQml|QtQuick|QtQml|QWidget|QtWidgets|QApplication|QSG|QJS)")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
# Library: its only module, its headers, its types.
LIBRARIES = {
    "GDAL": ("data", re.compile(r"(gdal|ogr|cpl_|vrt)"), re.compile(r"\b(GDAL|OGR|CPL|VSI)[A-Z]\w*")),
    "PROJ": ("crs", re.compile(r"(proj\.h|proj_|proj/)"), re.compile(r"\bPJ(_\w+)?\b")),
}


def read_graph(path):
    """Returns, for each module, all modules that it may include."""
    direct = {}
    for line in path.read_text().splitlines():
        name, _, names = line.partition(":")
        direct[name.strip()] = set(re.split(r"[;\s]+", names.strip())) - {""}
    allowed = {}
    for module in direct:
        seen, todo = {module}, list(direct[module])
        while todo:
            other = todo.pop()
            if other not in seen:
                seen.add(other)
                todo += direct.get(other, ())
        allowed[module] = seen
    return allowed


def without_comments(text):
    """Returns the text with comments blanked, so that line numbers stay."""
    return COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def check_include(allowed, module, in_lib, form, name):
    """Returns what is wrong with one include, or None."""
    target = name.split("/")[0]
    if in_lib and form == '"' and target in allowed and target not in allowed[module]:
        return f"lib/{module} may not include {name}"
    if in_lib and form == "<" and GUI.match(name):
        return f"no GUI in lib: {name}"
    for library, (only, headers, _) in LIBRARIES.items():
        if form == "<" and headers.match(name) and not (in_lib and module == only):
            return f"{library} only in lib/{only}: {name}"
    return None


def check_types(path, module, text):
    """Yields the uses of library types in headers."""
    for library, (only, _, types) in LIBRARIES.items():
        if module == only and path.stem.endswith("_p"):
            continue
        for found in types.finditer(text):
            yield found.start(), f"no type of {library} in a header: {found[0]}"


def check_file(root, path, allowed):
    """Yields the findings of one file."""
    folder, module = path.relative_to(root).parts[:2]
    in_lib = folder == "lib"
    text = without_comments(path.read_text(encoding="utf-8"))
    findings = []
    if in_lib and module not in allowed and path.parent != root / "lib":
        findings.append((0, f"lib/{module} is not in CMake's graph of modules"))
        allowed = {**allowed, module: {module}}
    for found in INCLUDE.finditer(text):
        problem = check_include(allowed, module, in_lib, found["form"], found["name"])
        if problem:
            findings.append((found.start("name"), problem))
    if path.suffix == ".h":
        findings += check_types(path, module if in_lib else "", text)
    for position, problem in findings:
        yield f"{path.relative_to(root)}:{text.count(chr(10), 0, position) + 1}: {problem}"


def main():
    """Runs the check."""
    root = pathlib.Path(sys.argv[1]).resolve()
    allowed = read_graph(pathlib.Path(sys.argv[2]))
    files = [path for path in source_files(root, ".h", ".cpp") if path.relative_to(root).parts[0] != "tests"]
    findings = [finding for path in files for finding in check_file(root, path, allowed)]
    return report(findings, f"{len(files)} files in {len(allowed)} modules of lib and in app keep to their layer")


if __name__ == "__main__":
    sys.exit(main())
