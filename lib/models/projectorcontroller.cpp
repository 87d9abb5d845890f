// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projectorcontroller.h"

#include "core/format.h"
#include "render/maptheme.h"
#include "story/projector.h"
#include "style/colorramps.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kGatherMs = 50;

/// \a document with every layer on that it or a scene of its show has on.
MapState withShownLayers(const MapState &document)
{
    auto state = document;
    const auto &switches = document.panes.panes[std::size_t(document.panes.active)].layers;
    for (auto &layer : state.layers) {
        const auto isOn = [&](const ShowScene &scene) {
            return !scene.hidden && document.isVisible(layer, scene.layers);
        };
        layer.visible =
            document.isVisible(layer, switches) || std::ranges::any_of(document.show.scenes, isOn);
    }
    for (auto &group : state.groups) {
        group.visible = true; // counted already
    }
    return state;
}

} // namespace

ProjectorController::ProjectorController(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &ProjectorController::comparePairs);
}

void ProjectorController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->document()->disconnect(this);
        m_map->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        const auto *document = map->document();
        connect(document, &MapDocument::showChanged, this, &ProjectorController::readProfile);
        connect(document, &MapDocument::structureChanged, this, &ProjectorController::readProfile);
        connect(document, &MapDocument::layerChanged, this, &ProjectorController::schedule);
        connect(document, &MapDocument::groupChanged, this, &ProjectorController::schedule);
        connect(document, &MapDocument::panesChanged, this, &ProjectorController::schedule);
        connect(document, &MapDocument::momentChanged, this, &ProjectorController::schedule);
        connect(map, &MapController::languageChanged, this, &ProjectorController::changeTexts);
    }
    readProfile();
    changeTexts();
    Q_EMIT mapChanged();
}

void ProjectorController::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        schedule();
        Q_EMIT activeChanged();
    }
}

/// What the document has now, which may be after undo.
void ProjectorController::readProfile()
{
    const auto profile = m_map ? m_map->document()->snapshot()->show.projector : ProjectorProfile();
    if (profile != m_profile) {
        m_profile = profile;
        Q_EMIT profileChanged();
    }
    schedule();
}

void ProjectorController::setProfile(const ProjectorProfile &profile)
{
    if (!m_map || profile == m_profile) {
        return;
    }
    auto show = m_map->document()->snapshot()->show;
    show.projector = profile;
    m_map->document()->setShow(std::move(show), MapDocument::ShowChange::Arrange, {}, u"projector"_s);
}

void ProjectorController::setDark(bool dark)
{
    auto profile = m_profile;
    profile.dark = dark;
    setProfile(profile);
}

void ProjectorController::setPalette(Palette palette)
{
    auto profile = m_profile;
    profile.palette = ProjectorProfile::Palette(palette);
    setProfile(profile);
}

void ProjectorController::setLines(double factor)
{
    auto profile = m_profile;
    profile.lines = std::clamp(factor, ProjectorProfile::kLeastScale, ProjectorProfile::kMostScale);
    setProfile(profile);
}

void ProjectorController::setTexts(double factor)
{
    auto profile = m_profile;
    profile.texts = std::clamp(factor, ProjectorProfile::kLeastScale, ProjectorProfile::kMostScale);
    setProfile(profile);
}

void ProjectorController::setFading(double fading)
{
    auto profile = m_profile;
    profile.fading = std::clamp(fading, 0.0, kMostFading);
    setProfile(profile);
}

QColor ProjectorController::ground() const
{
    return isDark() ? darkMapTheme().background : MapTheme().background;
}

QColor ProjectorController::ink() const
{
    return isDark() ? darkMapTheme().text : MapTheme().text;
}

template<typename Value> void ProjectorController::answer(Value ChartAnswers::*member, Value value)
{
    if (m_answers.*member == value) {
        return;
    }
    m_answers.*member = value;
    Q_EMIT answersChanged();
    Q_EMIT lightTextChanged();
    advise();
    schedule();
}

void ProjectorController::setSeenPatches(int seen)
{
    answer(&ChartAnswers::patches, std::clamp(seen, 0, int(kPatchSteps.size())));
}

void ProjectorController::setSeenLines(int seen)
{
    answer(&ChartAnswers::lines, std::clamp(seen, 0, int(kLineWidths.size())));
}

void ProjectorController::setReadTexts(int read)
{
    answer(&ChartAnswers::texts, std::clamp(read, 0, int(kTextSizes.size())));
}

void ProjectorController::setDarkRoom(bool dark)
{
    answer(&ChartAnswers::darkRoom, dark);
}

/// Whether the usual colours are told apart by most, but not by all.
bool ProjectorController::areAlikeForSome() const
{
    return std::ranges::any_of(pairsWith({.dark = m_profile.dark}, 0), [](const ClassPair &pair) {
        return pair.weak && pair.difference >= kLeastDifference;
    });
}

void ProjectorController::advise()
{
    m_answers.alikeForSome = areAlikeForSome();
    setProfile(advisedProfile(m_answers));
}

void ProjectorController::reset()
{
    m_answers = {};
    Q_EMIT answersChanged();
    Q_EMIT lightTextChanged();
    setProfile({});
    schedule();
}

QString ProjectorController::lightText() const
{
    const auto ambient = ambientLight(m_answers.patches);
    if (ambient <= 0) {
        return tr("The light of the room does not show.");
    }
    constexpr int kPercent = 100;
    const auto locale = localeOf(m_map ? m_map->language() : Language::German);
    return tr("The room adds about %1 % of the projector's white.")
        .arg(formatNumber(ambient * kPercent, 0, locale));
}

QList<QColor> ProjectorController::patches() const
{
    QList<QColor> colors;
    std::ranges::transform(kPatchSteps, std::back_inserter(colors), patchColor);
    return colors;
}

QList<double> ProjectorController::lineWidths() const
{
    return {kLineWidths.begin(), kLineWidths.end()};
}

QList<double> ProjectorController::textSizes() const
{
    return {kTextSizes.begin(), kTextSizes.end()};
}

void ProjectorController::changeTexts()
{
    Q_EMIT lightTextChanged();
    schedule();
}

void ProjectorController::schedule()
{
    if (m_active && !m_timer.isActive()) {
        m_timer.start();
    }
}

std::vector<ClassPair> ProjectorController::pairsWith(const ProjectorProfile &profile, double ambient) const
{
    if (!m_map) {
        return {};
    }
    auto state = withShownLayers(*m_map->document()->snapshot());
    state.show.projector = profile;
    applyProjector(state, profile);
    const auto theme = profile.dark ? darkMapTheme() : MapTheme();
    return classPairs(state, m_map->language(), theme.background, ambient);
}

void ProjectorController::comparePairs()
{
    const auto language = m_map ? m_map->language() : Language::German;
    m_pairs.setPairs(pairsWith(m_profile, ambientLight(m_answers.patches)), localeOf(language));
    Q_EMIT pairsChanged();
}

int ProjectorController::weakPairs() const
{
    return int(std::ranges::count_if(m_pairs.pairs(), &ClassPair::weak));
}

int ProjectorController::colorPairs() const
{
    return int(std::ranges::count(m_pairs.pairs(), false, &ClassPair::otherForm));
}

QString ProjectorController::pairsText() const
{
    if (m_pairs.count() == 0) {
        return tr("No layer that is shown has classes.");
    }
    return tr("%Ln of %1 pair(s) of classes look alike.", nullptr, weakPairs()).arg(m_pairs.count());
}

} // namespace revier
