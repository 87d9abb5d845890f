#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls revieratlas-cli profile and score as a user would: test_sites.py PROGRAM DATA_FOLDER"""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = DATA = None
PARK, OTHER = "digitalpark-frimmersdorf", "innovation-park-bergheim"


def call(*arguments, language="en"):
    """Returns the finished process, with texts as they are."""
    return subprocess.run([PROGRAM, *map(str, arguments), "--lang", language], capture_output=True, check=False,
                          timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8"})


class Sites(unittest.TestCase):
    """Profiles with jobs, comparisons, fact sheets, scores, wrong calls."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def good(self, *arguments, **options):
        """The output of a call that must succeed."""
        done = call(*arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (0, b""), done.stderr)
        return done.stdout.decode()

    def wrong(self, code, *arguments):
        """The message of a call that must fail."""
        done = call(*arguments)
        self.assertEqual((done.returncode, done.stdout), (code, b""), done.stderr)
        return done.stderr.decode()

    def test_profile_has_all_kinds_of_neighbours(self):
        profile = json.loads(self.good("profile", PARK, "--json"))
        layers = {neighbour["layer"] for neighbour in profile["nearest"]}
        self.assertLessEqual({"substations", "motorway_interchanges", "rail_stations", "airports", "gemeinden"}, layers)

    def test_jobs_say_what_they_are(self):
        profile = json.loads(self.good("profile", PARK, "--json", "--years", "2030,2045"))
        jobs = profile["jobs"]
        self.assertEqual({entry["scenario"] for entry in jobs}, {"pessimistic", "central", "upper"})
        self.assertEqual({entry["year"] for entry in jobs}, {2030, 2045})
        for entry in jobs:
            self.assertTrue(entry["jobs"] is None or (entry["kindText"] and entry["source"] and entry["grade"]), entry)
        bound = [entry for entry in jobs if entry["scenario"] == "upper" and entry["year"] == 2045]
        self.assertEqual((bound[0]["jobs"], bound[0]["kind"]), (2500, "published_bound"))
        for language, word in (("en", "assumption"), ("de", "Annahme")):
            text = self.good("profile", PARK, language=language)
            self.assertIn(word, text)
            self.assertIn("2038", text)

    def test_side_by_side(self):
        text = self.good("profile", PARK, "--compare", OTHER, "--compare", "ai-village-huerth")
        self.assertIn("* ", text)
        both = json.loads(self.good("profile", PARK, "--compare", OTHER, "--json"))
        self.assertEqual([site["id"] for site in both["sites"]], [PARK, OTHER])
        self.assertTrue(all(len(row["cells"]) == 2 for row in both["rows"]))
        for row in both["rows"]:
            self.assertLessEqual(sum(cell["best"] for cell in row["cells"]), 1, row)

    def test_fact_sheet(self):
        for language, words in (("en", ("Facts", "Jobs", "Sources", "Made with Revieratlas")),
                                ("de", ("Angaben", "Annahme", "Quellen", "Erstellt mit Revieratlas"))):
            path = self.folder / f"{language}.pdf"
            self.good("profile", PARK, "--pdf", path, language=language)
            self.assertTrue(path.read_bytes().startswith(b"%PDF-"))
            if not (shutil.which("pdftotext") and shutil.which("pdffonts")):
                continue
            text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
            for word in words:
                self.assertIn(word, text)
            self.assertEqual(text.count("\f"), 1)  # one page
            fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True).stdout.decode().splitlines()[2:]
            self.assertTrue(fonts and all(line.split()[-5] == "yes" for line in fonts), fonts)  # embedded

    def test_score(self):
        text = self.good("score", "--scenario", "upper")
        self.assertIn("assumption", text)
        self.assertIn("No score, because this is not known", text)  # Elsdorf
        score = json.loads(self.good("score", "--sites", f"{PARK},{OTHER}", "--json"))
        self.assertEqual(sorted(site["rank"] for site in score["sites"]), [1, 2])
        self.assertAlmostEqual(sum(criterion["share"] for criterion in score["criteria"]), 1)
        for site in score["sites"]:
            self.assertAlmostEqual(sum(site["rankAcceptability"]), 1)
        self.assertEqual(text, self.good("score", "--scenario", "upper"))  # the same draws again

    def test_weights(self):
        def first(*weights):
            score = json.loads(self.good("score", "--sites", PARK, "--sites", OTHER, "--json", *weights))
            return next(site["id"] for site in score["sites"] if site["rank"] == 1)
        nothing = "substations=0,motorway_interchanges=0,airports=0,rail_stations=0,people=0,jobs=0"
        self.assertEqual(first("--weights", f"{nothing},area=2"), PARK)  # 70 ha against 10 ha
        self.assertEqual(first("--weights", nothing.replace("people=0", "people=1") + ",area=0"), OTHER)

    def test_csv_of_both_languages(self):
        for language, delimiter in (("en", ","), ("de", ";")):
            text = self.good("score", "--sites", f"{PARK},{OTHER}", "--csv", "--scenario", "upper", "--year", "2045",
                             language=language)
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
            self.assertEqual({len(row) for row in rows}, {11})
            jobs = next(row for row in rows if "2045" in row[0])
            self.assertEqual(jobs[7].replace(",", "."), "2500.00")

    def test_own_criteria(self):
        path = self.folder / "mine.json"
        path.write_text(json.dumps({
            "sites": [{"layer": "digital_parks", "id": PARK}, {"layer": "digital_parks", "id": OTHER}],
            "criteria": [{"id": "trains", "kind": "count", "layer": "rail_stations", "radius": 10000, "weight": 2,
                          "title": {"de": "Züge", "en": "Trains"}, "worst": 0, "best": 20}]}), encoding="utf-8")
        score = json.loads(self.good("score", "--criteria", path, "--json"))
        self.assertEqual([criterion["title"] for criterion in score["criteria"]], ["Trains"])
        self.assertEqual(score["criteria"][0]["boundsFrom"], "settings")
        path.write_text('{"criteria": [{"id": "x", "kind": "beauty"}]}', encoding="utf-8")
        self.assertIn("beauty", self.wrong(1, "score", "--criteria", path))

    def test_wrong_calls(self):
        self.assertIn("colour", self.wrong(1, "score", "--weights", "colour=1"))
        self.assertIn("dream", self.wrong(1, "score", "--scenario", "dream"))
        self.assertIn("nowhere", self.wrong(1, "score", "--sites", "nowhere-at-all"))
        self.assertIn("--weights", self.wrong(2, "score", "--weights", "jobs=-1"))
        self.assertIn("1999", self.wrong(2, "score", "--year", "1999"))
        self.assertIn("1999", self.wrong(2, "profile", PARK, "--years", "1999"))
        self.assertIn("--compare", self.wrong(2, "profile", PARK, "--compare", OTHER, "--pdf", self.folder / "x.pdf"))
        self.assertIn("x.docx", self.wrong(1, "profile", PARK, "--pdf", self.folder / "x.docx"))
        self.assertIn("4", self.wrong(2, "profile", PARK, *["--compare", OTHER] * 4))

    def test_examples_of_the_help(self):
        for command in ("score", "profile"):
            text = self.good(command, "--help")
            self.assertIn(f"revieratlas-cli {command}", text)


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
