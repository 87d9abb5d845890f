#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls revieratlas-cli jobs as a user would: test_jobs.py PROGRAM DATA_FOLDER"""

import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = DATA = None
OWN = {
    "format": "revieratlas-jobs", "version": 1,
    "scenarios": [{"id": "mine", "title_de": "Meines", "title_en": "Mine", "assumptions": [
        {"source_id": "innovation-park-bergheim", "shape": "linear", "start_year": 2030, "full_year": 2034, "share": 0.4,
         "delay": 0, "note_de": "darum", "note_en": "because"}]}]}


def jobs(*arguments, language="en"):
    """Returns the finished process, with texts as they are."""
    return subprocess.run([PROGRAM, "jobs", "--lang", language, *map(str, arguments)], capture_output=True, check=False,
                          timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8"})


def table(done, delimiter=","):
    """The rows of CSV output, as dictionaries."""
    return list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8"), newline=""), delimiter=delimiter))


class Jobs(unittest.TestCase):
    """Tables, files, differences, ranges, reasons, wrong calls."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def good(self, *arguments, **options):
        """The output of a call that must succeed."""
        done = jobs(*arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (0, b""), done.stderr)
        return done

    def own(self, **changes):
        """Writes a file with a scenario of the user's own."""
        path = self.folder / "mine.json"
        content = json.loads(json.dumps(OWN))
        content["scenarios"][0]["assumptions"][0].update(changes)
        path.write_text(json.dumps(content, indent=1), encoding="utf-8")
        return path

    def test_table_says_that_it_assumes(self):
        for language, words in (("en", ("assumption", "without a year", "only", "Sources of the numbers:")),
                                ("de", ("Annahme", "ohne Jahr", "nur bei der Region", "Quellen der Zahlen:"))):
            text = self.good(language=language).stdout.decode()
            for word in words:
                self.assertIn(word, text)
        for line in text.splitlines():
            if line.startswith("  Rhein-") and "161.8" not in line and "150.9" not in line:
                self.assertRegex(line, r"[*†‡]", line)  # no number without its mark

    def test_one_year(self):
        text = self.good("--scenario", "upper", "--year", "2038", "--by", "source", "--measure", "gains").stdout.decode()
        self.assertRegex(text, r"Frimmersdorf digital park +2,500†\n")
        self.assertIn("when it is reached is an assumption", text)
        self.assertNotIn("Elsdorf", text)
        self.assertNotIn("Cautious", text)

    def test_long_csv(self):
        rows = table(self.good("--format", "csv"))
        self.assertEqual({row["scenario"] for row in rows}, {"pessimistic", "central", "upper", ""})
        self.assertTrue(all(row["kind"] and row["kind_text"] and row["source"] and row["grade"] for row in rows))
        self.assertTrue(all(row["grade"] == "C" for row in rows if row["kind"] == "assumption"))
        observed = [row for row in rows if row["kind"] == "observed"]
        self.assertEqual(max(row["year"] for row in observed), "2025")
        neuss = [row for row in rows if row["key"] == "05162" and row["measure"] == "gains"]
        self.assertEqual(max(float(row["value"]) for row in neuss), 2500)
        losses = {row["key"] for row in rows if row["measure"] == "losses"}
        self.assertEqual(losses, {""})  # not allocated to any Kreis

    def test_parts_are_the_whole(self):
        def sums(by, measure):
            result = {}
            for row in table(self.good("--format", "csv", "--by", by, "--measure", measure)):
                place = (row["scenario"], row["year"])
                result[place] = result.get(place, 0) + float(row["value"])
            return result
        for measure in ("gains", "losses", "construction"):
            whole = sums("region", measure)
            for by in ("source", "municipality", "kreis"):
                for place, value in sums(by, measure).items():
                    self.assertAlmostEqual(value, whole[place], delta=0.5, msg=(by, measure, place))

    def test_german_csv(self):
        done = self.good("--format", "csv", "--scenario", "upper", "--year", "2030", "--measure", "gains", language="de")
        first = table(done, ";")[0]
        self.assertEqual((first["key"], first["value"], first["kind_text"]), ("05162", "681,8", "Annahme"))
        self.assertTrue(done.stdout.endswith(b"\r\n"))

    def test_wide_csv(self):
        rows = table(self.good("--wide", "--by", "region", "--measure", "net", "--from", "2029", "--to", "2031"))
        self.assertEqual([name for name in rows[0] if name.startswith("jobs_")], ["jobs_2029", "jobs_2030", "jobs_2031"])
        self.assertLess(float(rows[0]["jobs_2030"]), 0)
        self.assertEqual(rows[0]["kind"], "assumption")

    def test_schemas(self):
        for layout, schema in (("--long", "job_results"), ("--wide", "job_results_wide")):
            for by in ("source", "municipality", "kreis", "region"):
                path = self.folder / "jobs.csv"
                self.assertEqual(self.good(layout, "--by", by, "-o", path).stdout.decode(), f"{path}\n")
                check = subprocess.run([PROGRAM, "check", "--lang", "en", "--schema", DATA / "schema" /
                                        f"{schema}.schema.json", path], capture_output=True, text=True, check=False)
                self.assertEqual(check.returncode, 0, check.stdout)
                self.assertIn("nothing to object to", check.stdout)

    def test_json(self):
        path = self.folder / "jobs.json"
        self.good("--by", "region", "--year", "2035", "-o", path)
        content = json.loads(path.read_text(encoding="utf-8"))
        self.assertEqual(content["observed_until"], 2025)
        self.assertTrue(all(value["kind_text"] and value["grade"] for value in content["values"]))
        self.assertIn("iw-consult-trend", {line["id"] for line in content["comparisons"]})

    def test_comparison_lines_stand_apart(self):
        text = self.good("--by", "region", "--scenario", "central").stdout.decode()
        self.assertIn("in none of these sums", text)
        self.assertIn("27,000 new jobs by 2038", text)
        self.assertNotIn("27,000", self.good("--by", "kreis").stdout.decode())

    def test_ranges(self):
        call = ("--scenario", "central", "--ranges", "--runs", "500", "--format", "csv", "--year", "2035")
        first = self.good(*call)
        self.assertEqual(first.stdout, self.good(*call, "--seed", "1").stdout)
        self.assertNotEqual(first.stdout, self.good(*call, "--seed", "2").stdout)
        for row in table(first):
            if row["kind"] != "observed":
                self.assertLessEqual(float(row["p10"]), float(row["p50"]))
                self.assertLessEqual(float(row["p50"]), float(row["p90"]))
        text = self.good("--scenario", "central", "--ranges", "--runs", "100", "--year", "2035").stdout.decode()
        self.assertIn("this is no forecast", text)

    def test_compare(self):
        call = ("--scenario", "upper", "--compare", "central", "--year", "2045", "--measure", "gains")
        rows = {row["key"]: row for row in table(self.good(*call, "--format", "csv"))}
        self.assertEqual((rows["05162"]["compared"], rows["05162"]["difference"], rows["05162"]["kind"]),
                         ("1250", "1250", "assumption"))
        self.assertIn("+1,250*", self.good(*call).stdout.decode())
        all_others = self.good("--compare", "central", "--format", "csv")
        self.assertEqual({row["scenario"] for row in table(all_others)}, {"pessimistic", "upper"})

    def test_why(self):
        call = ("--scenario", "upper", "--year", "2030", "--why")
        text = self.good(*call, "--key", "digitalpark-frimmersdorf").stdout.decode()
        self.assertIn("2,500 × 100 % × 27.27 % = 681.8 – assumption", text)
        self.assertIn("Staatskanzlei", text)
        self.assertIn("Assumption: ", text)
        self.assertIn("No source says how many of the losses",
                      self.good(*call, "--key", "05362", "--measure", "net").stdout.decode())
        self.assertIn("Annahme", self.good(*call, language="de").stdout.decode())
        reason = json.loads(self.good(*call, "--format", "json").stdout)
        self.assertEqual((reason["kind"], reason["grade"]), ("assumption", "C"))

    def test_own_scenarios(self):
        path = self.own()
        rows = table(self.good("--file", path, "--scenario", "mine", "--format", "csv", "--year", "2034", "--measure",
                               "gains"))
        self.assertEqual([(row["scenario"], row["value"], row["grade"]) for row in rows], [("mine", "1000", "C")])
        both = self.good("--file", path, "--scenario", "mine", "--compare", "central").stdout.decode()
        self.assertIn("Mine (mine) minus Central assumptions (central): assumption", both)
        alone = self.good("--file", DATA / "jobs" / "scenarios.json", "--format", "csv")
        self.assertEqual(alone.stdout, self.good("--format", "csv").stdout)

    def test_wrong_files(self):
        for changes, words in (({"share": 1.4}, ("/scenarios/0/assumptions/0/share", "between 0 and 1")),
                               ({"full_year": 2020}, ("full_year", "before the start year")),
                               ({"share": "0,4"}, ("share", "decimal point")),
                               ({"source_id": "nowhere"}, ("source_id", "nowhere"))):
            path = self.own(**changes)
            done = jobs("--file", path)
            self.assertEqual((done.returncode, done.stdout), (1, b""))
            for word in (f"{path}, line ", *words):
                self.assertIn(word, done.stderr.decode())
        path.write_text(path.read_text(encoding="utf-8")[:60], encoding="utf-8")
        self.assertIn("not valid JSON", jobs("--file", path).stderr.decode())
        self.assertIn("kein gültiges JSON", jobs("--file", path, language="de").stderr.decode())
        self.assertEqual(jobs("--file", self.folder / "nowhere.json").returncode, 1)

    def test_missing(self):
        done = jobs("--scenario", "nowhere")
        self.assertEqual(done.returncode, 1)
        self.assertIn("pessimistic, central, upper", done.stderr.decode())
        done = jobs("--by", "kreis", "--key", "05999")
        self.assertEqual(done.returncode, 1)
        self.assertIn("05162, 05362", done.stderr.decode())
        self.assertEqual(jobs("-o", self.folder / "no" / "jobs.csv").returncode, 1)

    def test_wrong_usage(self):
        for arguments in (["central"], ["--year", "1999"], ["--year", "2030", "--from", "2020"], ["--from", "many"],
                          ["--from", "2030", "--to", "2020"], ["--by", "stadt"], ["--measure", "jobs"],
                          ["--format", "xlsx"], ["--long", "--wide"], ["--wide", "--format", "json"], ["--runs", "500"],
                          ["--ranges", "--runs", "5"], ["--ranges", "--seed", "x"], ["--ranges", "--wide"],
                          ["--ranges", "--compare", "upper"], ["--why"], ["--why", "--scenario", "upper"],
                          ["--why", "--scenario", "upper", "--year", "2030", "--by", "kreis"],
                          ["--why", "--scenario", "upper", "--year", "2030", "--format", "csv"], ["--nonsense"]):
            done = jobs(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, b""), arguments)
            self.assertIn("revieratlas-cli jobs --help", done.stderr.decode())

    def test_help(self):
        for language, words in (("en", ("--compare", "is an assumption")), ("de", ("--compare", "ist eine Annahme"))):
            text = self.good("--help", language=language).stdout.decode()
            for word in words:
                self.assertIn(word, text)


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
