#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Converts styles as a user would: test_style.py PROGRAM"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = None

SLD = """<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
<NamedLayer><Name>parks</Name><UserStyle><FeatureTypeStyle>
<Rule><Title>Groß</Title><ogc:Filter><ogc:PropertyIsGreaterThan><ogc:PropertyName>ha</ogc:PropertyName>
<ogc:Literal>10</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:Filter>
<PolygonSymbolizer><Fill><CssParameter name="fill">#aa0000</CssParameter></Fill>%s</PolygonSymbolizer></Rule>
<Rule><Title>Klein</Title><ogc:Filter><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>ha</ogc:PropertyName>
<ogc:Literal>10</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:Filter>
<PolygonSymbolizer><Fill><CssParameter name="fill">#00aa00</CssParameter></Fill></PolygonSymbolizer></Rule>
</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>"""


def run(*arguments):
    """Returns the finished process, with texts."""
    return subprocess.run([PROGRAM, "style", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          check=False, timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8"})


class Style(unittest.TestCase):
    """Formats, losses, exit codes."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.sld = self.folder / "parks.sld"
        self.sld.write_text(SLD % "", encoding="utf-8")

    def test_there_and_back(self):
        qml = self.folder / "parks.qml"
        done = run("convert", self.sld, qml, "--lang", "en")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("upper class", done.stderr)
        text = qml.read_text(encoding="utf-8")
        self.assertIn('attr="ha"', text)
        self.assertIn("170,0,0,255", text)
        back = self.folder / "back.sld"
        self.assertEqual(run("convert", qml, back, "--lang", "en").returncode, 0)
        text = back.read_text(encoding="utf-8")
        self.assertIn("#aa0000", text)
        self.assertIn("Groß", text)

    def test_losses_are_listed_with_their_line(self):
        self.sld.write_text(SLD % '<VendorOption name="random">grid</VendorOption>', encoding="utf-8")
        done = run("convert", self.sld, self.folder / "out.sld", "--lang", "en")
        self.assertEqual(done.returncode, 0)
        self.assertIn("Line 6:", done.stderr)
        self.assertIn("random", done.stderr)

    def test_broken_files(self):
        broken = self.folder / "broken.qml"
        broken.write_text("<qgis>", encoding="utf-8")
        done = run("convert", broken, self.folder / "out.sld", "--lang", "de")
        self.assertEqual(done.returncode, 1)
        self.assertIn("broken.qml", done.stderr)
        self.assertFalse((self.folder / "out.sld").exists())
        self.assertEqual(run("convert", self.folder / "nowhere.sld", self.folder / "out.sld").returncode, 1)
        self.assertEqual(run("convert", self.sld, self.folder / "out.css").returncode, 1)

    def test_wrong_calls(self):
        for arguments in ([], ["convert"], ["convert", self.sld], ["paint", self.sld, "x.qml"], ["--nonsense"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertEqual(done.stdout, "")
            self.assertIn("style --help", done.stderr)

    def test_help(self):
        done = run("--help", "--lang", "en")
        self.assertEqual(done.returncode, 0)
        self.assertIn("style convert parks.qml parks.sld", done.stdout)


if __name__ == "__main__":
    PROGRAM = sys.argv[1]
    unittest.main(argv=sys.argv[:1], verbosity=2)
