#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derive kreise.geojson and gemeinden.geojson from topology.json.

Every border is drawn once, as an arc with the area on its left and on its right; a municipality is the chain of its
arcs and a Kreis the chain of those arcs that have another Kreis, or nothing, on the other side. So neighbours share
their border exactly and a Kreis is the exact union of its municipalities.

  build.py            write both files beside topology.json
  build.py --check    exit 1 if they are not in step with topology.json
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def ring(arcs, belongs):
    """The counter-clockwise ring round everything for which belongs(ags) is true."""
    pieces = []
    for arc in arcs:
        left, right = belongs(arc["left"]), belongs(arc["right"])
        if left != right:
            pieces.append(arc["points"] if left else arc["points"][::-1])
    chain = list(pieces.pop(0))
    while pieces:
        following = [p for p in pieces if p[0] == chain[-1]]
        if len(following) != 1:
            raise SystemExit(f"topology.json: {len(following)} arcs go on from {chain[-1]}, expected one")
        pieces.remove(following[0])
        chain += following[0][1:]
    if chain[0] != chain[-1]:
        raise SystemExit(f"topology.json: the ring from {chain[0]} to {chain[-1]} is not closed")
    return chain


def collection(name, title_de, title_en, topology, features):
    meta = {"title_de": title_de, "title_en": title_en, "licence": topology["licence"],
            "attribution": topology["attribution"], "source": topology["source"],
            "source_date": topology["source_date"], "note_de": topology["note_de"], "note_en": topology["note_en"]}
    points = [p for f in features for p in f["geometry"]["coordinates"][0]]
    bbox = [min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points)]

    def text(value):
        return json.dumps(value, ensure_ascii=False)
    return ('{\n"type": "FeatureCollection",\n"name": ' + text(name) + ',\n"revieratlas": ' + text(meta)
            + ',\n"bbox": ' + text(bbox) + ',\n"features": [\n' + ",\n".join(text(f) for f in features) + "\n]\n}\n")


def feature(properties, coordinates):
    return {"type": "Feature", "id": properties["ags"], "properties": properties,
            "geometry": {"type": "Polygon", "coordinates": [coordinates]}}


def build():
    with open(os.path.join(HERE, "topology.json"), encoding="utf-8") as file:
        topology = json.load(file)
    arcs = topology["arcs"]
    common = {"source": topology["source"], "source_date": topology["source_date"], "grade": "A",
              "position_grade": "C", "precision": "schematic"}
    names = {k["ags"]: k["name"] for k in topology["kreise"]}
    gemeinden = [feature({"ags": m["ags"], "name": m["name"], "kreis_ags": m["kreis_ags"],
                          "kreis": names[m["kreis_ags"]], "area_ha": m["area_ha"], "population": m["population"],
                          "population_date": topology["population_date"], "postcode": m["postcode"], **common},
                         ring(arcs, lambda ags, own=m["ags"]: ags == own))
                 for m in topology["municipalities"]]
    kreise = [feature({"ags": k["ags"], "name": k["name"], "area_ha": k["area_ha"], "population": k["population"],
                       "population_date": topology["population_date"],
                       "municipalities": sum(m["kreis_ags"] == k["ags"] for m in topology["municipalities"]), **common},
                      ring(arcs, lambda ags, own=k["ags"]: ags is not None and ags.startswith(own)))
              for k in topology["kreise"]]
    return {"gemeinden.geojson": collection("gemeinden", "Gemeinden (schematisch)", "Municipalities (schematic)",
                                            topology, gemeinden),
            "kreise.geojson": collection("kreise", "Kreise (schematisch)", "Kreise (schematic)", topology, kreise)}


def main():
    stale = []
    for name, text in build().items():
        path = os.path.join(HERE, name)
        if "--check" in sys.argv[1:]:
            try:
                with open(path, encoding="utf-8") as file:
                    same = file.read() == text
            except OSError:
                same = False
            if not same:
                stale.append(name)
        else:
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
    if stale:
        print("not in step with topology.json, run data/administration/build.py: " + ", ".join(stale))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
