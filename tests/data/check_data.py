#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check the data set that ships in data/.

  check_data.py <repository root> [<folder with the VG250 yardstick>]

Prints every problem on a line of its own and exits 1 if there is one. Needs nothing but Python 3. With the yardstick
(BKG VG250, not part of the repository) the overlap of the schematic outlines is measured as well; it holds
vg250ew-gemeinden-nrw/gemeinden_two_kreise.geojson, vg250-michaelkreil/kreise_two.geojson and nrw_outline.geojson.
"""
import csv
import datetime
import json
import os
import re
import struct
import subprocess
import sys

LAYERS = {
    "administration/kreise": 2, "administration/gemeinden": 18,
    "sites/digital_parks": 2, "sites/data_centres": 10, "sites/ai_village": 1, "sites/related_areas": 8,
    "infrastructure/power_plants": 14, "infrastructure/mines": 3, "infrastructure/viewpoints": 2,
    "infrastructure/motorway_interchanges": 5,
    "infrastructure/airports": 6, "infrastructure/rail_stations": 63, "infrastructure/rail_lines": 3,
    "infrastructure/exchange_points": 1, "infrastructure/grid_projects": 2, "infrastructure/grid_project_sites": 1,
    "jobs/kreis_jobs": 2,
    "context/cities": 15, "context/neighbours": 13,
    "context/rhine": 1, "context/nrw_outline": 1, "context/roadshow_cities": 5,
}
META = ("title_de", "title_en", "licence", "attribution", "source", "source_date")
PEOPLE = {"05162": 457264, "05362": 478126}
HECTARES = {"05162": 57661, "05362": 70472}
GEMEINDE_OVERLAP, KREIS_OVERLAP, NRW_OVERLAP = 0.90, 0.96, 0.93
DATE = re.compile(r"^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")

problems = []


def problem(where, text):
    problems.append(f"{where}: {text}")


def load(path):
    def unique(pairs):
        keys = [key for key, _ in pairs]
        for key in set(keys):
            if keys.count(key) > 1:
                problem(path, f"the key {key} occurs twice in one object")
        return dict(pairs)
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file, object_pairs_hook=unique)
    except (OSError, ValueError) as error:
        problem(path, str(error))
        return None


def is_date(text):
    match = DATE.match(text) if isinstance(text, str) else None
    if not match:
        return False
    try:
        datetime.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return 1900 <= int(match[1]) <= 2100


# JSON Schema 2020-12, as far as the files in data/schema use it

KNOWN_KEYWORDS = {"type", "enum", "pattern", "minLength", "minimum", "exclusiveMinimum", "maximum",
                  "description"}
TYPES = {"string": lambda v: isinstance(v, str), "null": lambda v: v is None, "boolean": lambda v: isinstance(v, bool),
         "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
         "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool)}


def check_value(where, value, rule):
    for keyword in set(rule) - KNOWN_KEYWORDS:
        problem(where, f"the schema uses {keyword}, which this check does not know")
    types = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    if not any(TYPES[name](value) for name in types):
        problem(where, f"{value!r} is not of type {' or '.join(types)}")
        return
    if "enum" in rule and value not in rule["enum"]:
        problem(where, f"{value!r} is not one of {rule['enum']}")
    if isinstance(value, str):
        if len(value) < rule.get("minLength", 0):
            problem(where, "is empty")
        if value != value.strip():
            problem(where, "has white space at an end")
        if "pattern" in rule and not re.search(rule["pattern"], value):
            problem(where, f"{value!r} does not match {rule['pattern']}")
    elif value is not None:
        if value <= rule.get("exclusiveMinimum", value - 1):
            problem(where, f"{value} is not above {rule['exclusiveMinimum']}")
        if value < rule.get("minimum", value) or value > rule.get("maximum", value):
            problem(where, f"{value} is out of range")


def check_properties(where, properties, schema):
    for key in schema["required"]:
        if key not in properties:
            problem(where, f"lacks {key}")
    for key, value in properties.items():
        if key in schema["properties"]:
            check_value(f"{where}, {key}", value, schema["properties"][key])
        else:
            problem(where, f"{key} is not in the schema")
        if (key.endswith("_date") or key in ("opened",)) and value is not None and not is_date(value):
            problem(f"{where}, {key}", f"{value!r} is no date")


# Geometry

def signed_area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2


def inside(ring, x, y):
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def side(a, b, c):
    value = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return 0 if abs(value) < 1e-12 else (1 if value > 0 else -1)


def within(a, b, c):
    return min(a[0], b[0]) - 1e-9 <= c[0] <= max(a[0], b[0]) + 1e-9 \
        and min(a[1], b[1]) - 1e-9 <= c[1] <= max(a[1], b[1]) + 1e-9


def touching(a, b, c, d):
    """Whether the segments a-b and c-d have a point in common."""
    s1, s2, s3, s4 = side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)
    if s1 * s2 < 0 and s3 * s4 < 0:
        return True
    return (s1 == 0 and within(a, b, c)) or (s2 == 0 and within(a, b, d)) \
        or (s3 == 0 and within(c, d, a)) or (s4 == 0 and within(c, d, b))


def check_ring(where, ring):
    if len(ring) < 4 or ring[0] != ring[-1]:
        problem(where, "the ring is not closed")
        return
    segments = list(zip(ring, ring[1:]))
    if len({tuple(p) for p in ring}) != len(segments):
        problem(where, "the ring meets itself in a vertex")
    for i, (a, b) in enumerate(segments):
        for j in range(i + 1, len(segments)):
            neighbours = j == i + 1 or (i == 0 and j == len(segments) - 1)
            if not neighbours and touching(a, b, *segments[j]):
                problem(where, f"the ring crosses itself near {segments[j][0]}")
                return
    if signed_area(ring) <= 0:
        problem(where, "the outer ring does not run counter-clockwise")


def check_position(where, position, area):
    if len(position) != 2:
        problem(where, f"{position} has not two coordinates")
        return
    for value in position:
        if round(value, 5) != value:
            problem(where, f"{value} has more than five decimals")
    if not (area[0] <= position[0] <= area[2] and area[1] <= position[1] <= area[3]):
        problem(where, f"{position} lies outside {area}")


def check_geometry(where, geometry, area):
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        check_position(where, coordinates, area)
    elif kind == "LineString":
        if len(coordinates) < 2:
            problem(where, "a line needs two points")
        for a, b in zip(coordinates, coordinates[1:]):
            if a == b:
                problem(where, f"the point {a} occurs twice in a row")
        for position in coordinates:
            check_position(where, position, area)
    elif kind == "Polygon":
        if len(coordinates) != 1:
            problem(where, "has holes")
        for position in coordinates[0]:
            check_position(where, position, area)
        check_ring(where, coordinates[0])
    else:
        problem(where, f"geometry type {kind} is not foreseen")


def positions(coordinates):
    if isinstance(coordinates[0], (int, float)):
        yield coordinates
    else:
        for part in coordinates:
            yield from positions(part)


# The layers

def check_layer(data, name, count, labels):
    path = os.path.join(data, name + ".geojson")
    layer = load(path)
    schema = load(os.path.join(data, "schema", os.path.basename(name) + ".schema.json"))
    if layer is None or schema is None:
        return []
    where = name + ".geojson"
    for key in META:
        if not isinstance(layer.get("revieratlas", {}).get(key), str) or not layer["revieratlas"][key]:
            problem(where, f"revieratlas.{key} is missing")
    if not is_date(layer.get("revieratlas", {}).get("source_date")):
        problem(where, "revieratlas.source_date is no date")
    if layer.get("type") != "FeatureCollection" or "crs" in layer:
        problem(where, "is no RFC 7946 feature collection")
    features = layer.get("features", [])
    if len(features) != count:
        problem(where, f"has {len(features)} features, {count} expected")
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip(",\n") for line in file if line.startswith('{"type": "Feature"')]
    if len(lines) != len(features):
        problem(where, "has not one feature per line")
    whole_world = name == "context/roadshow_cities"
    area = (-180, -90, 180, 90) if whole_world else (5.8, 50.3, 9.5, 52.6)
    seen = set()
    for feature in features:
        properties, geometry = feature.get("properties", {}), feature.get("geometry")
        identifier = properties.get("id", properties.get("ags"))
        here = f"{where} {identifier}"
        if identifier is None or feature.get("id") != identifier or identifier in seen:
            problem(here, "the id is missing, occurs twice or differs from the feature's id")
        seen.add(identifier)
        check_properties(here, properties, schema)
        if not geometry or geometry.get("type") != schema["geometry"]:
            problem(here, f"geometry is not a {schema['geometry']}")
        else:
            check_geometry(here, geometry, area)
        for code in ("status", "kind", "fuel"):
            if properties.get(code) and code + "_de" in properties:
                text = (properties[code + "_de"], properties[code + "_en"])
                if not all(text):
                    problem(here, f"{code} {properties[code]} has no text")
                elif labels.setdefault((name, code, properties[code]), text) != text:
                    problem(here, f"{code} {properties[code]} is {text}, elsewhere {labels[(name, code, properties[code])]}")
        for key in properties:
            other = key[:-3] + "_en"
            if key.endswith("_de") and other in properties and (properties[key] is None) != (properties[other] is None):
                problem(here, f"only one of {key} and {other} is filled")
        if properties.get("precision") == "site" and not 1000 <= (properties.get("uncertainty_m") or 0) <= 2000:
            problem(here, "a site needs an uncertainty_m of 1000 to 2000")
        if (properties.get("area_min_ha") or 0) > (properties.get("area_max_ha") or 0):
            problem(here, "area_min_ha is more than area_max_ha")
        if properties.get("precision") == "site" and properties.get("position_grade") != "C":
            problem(here, "the position of a site is grade C")
    if features:
        xs, ys = zip(*(p for f in features for p in positions(f["geometry"]["coordinates"])))
        if layer.get("bbox") != [min(xs), min(ys), max(xs), max(ys)]:
            problem(where, "bbox is not the box of the features")
    return features


def check_municipalities(layers):
    gemeinden = {f["properties"]["ags"]: f for f in layers["administration/gemeinden"]}
    for name, features in layers.items():
        for feature in features:
            properties = feature["properties"]
            ags, here = properties.get("municipality_ags"), f"{name}.geojson {properties.get('id')}"
            if not ags:
                continue
            if ags not in gemeinden:
                problem(here, f"municipality {ags} does not exist")
                continue
            own = gemeinden[ags]["properties"]
            if (properties["municipality"], properties["kreis"]) != (own["name"], own["kreis"]):
                problem(here, f"{ags} is {own['name']} in {own['kreis']}")
            x, y = feature["geometry"]["coordinates"]
            if not inside(gemeinden[ags]["geometry"]["coordinates"][0], x, y):
                problem(here, f"lies outside the outline of {own['name']}")


def check_administration(data, layers):
    gemeinden = layers["administration/gemeinden"]
    kreise = {f["properties"]["ags"]: f for f in layers["administration/kreise"]}
    for ags, people in PEOPLE.items():
        own = [f["properties"] for f in gemeinden if f["properties"]["kreis_ags"] == ags]
        for text, wanted, got in (("people", people, sum(p["population"] for p in own)),
                                  ("hectares", HECTARES[ags], sum(p["area_ha"] for p in own)),
                                  ("people", people, kreise[ags]["properties"]["population"]),
                                  ("hectares", HECTARES[ags], kreise[ags]["properties"]["area_ha"]),
                                  ("municipalities", len(own), kreise[ags]["properties"]["municipalities"])):
            if wanted != got:
                problem(f"Kreis {ags}", f"{got} {text}, {wanted} expected")
        parts = sum(signed_area(f["geometry"]["coordinates"][0]) for f in gemeinden
                    if f["properties"]["kreis_ags"] == ags)
        if abs(parts - signed_area(kreise[ags]["geometry"]["coordinates"][0])) > 1e-9:
            problem(f"Kreis {ags}", "is not the union of its municipalities")
    for feature in gemeinden:
        if feature["properties"]["ags"][:5] != feature["properties"]["kreis_ags"]:
            problem(feature["properties"]["ags"], "is in the wrong Kreis")
    topology = load(os.path.join(data, "administration", "topology.json"))
    if topology is None:
        return
    # Arcs may meet in their end points only: then the outlines have neither gaps nor overlaps.
    segments = []
    for arc in topology["arcs"]:
        ends = {tuple(arc["points"][0]), tuple(arc["points"][-1])}
        for position in arc["points"]:
            if any(abs(v / topology["grid"] - round(v / topology["grid"])) > 1e-6 for v in position):
                problem(f"topology.json {arc['id']}", f"{position} is not on the grid")
        segments += [(arc["id"], ends, a, b) for a, b in zip(arc["points"], arc["points"][1:])]
    for i, (name, ends, a, b) in enumerate(segments):
        for other, other_ends, c, d in segments[i + 1:]:
            shared = {tuple(a), tuple(b)} & {tuple(c), tuple(d)}
            if shared and (name == other or shared <= ends & other_ends):
                continue
            if touching(a, b, c, d):
                problem(f"topology.json {name}", f"meets {other} near {c}")
    result = subprocess.run([sys.executable, os.path.join(data, "administration", "build.py"), "--check"],
                            capture_output=True, text=True, check=False)
    if result.returncode:
        problem("administration", (result.stdout + result.stderr).strip())


def check_shapefile(data, labels):
    base = os.path.join(data, "infrastructure", "grid")
    schema = load(os.path.join(data, "schema", "grid.schema.json"))
    content = {}
    for ending in ("shp", "shx", "dbf", "prj", "cpg"):
        try:
            with open(f"{base}.{ending}", "rb") as file:
                content[ending] = file.read()
        except OSError as error:
            problem("grid.shp", str(error))
            return
    if content["cpg"].strip() != b"UTF-8":
        problem("grid.cpg", "is not UTF-8")
    if not re.search(rb"ETRS.*1989.*UTM.*Zone.*32N", content["prj"]):
        problem("grid.prj", "is not ETRS89 / UTM zone 32N")
    dbf = content["dbf"]
    rows, header, length = struct.unpack_from("<IHH", dbf, 4)
    fields, offset = [], 32
    while dbf[offset] != 0x0D:
        name = dbf[offset:offset + 11].split(b"\0")[0].decode("ascii")
        fields.append((name, chr(dbf[offset + 11]), dbf[offset + 16]))
        if not 0 < len(name) <= 10:
            problem("grid.dbf", f"the field name {name} is too long")
        offset += 32
    shapes, offset, shp = [], 100, content["shp"]
    while offset < len(shp):
        size, kind = struct.unpack_from(">I", shp, offset + 4)[0], struct.unpack_from("<i", shp, offset + 8)[0]
        if kind != 1:
            problem("grid.shp", f"shape type {kind} is not a point")
        shapes.append(struct.unpack_from("<2d", shp, offset + 12))
        offset += 8 + 2 * size
    if not rows == len(shapes) == (len(content["shx"]) - 100) // 8 == 22:
        problem("grid.shp", f"{rows} rows and {len(shapes)} shapes, 22 expected")
    seen = set()
    for row, (x, y) in enumerate(shapes):
        record, properties = dbf[header + row * length:header + (row + 1) * length], {}
        start = 1
        for name, kind, size in fields:
            text = record[start:start + size].decode("utf-8").strip()
            start += size
            missing = not text.strip("*") if kind == "N" else not text
            properties[name] = None if missing else int(text) if kind == "N" else text
        here = f"grid.shp {properties.get('id')}"
        check_properties(here, properties, schema)
        if properties.get("id") in seen:
            problem(here, "the id occurs twice")
        seen.add(properties.get("id"))
        if properties.get("kv") and max(map(int, properties["kv"].split("/"))) != properties["kv_max"]:
            problem(here, "kv_max is not the highest voltage")
        if not (300000 < x < 375000 and 5609000 < y < 5696000):
            problem(here, f"{x:.0f} {y:.0f} lies outside the region")


def check_jobs(data, layers):
    where = "jobs/employees.csv"
    with open(os.path.join(data, "jobs", "employees.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    series = {}
    for row in rows:
        key = (row["kreis_ags"], int(row["year"]))
        if key in series:
            problem(where, f"{key} occurs twice")
        series[key] = row
        if row["grade"] not in "ABC" or not is_date(row["source_date"]) or not row["source"]:
            problem(where, f"{key} has no proper source, date or grade")
        if not int(row["employees"]) > int(row["it_employees"]) + int(row["mining_employees"]):
            problem(where, f"{key}: the parts are more than the whole")
    if len(series) != 7 * 13 or {year for _, year in series} != set(range(2013, 2026)):
        problem(where, "does not hold 7 areas and the years 2013 to 2025")
    for feature in layers["jobs/kreis_jobs"]:
        properties = feature["properties"]
        ags = properties["kreis_ags"]
        for year in range(2013, 2026):
            if properties[f"employees_{year}"] != int(series[(ags, year)]["employees"]):
                problem(f"jobs/kreis_jobs.geojson {ags}", f"{year} differs from employees.csv")
        if (properties["it_2025"], properties["mining_2025"]) != (int(series[(ags, 2025)]["it_employees"]),
                                                                 int(series[(ags, 2025)]["mining_employees"])):
            problem(f"jobs/kreis_jobs.geojson {ags}", "IT or mining differs from employees.csv")
        outline = next(f for f in layers["administration/kreise"] if f["properties"]["ags"] == ags)
        if not inside(outline["geometry"]["coordinates"][0], *feature["geometry"]["coordinates"]):
            problem(f"jobs/kreis_jobs.geojson {ags}", "lies outside its Kreis")
        if properties["digital_park_id"] not in {f["id"] for f in layers["sites/digital_parks"]}:
            problem(f"jobs/kreis_jobs.geojson {ags}", "names an unknown digital park")
    sites = {f["id"] for name, features in layers.items() if name.startswith("sites/") for f in features}
    document = load(os.path.join(data, "jobs", "projections.json")) or {"projections": []}
    seen = set()
    for entry in document["projections"]:
        here = f"jobs/projections.json {entry.get('id')}"
        for key in ("id", "subject_de", "subject_en", "kind", "wording_de", "wording_en", "source"):
            if not entry.get(key):
                problem(here, f"lacks {key}")
        if entry.get("id") in seen:
            problem(here, "the id occurs twice")
        seen.add(entry.get("id"))
        if entry.get("kind") not in ("upper_bound", "announcement", "study", "statement"):
            problem(here, "unknown kind")
        if entry.get("direction") not in ("gain", "loss", "stock", "temporary"):
            problem(here, "unknown direction")
        if entry.get("grade") not in ("A", "B", "C") or not is_date(entry.get("source_date")):
            problem(here, "has no proper date or grade")
        if entry.get("site_id") and entry["site_id"] not in sites:
            problem(here, "names an unknown site")
        if entry.get("kind") == "upper_bound" and ("bis zu" not in entry["wording_de"]
                                                   or "up to" not in entry["wording_en"] or entry["year"]):
            problem(here, "an upper bound says 'bis zu' and has no year")
    for feature in layers["sites/digital_parks"]:
        properties = feature["properties"]
        if properties["jobs_max"] != 2500 or "bis zu" not in properties["jobs_wording_de"] \
                or "up to" not in properties["jobs_wording_en"]:
            problem(f"sites/digital_parks.geojson {properties['id']}", "must say 'bis zu' 2500")


def check_services(data):
    document = load(os.path.join(data, "services.json")) or {"services": []}
    seen = set()
    kinds = {"WMS", "WMTS", "WFS", "OGC API Features", "ArcGIS FeatureServer", "tiles", "vector tiles", "download",
             "table service", "CSV", "REST"}
    for entry in document["services"]:
        here = f"services.json {entry.get('id')}"
        if not re.match(r"^[a-z0-9][a-z0-9-]*$", entry.get("id", "")) or entry["id"] in seen:
            problem(here, "the id is missing, malformed or occurs twice")
        seen.add(entry.get("id"))
        for key in ("title_de", "title_en", "provider", "source"):
            if not entry.get(key):
                problem(here, f"lacks {key}")
        if entry.get("kind") not in kinds:
            problem(here, f"unknown kind {entry.get('kind')}")
        if not re.match(r"^https://[a-z0-9.-]+/?\S*$", entry.get("address", "")):
            problem(here, "the address is no https address")
        if entry.get("grade") not in ("A", "B", "C"):
            problem(here, "lacks a grade")
        if entry.get("licence") and (entry.get("licence_grade") not in ("A", "B", "C") or not entry.get("attribution")):
            problem(here, "has a licence but no grade for it or no attribution")
        if any(not re.match(r"^EPSG:\d+$", crs) for crs in entry.get("crs", [""])):
            problem(here, "has an unknown reference system")


def check_education(data):
    document = load(os.path.join(data, "education", "programmes.json")) or {"programmes": []}
    for entry in document["programmes"]:
        here = f"education/programmes.json {entry.get('id')}"
        for key in ("id", "name_de", "name_en", "text_de", "text_en", "source"):
            if not entry.get(key):
                problem(here, f"lacks {key}")
        if entry.get("grade") not in ("A", "B", "C") or not is_date(entry.get("source_date")):
            problem(here, "has no proper date or grade")
    template = load(os.path.join(data, "education", "template.geojson"))
    schema = load(os.path.join(data, "schema", "education_offers.schema.json"))
    if template is None or schema is None:
        return
    names = [field["name"] for field in template["fields"]]
    if names != list(schema["properties"]):
        problem("education/template.geojson", "fields differ from the schema")
    with open(os.path.join(data, "education", "template.csv"), encoding="utf-8") as file:
        if file.read() != ",".join(names + ["lon", "lat"]) + "\n":
            problem("education/template.csv", "columns differ from template.geojson")


def check_files(data):
    for name in ("infrastructure/grid.meta.json", "jobs/employees.meta.json"):
        meta = (load(os.path.join(data, name)) or {}).get("revieratlas", {})
        for key in META:
            if not meta.get(key):
                problem(name, f"revieratlas.{key} is missing")
    with open(os.path.join(data, "README.md"), encoding="utf-8") as file:
        readme = file.read()
    for folder, _, names in os.walk(data):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), data).replace(os.sep, "/")
            if not name.endswith((".geojson", ".json", ".csv", ".shp")) or path.startswith("schema/"):
                continue
            if path not in readme:
                problem("README.md", f"does not mention {path}")
            with open(os.path.join(data, path), "rb") as file:
                text = file.read()
            if not name.endswith(".shp") and (b"\r" in text or text.startswith(b"\xef\xbb\xbf") or text[-1:] != b"\n"):
                problem(path, "has a byte-order mark, carriage returns or no line end at the end")
            if name.endswith(".geojson") and path[:-8] not in LAYERS and path != "education/template.geojson":
                problem(path, "is a layer this check does not know")


# Overlap with the yardstick, counted in cells

def cells(polygons, step):
    """The cells whose centre lies inside, as {row: [(first, last + 1), ...]}."""
    ys = [p[1] for rings in polygons for ring in rings for p in ring]
    rows = {}
    for row in range(int(min(ys) / step) - 1, int(max(ys) / step) + 2):
        y, spans = (row + 0.5) * step, []
        for rings in polygons:
            xs = sorted((b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]
                        for ring in rings for a, b in zip(ring, ring[1:]) if (a[1] > y) != (b[1] > y))
            spans += [(round(a / step), round(b / step)) for a, b in zip(xs[::2], xs[1::2])]
        if spans:
            rows[row] = set().union(*(range(a, b) for a, b in spans))
    return rows


def overlap(mine, theirs, step=0.001):
    a, b = cells(mine, step), cells(theirs, step)
    common = sum(len(a[row] & b[row]) for row in a if row in b)
    total = sum(len(row) for row in a.values()) + sum(len(row) for row in b.values()) - common
    return common / total


def check_overlap(layers, shared):
    def polygons(feature):
        geometry = feature["geometry"]
        return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for path, key, layer, bound, step in (
            ("vg250ew-gemeinden-nrw/gemeinden_two_kreise.geojson", "ags", "administration/gemeinden",
             GEMEINDE_OVERLAP, 0.001),
            ("vg250-michaelkreil/kreise_two.geojson", "AGS", "administration/kreise", KREIS_OVERLAP, 0.001),
            ("vg250-michaelkreil/nrw_outline.geojson", None, "context/nrw_outline", NRW_OVERLAP, 0.005)):
        yardstick = load(os.path.join(shared, path))
        if yardstick is None:
            continue
        for feature in layers[layer]:
            properties = feature["properties"]
            theirs = [p for f in yardstick["features"] for p in polygons(f)
                      if key is None or f["properties"][key] == properties["ags"]]
            if not theirs:
                problem(path, f"has no {properties['ags']}")
                continue
            value = overlap(polygons(feature), theirs, step)
            print(f"overlap {properties['name']}: {value:.3f}")
            if value < bound:
                problem(f"{layer} {properties['name']}", f"overlap {value:.3f} is below {bound}")


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        return 2
    data = os.path.join(sys.argv[1], "data")
    labels = {}
    layers = {name: check_layer(data, name, count, labels) for name, count in LAYERS.items()}
    if all(len(layers[name]) == count for name, count in LAYERS.items()):
        check_administration(data, layers)
        check_municipalities(layers)
        check_jobs(data, layers)
        if len(sys.argv) == 3 and os.path.isdir(sys.argv[2]):
            check_overlap(layers, sys.argv[2])
        else:
            print("skipped: the overlap with the official boundaries, which are not here")
    check_shapefile(data, labels)
    check_services(data)
    check_education(data)
    check_files(data)
    for text in problems:
        print(text)
    print(f"{sum(LAYERS.values()) + 22} features in {len(LAYERS) + 1} layers, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
