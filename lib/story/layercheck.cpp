// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showcheck_p.h"

#include "data/sidefiles.h"
#include "map/project.h"
#include "scenario/jobseries.h"
#include "scenario/layerseries.h"
#include "story/scenestate.h"
#include "style/featuresymbols.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = CheckItem::Kind;

/// A layer while it is checked.
struct LayerReview
{
    Layer layer; ///< with the table that was read
    std::vector<ReviewedScene *> shown; ///< scenes in which it is visible
    std::vector<ReviewedScene *> named; ///< scenes that highlight features of it
    CheckSubject about; ///< the layer in all of these
    QHash<QString, FeatureChoicePtr> choices; ///< by filter, of those that can be applied
};

const Layer *layerIn(const ReviewedScene &scene, const QString &id)
{
    const auto index = scene.state.layerIndex(id);
    return index < 0 ? nullptr : &scene.state.layers[std::size_t(index)];
}

LayerReview begun(Review &review, const Layer &layer)
{
    LayerReview work {.layer = layer, .shown = {}, .named = {}, .about = {}, .choices = {}};
    work.layer.choice.reset();
    work.about = {
        .kind = Kind::Layer, .subject = titleOf(layer, review.language), .path = layer.path, .scenes = {}};
    for (auto &scene : review.scenes) {
        const auto *in = layerIn(scene, layer.id);
        const bool shows = in != nullptr && scene.state.isVisible(*in);
        const bool names = std::ranges::contains(scene.scene->highlights, layer.id, &FeatureName::layerId);
        if (shows) {
            work.shown.push_back(&scene);
            ++scene.shownLayers;
        }
        if (names) {
            work.named.push_back(&scene);
        }
        if (shows || names) {
            work.about.scenes.append(scene.title);
        }
    }
    return work;
}

/// The other files that a layer is read from.
bool checkSidefiles(Review &review, const CheckSubject &about, const JobControl &control)
{
    auto beside = about;
    beside.kind = Kind::Sidefile;
    const auto paths = filesReadWith(about.path);
    bool good = true;
    for (const auto &path : paths) {
        if (path != paths.first()) {
            beside.path = path;
            good = checkFile(review.list, beside, control) && good;
        }
    }
    if (!about.path.endsWith(".shp"_L1, Qt::CaseInsensitive)) {
        return good;
    }
    const auto base = about.path.chopped(3);
    const auto isThere = [&paths, &base](const QString &suffix) {
        return std::ranges::any_of(paths, [&](const QString &path) {
            return path.compare(base + suffix, Qt::CaseInsensitive) == 0;
        });
    };
    for (const auto &suffix : {u"dbf"_s, u"shx"_s}) {
        if (!isThere(suffix)) {
            beside.path = base + suffix;
            review.list.miss(beside,
                             CheckText::tr("%1: The file is missing; a shapefile is not whole without it. "
                                           "Copy it from where the others come from.")
                                 .arg(QDir::toNativeSeparators(beside.path)));
            good = false;
        }
    }
    if (!isThere(u"prj"_s)) {
        beside.path = base + u"prj"_s;
        review.list.warn(
            beside,
            CheckText::tr("%1: The file with the coordinate reference system is missing; the one "
                          "that is used was guessed. Copy it from where the others come from.")
                .arg(QDir::toNativeSeparators(beside.path)));
    }
    return good;
}

void listProblems(CheckList &list, const CheckSubject &about, const std::vector<Problem> &problems,
                  std::size_t from = 0)
{
    for (auto i = from; i < problems.size(); ++i) {
        if (problems[i].severity == Problem::Severity::Warning) {
            list.warn(about, problems[i].message);
        }
    }
}

/// All of a raster, small, and its corners as they are: what was cut off lacks the last ones.
std::vector<RasterWindow> probesOf(const Box &extent, const Raster::Facts &facts)
{
    constexpr int kSide = 256; // cells
    const auto columns = std::min(kSide, facts.width);
    const auto rows = std::min(kSide, facts.height);
    const auto width = extent.width() * columns / facts.width;
    const auto height = extent.height() * rows / facts.height;
    std::vector<RasterWindow> windows {{.extent = extent, .width = columns, .height = rows}};
    for (const auto left : {extent.minX, extent.maxX - width}) {
        for (const auto bottom : {extent.minY, extent.maxY - height}) {
            windows.push_back(
                {.extent = {left, bottom, left + width, bottom + height}, .width = columns, .height = rows});
        }
    }
    return windows;
}

/// A raster is read when it is drawn: draws parts of it.
void checkCells(Review &review, const LayerReview &work, const JobControl &control)
{
    const auto &table = *work.layer.table;
    const auto &facts = table.raster->facts();
    const auto note = [&](const auto &read) {
        if (!read && read.error().code != Error::Code::Canceled) {
            review.list.miss(work.about, read.error().message);
        }
    };
    for (const auto &window : probesOf(table.geometry.box(0), facts)) {
        if (facts.kind == Raster::Kind::Colors) {
            note(table.raster->colors(table.crs, table.crs, window, control));
        } else if (!facts.bands.empty()) {
            note(table.raster->numbers(facts.bands.front().name, table.crs, table.crs, window, control));
        }
    }
}

/// Whether there is something to look at.
bool checkTable(Review &review, const LayerReview &work, const JobControl &control)
{
    const auto &table = *work.layer.table;
    const auto name = QDir::toNativeSeparators(work.about.path);
    if (table.featureCount() == 0) {
        review.list.miss(work.about,
                         CheckText::tr("%1: There are no features in it. Copy the file anew from its source, "
                                       "or hide the layer.")
                             .arg(name));
        return false;
    }
    listProblems(review.list, work.about, table.allProblems());
    if (!table.crs.isValid()) {
        review.list.miss(work.about,
                         CheckText::tr("%1: Its coordinate reference system is unknown, so that it cannot be "
                                       "drawn. Choose it in the map.")
                             .arg(name));
    } else if (table.raster) {
        checkCells(review, work, control);
    }
    return true;
}

/// Reads the table without its joins. The files of drawings are in the project.
bool readTable(Review &review, LayerReview &work, const JobControl &control)
{
    if (work.layer.sketch) {
        return work.layer.table != nullptr;
    }
    work.layer.table.reset();
    if (!checkFile(review.list, work.about, control) || !checkSidefiles(review, work.about, control)) {
        return false;
    }
    auto table = readLayerTable(work.layer.path, work.layer.sublayer, control, work.layer.remedies);
    if (!table) {
        if (table.error().code != Error::Code::Canceled) {
            review.list.miss(work.about, table.error().message);
        }
        return false;
    }
    work.layer.table = *std::move(table);
    return work.layer.table->readAttributes(control) && checkTable(review, work, control);
}

void checkJoins(Review &review, LayerReview &work, const JobControl &control)
{
    for (const auto &join : work.layer.joins) {
        auto about = work.about;
        about.kind = Kind::Join;
        about.path = join.path;
        if (!checkFile(review.list, about, control) || !checkSidefiles(review, about, control)) {
            continue;
        }
        const auto joined = withJoins(work.layer.table, {&join, 1}, control);
        const auto before = work.layer.table->problems.size();
        const bool added = joined->fields.size() > work.layer.table->fields.size() || join.columns.isEmpty();
        if (added) {
            listProblems(review.list, about, joined->problems, before);
            review.list.good(about, CheckText::tr("%n column(s)", nullptr, int(join.columns.size())));
        } else {
            review.list.miss(about, joined->problems.empty() ? QString() : joined->problems.back().message);
        }
        work.layer.table = joined;
    }
}

Result<ReadSeries> seriesOf(const Review &review, const Layer &layer, const JobControl &control)
{
    if (layer.seriesSource.kind != SeriesSource::Kind::Scenarios) {
        return readSeries(layer.seriesSource, *layer.table, control);
    }
    if (!review.jobs) {
        return failure(Error::Code::NotFound,
                       review.map.scenariosPath.isEmpty()
                           ? CheckText::tr("The project names no job projections, which this layer shows.")
                           : CheckText::tr("The job projections, which this layer shows, cannot be read."));
    }
    return jobSeries(*review.jobs, layer.seriesSource, *layer.table)
        .transform([](const YearSeriesPtr &series) { return ReadSeries {.series = series, .problems = {}}; });
}

void noteSeries(Review &review, const LayerReview &work, const YearSeries &series)
{
    QSet<QString> scenarios;
    for (const auto &scenario : series.scenarios()) {
        if (!scenario.id.isEmpty()) {
            scenarios.insert(scenario.id);
        }
    }
    review.scenarios.unite(scenarios);
    for (auto *scene : work.shown) {
        scene->scenarios.unite(scenarios);
        if (!series.hasPeriods() && !series.years().empty()) { // a period may reach beyond all years
            const auto [first, last] = std::pair(series.years().front(), series.years().back());
            auto &years = scene->years;
            years = years.first == 0 ? std::pair(first, last)
                                     : std::pair(std::min(years.first, first), std::max(years.second, last));
        }
    }
}

/// Whether the numbers of the layer could be read, if it has some.
bool checkSeries(Review &review, LayerReview &work, const JobControl &control)
{
    const auto &source = work.layer.seriesSource;
    if (source.kind == SeriesSource::Kind::None) {
        return true;
    }
    auto about = work.about;
    about.kind = Kind::Series;
    if (!source.path.isEmpty()) {
        about.path = source.path;
        if (!checkFile(review.list, about, control)) {
            return false;
        }
    }
    const auto read = seriesOf(review, work.layer, control);
    if (!read) {
        review.list.miss(about, read.error().message);
        return false;
    }
    listProblems(review.list, about, read->problems);
    noteSeries(review, work, *read->series);
    review.list.good(about,
                     CheckText::tr("numbers of %n year(s)", nullptr, int(read->series->years().size())));
    return true;
}

void checkFilter(Review &review, LayerReview &work, const ReviewedScene &scene, const JobControl &control)
{
    const auto &filter = layerIn(scene, work.layer.id)->filter;
    if (filter.isEmpty()) {
        return;
    }
    const CheckSubject about {
        .kind = Kind::Filter, .subject = work.about.subject, .path = {}, .scenes = {scene.title}};
    if (!work.choices.contains(filter)) {
        const auto choice = chooseFeatures(work.layer.table, filter, control);
        if (!choice && choice.error().code != Error::Code::Canceled) {
            review.list.miss(about,
                             CheckText::tr("The filter “%1” cannot be applied: %2 Correct it and record the "
                                           "scene again.")
                                 .arg(filter, choice.error().message));
        }
        work.choices.insert(filter, choice.value_or(nullptr));
    }
    const auto choice = work.choices.value(filter);
    if (choice && choice->count == 0 && work.layer.table->featureCount() > 0) {
        review.list.warn(
            about,
            CheckText::tr("The filter “%1” leaves no feature. Correct it or hide the layer.").arg(filter));
    }
}

void checkHighlights(Review &review, const LayerReview &work, const ReviewedScene &scene)
{
    MapState only; // findFeatures() looks into all layers
    only.layers = {work.layer};
    const CheckSubject about {
        .kind = Kind::Highlight, .subject = scene.title, .path = {}, .scenes = {scene.title}};
    for (const auto &name : scene.scene->highlights) {
        if (name.layerId != work.layer.id) {
            continue;
        }
        const auto found = findFeatures(only, {name});
        if (found.empty()) {
            review.list.miss(about,
                             CheckText::tr("The feature “%1” of the layer “%2” is not in its file any more. "
                                           "Highlight another and record the scene again.")
                                 .arg(name.id, work.about.subject));
            continue;
        }
        const auto *in = layerIn(scene, work.layer.id);
        const auto choice = in == nullptr ? nullptr : work.choices.value(in->filter);
        if (choice && choice->holds[found.front().feature] == 0) {
            review.list.warn(
                about,
                CheckText::tr("The feature “%1” of the layer “%2” is highlighted, but the filter "
                              "of the scene hides it.")
                    .arg(name.id, work.about.subject));
        }
    }
}

void noteDrawn(const LayerReview &work, bool isRead)
{
    const auto extent = isRead ? extentOf(*work.layer.table) : std::nullopt;
    for (auto *scene : work.shown) {
        if (layerIn(*scene, work.layer.id)->isDrawnAt(scene->scene->view.denominator)) {
            ++scene->drawnLayers;
            scene->unread += isRead && work.layer.table->crs.isValid() ? 0 : 1;
            scene->sees = scene->sees || (extent && extent->intersects(screenBox(scene->scene->view)));
        }
    }
}

/// Signs of what the map and its legend write about the layer.
void checkLabels(const Review &review, const LayerReview &work, GlyphCheck &glyphs)
{
    const auto language = review.language;
    const auto &layer = work.layer;
    for (const auto *text : {&layer.title, &layer.attribution, &layer.licence, &layer.style.label}) {
        glyphs.check(text->in(language), work.about);
    }
    for (const auto &category : layer.style.categories) {
        glyphs.check(category.label.in(language), work.about);
    }
    if (!layer.table || !layer.style.labels) {
        return;
    }
    const auto field = localizedField(*layer.table, layer.style.labels->field, language);
    for (std::size_t i = 0; field >= 0 && i < layer.table->featureCount(); ++i) {
        glyphs.check(layer.table->columns[std::size_t(field)].value(i).toString(), work.about);
    }
}

} // namespace

void checkLayer(Review &review, const Layer &layer, GlyphCheck &glyphs, const JobControl &control)
{
    auto work = begun(review, layer);
    const bool isRead = readTable(review, work, control);
    bool hasSeries = layer.seriesSource.kind == SeriesSource::Kind::None;
    if (isRead && !control.isCanceled()) {
        checkJoins(review, work, control);
        hasSeries = checkSeries(review, work, control);
        for (const auto *scene : work.shown) {
            checkFilter(review, work, *scene, control);
        }
        for (const auto *scene : work.named) {
            checkHighlights(review, work, *scene);
        }
    }
    noteDrawn(work, isRead);
    for (auto *scene : work.shown) {
        scene->lacksSeries = scene->lacksSeries || !hasSeries;
    }
    checkLabels(review, work, glyphs);
    if (isRead && !review.list.hasFault(Kind::Layer, work.about.subject)) {
        review.list.good(work.about,
                         CheckText::tr("%n feature(s)", nullptr, int(work.layer.table->featureCount())));
    }
}

} // namespace revier
