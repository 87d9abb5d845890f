// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

using namespace Qt::StringLiterals;

namespace revier {

QStringList readableSuffixes()
{
    return {u"geojson"_s,     u"json"_s,        u"geojsonl"_s,  u"geojsons"_s, u"ndjson"_s,     u"topojson"_s,
            u"shp"_s,         u"shz"_s,         u"zip"_s,       u"gpkg"_s,     u"fgb"_s,        u"kml"_s,
            u"kmz"_s,         u"gpx"_s,         u"csv"_s,       u"tsv"_s,      u"geojson.gz"_s, u"json.gz"_s,
            u"geojsonl.gz"_s, u"geojsons.gz"_s, u"ndjson.gz"_s, u"xlsx"_s,     u"xlsm"_s,       u"dxf"_s,
            u"tif"_s,         u"tiff"_s,        u"jp2"_s,       u"asc"_s};
}

} // namespace revier
