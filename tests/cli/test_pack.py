#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs projects with revieratlas-cli as a user would: test_pack.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import shutil
import sys
import tempfile
import unittest
import zipfile

import test_cli
from test_cli import run


class Pack(unittest.TestCase):
    """pack, and what the other commands make of its files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.cache = self.folder / "cache"
        os.environ["XDG_CACHE_HOME"] = str(self.cache)
        self.addCleanup(os.environ.pop, "XDG_CACHE_HOME")

    def project(self):
        """A project with a shapefile, a file in another folder, figures and shipped data; returns its path."""
        work = self.folder / "Pläne"
        (work / "Netz").mkdir(parents=True)
        for part in (test_cli.DATA / "infrastructure").glob("grid.*"):
            shutil.copy(part, work / "Netz")
        towns = [{"type": "Feature", "properties": {"ags": ags},
                  "geometry": {"type": "Point", "coordinates": place}}
                 for ags, place in (("05162008", [6.58, 51.09]), ("05362008", [6.64, 50.96]))]
        (self.folder / "Städte.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": towns}))
        (work / "zahlen.csv").write_text("ags;jahr;wert\n05162008;2030;1250\n05362008;2030;20\n")
        series = {"kind": "table", "file": "zahlen.csv", "key": "ags", "rowKey": "ags", "year": "jahr", "value": "wert"}
        style = {"proportional": {"field": "@value", "maxValue": 2000, "maxSize": 40}}
        layers = [{"id": "towns", "file": "../Städte.geojson", "series": series, "style": style},
                  {"id": "grid", "file": "Netz/grid.shp"}, {"id": "gemeinden", "file": "shipped:administration/gemeinden.geojson"}]
        path = work / "plan.revier"
        path.write_text(json.dumps({"revieratlas": 1, "title": "Plan", "layers": layers}))
        return path

    def picture(self, path):
        """The map of a project as the bytes of a picture, without the record of the files it was made from."""
        out = self.folder / "picture.png"
        done = run("export", path, "-o", out, "--size", "800x600", "--extent", "6.3,50.8,6.9,51.2", "--year", "2030")
        self.assertEqual(done.returncode, 0, done.stderr)
        content = out.read_bytes()
        record = content.index(b"iTXtXML:com.adobe.xmp") - 4
        size = int.from_bytes(content[record:record + 4])
        return content[:record] + content[record + size + 12:]

    def test_same_picture_elsewhere(self):
        """The packed project shows on another PC what the project shows on this one."""
        project = self.project()
        before = self.picture(project)
        packed = self.folder / "plan.revierz"
        done = run("pack", project, packed)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("plan.revierz", done.stdout)
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        packed.rename(elsewhere / "Köln {1}.revierz")
        shutil.rmtree(project.parent)
        (self.folder / "Städte.geojson").unlink()
        self.assertEqual(self.picture(elsewhere / "Köln {1}.revierz"), before)
        self.assertEqual(self.picture(elsewhere / "Köln {1}.revierz"), before)

    def test_archive(self):
        """Every program can unpack the file; what it needs is in it, once, and nothing that is shipped."""
        packed = self.folder / "plan.revierz"
        self.assertEqual(run("pack", self.project(), packed).returncode, 0)
        with zipfile.ZipFile(packed) as archive:
            self.assertIsNone(archive.testzip())
            names = sorted(archive.namelist())
            project = json.loads(archive.read("project.revier"))
        grid = [f"data/grid.{suffix}" for suffix in ("cpg", "dbf", "prj", "shp", "shx")]
        self.assertEqual(names, sorted(["project.revier", "data/Städte.geojson", "data/zahlen.csv", *grid]))
        self.assertEqual([layer["file"] for layer in project["layers"]],
                         ["data/Städte.geojson", "data/grid.shp", "shipped:administration/gemeinden.geojson"])

    def test_unpacked_project_is_a_project(self):
        """What another program unpacks opens like any project."""
        project = self.project()
        before = self.picture(project)
        packed = self.folder / "plan.revierz"
        self.assertEqual(run("pack", project, packed).returncode, 0)
        with zipfile.ZipFile(packed) as archive:
            archive.extractall(self.folder / "unpacked")
        self.assertEqual(self.picture(self.folder / "unpacked" / "project.revier"), before)

    def test_pack_again(self):
        """A packed project can be packed, too."""
        project = self.project()
        before = self.picture(project)
        for source, target in ((project, "a.revierz"), (self.folder / "a.revierz", "b.revierz")):
            self.assertEqual(run("pack", source, self.folder / target).returncode, 0)
        self.assertEqual(self.picture(self.folder / "b.revierz"), before)

    def test_info(self):
        """info says what is in it."""
        packed = self.folder / "plan.revierz"
        self.assertEqual(run("pack", self.project(), packed).returncode, 0)
        done = run("info", "--json", packed)
        self.assertEqual(done.returncode, 0, done.stderr)
        report = json.loads(done.stdout)[0]
        self.assertEqual(report["path"], str(packed))
        self.assertEqual([layer["id"] for layer in report["layers"]], ["towns", "grid", "gemeinden"])

    def test_nothing_stays_without_cache(self):
        """--no-cache leaves nothing of the data on the disk."""
        packed = self.folder / "plan.revierz"
        self.assertEqual(run("pack", self.project(), packed).returncode, 0)
        self.assertEqual(run("info", packed, "--no-cache").returncode, 0)
        self.assertFalse((self.cache / "revieratlas" / "projects").exists())
        self.assertEqual(run("info", packed).returncode, 0)
        self.assertEqual(len(list((self.cache / "revieratlas" / "projects").iterdir())), 1)

    def test_errors(self):
        """Each names the file; nothing is written."""
        project = self.project()
        packed = self.folder / "plan.revierz"
        (project.parent / "zahlen.csv").unlink()
        done = run("pack", project, packed)
        self.assertEqual(done.returncode, 1)
        self.assertIn("zahlen.csv", done.stderr)
        self.assertFalse(packed.exists())
        packed.write_bytes(b"no archive")
        for command in (("info", packed), ("export", packed, "-o", self.folder / "a.png")):
            done = run(*command)
            self.assertEqual(done.returncode, 1)
            self.assertIn(str(packed), done.stderr)
        for wrong in ((), (project,), (project, "a.zip"), ("a.geojson", packed)):
            self.assertEqual(run("pack", *wrong).returncode, 2, wrong)
        self.assertEqual(run("pack", "--help").returncode, 0)


if __name__ == "__main__":
    test_cli.PROGRAM, test_cli.DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
