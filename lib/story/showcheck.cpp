// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showcheck.h"

#include "map/programmes.h"
#include "scenario/jobseries.h"
#include "story/scenestate.h"
#include "story/showcheck_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = CheckItem::Kind;
using Severity = CheckItem::Severity;

std::vector<ReviewedScene> shownScenesOf(const MapState &map, Language language)
{
    std::vector<ReviewedScene> scenes;
    for (const auto index : shownScenes(map.show)) {
        const auto &scene = map.show.scenes[std::size_t(index)];
        const auto title = scene.title.in(language).trimmed();
        scenes.push_back({.scene = &scene,
                          .title = title.isEmpty() ? CheckText::tr("Scene %1").arg(index + 1) : title,
                          .state = sceneState(map, scene),
                          .scenarios = {}});
    }
    return scenes;
}

/// Three files that are read together; see readJobs().
void checkScenarios(Review &review)
{
    if (review.map.scenariosPath.isEmpty()) {
        return;
    }
    const CheckSubject about {.kind = Kind::Scenarios,
                              .subject = CheckText::tr("Job projections"),
                              .path = review.map.scenariosPath,
                              .scenes = {}};
    auto folder = QFileInfo(about.path).absoluteDir();
    folder.cdUp();
    bool isThere = checkFile(review.list, about, review.control);
    for (const auto &name : {u"jobs/projections.json"_s, u"jobs/employees.csv"_s}) {
        auto part = about;
        part.path = folder.filePath(name);
        isThere = checkFile(review.list, part, review.control) && isThere;
    }
    if (!isThere) {
        return;
    }
    const auto jobs = readJobs(review.map);
    if (!jobs) {
        review.list.miss(about, jobs.error().message);
        return;
    }
    review.jobs = JobResults::compute(*jobs);
    for (const auto &scenario : (*jobs)->scenarios()) {
        review.scenarios.insert(scenario.id);
    }
    review.list.good(about, CheckText::tr("%n scenario(s)", nullptr, int((*jobs)->scenarios().size())));
}

void checkProgrammes(Review &review)
{
    const CheckSubject about {.kind = Kind::Programmes,
                              .subject = CheckText::tr("Programmes of training and funding"),
                              .path = review.map.programmesPath,
                              .scenes = {}};
    if (about.path.isEmpty() || !checkFile(review.list, about, review.control)) {
        return;
    }
    if (const auto read = readProgrammes(about.path); read) {
        review.list.good(about, CheckText::tr("%n entry(s)", nullptr, int(read->programmes.size())));
    } else {
        review.list.miss(about, read.error().message);
    }
}

void checkTexts(Review &review, GlyphCheck &glyphs)
{
    for (const auto &reviewed : review.scenes) {
        const auto &scene = *reviewed.scene;
        const CheckSubject about {
            .kind = Kind::Text, .subject = reviewed.title, .path = {}, .scenes = {reviewed.title}};
        if (scene.title.in(review.language).trimmed().isEmpty()) {
            review.list.warn(about, CheckText::tr("The scene has no title. Write one, so that it is found."));
        }
        for (const auto *text : {&scene.title, &scene.text, &scene.notes, &scene.pictureSource}) {
            glyphs.check(text->in(review.language), about);
        }
    }
}

/// Files of layers that no scene shows are packed with the others.
void checkUnused(Review &review, const Layer &layer)
{
    const bool isThere = layer.path.isEmpty() || QFileInfo(layer.path).isFile();
    if (!isThere) {
        review.list.warn({.kind = Kind::Layer,
                          .subject = titleOf(layer, review.language),
                          .path = layer.path,
                          .scenes = {}},
                         CheckText::tr("%1: The file is missing. No scene shows it, but the show cannot be "
                                       "packed. Put it back where it was or remove the layer.")
                             .arg(QDir::toNativeSeparators(layer.path)));
    }
}

bool isNeeded(const Review &review, const Layer &layer)
{
    return std::ranges::any_of(review.scenes, [&layer](const ReviewedScene &reviewed) {
        const auto index = reviewed.state.layerIndex(layer.id);
        return (index >= 0 && reviewed.state.isVisible(reviewed.state.layers[std::size_t(index)]))
            || std::ranges::contains(reviewed.scene->highlights, layer.id, &FeatureName::layerId);
    });
}

void checkLayers(Review &review, GlyphCheck &glyphs)
{
    constexpr double kBegin = 0.05; // of the work
    const auto &layers = review.map.layers;
    for (std::size_t i = 0; i < layers.size() && !review.control.isCanceled(); ++i) {
        const auto share = [&layers](std::size_t done) {
            return kBegin + (1 - kBegin) * double(done) / double(layers.size());
        };
        if (isNeeded(review, layers[i])) {
            checkLayer(review, layers[i], glyphs, review.control.part(share(i), share(i + 1)));
        } else {
            checkUnused(review, layers[i]);
        }
        review.control.report(share(i + 1));
    }
}

void checkScenes(Review &review)
{
    for (const auto &scene : review.scenes) {
        checkNames(review, scene);
        checkPicture(review, scene);
        if (scene.shownLayers == 0) {
            review.list.miss(
                {.kind = Kind::Layer, .subject = scene.title, .path = {}, .scenes = {scene.title}},
                CheckText::tr("The scene shows no layer. Switch one on and record the scene again."));
        } else {
            checkView(review, scene);
        }
        checkMoment(review, scene);
    }
}

} // namespace

void CheckList::add(Severity severity, const CheckSubject &about, const QString &message)
{
    const auto same = std::ranges::find_if(m_items, [&](const CheckItem &item) {
        return item.kind == about.kind && item.severity == severity && item.subject == about.subject
            && item.path == about.path && item.message == message;
    });
    if (same == m_items.end()) {
        m_items.push_back({.kind = about.kind,
                           .severity = severity,
                           .subject = about.subject,
                           .message = message,
                           .path = about.path,
                           .scenes = about.scenes});
        return;
    }
    for (const auto &scene : about.scenes) {
        if (!same->scenes.contains(scene)) {
            same->scenes.append(scene);
        }
    }
}

void CheckList::good(const CheckSubject &about, const QString &message)
{
    add(Severity::Good, about, message);
}

void CheckList::warn(const CheckSubject &about, const QString &message)
{
    add(Severity::Warning, about, message);
}

void CheckList::miss(const CheckSubject &about, const QString &message)
{
    add(Severity::Missing, about, message);
}

bool CheckList::hasFault(Kind kind, const QString &subject) const
{
    return std::ranges::any_of(m_items, [&](const CheckItem &item) {
        return item.kind == kind && item.subject == subject && item.severity != Severity::Good;
    });
}

std::vector<CheckItem> CheckList::take()
{
    std::ranges::stable_sort(m_items, std::ranges::greater(), &CheckItem::severity);
    return std::move(m_items);
}

int ShowCheck::count(Severity severity) const
{
    return int(std::ranges::count(items, severity, &CheckItem::severity));
}

bool ShowCheck::isReady() const
{
    return complete && count(Severity::Missing) == 0;
}

QString titleOf(const Layer &layer, Language language)
{
    const auto title = layer.title.in(language);
    return title.isEmpty() ? layer.id : title;
}

ShowCheck checkShow(const MapState &map, Language language, const JobControl &control)
{
    Review review {.map = map,
                   .language = language,
                   .control = control,
                   .list = {},
                   .scenes = {},
                   .jobs = {},
                   .scenarios = {}};
    review.scenes = shownScenesOf(map, language);
    if (review.scenes.empty()) {
        review.list.miss({.kind = Kind::Show, .subject = CheckText::tr("Show"), .path = {}, .scenes = {}},
                         map.show.scenes.empty()
                             ? CheckText::tr("The show has no scene. Record one.")
                             : CheckText::tr("All scenes of the show are skipped. Show at least one."));
    }
    GlyphCheck glyphs(review.list);
    checkTexts(review, glyphs);
    checkScenarios(review);
    checkProgrammes(review);
    checkLayers(review, glyphs);
    const bool complete = !control.isCanceled();
    if (complete) {
        checkScenes(review);
    }
    return {.items = review.list.take(), .complete = complete};
}

} // namespace revier
