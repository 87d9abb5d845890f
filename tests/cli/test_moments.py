#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports years and scenarios with revieratlas-cli as a user would: test_moments.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata
import unittest

import test_cli
from test_cli import png_header, run

GRID = ["--multiples", "--years", "2026,2030,2035", "--scenario", "pessimistic,central,upper"]


def pdf_text(path):
    """The words of a PDF with single spaces."""
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(unicodedata.normalize("NFKC", text).split())  # "ff" is one letter there


class Moments(unittest.TestCase):
    """--year, --years, --scenario, --compare and --multiples."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = test_cli.DATA / "revieratlas.revier"

    def export(self, name, *arguments, expect=0):
        """Exports the shipped map to a file of the test's folder and returns its path and the process."""
        path = self.folder / name
        done = run("export", "-o", path, *arguments, "--date", "2026-11-26")
        self.assertEqual(done.returncode, expect, done.stderr)
        return path, done

    def names(self):
        """What lies in the test's folder; files that say where a picture lies only beside their picture."""
        names = {path.name for path in self.folder.iterdir()}
        companions = {name: [name.removesuffix("png") + "pgw", name.removesuffix("png") + "prj", name + ".aux.xml"]
                      for name in names if name.endswith(".png")}
        return sorted(names - {name for own in companions.values() for name in own})

    def test_own_figures(self):
        """Rows of a table find the layer with their keys; a year makes its figures the style."""
        towns = self.folder / "towns.geojson"
        features = [{"type": "Feature", "properties": {"ags": ags, "name": name},
                     "geometry": {"type": "Point", "coordinates": place}}
                    for ags, name, place in (("05162008", "Grevenbroich", [6.58, 51.09]),
                                             ("05362008", "Bergheim", [6.64, 50.96]))]
        towns.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        rows = self.folder / "plan.csv"
        rows.write_text("ags;jahr;wert\n05162008;2030;1250,5\n5362008;2030;20,5\n09999999;2030;1,5\n")
        for files in ([towns, rows], [rows, towns]):
            sheet, done = self.export("own.pdf", *files, "--year", "2030", "--lang", "en")
            self.assertIn("09999999", done.stderr)
            self.assertIn("2030", pdf_text(sheet))
            self.assertRegex(pdf_text(sheet), r"1,25[01]")
        _, done = self.export("x.pdf", towns, rows, "--year", "1999", "--lang", "en", expect=1)
        self.assertIn("2030", done.stderr)
        plain, _ = self.export("plain.pdf", towns, "--lang", "en")
        self.assertNotIn("2030", pdf_text(plain))

    def test_wrong_calls(self):
        for arguments, says in (
                (["--year", "2035", "--years", "2030"], "--year and --years"), (["--year", "soon"], "soon"),
                (["--year", "20350"], "20350"), (["--years", "2045-2025"], "2045-2025"),
                (["--years", "2025,,2030"], "2025,,2030"), (["--years", ""], "2025-2045"),
                (["--scenario", ""], "--scenario"), (["--scenario", "central,upper"], "--multiples"),
                (["--compare", "central"], "--scenario minus --compare"),
                (["--scenario", "central", "--compare", ""], "--compare"),
                (["--scenario", "central", "--compare", "central"], "same"),
                (["--multiples", "--scenario", "central,upper", "--compare", "upper"], "upper"),
                (["--multiples", "--year", "2035"], "--multiples")):
            _, done = self.export("x.png", *arguments, "--lang", "en", expect=2)
            self.assertIn(says, done.stderr)
            self.assertIn("export --help", done.stderr)
        self.assertEqual(self.names(), [])

    def test_what_the_map_does_not_have(self):
        for arguments, says in (
                (["--scenario", "best"], "\"best\". The scenarios are: pessimistic, central, upper"),
                (["--scenario", "central", "--compare", "worst"], "\"worst\""), (["--year", "1999"], "2013 to 2045"),
                (["--years", "2044-2050"], "2046. The years are 2013 to 2045"),
                ([test_cli.DATA / "sites" / "digital_parks.geojson", "--year", "2035"], "no numbers over years"),
                (GRID + ["--layers", "gemeinden"], "none of the layers shown"),
                (["--multiples", "--years", "2013-2045"], "33 maps in 33 columns")):
            _, done = self.export("x.png", *arguments, "--lang", "en", expect=1)
            self.assertIn(says, done.stderr)
        _, done = self.export("x.png", "--multiples", "--years", "2013-2045", "--lang", "de", expect=1)
        self.assertIn("höchstens", done.stderr)
        self.assertEqual(self.names(), [])

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_year_and_scenario_are_on_the_sheet(self):
        for language, words in (("de", "2040, Veröffentlichte Obergrenze (Annahme)"),
                                ("en", "2040, Published upper bound (assumption)")):
            path, done = self.export("map.pdf", "--year", "2040", "--scenario", "upper", "--lang", language)
            self.assertEqual(done.stderr, "")
            self.assertEqual(done.stdout, f"{path}\n")
            text = pdf_text(path)
            self.assertIn(words, text)
            self.assertGreaterEqual(text.count(words.split()[-1]), 4)  # also in the legend and at the numbers
            self.assertIn("Statistik der Bundesagentur für Arbeit", text)
        path, _ = self.export("difference.pdf", "--year", "2040", "--scenario", "upper", "--compare", "central",
                              "--lang", "de")
        self.assertIn("2040, Veröffentlichte Obergrenze minus Mittlere Annahmen (Annahme)", pdf_text(path))

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_layers_named_are_the_layers_shown(self):
        path, _ = self.export("parks.pdf", "--layers", "digital_parks", "--year", "2040", "--lang", "de")
        self.assertNotIn("Annahme", pdf_text(path))
        path, _ = self.export("jobs.pdf", "--layers", "job_sites", "--lang", "de")
        self.assertIn("2035, Mittlere Annahmen (Annahme)", pdf_text(path))  # the project's own moment
        path, _ = self.export("own.pdf", "--lang", "de")
        self.assertNotIn("2035, Mittlere Annahmen", pdf_text(path))  # whose layers are off by themselves

    def test_one_file_for_each_year(self):
        path, done = self.export("karte-{year}.png", "--years", "2030-2031,2040", "--size", "640x480")
        names = [f"karte-{year}.png" for year in (2030, 2031, 2040)]
        self.assertEqual(self.names(), names)
        self.assertEqual(done.stdout, "".join(f"{path.with_name(name)}\n" for name in names))
        self.assertEqual(len({path.with_name(name).read_bytes() for name in names}), 3)
        self.assertEqual(png_header(path.with_name(names[0]))[:2], (640, 480))
        self.export("plan.v2.png", "--years", "2035", "--size", "640x480")
        self.assertIn("plan.v2-2035.png", self.names())
        self.export("einzeln-{year}.png", "--year", "2035", "--size", "640x480")
        self.assertIn("einzeln-2035.png", self.names())
        self.assertEqual((self.folder / "plan.v2-2035.png").read_bytes(),
                         (self.folder / "einzeln-2035.png").read_bytes())

    def test_one_failing_file_does_not_stop_the_others(self):
        (self.folder / "k-2031.png").mkdir()
        path, done = self.export("k.png", "--years", "2030-2032", "--size", "640x480", expect=1)
        self.assertIn("k-2031.png", done.stderr)
        self.assertEqual(done.stdout, "".join(f"{path.with_name(f'k-{year}.png')}\n" for year in (2030, 2032)))
        self.assertEqual(self.names(), ["k-2030.png", "k-2031.png", "k-2032.png"])

    def test_interrupt_leaves_whole_files(self):
        arguments = [test_cli.PROGRAM, "export", "-o", self.folder / "k.png", "--years", "2013-2045", "--lang", "en"]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8"}) as process:
            first = process.stdout.readline()  # one is written: the others are not, yet
            process.send_signal(signal.SIGINT)
            rest, errors = process.stdout.read(), process.stderr.read()
            process.wait(100)
        self.assertEqual(process.returncode, 1)
        written = (first + rest).split()
        self.assertLess(len(written), 33)
        self.assertEqual(self.names(), sorted(pathlib.Path(path).name for path in written))
        for path in written:
            self.assertTrue(pathlib.Path(path).read_bytes().endswith(b"IEND\xaeB`\x82"))
        self.assertEqual(errors.count("canceled"), 1)

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_multiples(self):
        for language, captions in (("de", ["2026, Vorsichtige Annahmen (Annahme)",
                                           "2035, Veröffentlichte Obergrenze (Annahme)",
                                           "Neue Arbeitsplätze je Standort (Annahme)"]),
                                   ("en", ["2026, Cautious assumptions (assumption)",
                                           "2035, Published upper bound (assumption)",
                                           "New jobs per site (assumption)"])):
            path, done = self.export("sheet.pdf", *GRID, "--lang", language)
            self.assertEqual(done.stdout, f"{path}\n")
            text = pdf_text(path)
            for caption in captions:
                self.assertIn(caption, text)
        for arguments, size in ((["--size", "1920x1080"], (1920, 1080)), (["--portrait"], (1240, 1754)),
                                (["--paper", "A3", "--bare"], (2480, 1754))):
            path, _ = self.export("sheet.png", *GRID, *arguments)
            self.assertEqual(png_header(path)[:2], size)

    def test_same_bytes(self):
        for suffix in ("png", "pdf"):
            first, _ = self.export("one." + suffix, *GRID)
            second, _ = self.export("two." + suffix, *GRID)
            self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_numbers_that_cannot_be_read(self):
        data = self.folder / "data"
        shutil.copytree(test_cli.DATA, data)
        (data / "jobs" / "scenarios.json").write_text("{", encoding="utf-8")
        path, done = self.export("map.png", data / "revieratlas.revier", "--lang", "en", "--size", "640x480", expect=1)
        self.assertIn("job_sites", done.stderr)
        self.assertIn("scenarios.json", done.stderr)
        self.assertTrue(path.exists())  # the rest is exported all the same

    def test_each_project_has_its_own_projections(self):
        data = self.folder / "data"
        shutil.copytree(test_cli.DATA, data)
        other = data / "other.revier"
        project = json.loads(self.project.read_text(encoding="utf-8"))
        project["layers"] = [layer for layer in project["layers"] if layer["id"] == "gemeinden"]
        for key in ("scenarios", "moment"):
            del project[key]
        other.write_text(json.dumps(project), encoding="utf-8")
        _, done = self.export("both.png", other, self.project, "--scenario", "upper", "--size", "640x480")
        self.assertEqual(done.stderr, "")  # moment and projections come from the second


if __name__ == "__main__":
    test_cli.PROGRAM, test_cli.DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
