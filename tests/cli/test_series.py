#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes series, films and job files with revieratlas-cli as a user would: test_series.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata
import unittest

import test_cli
from test_cli import run
from test_moments import pdf_text


class Series(unittest.TestCase):
    """--series, films and --job."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def export(self, *arguments, expect=0, **environment):
        """Exports with English messages in the test's folder."""
        done = run("export", *arguments, "--lang", "en", **environment)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def test_files_are_kept_and_made_again(self):
        call = ["-o", self.folder / "plans" / "{number}-{name}.png", "--series", "municipalities", "--size", "480x360",
                "--date", "2026-03-31"]
        first = self.export(*call)
        lines = first.stdout.splitlines()
        self.assertEqual(len(lines), 19)
        self.assertEqual(lines[2], str(self.folder / "plans" / "03-Brühl.png"))
        self.assertEqual(lines[-1], str(self.folder / "plans" / "index.pdf"))
        self.assertIn("18 made, 0 kept, 0 failed", first.stderr)
        self.assertIn("0 made, 18 kept", self.export(*call).stderr)
        (self.folder / "plans" / "03-Brühl.png").unlink()
        self.assertIn("1 made, 17 kept", self.export(*call, "--jobs", "1").stderr)
        self.assertIn("18 made, 0 kept", self.export(*call, "--title", "Other").stderr)

    def test_killed_series_goes_on(self):
        call = ["export", "-o", self.folder / "{name}.png", "--series", "municipalities", "--paper", "A3", "--lang", "en"]
        with subprocess.Popen([test_cli.PROGRAM, *call], stdout=subprocess.PIPE, text=True) as process:
            process.stdout.readline()  # one is there: the others are not, yet
            process.send_signal(signal.SIGKILL)
            process.wait(100)
        there = sorted(self.folder.glob("*.png"))
        self.assertLess(len(there), 18)
        for path in there:
            self.assertTrue(path.read_bytes().endswith(b"IEND\xaeB`\x82"))
        done = run(*call)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreaterEqual(int(re.search(r"(\d+) kept", done.stderr)[1]), 1)
        self.assertEqual(len(list(self.folder.glob("*.png"))), 18)

    @unittest.skipUnless(shutil.which("pdftotext") and shutil.which("qpdf"), "needs poppler-utils and qpdf")
    def test_one_document(self):
        path = self.folder / "sites.pdf"
        done = self.export("-o", path, "--series", "sites", "--date", "2026-03-31")
        self.assertEqual(done.stdout, f"{path}\n")
        self.assertIn("Frimmersdorf digital park", pdf_text(path))
        self.assertIn("Overview of the sheets", pdf_text(path))
        subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
        outline = json.loads(subprocess.run(["qpdf", "--json", "--json-key=outlines", path], check=True,
                                            capture_output=True).stdout)["outlines"]
        self.assertEqual(outline[0]["title"], "Overview of the sheets")
        self.assertEqual([entry["destpageposfrom1"] for entry in outline], list(range(1, len(outline) + 1)))
        self.assertEqual([entry.name for entry in self.folder.iterdir()], ["sites.pdf"])
        said = subprocess.run(["pdfinfo", "-struct-text", path], check=True, capture_output=True, text=True,
                              errors="replace").stdout  # it shows titles in UTF-16 as they are
        self.assertRegex(said, r"Overview\s+of\s+the\s+sheets")  # the tags lead to the text of every page
        self.assertEqual(said.count("H1 (block)"), len(outline))
        objects = json.loads(subprocess.run(["qpdf", "--json", "--json-stream-data=none", path], check=True,
                                            capture_output=True).stdout)["qpdf"][1]
        root = next(entry["value"] for entry in objects.values()
                    if isinstance(entry.get("value"), dict) and entry["value"].get("/Type") == "/Catalog")
        names = [objects[f"obj:{layer}"]["value"]["/Name"] for layer in root["/OCProperties"]["/OCGs"]]
        self.assertIn("u:Digital parks", names)
        self.assertEqual(len(names), len(set(names)))  # one switch for all pages

    def test_scenes(self):
        document = self.folder / "show.pdf"
        self.export("-o", document, "--series", "scenes", "--date", "2026-01-01")
        pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", document], check=True, capture_output=True,
                                                                text=True).stdout)[1])
        show = json.loads((test_cli.DATA / "shows" / "von-der-kohle-zur-ki.json").read_text(encoding="utf-8"))
        titles = [scene["title"]["en"] for scene in show["scenes"]]
        self.assertEqual(pages, len(titles) + 1)
        text = subprocess.run(["pdftotext", "-layout", document, "-"], check=True, capture_output=True, text=True).stdout
        text = unicodedata.normalize("NFKC", text)  # ligatures
        for title, page in zip(titles, text.split("\f")[1:]):
            self.assertIn(title, " ".join(page.split()))
        self.assertIn("2026, Central assumptions", text.split("\f")[8])  # the moment of its scene
        self.assertNotIn("2026, Central assumptions", text.split("\f")[1])

    def test_years_as_one_document(self):
        path = self.folder / "years.pdf"
        self.export("-o", path, "--series", "years", "--years", "2030,2035", "--scenario", "central")
        if shutil.which("pdftotext"):
            self.assertIn("2035, Central assumptions", pdf_text(path))

    def test_wrong_calls(self):
        for arguments, says in (
                (["--series", ""], "municipalities, sites, years, scenes or a layer"), (["--series", "years"], "--years"),
                (["--series", "sites", "--years", "2030,2035"], "--multiples"),
                (["--series", "sites", "--center", "6.6,51"], "own view"),
                (["--series", "sites", "--place-scale", "x"], "--place-scale"), (["--jobs", "0"], "--jobs"),
                (["--job", "x.revierjob.json"], "says everything else")):
            done = self.export("-o", self.folder / "x.pdf", *arguments, expect=2)
            self.assertIn(says, done.stderr)
        for name, arguments, says in (("x.pdf", ["--series", "nowhere"], "\"nowhere\""),
                                      ("{nmae}.pdf", ["--series", "sites"], "{nmae}")):
            self.assertIn(says, self.export("-o", self.folder / name, *arguments, expect=1).stderr)
        self.assertIn("film", self.export("-o", self.folder / "x.mp4", expect=2).stderr)
        self.assertEqual(list(self.folder.iterdir()), [])

    @unittest.skipUnless(shutil.which("ffprobe"), "needs ffmpeg")
    def test_film(self):
        path = self.folder / "jobs.mp4"
        done = self.export("-o", path, "--years", "2030-2032", "--size", "640x360", "--seconds", "0.2")
        self.assertEqual(done.stdout, f"{path}\n")
        duration = subprocess.run(["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path],
                                  capture_output=True, text=True, check=True).stdout
        self.assertAlmostEqual(float(duration), 0.6, places=2)

    def test_film_without_ffmpeg(self):
        path = self.folder / "jobs.webm"
        done = self.export("-o", path, "--years", "2030,2031", "--size", "640x360", expect=1, PATH="/nowhere")
        self.assertIn("ffmpeg is not on the PATH", done.stderr)
        self.assertEqual(sorted(frame.name for frame in (self.folder / "jobs-frames").iterdir()), ["0000.png", "0001.png"])

    def job(self, content, expect=0):
        """Writes a job file and runs it."""
        path = self.folder / "test.revierjob.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1), encoding="utf-8")
        return self.run_job(path, expect)

    def run_job(self, path, expect=0):
        done = run("export", "--job", path, "--lang", "en")
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def test_job(self):
        (self.folder / "parks.geojson").write_bytes((test_cli.DATA / "sites" / "digital_parks.geojson").read_bytes())
        done = self.job({"revierjob": 1, "files": ["parks.geojson"], "defaults": {"size": "480x360", "lang": "de"},
                         "sheets": [{"output": "a.png", "center": [6.6, 51.0], "scale": 100000},
                                    {"output": "b/{key}.png", "series": "parks", "index": False}]}, expect=1)
        self.assertIn("\"parks\"", done.stderr)  # there is no such layer, but the first sheet is there
        self.assertTrue((self.folder / "a.png").exists())

    def test_job_with_design(self):
        (self.folder / "council.json").write_text(json.dumps({
            "revieratlas-sheet": 1, "name": {"de": "Rat", "en": "Council"},
            "page": {"paper": "A4", "orientation": "portrait"}, "elements": {"legend": True}}), encoding="utf-8")
        self.job({"revierjob": 1, "defaults": {"dpi": 30},
                  "sheets": [{"output": "own.png", "template": "a3-Portrait", "crs": "EPSG:3857", "grid": "utm"},
                             {"output": "file.png", "template": "council.json", "worldFile": False}]})
        sizes = {"own": (351, 496), "file": (248, 351)}
        for name, size in sizes.items():
            self.assertEqual(test_cli.png_header(self.folder / f"{name}.png")[:2], size)
        self.assertIn("Mercator_Auxiliary_Sphere", (self.folder / "own.prj").read_text(encoding="ascii"))
        self.assertEqual(list(self.folder.glob("file.*")), [self.folder / "file.png"])
        self.assertIn("crs", self.job({"revierjob": 1, "sheets": [{"output": "a.png", "crs": "UTM"}]}, expect=1).stderr)
        self.job({"revierjob": 1, "sheets": [{"output": "a.png", "template": "none.json"}]}, expect=1)

    def test_other_design_is_made_again(self):
        call = ["-o", self.folder / "{key}.png", "--series", "sites", "--size", "320x240", "--no-index"]
        made = re.compile(r"(\d+) made")
        count = int(made.search(self.export(*call).stderr)[1])
        kept = self.export(*call)
        self.assertIn(f"{count} kept", kept.stderr)
        for more in (["--crs", "EPSG:3857"], ["--grid", "utm"], ["--no-world-file"]):
            self.assertEqual(int(made.search(self.export(*call, *more).stderr)[1]), count, more)

    def test_other_template_is_made_again(self):
        call = ["-o", self.folder / "{key}.png", "--series", "sites", "--dpi", "30", "--no-index", "--template"]
        made = re.compile(r"(\d+) made, (\d+) kept")
        count = int(made.search(self.export(*call, "A4-landscape").stderr)[1])
        for sheet in (["A4-portrait"], ["A4-portrait", "--crs", "EPSG:3857"], ["A4-portrait", "--grid", "geographic"],
                      ["square"], ["A4-landscape"]):
            self.assertEqual(made.search(self.export(*call, *sheet).stderr).groups(), (str(count), "0"), sheet)
            self.assertEqual(made.search(self.export(*call, *sheet).stderr).groups(), ("0", str(count)), sheet)

    def test_kept_template(self):
        """A sheet that the project keeps has a name in each language; other options say otherwise as ever."""
        shutil.copytree(test_cli.DATA, self.folder / "data")
        path = self.folder / "data" / "revieratlas.revier"
        project = json.loads(path.read_text(encoding="utf-8"))
        sheet = {"revieratlas-sheet": 1, "page": {"paper": "A3", "orientation": "portrait"}, "elements": {"legend": True}}
        project["sheets"] = [sheet | {"name": {"de": "Ratsvorlage", "en": "Council paper"}},
                             sheet | {"name": "screen"}, sheet | {"name": "Broken", "grid": "squares"}]
        path.write_text(json.dumps(project), encoding="utf-8")
        call = [path, "--dpi", "30", "-o", self.folder / "x.png", "--template"]
        dpi = ["--dpi", "30"]
        for name, more, size in (("council PAPER", dpi, (351, 496)), ("Ratsvorlage", dpi, (351, 496)),
                                 ("Ratsvorlage", [*dpi, "--paper", "A4"], (248, 351)),
                                 ("Ratsvorlage", ["--size", "640x480"], (640, 480)), ("screen", [], (1920, 1080))):
            self.export(path, "-o", self.folder / "x.png", "--template", name, *more)
            self.assertEqual(test_cli.png_header(self.folder / "x.png")[:2], size, name)
        (self.folder / "x.png").unlink()
        said = self.export(*call, "Ratsvorlagen", expect=1).stderr
        for part in ("\"Ratsvorlagen\"", "A4-landscape", "square", "\"Council paper\"", ".json"):
            self.assertIn(part, said)
        self.assertIn("\"grid\"", self.export(*call, "broken", expect=1).stderr)
        self.assertIn("keeps none", self.export(*call[1:], "Ratsvorlage", expect=1).stderr)
        self.assertIn("none.json", self.export(*call, "none.json", expect=2).stderr)
        self.assertFalse((self.folder / "x.png").exists())
        self.job({"revierjob": 1, "files": ["data/revieratlas.revier"], "defaults": {"dpi": 30},
                  "sheets": [{"output": "job.png", "template": "Council paper"}]})
        self.assertEqual(test_cli.png_header(self.folder / "job.png")[:2], (351, 496))

    def test_kept_template_in_a_series(self):
        """What was made with another sheet of the same name is made again."""
        path = self.folder / "plan.revier"
        parks = test_cli.DATA / "sites" / "digital_parks.geojson"
        call = [path, "-o", self.folder / "{key}.png", "--series", "parks", "--dpi", "30", "--template", "Rat"]
        for orientation in ("portrait", "landscape"):
            path.write_text(json.dumps({
                "revieratlas": 1, "title": "Plan", "layers": [{"id": "parks", "file": str(parks)}],
                "sheets": [{"revieratlas-sheet": 1, "name": "Rat", "page": {"paper": "A4", "orientation": orientation}}]}),
                encoding="utf-8")
            self.assertIn(" 0 kept", self.export(*call).stderr)
            self.assertIn(" 0 made", self.export(*call).stderr)

    def test_picture_as_a_layer(self):
        """An exported picture brings its map back, or is a layer."""
        view = ["--center", "6.6,51.0", "--scale", "100000", "--size", "320x240"]
        old = self.folder / "old.tif"
        self.export("-o", old, *view, "--layers", "digital_parks")
        layers = {}
        for name, more in (("map", []), ("raster", ["--as-raster"])):
            picture = self.folder / f"{name}.png"
            self.export(old, "-o", picture, *view, *more)
            record = json.loads(run("info", picture, "--json", "--lang", "en").stdout)
            layers[name] = [(layer["id"], layer["file"]) for layer in record[0]["provenance"]["map"]["layers"]]
        self.assertEqual([layer[0] for layer in layers["map"]], ["digital_parks"])
        self.assertEqual(layers["raster"], [("old", "old.tif")])
        self.job({"revierjob": 1, "defaults": {"files": ["old.tif"], "size": "320x240", "layers": "old"},
                  "sheets": [{"output": "job.png", "asRaster": True}]})
        self.job({"revierjob": 1, "files": ["old.tif"], "sheets": [{"output": "job.png", "layers": "old"}]}, expect=1)

    def test_missing_companion_is_made_again(self):
        call = ["-o", self.folder / "{key}.png", "--series", "sites", "--size", "320x240", "--no-index"]
        self.export(*call)
        next(self.folder.glob("*.pgw")).unlink()
        self.assertIn("1 made", self.export(*call).stderr)

    def test_shipped_job(self):
        shutil.copytree(test_cli.DATA, self.folder / "data")
        done = self.run_job(self.folder / "data" / "examples" / "plans.revierjob.json")
        self.assertIn("18 sheets: 18 made", done.stderr)
        self.assertEqual(sorted(path.name for path in (self.folder / "data" / "examples").glob("*.pdf")),
                         ["jobs.pdf", "municipalities.pdf", "revier.pdf"])

    def test_job_errors(self):
        for content, says in (
                ("{", "line 1"), ("[]", "revierjob"), ({"revierjob": 1, "sheets": []}, "/sheets"),
                ({"revierjob": 1, "sheets": [{"output": "x.png", "papr": "A4"}]}, "papr"),
                ({"revierjob": 1, "sheets": [{"output": "x.png", "paper": "A9"}]}, "line 6"),
                ({"revierjob": 1, "sheets": [{"paper": "A4"}]}, "output"),
                ({"revierjob": 2, "sheets": [{"output": "x.png"}]}, "/revierjob"),
                ({"revierjob": 1, "sheets": [{"output": "x.png", "year": 2030, "years": "2030"}]}, "line 4"),
                ("{\"revierjob\": 1, \"revierjob\": 1, \"sheets\": [{\"output\": \"x.png\"}]}", "twice")):
            done = self.job(content, expect=1)
            self.assertIn("test.revierjob.json", done.stderr)
            self.assertIn(says, done.stderr)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["test.revierjob.json"])

    def test_readme(self):
        """The series in README.md work as they stand there."""
        readme = (test_cli.DATA.parent / "README.md").read_text(encoding="utf-8")
        calls = [line for line in readme.splitlines() if "revieratlas-cli export" in line
                 and ("--series" in line or "--job" in line or ".mp4" in line)]
        self.assertGreaterEqual(len(calls), 4)
        shutil.copytree(test_cli.DATA, self.folder / "data")
        for call in calls:
            if ".mp4" in call and not shutil.which("ffmpeg"):
                continue
            arguments = shlex.split(call[call.index("revieratlas-cli export"):])[1:]
            done = subprocess.run([test_cli.PROGRAM, *arguments], capture_output=True, text=True, check=False,
                                  cwd=self.folder, env={**os.environ, "LC_ALL": "C.UTF-8"})
            self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    test_cli.PROGRAM, test_cli.DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
