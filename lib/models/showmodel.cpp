// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showmodel.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "story/scenestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

ShowModel::ShowModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ShowModel::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &ShowModel::watch);
    }
    watch();
    Q_EMIT viewControllerChanged();
}

void ShowModel::setTimeline(TimelineController *timeline)
{
    if (m_timeline == timeline) {
        return;
    }
    if (m_timeline) {
        m_timeline->disconnect(this);
    }
    m_timeline = timeline;
    if (timeline != nullptr) {
        connect(timeline, &TimelineController::axisChanged, this, &ShowModel::updateTexts);
    }
    updateTexts();
    Q_EMIT timelineChanged();
}

void ShowModel::watch()
{
    if (m_map) {
        m_map->document()->disconnect(this);
        m_map->disconnect(this);
    }
    m_map = m_view ? m_view->map() : nullptr;
    if (m_map) {
        connect(m_map->document(), &MapDocument::structureChanged, this, &ShowModel::update);
        connect(m_map->document(), &MapDocument::showChanged, this, &ShowModel::update);
        connect(m_map, &MapController::languageChanged, this, &ShowModel::updateTexts);
        connect(m_map, &MapController::languageChanged, this, &ShowModel::arrangementChanged);
    }
    update();
}

void ShowModel::update()
{
    auto show = m_map ? document()->snapshot()->show : Show();
    if (show == m_show) {
        return;
    }
    const auto sameScenes =
        std::ranges::equal(show.scenes, m_show.scenes, {}, &ShowScene::id, &ShowScene::id);
    if (!sameScenes) {
        beginResetModel();
    }
    const bool resized = show.scenes.size() != m_show.scenes.size();
    m_show = std::move(show);
    if (!sameScenes) {
        endResetModel();
    }
    if (resized) {
        Q_EMIT countChanged();
    }
    updateTexts();
    Q_EMIT arrangementChanged();
}

void ShowModel::updateTexts()
{
    if (!m_show.scenes.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

MapDocument *ShowModel::document() const
{
    return m_map ? m_map->document() : nullptr;
}

Language ShowModel::language() const
{
    return m_map ? m_map->language() : Language::German;
}

void ShowModel::edit(int row, const QString &what, const std::function<void(ShowScene &)> &change)
{
    if (!hasRow(row) || !m_map) {
        return;
    }
    auto show = m_show;
    auto &scene = show.scenes[std::size_t(row)];
    change(scene);
    const auto title = scene.title;
    const auto key = what.isEmpty() ? what : what + u' ' + scene.id;
    document()->setShow(std::move(show), MapDocument::ShowChange::Edit, title, key);
}

void ShowModel::arrange(const QString &what, const std::function<void(Show &)> &change)
{
    if (m_map) {
        auto show = m_show;
        change(show);
        document()->setShow(std::move(show), MapDocument::ShowChange::Arrange, {}, what);
    }
}

QString ShowModel::showTitle() const
{
    return m_show.title.in(language());
}

void ShowModel::setShowTitle(const QString &title)
{
    arrange(u"title"_s, [&](Show &show) { show.title = show.title.with(language(), title); });
}

void ShowModel::setKiosk(bool kiosk)
{
    arrange({}, [kiosk](Show &show) { show.kiosk = kiosk; });
}

void ShowModel::setSecondsPerScene(int seconds)
{
    arrange(u"seconds"_s, [seconds](Show &show) {
        show.secondsPerScene = std::clamp(seconds, Show::kLeastSeconds, Show::kMostSeconds);
    });
}

/// What the active pane shows, as it is seen in the window: all of it is in the picture of the audience.
ShowScene ShowModel::now() const
{
    const auto &view = m_view->view();
    const auto denominator = m_view->scaleDenominator() * stageScaleOf(view.size);
    auto scene =
        recordedScene(*document()->snapshot(), {geographicFromWebMercator(view.center), denominator});
    scene.highlights = selectedFeatures();
    return scene;
}

std::vector<FeatureName> ShowModel::selectedFeatures() const
{
    std::vector<FeatureName> names;
    const auto state = document()->snapshot();
    const auto &selected = m_map->selection()->all();
    for (auto it = selected.begin(); it != selected.end(); ++it) {
        const auto index = state->layerIndex(it.key());
        const auto *layer = index < 0 ? nullptr : &state->layers[std::size_t(index)];
        for (const auto feature : *it.value()) {
            if (layer != nullptr && layer->table && feature < layer->table->featureCount()) {
                names.push_back(nameOfFeature(*layer, feature));
            }
        }
    }
    return names;
}

int ShowModel::record(int row)
{
    if (!m_map || m_view->view().size.isEmpty()) {
        return -1;
    }
    auto show = m_show;
    auto scene = now();
    scene.title = tr("Scene %1").arg(show.scenes.size() + 1);
    const auto title = scene.title;
    const auto at = std::clamp(row + 1, 0, rowCount());
    show.scenes.insert(show.scenes.begin() + at, std::move(scene));
    document()->setShow(std::move(show), MapDocument::ShowChange::Record, title);
    return at;
}

void ShowModel::replace(int row)
{
    if (!m_map || m_view->view().size.isEmpty()) {
        return;
    }
    edit(row, {}, [this](ShowScene &scene) {
        auto shown = now();
        scene.view = shown.view;
        scene.moment = std::move(shown.moment);
        scene.layers = std::move(shown.layers);
        scene.filters = std::move(shown.filters);
        scene.highlights = std::move(shown.highlights);
    });
}

int ShowModel::duplicate(int row)
{
    if (!hasRow(row) || !m_map) {
        return -1;
    }
    auto show = m_show;
    auto scene = show.scenes[std::size_t(row)];
    scene.id = freeSceneId(show);
    const auto title = scene.title;
    show.scenes.insert(show.scenes.begin() + row + 1, std::move(scene));
    document()->setShow(std::move(show), MapDocument::ShowChange::Record, title);
    return row + 1;
}

void ShowModel::remove(int row)
{
    if (!hasRow(row) || !m_map) {
        return;
    }
    auto show = m_show;
    const auto title = show.scenes[std::size_t(row)].title;
    show.scenes.erase(show.scenes.begin() + row);
    document()->setShow(std::move(show), MapDocument::ShowChange::Remove, title);
}

void ShowModel::move(int row, int to)
{
    if (!hasRow(row) || !hasRow(to) || row == to || !m_map) {
        return;
    }
    auto show = m_show;
    auto scene = std::move(show.scenes[std::size_t(row)]);
    const auto title = scene.title;
    show.scenes.erase(show.scenes.begin() + row);
    show.scenes.insert(show.scenes.begin() + to, std::move(scene));
    document()->setShow(std::move(show), MapDocument::ShowChange::Move, title);
}

void ShowModel::show(int row)
{
    if (!hasRow(row) || !m_map) {
        return;
    }
    const auto scene = m_show.scenes[std::size_t(row)];
    document()->setVisibleLayers(scene.layers, scene.title.in(language()), scene.filters);
    if (scene.moment) {
        document()->setMoment(m_timeline && m_timeline->isAvailable() ? m_timeline->valid(*scene.moment)
                                                                      : *scene.moment);
    }
    m_view->showView({scene.view.center, scene.view.denominator / stageScaleOf(m_view->view().size)});
}

} // namespace revier
