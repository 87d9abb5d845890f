#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exported files with the tools of others (GDAL, qpdf, poppler): test_formats.py PROGRAM DATA_FOLDER"""

import hashlib
import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

from osgeo import gdal, osr

PROGRAM = DATA = None
PICTURES = ("png", "jpg", "webp", "tif")
ALL = (*PICTURES, "svg", "pdf")
PLACE = ["--center", "6.6,51.0", "--scale", "100000"]
NAMESPACE = b"urn:revieratlas:provenance:1"


def run(*arguments, **options):
    """Returns the finished process, with texts."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **options.pop("environment", {})}
    return subprocess.run([*map(str, arguments)], capture_output=True, text=True, encoding="utf-8", errors="replace",
                          check=False, timeout=200, env=environment, **options)


def reference(code):
    """The coordinate reference system, x first."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def xmp_of(path):
    """The XMP packet of a JPEG as XML, and the pieces of its extension: name, length of all, offset, bytes."""
    data, at, packet, pieces = path.read_bytes(), 2, None, []
    while data[at + 1] != 0xda:
        length = int.from_bytes(data[at + 2:at + 4], "big")
        content = data[at + 4:at + 2 + length]
        head, _, rest = content.partition(b"\0")
        if data[at + 1] == 0xe1 and head == b"http://ns.adobe.com/xap/1.0/":
            packet = xml.etree.ElementTree.fromstring(rest)
        elif data[at + 1] == 0xe1 and head == b"http://ns.adobe.com/xmp/extension/":
            pieces.append((rest[:32], *(int.from_bytes(rest[i:i + 4], "big") for i in (32, 36)), rest[40:]))
        at += 2 + length
    return packet, pieces


class Formats(unittest.TestCase):
    """Georeference, metadata, layers, faults."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def export(self, name, *arguments, expect=0, **options):
        """Exports to a file of the test's folder and returns its path."""
        path = self.folder / name
        done = run(PROGRAM, "export", "-o", path, "--lang", "en", *arguments, **options)
        self.assertEqual(done.returncode, expect, done.stderr)
        return path

    def assert_placed(self, dataset, code, place, at):
        """The position has to lie at the part of the picture, to half a pixel."""
        transform = dataset.GetGeoTransform()
        x, y, _ = osr.CoordinateTransformation(reference(4326), reference(code)).TransformPoint(*place)
        self.assertLess(abs((x - transform[0]) / transform[1] - at[0] * dataset.RasterXSize), 0.5)
        self.assertLess(abs((y - transform[3]) / transform[5] - at[1] * dataset.RasterYSize), 0.5)
        self.assertEqual(transform[2], 0)

    def test_pictures_are_placed(self):
        for suffix, code in ((suffix, code) for suffix in PICTURES for code in (25832, 3857, 3035)):
            with self.subTest(suffix, code=code):
                path = self.export("map." + suffix, "--bare", "--size", "1200x900", *PLACE, "--crs", f"EPSG:{code}")
                dataset = gdal.Open(str(path))
                self.assertEqual((dataset.RasterXSize, dataset.RasterYSize), (1200, 900))
                self.assert_placed(dataset, code, (6.6, 51.0), (0.5, 0.5))
                self.assertEqual(dataset.GetSpatialRef().GetAuthorityCode(None), str(code))

    def test_a_sheet_is_placed_by_its_map(self):
        sheet = gdal.Open(str(self.export("sheet.png", "--paper", "A4", "--dpi", "100", *PLACE)))
        document = gdal.OpenEx(str(self.export("sheet.pdf", "--paper", "A4", *PLACE)),
                               open_options=["DPI=100"])
        a, b = sheet.GetGeoTransform(), document.GetGeoTransform()
        self.assertEqual(document.GetSpatialRef().GetAuthorityCode(None), "25832")
        self.assertLess(abs(a[0] - b[0]), abs(a[1]) / 2)
        self.assertLess(abs(a[3] - b[3]), abs(a[5]) / 2)
        right = a[0] + a[1] * sheet.RasterXSize, b[0] + b[1] * sheet.RasterXSize
        bottom = a[3] + a[5] * sheet.RasterYSize, b[3] + b[5] * sheet.RasterYSize
        self.assertLess(abs(right[0] - right[1]), abs(a[1]) / 2)
        self.assertLess(abs(bottom[0] - bottom[1]), abs(a[5]) / 2)

    def test_prj_is_readable(self):
        for code in (25832, 3857, 25833):
            with self.subTest(code):
                self.export("map.png", "--bare", "--size", "640x480", *PLACE, "--crs", f"EPSG:{code}")
                system = osr.SpatialReference()
                system.ImportFromESRI([(self.folder / "map.prj").read_text(encoding="utf-8")])
                system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                self.assertTrue(system.IsSame(reference(code)), system.ExportToWkt())

    def test_tiff_is_cloud_optimised(self):
        path = self.export("map.tif", "--paper", "A3", "--dpi", "150", *PLACE)
        dataset = gdal.Open(str(path))
        self.assertEqual(dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE"), "COG")
        self.assertGreater(dataset.GetRasterBand(1).GetOverviewCount(), 0)
        self.assertEqual(float(dataset.GetMetadataItem("TIFFTAG_XRESOLUTION")), 150)
        picture = gdal.Open(str(self.export("map.png", "--paper", "A3", "--dpi", "150", *PLACE)))
        a, b = (one.ReadAsArray().astype("int16") for one in (dataset, picture))
        self.assertLess(abs(a - b).mean(), 0.1)

    def test_every_file_says_what_it_is(self):
        parks = DATA / "sites" / "digital_parks.geojson"
        for suffix in ALL:
            with self.subTest(suffix):
                path = self.export("map." + suffix, *PLACE)
                self.assertIn(NAMESPACE, path.read_bytes())
                done = run(PROGRAM, "info", "--json", path)
                self.assertEqual(done.returncode, 0, done.stderr)
                record = json.loads(done.stdout)[0]["provenance"]
                inputs = {entry["file"]: entry["sha256"] for entry in record["inputs"]}
                self.assertEqual(inputs["shipped:sites/digital_parks.geojson"],
                                 hashlib.sha256(parks.read_bytes()).hexdigest())
                self.assertTrue(all(name.startswith("shipped:") for name in inputs))
                self.assertNotIn(str(DATA), json.dumps(record))
                west, south, east, north = record["extent"]
                self.assertAlmostEqual((west + east) / 2, 6.6, delta=0.01 * (east - west))  # the box of a turned frame
                self.assertLess(south, 51.0)
                self.assertGreater(north, 51.0)
                self.assertRegex(run(PROGRAM, "info", path, "--lang", "en").stdout, "scale: 1:100")

    def test_same_bytes(self):
        for suffix in ALL:
            with self.subTest(suffix):
                one = self.export("one." + suffix, *PLACE, environment={"QT_HASH_SEED": "1"})
                two = self.export("two." + suffix, *PLACE, environment={"QT_HASH_SEED": "77", "TZ": "Asia/Tokyo"})
                self.assertEqual(one.read_bytes(), two.read_bytes())

    def test_a_picture_brings_its_map_back(self):
        project = self.folder / "plan"
        project.mkdir()
        shutil.copy(DATA / "sites" / "digital_parks.geojson", project / "parks.geojson")
        picture = self.export("plan/map.png", project / "parks.geojson", *PLACE, "--size", "800x600")
        elsewhere = self.folder / "moved"
        shutil.move(project, elsewhere)
        again = self.export("again.png", elsewhere / "map.png", "--size", "800x600")
        self.assertEqual(*(json.loads(run(PROGRAM, "info", "--json", path).stdout)[0]["provenance"]["map"]["layers"]
                           for path in (elsewhere / "map.png", again)))
        self.assertEqual(picture.name, "map.png")
        (elsewhere / "parks.geojson").write_text('{"type":"FeatureCollection","features":[]}', encoding="utf-8")
        done = run(PROGRAM, "info", elsewhere / "map.png", "--lang", "en")
        self.assertEqual(done.returncode, 1)
        self.assertIn("has changed since", done.stderr)
        (elsewhere / "parks.geojson").unlink()
        self.assertIn("is not there", run(PROGRAM, "info", elsewhere / "map.png", "--lang", "en").stderr)

    def test_hidden_layers_are_not_named(self):
        path = self.export("parks.svg", "--layers", "digital_parks")
        record = json.loads(run(PROGRAM, "info", "--json", path).stdout)[0]["provenance"]
        self.assertEqual([layer["id"] for layer in record["map"]["layers"]], ["digital_parks"])
        self.assertEqual(len(record["inputs"]), 1)

    def test_pdf_has_layers_tags_and_fonts(self):
        path = self.export("map.pdf", *PLACE)
        self.assertEqual(run("qpdf", "--check", path).returncode, 0)
        objects = json.loads(run("qpdf", "--json", "--json-stream-data=none", path).stdout)["qpdf"][1]
        names = {entry["value"]["/Name"] for entry in objects.values()
                 if isinstance(entry.get("value"), dict) and entry["value"].get("/Type") == "/OCG"}
        self.assertIn("u:Digital parks", names)
        self.assertGreater(len(names), 5)
        said = run("pdfinfo", path).stdout
        self.assertRegex(said, r"Tagged: +yes")
        self.assertRegex(said, r"Pages: +1\n")
        self.assertRegex(run("pdfinfo", "-struct", path).stdout, r"(?s)Document.*H1.*Figure.*P")
        self.assertIn(NAMESPACE.decode(), run("pdfinfo", "-meta", path).stdout)
        fonts = run("pdffonts", path).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertRegex(font, r"OpenSans.* yes +(yes|no) +yes +\d")
        layers = {value for key, value in gdal.Open(str(path)).GetMetadata("LAYERS").items() if key.endswith("NAME")}
        self.assertIn("Sites.Digital_parks", layers)

    def test_pdf_has_attributes(self):
        path = self.export("map.pdf", *PLACE)
        document = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        parks = document.GetLayerByName("Digital parks")
        self.assertEqual(parks.GetFeatureCount(), 2)
        lonlat = osr.CoordinateTransformation(parks.GetSpatialRef(), reference(4326))
        known = {feature["properties"]["name"]: feature for feature in
                 json.loads((DATA / "sites" / "digital_parks.geojson").read_text(encoding="utf-8"))["features"]}
        for feature in parks:
            origin = known.pop(feature["name"])
            for name, value in origin["properties"].items():
                if value is not None and feature.GetFieldIndex(name) >= 0:
                    self.assertEqual(str(feature[name]), str(value), name)
            self.assertGreater(feature.GetFieldCount(), 5)
            point = feature.GetGeometryRef().Clone()
            point.Transform(lonlat)
            place = point.Centroid()
            longitude, latitude = origin["geometry"]["coordinates"]
            self.assertAlmostEqual(place.GetX(), longitude, places=3)
            self.assertAlmostEqual(place.GetY(), latitude, places=3)
        self.assertEqual(known, {})
        towns = document.GetLayerByName("Municipalities (schematic)")
        names = {feature["name"]: feature.GetGeometryRef().GetGeometryName() for feature in towns}
        self.assertIn("POLYGON", names["Bergheim"])

    def attributes_in(self, path, layer, key):
        """The attributes of the features of a layer in a PDF, by the one that is the key."""
        document = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        return {feature[key]: feature.items() for feature in document.GetLayerByName(layer)}

    def test_pdf_has_numbers_of_the_year(self):
        """The same as in the table of jobs, with what they are."""
        for compare in ([], ["--compare", "central"]):
            call = ["--scenario", "upper", *compare]
            table = run(PROGRAM, "jobs", "--format", "json", "--by", "kreis", "--measure", "gains_share", "--year", "2035",
                        *call, "--lang", "en")
            self.assertEqual(table.returncode, 0, table.stderr)
            rows = {row["key"]: row for row in json.loads(table.stdout)["values"]}
            path = self.export("jobs.pdf", "--layers", "job_kreise", "--year", "2035", *call)
            found = self.attributes_in(path, "New jobs per Kreis, share", "ags")
            self.assertEqual(set(found), {"05162", "05362"})
            for ags, attributes in found.items():
                expected = rows[ags]["difference" if compare else "value"]
                self.assertAlmostEqual(float(attributes["value"]), expected, places=2)
                self.assertEqual(attributes["value_unit"], "%")
                self.assertIn("New permanent jobs", attributes["value_of"])
                self.assertEqual(attributes["value_year"], 2035)
                self.assertEqual(attributes["value_scenario"], "Published upper bound" if not compare
                                 else "Published upper bound minus Central assumptions")
                self.assertEqual(attributes["value_kind"], rows[ags]["kind"])
                self.assertEqual(attributes["value_grade"], rows[ags]["grade"])
        for attributes in self.attributes_in(self.export("plain.pdf"), "Digital parks", "name").values():
            self.assertNotIn("value", attributes)

    def test_pdf_has_joined_columns_and_own_numbers(self):
        shutil.copy(DATA / "sites" / "digital_parks.geojson", self.folder / "parks.geojson")
        names = [feature["properties"]["name"] for feature in
                 json.loads((self.folder / "parks.geojson").read_text(encoding="utf-8"))["features"]]
        (self.folder / "plan.csv").write_text(f"Name;Los;value\n{names[0]};17;x\n", encoding="utf-8")
        (self.folder / "years.csv").write_text(f"name;jahr;wert\n{names[0]};2030;12,5\n", encoding="utf-8")
        project = self.folder / "plan.revier"
        parks = {
            "id": "parks", "file": "parks.geojson", "title": "Parks",
            "joins": [{"file": "plan.csv", "key": "name", "tableKey": "Name", "columns": ["Los", "value"]}],
            "series": {"kind": "table", "key": "name", "file": "years.csv", "rowKey": "name", "year": "jahr",
                       "value": "wert"}}
        project.write_text(json.dumps({"revieratlas": 1, "layers": [parks]}), encoding="utf-8")
        path = self.export("plan.pdf", project, "--year", "2030", "--layers", "parks")
        features = self.attributes_in(path, "Parks", "name")
        self.assertEqual(set(features), set(names))
        own, other = features[names[0]], features[names[1]]
        self.assertEqual((str(own["Los"]), own["value"], own["value_2"], own["value_year"]), ("17", "x", 12.5, 2030))
        self.assertNotIn("value_grade", own)
        self.assertEqual({key for key in other if key.startswith("value") and other[key] is not None}, set())
        parks["filter"] = f"name = '{names[1]}'"
        project.write_text(json.dumps({"revieratlas": 1, "layers": [parks]}), encoding="utf-8")
        path = self.export("filtered.pdf", project, "--year", "2030", "--layers", "parks")
        self.assertEqual(set(self.attributes_in(path, "Parks", "name")), {names[1]})  # what is not drawn is not there

    def test_pdf_draws_everything_once(self):
        """No part is drawn by another, and what lies below labels is translucent."""
        run("qpdf", "--qdf", "--object-streams=disable", self.export("map.pdf", *PLACE), self.folder / "plain.pdf")
        plain = (self.folder / "plain.pdf").read_bytes()
        for number in range(plain.count(b"/Subtype /Form")):
            self.assertEqual(plain.count(b"/Part%d Do\n" % number), 1, number)
        self.assertGreater(plain.count(b"/CA 0.878"), 0)

    def test_pdf_attributes_are_not_seen(self):
        path = self.export("map.pdf", "--paper", "A4", *PLACE)
        run("qpdf", "--qdf", "--object-streams=disable", path, self.folder / "plain.pdf")
        plain = (self.folder / "plain.pdf").read_bytes()
        self.assertIn(b"/Hidden gs", plain)
        (self.folder / "bare.pdf").write_bytes(plain.replace(b"/Hidden gs", b"0 0 m n    "))
        shown = []
        for name in ("plain", "bare"):
            run("pdftoppm", "-png", "-singlefile", "-r", "60", self.folder / f"{name}.pdf", self.folder / name)
            shown.append(gdal.Open(str(self.folder / f"{name}.png")).ReadAsArray().astype("int16"))
        self.assertGreater(abs(shown[0] - shown[1]).mean(), 1)  # without that state they would cover the map
        picture = self.export("map.png", "--paper", "A4", "--dpi", "60", *PLACE)
        size = gdal.Open(str(picture))
        run("pdftoppm", "-png", "-singlefile", "-scale-to-x", size.RasterXSize, "-scale-to-y", size.RasterYSize,
            path, self.folder / "seen")
        a, b = (gdal.Open(str(self.folder / name)).ReadAsArray().astype("int16") for name in ("map.png", "seen.png"))
        self.assertLess(abs(a - b).mean(), 8)

    def test_pdf_looks_like_the_picture(self):
        picture = self.export("map.png", "--paper", "A4", "--dpi", "96", *PLACE)
        document = self.export("map.pdf", "--paper", "A4", *PLACE)
        size = gdal.Open(str(picture))
        run("pdftoppm", "-png", "-singlefile", "-scale-to-x", size.RasterXSize, "-scale-to-y", size.RasterYSize,
            document, self.folder / "page")
        a, b = (gdal.Open(str(self.folder / name)).ReadAsArray().astype("int16") for name in ("map.png", "page.png"))
        self.assertLess(abs(a - b).mean(), 6)  # every edge is smoothed in another way

    def test_large_record_in_a_jpeg(self):
        """What has no room in one segment stands in several, as Adobe's specification says."""
        shutil.copy(DATA / "sites" / "digital_parks.geojson", self.folder / "parks.geojson")
        labels = [hashlib.sha512(str(number).encode()).hexdigest() for number in range(2000)]
        (self.folder / "plan.revier").write_text(json.dumps({"revieratlas": 1, "layers": [{
            "id": "parks", "file": "parks.geojson", "title": "Parks",
            "style": {"categoryField": "name",
                      "categories": [{"values": [label], "label": label[::-1]} for label in labels]}}]}), encoding="utf-8")
        path = self.export("large.jpg", self.folder / "plan.revier", "--bare", "--size", "640x480", *PLACE)
        packet, pieces = xmp_of(path)
        text = "".join(packet.itertext())
        self.assertIn("Parks", text)
        name = packet.find(".//{http://ns.adobe.com/xmp/note/}HasExtendedXMP").text
        self.assertGreater(len(pieces), 4)
        extension = b""
        for own, total, offset, content in pieces:
            self.assertEqual((own.decode(), total, offset), (name, sum(len(piece[3]) for piece in pieces), len(extension)))
            extension += content
        self.assertEqual(hashlib.md5(extension).hexdigest().upper(), name)
        record = xml.etree.ElementTree.fromstring(extension).find(f".//{{{NAMESPACE.decode()}}}record").text
        categories = json.loads(record)["map"]["layers"][0]["style"]["categories"]
        self.assertEqual([category["values"] for category in categories], [[label] for label in labels])
        self.assertEqual(gdal.Open(str(path)).RasterXSize, 640)
        (self.folder / "plan.revier").unlink()
        again = self.export("again.png", path, "--bare", "--size", "640x480")  # the map, with its place
        self.assertIn(labels[-1].encode(), again.read_bytes())
        one, two = (transform[0] + 320 * transform[1] for transform in
                    (gdal.Open(str(picture)).GetGeoTransform() for picture in (path, again)))
        self.assertLess(abs(one - two), 100)  # metres, 4 dots: the frame of the record is a box in degrees
        broken = bytearray(path.read_bytes())
        broken[broken.rindex(b"http://ns.adobe.com/xmp/extension/") + 1000] ^= 1
        path.write_bytes(broken)
        self.assertIn("damaged", run(PROGRAM, "info", path, "--lang", "en").stderr)

    def test_svg_needs_no_font(self):
        root = xml.etree.ElementTree.parse(self.export("map.svg", *PLACE)).getroot()
        svg = "{http://www.w3.org/2000/svg}"
        self.assertEqual(root.get("width"), "297mm")
        self.assertIn("Digital parks", root.find(svg + "desc").text)
        self.assertEqual(list(root.iter(svg + "text")), [])
        labels = {group.get("{http://www.inkscape.org/namespaces/inkscape}label") for group in root.findall(svg + "g")}
        self.assertIn("Digital parks", labels)

    def test_companions_never_mislead(self):
        shape = self.folder / "map.shp"
        shape.write_bytes(b"")
        self.export("map.png", *PLACE, expect=1)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["map.shp"])
        self.export("map.png", *PLACE, "--no-world-file")
        shape.unlink()
        for name in ("map.pgw", "map.png.aux.xml"):
            (self.folder / name).write_text("of an older picture", encoding="utf-8")
        self.export("map.png", *PLACE, "--no-world-file")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["map.png"])

    def test_full_disk_leaves_the_old_files(self):
        self.export("map.png", *PLACE)
        before = {path.name: path.read_bytes() for path in self.folder.iterdir()}

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

        path = self.folder / "map.png"
        done = run(PROGRAM, "export", "-o", path, "--lang", "en", "--scale", "50000", preexec_fn=limit)
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot be written", done.stderr)
        self.assertEqual({path.name: path.read_bytes() for path in self.folder.iterdir()}, before)

    def test_names_that_are_too_long(self):
        done = run(PROGRAM, "export", "-o", self.folder / ("ä" * 130 + ".png"), "--lang", "en")
        self.assertEqual(done.returncode, 1)
        self.assertIn("too long", done.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
    gdal.UseExceptions()
    osr.UseExceptions()
    unittest.main(argv=sys.argv[:1], verbosity=2)
