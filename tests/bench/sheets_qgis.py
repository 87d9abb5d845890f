#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS's export of a layout with the layers of the shipped project: title, map, legend, scale bar.

Usage: sheets_qgis.py DATA_FOLDER OUTPUT WIDTHxHEIGHT(mm) DPI [series]
With "series" an atlas: one file for each municipality; "%s" in OUTPUT is its key.
"""
import json
import os
import pathlib
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform,  # noqa: E402
                       QgsLayoutExporter, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemScaleBar,
                       QgsLayoutPoint, QgsLayoutSize, QgsPrintLayout, QgsProject, QgsRectangle, QgsUnitTypes,
                       QgsVectorLayer)

MARGIN = 10  # mm


def open_layers(project, folder):
    """The layers that the shipped project shows, the top one last, as QGIS draws them."""
    shown = json.loads((folder / "revieratlas.revier").read_text(encoding="utf-8"))
    hidden = {group["id"] for group in shown["groups"] if not group.get("visible", True)}
    for layer in reversed(shown["layers"]):
        if layer.get("visible", True) and layer.get("group") not in hidden and "file" in layer:
            path = folder / layer["file"].removeprefix("shipped:")
            source = QgsVectorLayer(str(path), layer["id"], "ogr")
            if source.isValid():
                project.addMapLayer(source)
    return shown["extent"]


def place(item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))


def make_layout(project, extent, width, height):
    """A sheet as ours: a title, the map, legend and scale bar at its right."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    title = QgsLayoutItemLabel(layout)
    title.setText("Digitalparks im Rheinischen Revier")
    layout.addLayoutItem(title)
    place(title, MARGIN, MARGIN, width - 2 * MARGIN, 10)
    sheet = QgsLayoutItemMap(layout)
    layout.addLayoutItem(sheet)
    place(sheet, MARGIN, 22, 0.78 * (width - 2 * MARGIN), height - 22 - MARGIN)
    sheet.setCrs(project.crs())
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    sheet.zoomToExtent(to_map.transformBoundingBox(QgsRectangle(*extent)))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(sheet)
    layout.addLayoutItem(legend)
    place(legend, 0.8 * width, 22, 0.2 * (width - 2 * MARGIN), height - 60)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(sheet)
    bar.applyDefaultSize()
    layout.addLayoutItem(bar)
    place(bar, 0.8 * width, height - 30, 40, 15)
    return layout, sheet


def export(layout, path, dpi):
    exporter = QgsLayoutExporter(layout)
    if path.endswith(".pdf"):
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = dpi
        result = exporter.exportToPdf(path, settings)
    else:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        result = exporter.exportToImage(path, settings)
    assert result == QgsLayoutExporter.Success, result


def main():
    folder, output, size, dpi = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], float(sys.argv[4])
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    extent = open_layers(project, folder)
    width, height = map(float, size.split("x"))
    layout, sheet = make_layout(project, extent, width, height)
    if "series" not in sys.argv:
        export(layout, output, dpi)
        return
    sheet.setAtlasDriven(True)
    sheet.setAtlasScalingMode(QgsLayoutItemMap.Auto)
    atlas = layout.atlas()
    atlas.setCoverageLayer(project.mapLayersByName("gemeinden")[0])
    atlas.setEnabled(True)
    atlas.beginRender()
    while atlas.next():
        export(layout, output % atlas.currentFeatureNumber(), dpi)
    atlas.endRender()


if __name__ == "__main__":
    main()
    os._exit(0)  # QGIS takes seconds to put its things away
