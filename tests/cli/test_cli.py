#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls revieratlas-cli as a user would: test_cli.py PROGRAM DATA_FOLDER"""

import json
import os
import pathlib
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = DATA = None


def run(*arguments, **environment):
    """Returns the finished process, with texts."""
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          check=False, timeout=100, env={**os.environ, "LC_ALL": "C.UTF-8", **environment})


def png_header(path):
    """Width, height and pixels per metre of a PNG."""
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    at = data.index(b"pHYs") + 4
    across, down, unit = struct.unpack(">IIB", data[at:at + 9])
    assert across == down and unit == 1
    return width, height, across


class Cli(unittest.TestCase):
    """Arguments, exit codes, files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.parks = DATA / "sites" / "digital_parks.geojson"

    def export(self, name, *arguments, expect=0, **environment):
        """Exports to a file of the test's folder and returns its path and the process."""
        path = self.folder / name
        done = run("export", "-o", path, *arguments, **environment)
        self.assertEqual(done.returncode, expect, done.stderr)
        return path, done

    def test_profile(self):
        done = run("profile", "digitalpark-frimmersdorf", "--json", "--lang", "de")
        self.assertEqual(done.returncode, 0, done.stderr)
        profile = json.loads(done.stdout)
        self.assertEqual(profile["municipality"], "Grevenbroich")
        nearest = {entry["layer"]: entry for entry in profile["nearest"]}
        self.assertLess(nearest["substations"]["metres"], 10000)
        self.assertTrue(all(entry["source"] for entry in profile["nearest"]))
        self.assertTrue(all(entry["estimate"] for entry in profile["people"]))
        text = run("profile", "Innovation Park Bergheim", "--lang", "en").stdout
        for words in ("Nearest:", "Within 1 km:", "From 5 km to 10 km:", "estimate", "% of the circle"):
            self.assertIn(words, text)
        for site, code in (("qqqqqq", 1), ("park", 1), ("", 2)):
            self.assertEqual(run("profile", site).returncode, code)

    def test_cache(self):
        features = ",".join('{"type":"Feature","properties":{"name":"Straße %d"},"geometry":{"type":"Point",'
                            '"coordinates":[6.%d,51]}}' % (i, i) for i in range(45000))
        file = self.folder / "large.geojson"
        file.write_text('{"type":"FeatureCollection","features":[' + features + "]}", encoding="utf-8")
        self.assertGreater(file.stat().st_size, 4 << 20)
        time.sleep(3.2)  # younger files are not kept
        cache = self.folder / "cache"
        home = {"XDG_CACHE_HOME": str(cache)}

        def entries():
            return len(list(cache.rglob("*.cache")))

        plain = run("info", file, "--no-cache", **home)
        self.assertEqual(plain.returncode, 0, plain.stderr)
        self.assertEqual(run("info", file, **home, REVIERATLAS_CACHE="off").stdout, plain.stdout)
        self.assertEqual(entries(), 0)
        pictures = []
        for number, options in enumerate(([], [], ["--no-cache"])):
            self.assertEqual(run("info", file, *options, **home).stdout, plain.stdout)
            path, _ = self.export(f"{number}.png", file, *options, **home)
            pictures.append(path.read_bytes())
            self.assertEqual(entries(), 3)  # as read, as projected, and the sum for the record
        self.assertEqual(set(pictures), {pictures[0]})
        for damaged in cache.rglob("*.cache"):
            damaged.write_bytes(damaged.read_bytes()[:1000])
        path, _ = self.export("again.png", file, **home)
        self.assertEqual(path.read_bytes(), pictures[0])
        shutil.rmtree(cache)
        cache.write_text("no folder", encoding="utf-8")
        self.assertEqual(run("info", file, **home).stdout, plain.stdout)

    def test_search(self):
        done = run("search", "bergehim", "--json", "--lang", "de")  # a typing error
        self.assertEqual(done.returncode, 0, done.stderr)
        hits = json.loads(done.stdout)
        self.assertEqual(hits[0]["title"], "Bergheim")
        self.assertEqual(hits[0]["errors"], 1)
        west, south, east, north = hits[0]["bounds"]
        self.assertTrue(6 < west < east < 7 and 50 < south < north < 52)
        done = run("search", "41515", "--lang", "en", "--limit", "1")
        self.assertRegex(done.stdout, r"^Grevenbroich – .* – .*41515\n$")
        done = run("search", "32U 331034 5662413", "--lang", "en")
        self.assertRegex(done.stdout, r"^51\.088\d*° N  6\.587\d*° E – EPSG:25832\n")
        place = json.loads(run("search", "51,0883; 6,5873", "--json").stdout)[0]
        self.assertAlmostEqual(place["longitude"], 6.5873)
        own = json.loads(run("search", "frimmersdorf", self.parks, "--json").stdout)
        self.assertEqual({hit["layer"] for hit in own}, {"digital_parks"})

    def test_search_finds_nothing(self):
        done = run("search", "qqqqqqqq", "--lang", "en")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("Nothing was found", done.stderr)
        for arguments in ([], [""], ["x", "--limit", "0"], ["x", "--limit", "many"]):
            self.assertEqual(run("search", *arguments).returncode, 2)
        self.assertEqual(run("search", "x", "no-such-file.geojson").returncode, 1)

    def test_help_and_version(self):
        for arguments, word in ((["--help"], "export"), (["export", "--help"], "--center"), (["info", "-h"], "--json")):
            done = run(*arguments, "--lang", "en")
            self.assertEqual(done.returncode, 0)
            self.assertIn(word, done.stdout)
            self.assertEqual(done.stderr, "")
        self.assertRegex(run("--version").stdout, r"^revieratlas-cli \d+\.\d+\.\d+\n$")

    def test_wrong_usage(self):
        out = ["-o", self.folder / "x.png"]
        for arguments in ([], ["draw"], ["export"], ["info"], ["export", *out, "--nonsense"],
                          ["export", *out, "--size", "big"], ["export", *out, "--size", "800x600", "--dpi", "96"],
                          ["export", *out, "--paper", "A7"], ["export", *out, "--extent", "7,51,6,52"],
                          ["export", *out, "--extent", "280000,5600000,360000,5700000"],
                          ["export", *out, "--extent", "6,50,7,51", "--scale", "5000"],
                          ["export", *out, "--center", "6.5"], ["export", *out, "--scale", "-5"],
                          ["export", *out, "--lang", "fr"], ["export", *out, "--date", "yesterday"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertEqual(done.stdout, "")
            self.assertIn("--help", done.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_paper(self):
        path, done = self.export("a4.png", self.parks)
        self.assertEqual(done.stdout.strip(), str(path))
        self.assertEqual(done.stderr, "")
        self.assertEqual(png_header(path), (1754, 1240, 5906))
        path, _ = self.export("a3.png", self.parks, "--paper", "a3", "--portrait", "--dpi", "100")
        self.assertEqual(png_header(path), (1169, 1654, 3937))

    def test_scale_that_varies(self):
        wide = ["--extent", "-10,36,30,70", "--lang", "en"]
        path, done = self.export("wide.png", *wide, "--crs", "EPSG:3857", "--size", "400x300")
        self.assertRegex(done.stderr, rf"warning: {re.escape(str(path))}: The scale varies by \d+ % over this sheet")
        _, done = self.export("here.png", self.parks, "--lang", "en", "--crs", "EPSG:3857", "--size", "400x300")
        self.assertEqual(done.stderr, "")

    def test_pixels(self):
        for size in ("640x480", "1920x1080"):
            path, _ = self.export("p.png", self.parks, "--size", size)
            self.assertEqual("%dx%d" % png_header(path)[:2], size)
        path, _ = self.export("bare.png", self.parks, "--size", "200x100", "--bare")
        self.assertEqual(png_header(path)[:2], (200, 100))

    def test_same_bytes(self):
        for suffix in ("png", "pdf"):
            first, _ = self.export("one." + suffix, self.parks, TZ="UTC")
            time.sleep(1.1)
            second, _ = self.export("two." + suffix, self.parks, TZ="Europe/Berlin")
            self.assertEqual(first.read_bytes(), second.read_bytes())
            other, _ = self.export("three." + suffix, self.parks, "--date", "2020-02-29")
            self.assertNotEqual(first.read_bytes(), other.read_bytes())

    @unittest.skipUnless(shutil.which("pdfinfo"), "needs poppler-utils")
    def test_date(self):
        for arguments, date in (([], "20000229"), (["--date", "2026-03-12"], "20260312")):
            path, _ = self.export("date.pdf", self.parks, *arguments, SOURCE_DATE_EPOCH="951782400")
            said = subprocess.run(["pdfinfo", "-rawdates", path], capture_output=True, check=True, text=True).stdout
            self.assertRegex(said, rf"CreationDate: +D:{date}000000Z\nModDate: +D:{date}000000Z")

    @unittest.skipUnless(shutil.which("pdftotext") and shutil.which("pdffonts"), "needs poppler-utils")
    def test_pdf_has_text_and_fonts(self):
        path, _ = self.export("t.pdf", self.parks, "--lang", "en", "--title", "Beschluss 12/2026: Größe",
                              "--center", "6.6,51.03", "--scale", "1:50000", "--date", "2026-03-12")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
        for words in ("Beschluss 12/2026: Größe", "1:50,000", "12 March 2026", "EPSG:25832", "digital_parks"):
            self.assertIn(words, text)
        fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True).stdout.decode().splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertIn("OpenSans", font)
            self.assertRegex(font, r"\byes\b")

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_raster(self):
        grid = self.folder / "heights.asc"
        rows = "\n".join(" ".join(str(row * 10 + column) for column in range(8)) for row in range(8))
        grid.write_text("ncols 8\nnrows 8\nxllcorner 330000\nyllcorner 5650000\ncellsize 1000\nNODATA_value -9\n" + rows,
                        encoding="ascii")
        path, done = self.export("heights.pdf", grid, self.parks, "--lang", "en")
        self.assertIn("25832", done.stderr)  # the file does not say it
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
        for words in ("heights", "76 and more", "1 and less", "digital_parks"):
            self.assertIn(words, text)
        self.assertLess(text.index("digital_parks"), text.index("heights"))  # it lies below the points
        self.assertIn(b"/Image", path.read_bytes())
        path, _ = self.export("below.pdf", grid, DATA / "revieratlas.revier", "--lang", "en")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
        self.assertLess(text.index("Digital parks"), text.index("heights"))  # and below those of a project
        shutil.copy(DATA.parent / "resources" / "screenshots" / "window.png", self.folder / "photo.png")
        _, done = self.export("x.png", self.folder / "photo.png", expect=1)
        self.assertIn("photo.png", done.stderr)

    def test_shipped_project(self):
        if not (DATA / "revieratlas.revier").exists():
            self.skipTest("data/revieratlas.revier is missing")
        path, done = self.export("map.png", "--layers", "digital_parks")
        self.assertEqual(done.stderr, "")
        self.assertGreater(path.stat().st_size, 10000)
        _, done = self.export("map2.png", "--layers", "no such layer", expect=1)
        self.assertIn("digital_parks", done.stderr)
        _, done = self.export("both.png", DATA / "revieratlas.revier", self.parks)
        self.assertEqual(done.stderr, "")

    def test_unreadable_inputs(self):
        broken = self.folder / "broken.geojson"
        broken.write_text('{"type": "FeatureCollection", "features": [', encoding="utf-8")
        path, done = self.export("none.png", broken, expect=1)
        self.assertIn("broken.geojson", done.stderr)
        self.assertFalse(path.exists())
        # The rest is exported all the same, and the exit code still says that something is missing.
        path, done = self.export("rest.png", self.folder / "missing.geojson", self.parks, expect=1)
        self.assertIn("missing.geojson", done.stderr)
        self.assertTrue(path.exists())

    def test_targets(self):
        for name in ("nowhere/x.png", "x.docx", "noSuffix"):
            path, done = self.export(name, self.parks, expect=1)
            self.assertIn(path.name, done.stderr)
            self.assertEqual(done.stdout, "")
        (self.folder / "old.png").mkdir()
        _, done = self.export("old.png", self.parks, expect=1)
        self.assertIn("old.png", done.stderr)

    def test_interrupt_leaves_no_half_file(self):
        old = self.folder / "big.png"
        old.write_text("old", encoding="utf-8")
        with subprocess.Popen([PROGRAM, "export", self.parks, "-o", old, "--paper", "A3", "--dpi", "600"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(0.25)
            process.send_signal(signal.SIGINT)
            code = process.wait(60)
        if code != 0: # else it was faster than the signal
            self.assertEqual(old.read_text(encoding="utf-8"), "old")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["big.png"])

    def test_info(self):
        done = run("info", "--lang", "en", self.parks)
        self.assertEqual(done.returncode, 0, done.stderr)
        for words in ("2 points", "EPSG:4326", "name_de (text)", "6.57708"):
            self.assertIn(words, done.stdout)

    def test_info_json(self):
        done = run("info", "--json", self.parks, self.folder / "missing.shp")
        self.assertEqual(done.returncode, 1)
        self.assertIn("missing.shp", done.stderr)
        first, second = json.loads(done.stdout)
        layer = first["layers"][0]
        self.assertEqual(layer["features"], 2)
        self.assertEqual(layer["geometry"], {"point": 2, "line": 0, "polygon": 0, "none": 0})
        self.assertEqual(layer["crs"]["code"], "EPSG:4326")
        self.assertEqual(len(layer["extentLonLat"]), 4)
        self.assertIn({"name": "jobs_max", "type": "integer"}, layer["fields"])
        self.assertIn("error", second)

    def test_info_project(self):
        project = DATA / "revieratlas.revier"
        if not project.exists():
            self.skipTest("data/revieratlas.revier is missing")
        done = run("info", "--json", project)
        self.assertEqual(done.returncode, 0, done.stderr)
        ids = [layer["id"] for layer in json.loads(done.stdout)[0]["layers"]]
        self.assertIn("digital_parks", ids)
        self.assertIn("digital_parks", run("info", project).stdout)

    def test_check_shipped_data(self):
        for arguments in ([], [DATA]):
            done = run("check", "--lang", "de", *arguments)
            self.assertEqual(done.returncode, 0, done.stdout)
            self.assertRegex(done.stdout, r"^\d+ Objekte und Zeilen in \d+ Dateien geprüft: nichts zu beanstanden\.\n$")
        done = run("check", "--json", DATA)
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, []))

    def test_check_names_file_line_and_property(self):
        data = self.folder / "data"
        shutil.copytree(DATA, data)
        parks = data / "sites" / "digital_parks.geojson"
        parks.write_text(parks.read_text(encoding="utf-8").replace('"grade": "A"', '"grade": "D"', 1), encoding="utf-8")
        done = run("check", "--lang", "en", data)
        self.assertEqual(done.returncode, 1)
        first, summary = done.stdout.splitlines()
        self.assertRegex(first, r"^sites/digital_parks\.geojson:\d+: digitalpark-frimmersdorf: grade: \"D\" is not allowed")
        self.assertIn("1 error, 0 warnings.", summary)
        done = run("check", "--json", "--lang", "de", parks)
        self.assertEqual(done.returncode, 1)
        finding, = json.loads(done.stdout)
        self.assertEqual((finding["severity"], finding["feature"], finding["property"]),
                         ("error", "digitalpark-frimmersdorf", "grade"))
        self.assertIn("ist nicht erlaubt", finding["message"])

    def test_check_own_offers(self):
        schema = DATA / "schema" / "education_offers.schema.json"
        columns = (DATA / "education" / "template.csv").read_text(encoding="utf-8").strip().split(",")
        row = {"id": "kurs-1", "lon": "6,58", "lat": "51,05"}
        offers = self.folder / "angebote.csv"
        known = json.loads(schema.read_text(encoding="utf-8"))
        for name in known["required"]:
            row.setdefault(name, {"source_date": "2026-10", "grade": "A", "precision": "address"}.get(name, "Kurs"))
        offers.write_text(";".join(columns) + "\n" + ";".join(row.get(c, "") for c in columns) + "\n", encoding="utf-8")
        done = run("check", "--lang", "en", "--schema", schema, offers)
        self.assertEqual((done.returncode, done.stdout), (0, "1 feature or row in 1 file checked: nothing to object to.\n"))
        row["lat"] = "nord"
        offers.write_text(";".join(columns) + "\n" + ";".join(row.get(c, "") for c in columns) + "\n", encoding="utf-8")
        done = run("check", "--lang", "en", "--schema", schema, offers)
        self.assertEqual(done.returncode, 1)
        self.assertIn("angebote.csv:2: kurs-1: lat: ", done.stdout)

    def test_check_wrong_calls(self):
        self.assertEqual(run("check", "--schema", "x.json").returncode, 2)
        self.assertEqual(run("check", "--nonsense").returncode, 2)
        for arguments in (["nowhere"], [self.folder], ["--schema", "nowhere.json", self.parks]):
            done = run("check", "--lang", "en", *arguments)
            self.assertEqual(done.returncode, 1)
            self.assertIn(str(arguments[-2] if len(arguments) > 1 else arguments[0]), done.stderr)
            self.assertEqual(done.stdout, "No file was checked.\n")


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1], verbosity=2)
