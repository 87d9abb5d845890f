#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls the import doctor as a user would: test_doctor.py PROGRAM DATA_FOLDER"""

import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = DATA = None

# Neuss, Dormagen, Grevenbroich in UTM 32 (EPSG:25832), whole metres.
TOWNS = (("Neuss", 338606, 5674572), ("Dormagen", 348752, 5663142), ("Grevenbroich", 331211, 5662553))


def run(*arguments):
    """Returns the finished process, with texts."""
    return subprocess.run([PROGRAM, "doctor", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          check=False, timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8"})


def collection(features):
    """A GeoJSON file of points (name, x, y)."""
    return json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": name, "ha": "1,5"}, "geometry": {"type": "Point", "coordinates": [x, y]}}
        for name, x, y in features]}, ensure_ascii=False)


class Doctor(unittest.TestCase):
    """Reports, exit codes, mended copies, letters."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.towns = self.folder / "towns.geojson"
        self.towns.write_text(collection(TOWNS), encoding="utf-8")

    def findings(self, path):
        """The kinds of findings in a file with one layer, and whether one is more than a note."""
        done = run(path, "--format", "json")
        layer, = json.loads(done.stdout)[0]["layers"]
        return {finding["kind"]: finding for finding in layer["findings"]}, done.returncode

    def test_healthy(self):
        done = run(DATA / "sites" / "digital_parks.geojson", "--lang", "en")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Nothing to object to.", done.stdout)

    def test_report(self):
        done = run(self.towns, "--lang", "de")
        self.assertEqual(done.returncode, 1)
        for words in ("Warnung (sicher)", "EPSG:25832", "3 von 3 Ortsnamen passen", "in Nordrhein-Westfalen",
                      "Für den Lieferanten: Liefern Sie die Datei in EPSG:25832", "338.606"):
            self.assertIn(words, done.stdout)
        findings, code = self.findings(self.towns)
        self.assertEqual(code, 1)
        crs = findings["contradictedCrs"]
        self.assertEqual(crs["remedy"], {"kind": "assignCrs", "crs": "EPSG:25832"})
        self.assertEqual((crs["certainty"], crs["inForce"]), ("certain", True))
        self.assertEqual(findings["decimalComma"]["field"], "ha")

    def test_mends_a_copy(self):
        before = self.towns.read_bytes()
        for name in ("mended.geojson", "mended.gpkg"):
            target = self.folder / name
            done = run(self.towns, "--mend", "-o", target, "--lang", "en")
            self.assertEqual((done.returncode, done.stderr), (1, ""))
            self.assertIn("Written: ", done.stdout)
            findings, code = self.findings(target)
            self.assertEqual((findings, code), ({}, 0), name)
        mended = json.loads((self.folder / "mended.geojson").read_text(encoding="utf-8"))
        longitude, latitude = mended["features"][0]["geometry"]["coordinates"]
        self.assertAlmostEqual(longitude, 6.69, 3)
        self.assertAlmostEqual(latitude, 51.20, 3)
        self.assertEqual(mended["features"][0]["properties"], {"name": "Neuss", "ha": 1.5})
        self.assertEqual(self.towns.read_bytes(), before)
        self.assertEqual(len(list(self.folder.iterdir())), 3)

    def test_note(self):
        for language, words in (("de", "Sehr geehrte Damen und Herren"), ("en", "Dear Sir or Madam")):
            letter = self.folder / f"letter-{language}.md"
            self.assertEqual(run(self.towns, "--note", letter, "--lang", language).returncode, 1)
            text = letter.read_text(encoding="utf-8")
            self.assertIn(words, text)
            self.assertIn(hashlib.sha256(self.towns.read_bytes()).hexdigest(), text)
            self.assertIn("EPSG:25832", text)

    def test_originals_are_not_overwritten(self):
        before = self.towns.read_bytes()
        for arguments in (["--mend", "-o", self.towns], ["--note", self.towns]):
            done = run(self.towns, *arguments, "--lang", "en")
            self.assertEqual(done.returncode, 1)
            self.assertIn("It stays as it is", done.stderr)
        self.assertEqual(self.towns.read_bytes(), before)
        self.assertEqual(list(self.folder.iterdir()), [self.towns])

    def test_encoding_and_swapped_axes(self):
        path = self.folder / "swapped.geojson"
        path.write_text(collection([("JÃ¼chen", 51.1, 6.5), ("HÃ¼rth", 50.87, 6.87)]), encoding="utf-8")
        findings, _ = self.findings(path)
        self.assertEqual(findings["swappedAxes"]["remedy"], {"kind": "swapAxes"})
        self.assertEqual(findings["wrongEncoding"]["certainty"], "certain")
        target = self.folder / "mended.geojson"
        run(path, "--mend", "-o", target)
        feature = json.loads(target.read_text(encoding="utf-8"))["features"][0]
        self.assertEqual(feature["geometry"]["coordinates"], [6.5, 51.1])
        self.assertEqual(feature["properties"]["name"], "Jüchen")

    def test_unreadable_among_others(self):
        broken = self.folder / "broken.geojson"
        broken.write_text("{", encoding="utf-8")
        done = run(broken, self.towns, "--format", "json", "--lang", "en")
        self.assertEqual(done.returncode, 1)
        self.assertIn("broken.geojson", done.stderr)
        files = json.loads(done.stdout)
        self.assertIn("error", files[0])
        self.assertTrue(files[1]["layers"])

    def test_wrong_calls(self):
        for arguments in ([], [self.towns, "--mend"], [self.towns, "-o", "x.gpkg"], [self.towns, "--format", "xml"],
                          [self.towns, self.towns, "--note", "x.md"], [self.towns, "--nonsense"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertEqual(done.stdout, "")
            self.assertIn("doctor --help", done.stderr)


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
