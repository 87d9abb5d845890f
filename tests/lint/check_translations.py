#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the interface is translated completely: check_translations.py ROOT"""

import pathlib
import sys
import xml.etree.ElementTree as xml

from project_files import report

SKIPPED = 77
GERMAN = "revieratlas_de.ts"


def check_message(message, must_be_translated):
    """Returns what is wrong with one message, or None."""
    translation = message.find("translation")
    state = "missing" if translation is None else translation.get("type", "")
    if state:
        return state
    forms = translation.findall("numerusform") or [translation]
    if must_be_translated and not all("".join(form.itertext()).strip() for form in forms):
        return "empty"
    return None


def check_file(path):
    """Yields the findings of one file."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            problem = check_message(message, path.name == GERMAN)
            if problem:
                yield f"{path.name}: {context.findtext('name')}: {problem}: {message.findtext('source')!r}"


def main():
    """Runs the check."""
    folder = pathlib.Path(sys.argv[1]) / "resources" / "i18n"
    files = sorted(folder.glob("*.ts"))
    if not (folder / GERMAN).exists():
        print(f"skipped: there is no resources/i18n/{GERMAN} yet")
        return SKIPPED
    findings = [finding for path in files for finding in check_file(path)]
    return report(findings, f"{len(files)} files are complete")


if __name__ == "__main__":
    sys.exit(main())
