// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportoptions.h"

#include "console.h"
#include "momentoptions.h"
#include "seriesoptions.h"
#include "siteoptions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

using Check = Result<void>;

std::unexpected<Error> wrong(const QString &message)
{
    return failure(Error::Code::InvalidArgument, message);
}

/// \a count numbers separated by commas; empty if it is anything else.
std::vector<double> numbers(const QString &text, qsizetype count)
{
    std::vector<double> result;
    const auto parts = text.split(u',');
    for (const auto &part : parts) {
        bool good = false;
        result.push_back(part.trimmed().toDouble(&good));
        if (!good) {
            return {};
        }
    }
    return parts.size() == count ? result : std::vector<double>();
}

bool isOnEarth(double longitude, double latitude)
{
    return longitude >= -180 && longitude <= 180 && latitude >= -85 && latitude <= 85;
}

Check readSize(const QCommandLineParser &parser, ExportRequest &request)
{
    const auto parts = parser.value(u"size"_s).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.isEmpty()) {
        return wrong(Text::tr("--size must be like 1920x1080, not \"%1\".").arg(parser.value(u"size"_s)));
    }
    for (const auto &other : {u"paper"_s, u"portrait"_s, u"dpi"_s}) {
        if (parser.isSet(other)) {
            return wrong(Text::tr("--size and --%1 exclude each other.").arg(other));
        }
    }
    request.pixels = size;
    return {};
}

Check readPaper(const QCommandLineParser &parser, ExportRequest &request)
{
    if (parser.isSet(u"paper"_s)) {
        const auto paper = paperFromName(parser.value(u"paper"_s));
        if (!paper) {
            return wrong(
                Text::tr("--paper must be A4, A3, A2, A1 or A0, not \"%1\".").arg(parser.value(u"paper"_s)));
        }
        request.paper = *paper;
        request.pixels.reset();
    }
    request.portrait = request.portrait || parser.isSet(u"portrait"_s);
    if (parser.isSet(u"dpi"_s)) {
        bool good = false;
        request.dpi = parser.value(u"dpi"_s).toInt(&good);
        if (!good) {
            return wrong(Text::tr("--dpi must be a whole number, not \"%1\".").arg(parser.value(u"dpi"_s)));
        }
    }
    return {};
}

Check readExtent(const QCommandLineParser &parser, ExportRequest &request)
{
    const auto text = parser.value(u"extent"_s);
    const auto e = numbers(text, 4);
    if (e.empty() || !isOnEarth(e[0], e[1]) || !isOnEarth(e[2], e[3]) || e[0] >= e[2] || e[1] >= e[3]) {
        return wrong(
            Text::tr(
                "--extent must be west,south,east,north in degrees, such as 6.4,50.7,7.1,51.3, not \"%1\".")
                .arg(text));
    }
    if (parser.isSet(u"center"_s) || parser.isSet(u"scale"_s)) {
        return wrong(Text::tr("--extent and --center or --scale exclude each other."));
    }
    request.extent = Box {e[0], e[1], e[2], e[3]};
    return {};
}

Check readCenter(const QCommandLineParser &parser, ExportRequest &request)
{
    const auto text = parser.value(u"center"_s);
    const auto c = numbers(text, 2);
    if (c.empty() || !isOnEarth(c[0], c[1])) {
        return wrong(
            Text::tr("--center must be longitude,latitude in degrees, such as 6.58,51.05, not \"%1\".")
                .arg(text));
    }
    request.center = Point {c[0], c[1]};
    return {};
}

Check readScale(const QCommandLineParser &parser, ExportRequest &request)
{
    auto text = parser.value(u"scale"_s);
    bool good = false;
    const auto scale = text.startsWith(u"1:") ? text.sliced(2).toDouble(&good) : text.toDouble(&good);
    if (!good || !(scale >= 1) || scale > 1e9) {
        return wrong(Text::tr("--scale must be a number such as 50000 or 1:50000, not \"%1\".").arg(text));
    }
    request.scale = scale;
    return {};
}

Check readDate(const QCommandLineParser &parser, ExportRequest &request)
{
    request.date = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
    if (!request.date.isValid()) {
        return wrong(Text::tr("--date must be like 2026-03-31, not \"%1\".").arg(parser.value(u"date"_s)));
    }
    return {};
}

/// The template first: single options may say something else.
Check readDesign(const QCommandLineParser &parser, const SheetTemplate *kept, ExportRequest &request)
{
    if (kept != nullptr) {
        applyTemplate(*kept, request);
    } else if (parser.isSet(u"template"_s) && keptSheetName(parser).isEmpty()) {
        const auto sheet = findSheetTemplate(parser.value(u"template"_s));
        if (!sheet) {
            return std::unexpected(sheet.error());
        }
        applyTemplate(*sheet, request);
    }
    if (parser.isSet(u"crs"_s)) {
        request.crs = parser.value(u"crs"_s);
    }
    if (parser.isSet(u"grid"_s)) {
        const auto grid = gridFromName(parser.value(u"grid"_s));
        if (!grid) {
            return wrong(
                Text::tr("--grid must be none, geographic or utm, not \"%1\".").arg(parser.value(u"grid"_s)));
        }
        request.design.grid = *grid;
    }
    return {};
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"files"_s,
        Text::tr("Projects (.revier, .revierz) and geodata. None: the map that ships with the program."),
        u"[PROJECT|FILE...]"_s);
    parser.addOptions({
        {{u"o"_s, u"output"_s},
         Text::tr("File to write; the suffix decides: .png .jpg .webp .tif (GeoTIFF) .svg .pdf; with --years "
                  "also a "
                  "film: .mp4, .webm, .gif."),
         u"FILE"_s},
        {u"size"_s, Text::tr("Size of a picture in pixels, such as 1920x1080."), u"WxH"_s},
        {u"template"_s,
         Text::tr(
             "Kind of sheet: A4-landscape, A4-portrait … A0-portrait, screen, square, a file (.json), or the "
             "name of a sheet that the project keeps."),
         u"T"_s},
        {u"paper"_s, Text::tr("Size of a sheet: A4 (default) to A0, landscape."), u"A4…A0"_s},
        {u"portrait"_s, Text::tr("The sheet upright.")},
        {u"crs"_s,
         Text::tr("Projected CRS of the map; default: EPSG:25832 in and around Germany, else EPSG:3857."),
         u"EPSG:N"_s},
        {u"grid"_s, Text::tr("Lines over the map: utm (EPSG:25832) or geographic."),
         u"none|geographic|utm"_s},
        {u"dpi"_s, Text::tr("Resolution of a sheet as a picture; default 150."), u"N"_s},
        {u"extent"_s, Text::tr("Show this area: west,south,east,north in degrees."), u"W,S,E,N"_s},
        {u"center"_s, Text::tr("Show the surroundings of this place, in degrees."), u"LON,LAT"_s},
        {u"scale"_s, Text::tr("Scale at the centre: 50000 or 1:50000."), u"N"_s},
        {u"layers"_s, Text::tr("Show exactly these layers (ids or titles)."), u"A,B"_s},
        {u"lang"_s, Text::tr("Language of sheet and messages: de or en."), u"de|en"_s},
        {u"title"_s, Text::tr("Title of the sheet instead of the map's own."), u"TEXT"_s},
        {u"bare"_s, Text::tr("Only the map, without anything around it.")},
        {u"as-raster"_s,
         Text::tr("A GeoTIFF or other picture that was exported is a layer; without this it brings the map "
                  "back that it was made from.")},
        {u"no-world-file"_s,
         Text::tr("No world file, .prj and .aux.xml beside a PNG, JPEG or WebP to say where it lies.")},
        {u"date"_s, Text::tr("Date of the sheet; default: SOURCE_DATE_EPOCH, else today."), u"YYYY-MM-DD"_s},
    });
    addMomentOptions(parser);
    addSeriesOptions(parser);
    parser.addOption(
        {u"job"_s,
         Text::tr("Make the sheets that this file names (JSON, data/schema/job.schema.json); paths "
                  "in it are relative to it."),
         u"FILE"_s});
}

QString keptSheetName(const QCommandLineParser &parser)
{
    const auto name = parser.value(u"template"_s);
    return parser.isSet(u"template"_s) && isKeptSheetName(name) ? name : QString();
}

Result<ExportRequest> readExportRequest(const QCommandLineParser &parser, Language language,
                                        const SheetTemplate *kept)
{
    ExportRequest request;
    if (!parser.isSet(u"output"_s) || parser.value(u"output"_s).isEmpty()) {
        return wrong(Text::tr("-o FILE is missing: where should the map go?"));
    }
    using Reader = Check (*)(const QCommandLineParser &, ExportRequest &);
    const std::array<std::pair<QString, Reader>, 5> readers {{{u"size"_s, readSize},
                                                              {u"extent"_s, readExtent},
                                                              {u"center"_s, readCenter},
                                                              {u"scale"_s, readScale},
                                                              {u"date"_s, readDate}}};
    request.date = sheetDate();
    if (const auto check = readDesign(parser, kept, request); !check) {
        return std::unexpected(check.error());
    }
    for (const auto &[option, read] : readers) {
        if (!parser.isSet(option)) {
            continue;
        }
        if (const auto check = read(parser, request); !check) {
            return std::unexpected(check.error());
        }
    }
    if (const auto check = readPaper(parser, request); !check) {
        return std::unexpected(check.error());
    }
    if (const auto code = parser.value(u"lang"_s);
        parser.isSet(u"lang"_s) && code != u"de" && code != u"en") {
        return wrong(Text::tr("--lang must be de or en, not \"%1\".").arg(code));
    }
    request.path = parser.value(u"output"_s);
    request.language = language;
    request.title = parser.value(u"title"_s);
    request.bare = parser.isSet(u"bare"_s);
    request.worldFile = !parser.isSet(u"no-world-file"_s);
    const auto layers = parser.value(u"layers"_s).split(u',', Qt::SkipEmptyParts);
    for (const auto &layer : layers) {
        request.layers.append(layer.trimmed());
    }
    return request;
}

} // namespace revier::cli
