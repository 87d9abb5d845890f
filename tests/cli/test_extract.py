#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes features of a layer as a user would: test_extract.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = DATA = None


def run(*arguments):
    """Returns the finished process, with texts."""
    return subprocess.run([PROGRAM, "extract", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          check=False, timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8"})


class Extract(unittest.TestCase):
    """Formats, conditions, order, mistakes."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def names(self, file):
        features = json.loads((self.folder / file).read_text(encoding="utf-8"))["features"]
        return [feature["properties"]["id"] for feature in features]

    def test_whole_layer(self):
        done = run("--layer", "data_centres", "-o", self.folder / "all.geojson", "--lang", "en")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        centres = json.loads((DATA / "sites" / "data_centres.geojson").read_text(encoding="utf-8"))["features"]
        self.assertIn(f"{len(centres)} features", done.stdout)
        self.assertEqual(self.names("all.geojson"), [centre["properties"]["id"] for centre in centres])

    def test_condition_and_order(self):
        done = run("--layer", "Rechenzentren", "--where", "status = 'permitted' AND area_max_ha > 10", "--sort",
                   "-area_max_ha", "-o", self.folder / "a.geojson")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.names("a.geojson"), ["microsoft-bedburg", "microsoft-bergheim"])

    def test_german_csv(self):
        done = run(DATA / "sites" / "data_centres.geojson", "--where", "id = 'microsoft-bedburg'", "-o",
                   self.folder / "a.csv", "--decimal-comma")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = (self.folder / "a.csv").read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[0].endswith("lon;lat"), lines[0])
        self.assertTrue(lines[1].endswith('"6,53";51'), lines[1])

    def test_shapefile_says_what_it_shortens(self):
        done = run("--layer", "data_centres", "-o", self.folder / "a.shp", "--lang", "de")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("municipality_ags → municip", done.stderr)
        self.assertTrue((self.folder / "a.cpg").exists())

    def test_mistakes(self):
        for arguments, code, words in (
                (("--layer", "data_centres"), 2, "-o"),
                (("--layer", "none", "-o", self.folder / "a.gpkg"), 1, "data_centres"),
                (("--layer", "data_centres", "--where", "stauts = 1", "-o", self.folder / "a.gpkg"), 1, "“status”"),
                (("--layer", "data_centres", "--sort", "size", "-o", self.folder / "a.gpkg"), 1, '"size"'),
                (("--layer", "data_centres", "-o", self.folder / "a.dwg"), 1, ".gpkg"),
                (("missing.shp", "-o", self.folder / "a.gpkg"), 1, "missing.shp")):
            with self.subTest(arguments=arguments):
                done = run(*arguments, "--lang", "en")
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
