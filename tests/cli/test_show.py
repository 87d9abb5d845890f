#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes handouts, slides and packed shows with revieratlas-cli as a user would: test_show.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

import test_cli
from test_cli import png_header, run
from test_moments import pdf_text

POPPLER = shutil.which("pdftotext") and shutil.which("pdfinfo")


def scene(name, **more):
    """A scene in the middle of the test's map."""
    return {"id": name, "title": {"de": f"Szene {name}", "en": f"Scene {name}"},
            "text": {"de": f"- **Erstens** {name}", "en": f"- **First** {name}"},
            "notes": {"de": f"Sprich über {name}", "en": f"Speak about {name}"},
            "view": {"center": [6.6, 51.02], "scale": 150000}, **more}


class Shows(unittest.TestCase):
    """show, with projects and show files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        os.environ["XDG_CACHE_HOME"] = str(self.folder / "cache")
        self.addCleanup(os.environ.pop, "XDG_CACHE_HOME")

    def project(self, scenes, name="plan.revier"):
        """A project with two towns and a show of these scenes; returns its path."""
        towns = [{"type": "Feature", "properties": {"id": name, "name": name},
                  "geometry": {"type": "Point", "coordinates": place}}
                 for name, place in (("Grevenbroich", [6.58, 51.09]), ("Bergheim", [6.64, 50.96]))]
        (self.folder / "towns.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": towns}))
        path = self.folder / name
        path.write_text(json.dumps({
            "revieratlas": 1, "title": {"de": "Plan", "en": "Plan of towns"},
            "layers": [{"id": "towns", "file": "towns.geojson", "attribution": "Land NRW", "licence": "dl-de/zero-2-0"}],
            "show": {"scenes": scenes}}))
        return path

    def good(self, *arguments, language="en"):
        """The output of a call that must succeed without a word of warning."""
        done = run("show", *arguments, "--lang", language)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)
        return done.stdout

    def wrong(self, code, *arguments, language="en"):
        """The message of a call that must fail."""
        done = run("show", *arguments, "--lang", language)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stderr

    def test_list(self):
        project = self.project([scene("a"), scene("b", hidden=True, moment={"year": 2030}, playUntil=2040)])
        lines = self.good(project).splitlines()
        self.assertEqual(lines[0].split(), ["1", "a", "Scene", "a", "–"])
        self.assertEqual(lines[1].split(), ["2", "b", "Scene", "b", "2030–2040", "(hidden)"])
        self.assertIn("Szene a", self.good(project, language="de"))

    @unittest.skipUnless(POPPLER, "needs poppler-utils")
    def test_handout(self):
        project = self.project([scene("a"), scene("b", hidden=True), scene("c")])
        out = self.folder / "handout.pdf"
        self.assertEqual(self.good(project, "--pdf", out, "--date", "2026-03-31"), f"{out}\n")
        text = pdf_text(out)
        for words in ("Scene a", "First a", "First c", "Land NRW (dl-de/zero-2-0)", "1/2", "2/2", "31 March 2026"):
            self.assertIn(words, text)
        for words in ("Scene b", "Speak"):
            self.assertNotIn(words, text)
        info = subprocess.run(["pdfinfo", out], check=True, capture_output=True, text=True).stdout
        self.assertRegex(info, r"Pages: +2\n")
        self.assertRegex(info, r"Title: +Plan of towns\n")
        self.assertRegex(info, r"Tagged: +yes\n")
        self.assertIn("(A4)", info)
        first = out.read_bytes()
        self.good(project, "--pdf", out, "--date", "2026-03-31")
        self.assertEqual(out.read_bytes(), first)

    @unittest.skipUnless(POPPLER and shutil.which("qpdf"), "needs poppler-utils and qpdf")
    def test_notes(self):
        notes = "\n\n".join(f"Satz {number} der Notiz." for number in range(80))
        project = self.project([scene("a", notes=notes), scene("c")])
        out = self.folder / "notes.pdf"
        self.good(project, "--pdf", out, "--notes", language="de")
        text = pdf_text(out)
        for number in range(80):
            self.assertIn(f"Satz {number} der", text)
        self.assertIn("Sprich über c", text)
        subprocess.run(["qpdf", "--check", out], check=True, capture_output=True)
        outline = json.loads(subprocess.run(["qpdf", "--json", "--json-key=outlines", out], check=True,
                                            capture_output=True).stdout)["outlines"]
        self.assertEqual([entry["title"] for entry in outline], ["Szene a", "Szene c"])
        self.assertGreater(outline[1]["destpageposfrom1"], 2)

    def test_pictures(self):
        project = self.project([scene("a"), scene("b", hidden=True), scene("c/d")])
        slides = self.folder / "new" / "slides"
        out = self.good(project, "--png", slides, "--date", "2026-03-31")
        names = ["01-Scene a.png", "02-Scene c-d.png"]
        self.assertEqual(out.splitlines(), [str(slides / name) for name in names])
        self.assertEqual(sorted(path.name for path in slides.iterdir()), names)
        for name in names:
            self.assertEqual(png_header(slides / name)[:2], (1920, 1080))
        first = (slides / names[0]).read_bytes()
        self.assertIn(b"revieratlas:provenance", first)
        self.good(project, "--png", slides, "--date", "2026-03-31")
        self.assertEqual((slides / names[0]).read_bytes(), first)

    def test_show_file(self):
        project = self.project([])
        show = self.folder / "council" / "night.reviershow"
        show.parent.mkdir()
        show.write_text(json.dumps({"revieratlasShow": 1, "project": "../plan.revier", "title": "Night",
                                    "scenes": [scene("a")]}))
        self.assertIn("Scene a", self.good(show))
        out = self.folder / "night.pdf"
        self.good(show, "--pdf", out)
        if POPPLER:
            self.assertIn("Land NRW", pdf_text(out))
        project.unlink()
        self.assertIn("plan.revier", self.wrong(1, show))
        show.write_text(json.dumps({"revieratlasShow": 7, "project": "../plan.revier"}))
        self.assertIn("newer version", self.wrong(1, show))
        self.assertIn("neueren", self.wrong(1, show, language="de"))

    def test_packed(self):
        project = self.project([scene("a")])
        packed = self.folder / "plan.revierz"
        self.good(project, "--pack", packed)
        with zipfile.ZipFile(packed) as archive:
            self.assertIsNone(archive.testzip())
        (self.folder / "towns.geojson").unlink()
        slides = self.folder / "slides"
        self.good(packed, "--png", slides)
        self.assertTrue((slides / "01-Scene a.png").exists())
        self.assertIn(".revierz", self.wrong(2, project, "--pack", self.folder / "plan.rar"))
        self.assertIn("towns.geojson", self.wrong(1, project, "--pack", packed))

    def test_packed_as_zip_or_folder(self):
        project = self.project([scene("a")])
        for target in (self.folder / "plan.zip", self.folder / "plan"):
            self.assertIn(str(target), self.good(project, "--pack", target))
        (self.folder / "towns.geojson").unlink()
        self.assertIn("ready", self.good(self.folder / "plan.zip", "--check"))
        self.assertIn("ready", self.good(self.folder / "plan" / "project.revier", "--check"))
        with zipfile.ZipFile(self.folder / "other.zip", "w") as archive:
            archive.writestr("letter.txt", "to be kept")
        self.assertIn("other.zip", self.wrong(1, self.folder / "plan.zip", "--pack", self.folder / "other.zip"))
        with zipfile.ZipFile(self.folder / "other.zip") as archive:
            self.assertEqual(archive.read("letter.txt"), b"to be kept")

    def test_check(self):
        project = self.project([scene("a")])
        done = run("show", project, "--check", "--lang", "en")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("The show is ready", done.stdout)
        (self.folder / "towns.geojson").unlink()
        done = run("show", project, "--check", "--lang", "de")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("towns.geojson", done.stdout)
        self.assertIn("nicht bereit", done.stdout)

    def test_missing_layer_is_said(self):
        project = self.project([scene("a", highlights=[{"layer": "towns", "id": "Atlantis"}])])
        done = run("show", project, "--png", self.folder / "slides", "--lang", "en")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Scene a: 1 highlighted feature", done.stderr)

    def test_wrong_calls(self):
        empty = self.project([], "empty.revier")
        self.assertIn("no show", self.wrong(1, empty))
        self.assertIn("keine Vorführung", self.wrong(1, empty, language="de"))
        hidden = self.project([scene("a", hidden=True)], "hidden.revier")
        self.assertIn("hidden", self.wrong(1, hidden, "--pdf", self.folder / "x.pdf"))
        self.assertIn("(hidden)", self.good(hidden))
        project = self.project([scene("a")])
        self.assertIn("--notes", self.wrong(2, project, "--notes"))
        self.assertIn("--date", self.wrong(2, project, "--pdf", "x.pdf", "--date", "yesterday"))
        self.assertIn("towns.geojson", self.wrong(2, self.folder / "towns.geojson"))
        self.assertIn("--pdf", self.wrong(2, project, "--pdf", ""))
        self.assertIn("One project", self.wrong(2, project, project))
        self.assertIn(".pdf", self.wrong(1, project, "--pdf", self.folder / "x.png"))
        self.assertIn("gone.revier", self.wrong(1, self.folder / "gone.revier"))
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_help(self):
        self.assertIn("revieratlas-cli show", self.good("--help"))


if __name__ == "__main__":
    test_cli.PROGRAM, test_cli.DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
