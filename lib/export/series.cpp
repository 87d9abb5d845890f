// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/series.h"

#include "crs/geodesy.h"
#include "crs/transform.h"
#include "export/sheetnames_p.h"
#include "geometry/measure.h"
#include "profile/peoplearound.h"
#include "profile/sitejobs.h"
#include "profile/siteprofile.h"
#include "render/mapview.h"
#include "scenario/jobresults.h"
#include "story/scenestate.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A feature with its place, before it is a sheet.
struct Subject
{
    SiteRef site;
    QString name;
    QString key;
    Box extent; ///< degrees; of a point only that
    Point middle; ///< degrees
};

const Layer *layerNamed(const MapState &state, const QString &name)
{
    const auto isNamed = [&name](const Layer &layer) {
        return layer.id == name || layer.title.in(Language::German).compare(name, Qt::CaseInsensitive) == 0
            || layer.title.in(Language::English).compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(state.layers, isNamed);
    return found == state.layers.end() ? nullptr : &*found;
}

std::vector<SiteRef> featuresOf(const Layer &layer)
{
    std::vector<SiteRef> features;
    const auto choice = layer.shownFeatures();
    for (std::size_t i = 0; layer.table && i < layer.table->featureCount(); ++i) {
        if (!choice || choice->holds[i] != 0) {
            features.push_back({layer.id, i});
        }
    }
    return features;
}

/// The features that the job projections name as where jobs come into being.
Result<std::vector<SiteRef>> projectedSites(const MapState &state)
{
    const auto jobs = readJobResults(state);
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    std::vector<SiteRef> sites;
    QStringList seen;
    for (const auto &layer : state.layers) {
        if (!*jobs || !isNeighbourLayer(layer)) {
            continue;
        }
        for (const auto &site : featuresOf(layer)) {
            const auto id = layer.table->value(site.feature, u"id").toString();
            const bool named =
                std::ranges::any_of((*jobs)->model().sources(), [&id](const JobSource &source) {
                    return source.effect == JobEffect::Gain && source.siteId == id;
                });
            if (named && !id.isEmpty() && !seen.contains(id)) {
                seen.append(id);
                sites.push_back(site);
            }
        }
    }
    if (sites.empty()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("This map has no job projections that name sites. Please name the layer of the "
                     "sites."));
    }
    return sites;
}

Result<std::vector<SiteRef>> subjectsOf(const MapState &state, const SeriesRequest &request)
{
    if (request.kind == SeriesKind::Sites) {
        return projectedSites(state);
    }
    const bool municipalities = request.kind == SeriesKind::Municipalities;
    const auto *layer = municipalities ? municipalityLayer(state) : layerNamed(state, request.layer);
    if (layer == nullptr) {
        QStringList ids;
        for (const auto &known : state.layers) {
            ids.append(known.id);
        }
        return failure(Error::Code::NotFound,
                       municipalities
                           ? Text::tr("This map has no layer of municipalities (areas with the fields "
                                      "\"population\", \"ags\" and \"kreis_ags\"). Please name a layer.")
                           : Text::tr("There is no layer \"%1\" for a series. The layers are: %2.")
                                 .arg(request.layer, ids.join(u", ")));
    }
    return featuresOf(*layer);
}

/// The box of a feature in degrees; empty if it has no place.
Box extentOf(const GeometryBuffer &geometry, std::size_t feature, const Transform &transform)
{
    Box box;
    for (auto p = geometry.firstPart(feature); p < geometry.firstPart(feature + 1); ++p) {
        for (const auto position : geometry.part(p).positions) {
            if (const auto lonLat = transform.forward(position)) {
                box.add(*lonLat);
            }
        }
    }
    return box;
}

QString keyOf(const FeatureTable &table, std::size_t feature)
{
    for (const auto *field : {u"ags", u"id", u"key"}) {
        if (const auto key = table.value(feature, QStringView(field)).toString(); !key.isEmpty()) {
            return key;
        }
    }
    return {};
}

/// The features with their names and places; those without a place are left out.
std::vector<Subject> placed(const MapState &state, const std::vector<SiteRef> &sites, Language language)
{
    std::vector<Subject> subjects;
    for (const auto &site : sites) {
        const auto &layer = state.layers[std::size_t(state.layerIndex(site.layerId))];
        const auto transform = Transform::create(layer.table->crs, Crs::wgs84());
        if (!transform || layer.table->geometry.type(site.feature) == GeometryType::None) {
            continue;
        }
        const auto box = extentOf(layer.table->geometry, site.feature, *transform);
        const auto middle = transform->forward(labelPoint(layer.table->geometry, site.feature));
        if (box.isEmpty() || !middle) {
            continue;
        }
        auto name = featureTitle(layer, site.feature, language);
        if (name.isEmpty()) {
            name = u"%1 %2"_s.arg(layer.title.in(language)).arg(site.feature + 1);
        }
        subjects.push_back({.site = site,
                            .name = name,
                            .key = keyOf(*layer.table, site.feature),
                            .extent = box,
                            .middle = *middle});
    }
    QCollator collator(localeOf(language));
    std::ranges::stable_sort(subjects, [&collator](const Subject &a, const Subject &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return subjects;
}

/// The box with a margin of a twelfth on each side.
Box withMargin(const Box &box)
{
    constexpr double kMargin = 1.0 / 12;
    const auto x = box.width() * kMargin;
    const auto y = box.height() * kMargin;
    return {box.minX - x, box.minY - y, box.maxX + x, box.maxY + y};
}

void aim(ExportRequest &request, const Subject &subject, double placeScale)
{
    request.focus = FocusFeature {.layerId = subject.site.layerId, .feature = subject.site.feature};
    request.extent.reset();
    request.center.reset();
    const bool isPlace = subject.extent.width() <= 0 && subject.extent.height() <= 0;
    if (request.scale || isPlace) {
        request.scale = request.scale.value_or(placeScale);
        request.center = isPlace ? subject.middle : subject.extent.center();
        return;
    }
    request.extent = withMargin(subject.extent);
}

QString padded(std::size_t number, std::size_t count)
{
    return QString::number(number).rightJustified(QString::number(count).size(), u'0');
}

std::vector<SeriesSheet> featureSheets(const MapState &state, const SeriesRequest &request,
                                       const std::vector<Subject> &subjects, SheetNames &names)
{
    const auto &common = request.sheet;
    const auto title = common.title.isEmpty() ? state.title.in(common.language) : common.title;
    const auto year = state.moment.year == 0 ? QString() : QString::number(state.moment.year);
    std::vector<SeriesSheet> sheets;
    for (const auto &subject : subjects) {
        const auto number = padded(sheets.size() + 1, subjects.size());
        SeriesSheet sheet {.number = int(sheets.size()) + 1,
                           .name = subject.name,
                           .key = subject.key.isEmpty() ? number : subject.key,
                           .moment = state.moment,
                           .request = common,
                           .map = {}};
        sheet.request.title = title.isEmpty() ? subject.name : u"%1 – %2"_s.arg(title, subject.name);
        aim(sheet.request, subject, request.placeScale);
        sheet.request.path =
            names.next({.name = subject.name, .key = sheet.key, .number = number, .year = year});
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::vector<SeriesSheet> yearSheets(const SeriesRequest &request, SheetNames &names)
{
    std::vector<SeriesSheet> sheets;
    for (const auto &moment : request.moments) {
        const auto year = QString::number(moment.year);
        const auto number = padded(sheets.size() + 1, request.moments.size());
        SeriesSheet sheet {.number = int(sheets.size()) + 1,
                           .name = year,
                           .key = year,
                           .moment = moment,
                           .request = request.sheet,
                           .map = {}};
        sheet.request.path = names.next({.name = year, .key = year, .number = number, .year = year});
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

/// All of the picture of a scene is on its sheet; at a scale that all sheets have it is the middle of it.
void aim(ExportRequest &request, const SavedView &view)
{
    request.focus.reset();
    request.extent.reset();
    request.center.reset();
    if (request.scale) {
        request.center = view.center;
        return;
    }
    request.extent =
        geographicBoundsFromWebMercator(viewAtScale(view.center, view.denominator, kStageSize).extent());
}

Result<std::vector<SeriesSheet>> sceneSheets(const MapState &state, const SeriesRequest &request,
                                             SheetNames &names)
{
    const auto &common = request.sheet;
    const auto title = common.title.isEmpty() ? state.title.in(common.language) : common.title;
    const auto rows = shownScenes(state.show);
    auto paper = state;
    paper.show.projector = {}; // what is good on a wall is not on paper
    const auto maps = stagedScenes(paper, 1, {});
    std::vector<SeriesSheet> sheets;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &scene = state.show.scenes[std::size_t(rows[i])];
        const auto number = padded(i + 1, rows.size());
        const auto own = scene.title.in(common.language);
        const auto name = own.isEmpty() ? number : own;
        SeriesSheet sheet {.number = int(i) + 1,
                           .name = name,
                           .key = scene.id,
                           .moment = maps[i].moment,
                           .request = common,
                           .map = std::make_shared<const MapState>(maps[i])};
        sheet.request.title = title.isEmpty() ? name : u"%1 – %2"_s.arg(title, name);
        aim(sheet.request, scene.view);
        sheet.request.path = names.next(
            {.name = name, .key = scene.id, .number = number, .year = QString::number(maps[i].moment.year)});
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty()) {
        return failure(Error::Code::NotFound,
                       Text::tr("The show of this map has no scene that is shown, so there are no sheets."));
    }
    return sheets;
}

} // namespace

bool isOneDocument(const SeriesRequest &request)
{
    const auto &path = request.sheet.path;
    return path.endsWith(u".pdf", Qt::CaseInsensitive) && !hasPlaceholder(path);
}

QString indexPath(const SeriesRequest &request)
{
    const QFileInfo file(request.sheet.path);
    auto stem = file.completeBaseName();
    const auto first = stem.indexOf(u'{');
    const auto last = stem.lastIndexOf(u'}');
    if (first >= 0 && last > first) {
        stem.replace(first, last - first + 1, u"index"_s);
    } else {
        stem += u"-index"_s;
    }
    // A folder with a placeholder is one of many: the index lies above them.
    auto folder = file.path();
    while (hasPlaceholder(folder)) {
        folder = QFileInfo(folder).path();
    }
    return folder + u'/' + stem + u".pdf"_s;
}

Result<std::vector<SeriesSheet>> seriesSheets(const MapState &state, const SeriesRequest &request)
{
    auto names = SheetNames::of(request.sheet.path);
    if (!names) {
        return std::unexpected(names.error());
    }
    if (request.kind == SeriesKind::Years) {
        return yearSheets(request, *names);
    }
    names->reserve(indexPath(request));
    if (request.kind == SeriesKind::Scenes) {
        return sceneSheets(state, request, *names);
    }
    const auto sites = subjectsOf(state, request);
    if (!sites) {
        return std::unexpected(sites.error());
    }
    auto sheets = featureSheets(state, request, placed(state, *sites, request.sheet.language), *names);
    if (sheets.empty()) {
        return failure(Error::Code::NotFound,
                       Text::tr("There is nothing to make sheets of: no feature has a place on the map."));
    }
    return sheets;
}

} // namespace revier
