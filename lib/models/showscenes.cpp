// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showmodel.h"

#include "core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is written into the scenes of ShowModel, and what views read of them.

namespace revier {

void ShowModel::setTitle(int row, const QString &title)
{
    edit(row, u"title"_s, [&](ShowScene &scene) { scene.title = scene.title.with(language(), title); });
}

void ShowModel::setText(int row, const QString &text)
{
    edit(row, u"text"_s, [&](ShowScene &scene) { scene.text = scene.text.with(language(), text); });
}

void ShowModel::setNotes(int row, const QString &notes)
{
    edit(row, u"notes"_s, [&](ShowScene &scene) { scene.notes = scene.notes.with(language(), notes); });
}

void ShowModel::setHidden(int row, bool hidden)
{
    edit(row, {}, [hidden](ShowScene &scene) { scene.hidden = hidden; });
}

void ShowModel::setTransition(int row, int transition)
{
    if (transition >= 0 && transition <= int(ShowScene::Transition::Fade)) {
        edit(row, {},
             [transition](ShowScene &scene) { scene.transition = ShowScene::Transition(transition); });
    }
}

void ShowModel::setPlayUntil(int row, int year)
{
    const auto last = m_timeline && m_timeline->isAvailable() ? m_timeline->lastYear() : 0;
    edit(row, u"years"_s, [year, last](ShowScene &scene) {
        const bool plays = scene.moment && year > scene.moment->year;
        scene.playUntil = plays ? std::min(year, last) : 0;
    });
}

void ShowModel::setPicture(int row, const QUrl &file)
{
    edit(row, {}, [&file](ShowScene &scene) { scene.picture = file.toLocalFile(); });
}

void ShowModel::setPictureSource(int row, const QString &source)
{
    edit(row, u"source"_s,
         [&](ShowScene &scene) { scene.pictureSource = scene.pictureSource.with(language(), source); });
}

void ShowModel::highlightSelection(int row)
{
    edit(row, {}, [this](ShowScene &scene) { scene.highlights = selectedFeatures(); });
}

void ShowModel::clearHighlights(int row)
{
    edit(row, {}, [](ShowScene &scene) { scene.highlights.clear(); });
}

QString ShowModel::placeOf(const ShowScene &scene) const
{
    QStringList parts {formatScale(scene.view.denominator, localeOf(language()))};
    if (scene.moment) {
        const auto text =
            m_timeline ? m_timeline->textOf({.moment = *scene.moment, .layers = scene.layers}) : QString();
        parts.append(text.isEmpty() ? QString::number(scene.moment->year) : text);
    }
    if (scene.playUntil > 0) {
        parts.append(tr("until %1").arg(scene.playUntil));
    }
    const auto shown = scene.layers.values().count(true);
    parts.append(tr("%Ln layer(s)", nullptr, int(shown)));
    return parts.join(u" · "_s);
}

int ShowModel::numberOf(int row) const
{
    const auto end = m_show.scenes.begin() + row + 1;
    return m_show.scenes[std::size_t(row)].hidden
        ? 0
        : int(std::count_if(m_show.scenes.begin(), end, [](const auto &scene) { return !scene.hidden; }));
}

int ShowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_show.scenes.size());
}

QVariant ShowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &scene = m_show.scenes[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return scene.id;
    case NumberRole:
        return numberOf(index.row());
    case Qt::DisplayRole:
    case TitleRole:
        return scene.title.in(language());
    case TextRole:
        return scene.text.in(language());
    case NotesRole:
        return scene.notes.in(language());
    case PlaceRole:
        return placeOf(scene);
    case HiddenRole:
        return scene.hidden;
    case TransitionRole:
        return int(scene.transition);
    case PlayUntilRole:
        return scene.playUntil;
    case FirstYearRole:
        return scene.moment ? scene.moment->year : 0;
    case PictureRole:
        return scene.picture.isEmpty() ? QUrl() : QUrl::fromLocalFile(scene.picture);
    case PictureSourceRole:
        return scene.pictureSource.in(language());
    case HighlightsRole:
        return int(scene.highlights.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> ShowModel::roleNames() const
{
    return {{IdRole, "sceneId"},           {NumberRole, "number"},
            {TitleRole, "title"},          {TextRole, "body"},
            {NotesRole, "notes"},          {PlaceRole, "place"},
            {HiddenRole, "isHidden"},      {TransitionRole, "transition"},
            {PlayUntilRole, "playUntil"},  {FirstYearRole, "firstYear"},
            {PictureRole, "picture"},      {PictureSourceRole, "pictureSource"},
            {HighlightsRole, "highlights"}};
}

} // namespace revier
