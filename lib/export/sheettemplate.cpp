// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheettemplate.h"

#include "core/savefile.h"
#include "map/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetTemplate)
};

constexpr int kVersion = 1;
const auto kVersionKey = u"revieratlas-sheet"_s;

constexpr std::array kElementNames {"map",      "title",   "legend",  "north",     "scale",
                                    "overview", "sources", "imprint", "checkLine", "logo"};
constexpr std::array kGridNames {"none", "geographic", "utm"};
constexpr std::array kPaperNames {"A4", "A3", "A2", "A1", "A0"};

/// The place of \a name in a list of names.
template<std::size_t N>
std::optional<std::size_t> indexOf(const std::array<const char *, N> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](const char *known) {
        return name.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

std::unexpected<Error> wrong(const QString &message)
{
    return failure(Error::Code::InvalidArgument, message);
}

Result<void> readPaper(SheetTemplate &sheet, const QJsonObject &page)
{
    const auto paper = paperFromName(page[u"paper"].toString());
    const auto orientation = page[u"orientation"].toString(u"landscape"_s);
    if (!paper || (orientation != u"landscape" && orientation != u"portrait")) {
        return wrong(Text::tr("\"page\" must name a paper from A4 to A0 and the orientation \"landscape\" or "
                              "\"portrait\", or a width and a height in pixels."));
    }
    sheet.paper = *paper;
    sheet.portrait = orientation == u"portrait";
    return {};
}

Result<void> readPage(SheetTemplate &sheet, const QJsonObject &page)
{
    constexpr int kLeast = 320;
    constexpr int kMost = 16384;
    if (page.contains(u"paper")) {
        return readPaper(sheet, page);
    }
    const QSize pixels(page[u"width"].toInt(), page[u"height"].toInt());
    if (std::min(pixels.width(), pixels.height()) < kLeast
        || std::max(pixels.width(), pixels.height()) > kMost) {
        return wrong(Text::tr("\"page\" must name a paper, or a width and a height of %1 to %2 pixels.")
                         .arg(kLeast)
                         .arg(kMost));
    }
    sheet.pixels = pixels;
    return {};
}

/// A box of four numbers in mm, with a size.
std::optional<QRectF> boxFromJson(const QJsonArray &numbers)
{
    constexpr double kMost = 2000;
    const bool good = numbers.size() == 4 && std::ranges::all_of(numbers, [](const QJsonValue &number) {
                          return number.isDouble() && std::abs(number.toDouble()) <= kMost;
                      });
    const QRectF box(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(),
                     numbers[3].toDouble());
    return good && box.width() >= 1 && box.height() >= 1 ? std::optional(box) : std::nullopt;
}

Result<void> readElements(SheetDesign &design, const QJsonObject &elements)
{
    design.shown.clear();
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        const auto index = indexOf(kElementNames, it.key());
        if (!index) {
            return wrong(Text::tr("There is no element \"%1\" of a sheet.").arg(it.key()));
        }
        const auto element = SheetElement(*index);
        if (it->isArray()) {
            const auto box = boxFromJson(it->toArray());
            if (!box) {
                return wrong(Text::tr("\"%1\" must be true, false or a box of x, y, width and height in "
                                      "millimetres.")
                                 .arg(it.key()));
            }
            design.boxes[element] = *box;
        }
        if (element != SheetElement::Map && (it->isArray() || it->toBool())) { // the map is always there
            design.shown.insert(element);
        }
    }
    return {};
}

Result<SheetTemplate> fromJson(const QJsonObject &object, const QString &folder)
{
    const QStringList known {kVersionKey, u"name"_s, u"page"_s,    u"crs"_s,
                             u"grid"_s,   u"logo"_s, u"elements"_s};
    for (const auto &key : object.keys()) {
        if (!known.contains(key)) {
            return wrong(Text::tr("The key \"%1\" is not known.").arg(key));
        }
    }
    SheetTemplate sheet;
    sheet.name = LocalizedText::fromJson(object[u"name"]);
    sheet.crs = object[u"crs"].toString();
    const auto grid = gridFromName(object[u"grid"].toString(u"none"_s));
    if (!grid) {
        return wrong(Text::tr("\"grid\" must be \"none\", \"geographic\" or \"utm\"."));
    }
    sheet.design.grid = *grid;
    if (const auto logo = object[u"logo"].toString(); !logo.isEmpty()) {
        sheet.design.logo = QDir::cleanPath(QDir(folder).absoluteFilePath(logo));
    }
    return readPage(sheet, object[u"page"].toObject())
        .and_then([&] {
            return object.contains(u"elements") ? readElements(sheet.design, object[u"elements"].toObject())
                                                : Result<void>();
        })
        .transform([&] { return sheet; });
}

QJsonObject pageToJson(const SheetTemplate &sheet)
{
    if (sheet.pixels) {
        return {{u"width"_s, sheet.pixels->width()}, {u"height"_s, sheet.pixels->height()}};
    }
    return {{u"paper"_s, paperName(sheet.paper)},
            {u"orientation"_s, sheet.portrait ? u"portrait"_s : u"landscape"_s}};
}

/// Hundredths of a millimetre are enough on paper.
double rounded(double millimetres)
{
    return std::round(millimetres * 100) / 100;
}

QJsonObject elementsToJson(const SheetDesign &design)
{
    QJsonObject elements;
    for (std::size_t i = 0; i < kElementNames.size(); ++i) {
        const QString key = QLatin1StringView(kElementNames.at(i));
        const auto box = design.boxes.find(SheetElement(i));
        if (!design.shows(SheetElement(i))) {
            continue;
        }
        if (box == design.boxes.end()) {
            elements[key] = true;
        } else {
            const auto &b = box->second;
            elements[key] =
                QJsonArray {rounded(b.x()), rounded(b.y()), rounded(b.width()), rounded(b.height())};
        }
    }
    return elements;
}

std::vector<SheetTemplate> makeOwnTemplates()
{
    std::vector<SheetTemplate> sheets;
    for (std::size_t paper = 0; paper < kPaperNames.size(); ++paper) {
        for (const bool portrait : {false, true}) {
            SheetTemplate sheet;
            const auto name = paperName(PaperSize(paper));
            sheet.id = name + (portrait ? u"-portrait"_s : u"-landscape"_s);
            sheet.name = LocalizedText(name + (portrait ? u" hoch"_s : u" quer"_s),
                                       name + (portrait ? u" portrait"_s : u" landscape"_s));
            sheet.paper = PaperSize(paper);
            sheet.portrait = portrait;
            sheet.design.shown.insert(SheetElement::CheckLine);
            sheets.push_back(std::move(sheet));
        }
    }
    SheetTemplate screen;
    screen.id = u"screen"_s;
    screen.name = LocalizedText(u"Bildschirm 16:9"_s, u"Screen 16:9"_s);
    screen.pixels = QSize(1920, 1080);
    sheets.push_back(screen);
    screen.id = u"square"_s;
    screen.name = LocalizedText(u"Quadrat"_s, u"Square"_s);
    screen.pixels = QSize(1080, 1080);
    sheets.push_back(screen);
    return sheets;
}

Result<void> checkVersion(const QJsonObject &object)
{
    const auto version = object[kVersionKey].toInt();
    if (version < 1) {
        return wrong(Text::tr("This is no sheet template: \"%1\" is missing.").arg(kVersionKey));
    }
    if (version > kVersion) {
        return wrong(Text::tr("A newer Revieratlas wrote this template (version %1, this "
                              "program reads up to %2). Please use a newer version.")
                         .arg(version)
                         .arg(kVersion));
    }
    return {};
}

/// Without its logo, whose path depends on the file.
QJsonObject toJson(const SheetTemplate &sheet)
{
    QJsonObject object {{kVersionKey, kVersion},
                        {u"name"_s, sheet.name.toJson()},
                        {u"page"_s, pageToJson(sheet)},
                        {u"elements"_s, elementsToJson(sheet.design)}};
    if (!sheet.crs.isEmpty()) {
        object[u"crs"] = sheet.crs;
    }
    if (sheet.design.grid != MapGrid::None) {
        object[u"grid"] = QLatin1StringView(kGridNames.at(std::size_t(sheet.design.grid)));
    }
    return object;
}

} // namespace

const std::vector<SheetTemplate> &ownSheetTemplates()
{
    static const auto sheets = makeOwnTemplates();
    return sheets;
}

Result<SheetTemplate> readSheetTemplate(const QString &path)
{
    const auto named = [&path](const Error &error) {
        return Error {error.code, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), error.message)};
    };
    const auto object = readJsonFile(path);
    if (!object) {
        return std::unexpected(object.error());
    }
    return checkVersion(*object)
        .and_then([&] { return fromJson(*object, QFileInfo(path).absolutePath()); })
        .transform_error(named);
}

Result<void> writeSheetTemplate(const SheetTemplate &sheet, const QString &path)
{
    auto object = toJson(sheet);
    if (!sheet.design.logo.isEmpty()) {
        object[u"logo"] = QFileInfo(path).absoluteDir().relativeFilePath(sheet.design.logo);
    }
    return saveFile(path, QJsonDocument(object).toJson());
}

KeptSheet keptSheet(const SheetTemplate &sheet)
{
    return {.content = toJson(sheet), .logo = sheet.design.logo};
}

Result<SheetTemplate> sheetTemplateOf(const KeptSheet &sheet)
{
    return checkVersion(sheet.content)
        .and_then([&] { return fromJson(sheet.content, {}); })
        .transform([&](SheetTemplate result) {
            result.design.logo = sheet.logo;
            return result;
        });
}

Result<SheetTemplate> findSheetTemplate(const QString &idOrPath)
{
    const auto &own = ownSheetTemplates();
    const auto found = std::ranges::find_if(own, [&idOrPath](const SheetTemplate &sheet) {
        return sheet.id.compare(idOrPath, Qt::CaseInsensitive) == 0;
    });
    return found == own.end() ? readSheetTemplate(idOrPath) : *found;
}

bool isKeptSheetName(const QString &name)
{
    const auto isName = [&name](const SheetTemplate &own) {
        return own.id.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::none_of(ownSheetTemplates(), isName) && !QFileInfo(name).isFile()
        && !name.endsWith(u".json", Qt::CaseInsensitive);
}

Result<SheetTemplate> findKeptSheet(const QString &name, const std::vector<KeptSheet> &kept,
                                    Language language)
{
    QStringList own;
    std::ranges::transform(ownSheetTemplates(), std::back_inserter(own), &SheetTemplate::id);
    QStringList names;
    for (const auto &content : kept) {
        const auto called = LocalizedText::fromJson(content.content[u"name"]);
        for (const auto each : {Language::German, Language::English}) {
            if (called.in(each).compare(name, Qt::CaseInsensitive) == 0) {
                return sheetTemplateOf(content).transform_error([&name](const Error &error) {
                    return Error {error.code, u"%1: %2"_s.arg(name, error.message)};
                });
            }
        }
        names.append(u'"' + called.in(language) + u'"');
    }
    const auto there = names.isEmpty() ? Text::tr("The project keeps none.")
                                       : Text::tr("The project keeps %1.").arg(names.join(u", "));
    return failure(
        Error::Code::NotFound,
        Text::tr("There is no template \"%1\". The program has %2. %3 A file must be named with its "
                 "suffix .json.")
            .arg(name, own.join(u", "), there));
}

void applyTemplate(const SheetTemplate &sheet, ExportRequest &request)
{
    request.pixels = sheet.pixels;
    request.paper = sheet.paper;
    request.portrait = sheet.portrait;
    request.crs = sheet.crs;
    request.design = sheet.design;
}

QString paperName(PaperSize paper)
{
    return QLatin1StringView(kPaperNames.at(std::size_t(paper)));
}

std::optional<MapGrid> gridFromName(const QString &name)
{
    const auto index = indexOf(kGridNames, name);
    return index ? std::optional(MapGrid(*index)) : std::nullopt;
}

std::optional<PaperSize> paperFromName(const QString &name)
{
    const auto index = indexOf(kPaperNames, name);
    return index ? std::optional(PaperSize(*index)) : std::nullopt;
}

} // namespace revier
