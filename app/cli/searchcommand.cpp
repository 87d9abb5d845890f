// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommand.h"

#include "core/format.h"
#include "inputs.h"
#include "search/coordinatetext.h"
#include "search/searchindex.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Finds places, sites and attributes in the layers of a map, with typing errors and without umlauts, "
        "and positions in any notation:\n"
        "degrees, UTM 32, Gauss-Krüger.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli search \"park bergheim\"\n"
        "  revieratlas-cli search 41515 --json\n"
        "  revieratlas-cli search \"32U 331034 5662413\"\n"
        "  revieratlas-cli search Neuss my.geojson plan.revier\n"
        "\n"
        "Returns 0 if something was found, 1 if not or if a file could not be read, 2 if the call was "
        "wrong.");
}

/// West, south, east, north, or null.
QJsonValue boxToJson(const Box &box)
{
    return box.isEmpty() ? QJsonValue() : QJsonArray {box.minX, box.minY, box.maxX, box.maxY};
}

QJsonObject hitToJson(const SearchHit &hit)
{
    return {{u"kind"_s, u"feature"_s},           {u"title"_s, hit.title},
            {u"layer"_s, hit.layerId},           {u"layerTitle"_s, hit.layerTitle},
            {u"feature"_s, qint64(hit.feature)}, {u"match"_s, hit.match},
            {u"errors"_s, hit.errors},           {u"bounds"_s, boxToJson(hit.lonLat)}};
}

QJsonObject positionToJson(const WrittenPosition &position)
{
    return {{u"kind"_s, u"position"_s},
            {u"notation"_s, position.notation},
            {u"longitude"_s, position.lonLat.x},
            {u"latitude"_s, position.lonLat.y}};
}

QString hitToText(const SearchHit &hit, const QLocale &locale)
{
    const auto center = hit.lonLat.center();
    const auto place =
        hit.lonLat.isEmpty() ? Text::tr("no place") : formatGeographic(center.x, center.y, locale);
    auto text = u"%1 – %2 – %3"_s.arg(hit.title, hit.layerTitle, place);
    if (!hit.match.isEmpty()) {
        text += u" – "_s + hit.match;
    }
    return text + u'\n';
}

void printText(const std::optional<WrittenPosition> &position, const std::vector<SearchHit> &hits,
               const QLocale &locale)
{
    if (position) {
        print(u"%1 – %2\n"_s.arg(formatGeographic(position->lonLat.x, position->lonLat.y, locale),
                                 position->notation));
    }
    for (const auto &hit : hits) {
        print(hitToText(hit, locale));
    }
}

void printJson(const std::optional<WrittenPosition> &position, const std::vector<SearchHit> &hits)
{
    QJsonArray array;
    if (position) {
        array.append(positionToJson(*position));
    }
    for (const auto &hit : hits) {
        array.append(hitToJson(hit));
    }
    print(QString::fromUtf8(QJsonDocument(array).toJson()));
}

} // namespace

ExitCode runSearch(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, Text::tr("For programs: a JSON array, best first."));
    const QCommandLineOption limit(u"limit"_s, Text::tr("At most so many features; default: 20."), u"n"_s,
                                   u"20"_s);
    parser.addOptions({json, limit, {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"text"_s, Text::tr("What to look for."), u"TEXT"_s);
    parser.addPositionalArgument(u"files"_s,
                                 Text::tr("Geodata and projects (.revier); default: the shipped project."),
                                 u"[FILE...]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"search"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"search"_s));
        return Good;
    }
    auto files = parser.positionalArguments();
    if (files.isEmpty() || files.front().trimmed().isEmpty()) {
        return wrongUsage(Text::tr("Search for what?"), u"search"_s);
    }
    bool isNumber = false;
    const auto most = parser.value(limit).toUInt(&isNumber);
    if (!isNumber || most == 0) {
        return wrongUsage(Text::tr("--limit needs a number from 1 on, not \"%1\".").arg(parser.value(limit)),
                          u"search"_s);
    }
    const auto text = files.takeFirst();
    const auto control = interruptibleControl();
    auto inputs = readInputs(files, control);
    for (const auto &error : std::as_const(inputs.errors)) {
        printError(error);
    }
    const auto index =
        SearchIndex::build(std::make_shared<const MapState>(std::move(inputs.state)), language, control);
    if (!index) {
        return Failed;
    }
    const auto position = positionFromText(text);
    const auto hits = index->find(text, most);
    if (parser.isSet(json)) {
        printJson(position, hits);
    } else {
        printText(position, hits, localeOf(language));
    }
    if (!position && hits.empty()) {
        printWarning(Text::tr("Nothing was found for \"%1\".").arg(text));
    }
    return (position || !hits.empty()) && inputs.errors.isEmpty() ? Good : Failed;
}

} // namespace revier::cli
