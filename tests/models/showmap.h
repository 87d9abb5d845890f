// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/project.h"
#include "models/jobscontroller.h"
#include "models/mapcontroller.h"
#include "smallmap.h"
#include "story/scenestate.h"

#include <QTest>

/// The shipped map with a show of its own, for tests: "a" plays years, "b" is hidden, "c" has a filter and a
/// highlight, "d" nothing but a view.
namespace showmap {

inline revier::ShowScene scene(const QString &id, revier::Point center, double denominator)
{
    return {.id = id,
            .title = {QStringLiteral("Titel ") + id, QStringLiteral("Title ") + id},
            .text = QStringLiteral("**Text** ") + id,
            .notes = QStringLiteral("Notes ") + id,
            .view = {center, denominator},
            .moment = {},
            .layers = {},
            .filters = {},
            .highlights = {},
            .picture = {},
            .pictureSource = {},
            .transition = revier::ShowScene::Transition::Flight};
}

inline revier::Show show()
{
    revier::Show show {.title = QStringLiteral("Show"),
                       .scenes = {scene(QStringLiteral("a"), {6.6, 51.0}, 300000),
                                  scene(QStringLiteral("b"), {6.6, 51.0}, 200000),
                                  scene(QStringLiteral("c"), {6.45, 50.99}, 100000),
                                  scene(QStringLiteral("d"), {6.7, 51.1}, 50000)},
                       .projector = {}};
    show.scenes[0].moment =
        revier::Moment {.year = 2030, .scenario = QStringLiteral("central"), .compare = {}};
    show.scenes[0].playUntil = 2033;
    show.scenes[0].layers = {{QStringLiteral("job_sites"), true}, {QStringLiteral("data_centres"), false}};
    show.scenes[1].hidden = true;
    show.scenes[2].filters = {{QStringLiteral("data_centres"), QStringLiteral("kreis = 'Rhein-Erft-Kreis'")}};
    show.scenes[2].transition = revier::ShowScene::Transition::Fade;
    return show;
}

struct Fixture
{
    revier::MapController map;
    revier::JobsController jobs;

    Fixture() { jobs.setMap(&map); }
    /// Opens the shipped map and waits until it is read, projections included.
    [[nodiscard]] bool open(revier::Show show = showmap::show())
    {
        const bool opened = map.openProject(revier::shippedProjectPath()) && smallmap::waitUntilRead(map)
            && QTest::qWaitFor([this] { return jobs.isAvailable(); }, 20000);
        if (!show.scenes.empty()) {
            const auto state = map.document()->snapshot();
            const auto &layer = state->layers[std::size_t(state->layerIndex(u"data_centres"))];
            show.scenes[2].highlights = {revier::nameOfFeature(layer, 0)};
        }
        map.document()->setShow(std::move(show), revier::MapDocument::ShowChange::Record, {});
        return opened;
    }
};

} // namespace showmap
