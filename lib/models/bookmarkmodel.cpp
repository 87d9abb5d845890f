// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bookmarkmodel.h"

#include "core/format.h"
#include "crs/geodesy.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

BookmarkModel::BookmarkModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void BookmarkModel::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &BookmarkModel::watch);
    }
    watch();
    Q_EMIT viewControllerChanged();
}

void BookmarkModel::setTimeline(TimelineController *timeline)
{
    if (m_timeline == timeline) {
        return;
    }
    if (m_timeline) {
        m_timeline->disconnect(this);
    }
    m_timeline = timeline;
    if (timeline != nullptr) {
        connect(timeline, &TimelineController::axisChanged, this, &BookmarkModel::updateTexts);
    }
    updateTexts();
    Q_EMIT timelineChanged();
}

void BookmarkModel::watch()
{
    if (m_map) {
        m_map->document()->disconnect(this);
        m_map->disconnect(this);
    }
    m_map = m_view ? m_view->map() : nullptr;
    if (m_map) {
        connect(m_map->document(), &MapDocument::structureChanged, this, &BookmarkModel::update);
        connect(m_map->document(), &MapDocument::bookmarksChanged, this, &BookmarkModel::update);
        connect(m_map, &MapController::languageChanged, this, &BookmarkModel::updateTexts);
    }
    update();
}

void BookmarkModel::update()
{
    auto bookmarks = m_map ? document()->snapshot()->bookmarks : std::vector<Bookmark>();
    if (bookmarks == m_bookmarks) {
        return;
    }
    const bool resized = bookmarks.size() != m_bookmarks.size();
    if (resized) {
        beginResetModel();
    }
    m_bookmarks = std::move(bookmarks);
    if (resized) {
        endResetModel();
        Q_EMIT countChanged();
    }
    updateTexts();
    Q_EMIT namesChanged();
}

void BookmarkModel::updateTexts()
{
    if (!m_bookmarks.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

MapDocument *BookmarkModel::document() const
{
    return m_map ? m_map->document() : nullptr;
}

QStringList BookmarkModel::names() const
{
    QStringList names;
    std::ranges::transform(m_bookmarks, std::back_inserter(names), &Bookmark::name);
    return names;
}

/// What the active pane shows.
Bookmark BookmarkModel::now(const QString &name, bool withMoment, bool withLayers) const
{
    const auto state = document()->snapshot();
    Bookmark bookmark {.name = name,
                       .view = {geographicFromWebMercator(m_view->view().center), m_view->scaleDenominator()},
                       .moment =
                           withMoment && state->moment.year > 0 ? std::optional(state->moment) : std::nullopt,
                       .layers = {}};
    const auto &switches = state->panes.panes[std::size_t(state->panes.active)].layers;
    for (const auto &layer : state->layers) {
        if (withLayers) {
            bookmark.layers.insert(layer.id, state->isVisible(layer, switches));
        }
    }
    return bookmark;
}

int BookmarkModel::add(const QString &name, bool withMoment, bool withLayers)
{
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty() || !m_map || m_view->view().size.isEmpty()) {
        return -1;
    }
    auto bookmarks = m_bookmarks;
    bookmarks.push_back(now(trimmed, withMoment, withLayers));
    document()->setBookmarks(std::move(bookmarks), trimmed);
    return rowCount() - 1;
}

QString BookmarkModel::freeName() const
{
    for (int number = rowCount() + 1;; ++number) {
        if (const auto name = tr("View %1").arg(number); !names().contains(name)) {
            return name;
        }
    }
}

void BookmarkModel::rename(int row, const QString &name)
{
    const auto trimmed = name.trimmed();
    if (!hasRow(row) || trimmed.isEmpty()) {
        return;
    }
    auto bookmarks = m_bookmarks;
    bookmarks[std::size_t(row)].name = trimmed;
    document()->setBookmarks(std::move(bookmarks), trimmed);
}

void BookmarkModel::remove(int row)
{
    if (!hasRow(row)) {
        return;
    }
    auto bookmarks = m_bookmarks;
    const auto name = bookmarks[std::size_t(row)].name;
    bookmarks.erase(bookmarks.begin() + row);
    document()->setBookmarks(std::move(bookmarks), name);
}

void BookmarkModel::move(int row, int step)
{
    const auto target = row + step;
    if (!hasRow(row) || !hasRow(target)) {
        return;
    }
    auto bookmarks = m_bookmarks;
    std::swap(bookmarks[std::size_t(row)], bookmarks[std::size_t(target)]);
    document()->setBookmarks(std::move(bookmarks), m_bookmarks[std::size_t(row)].name);
}

void BookmarkModel::replace(int row)
{
    if (!hasRow(row) || m_view->view().size.isEmpty()) {
        return;
    }
    auto bookmarks = m_bookmarks;
    auto &bookmark = bookmarks[std::size_t(row)];
    bookmark = now(bookmark.name, bookmark.moment.has_value(), !bookmark.layers.isEmpty());
    const auto name = bookmark.name;
    document()->setBookmarks(std::move(bookmarks), name);
}

/// Of several maps the active one shows them; like the year, which is that of the active one, too.
void BookmarkModel::showLayers(const Bookmark &bookmark)
{
    const auto state = document()->snapshot();
    if (state->panes.panes.size() < 2) {
        document()->setVisibleLayers(bookmark.layers, bookmark.name);
        return;
    }
    auto switches = state->panes.panes[std::size_t(state->panes.active)].layers;
    for (const auto &layer : state->layers) {
        const auto wanted = bookmark.layers.find(layer.id);
        if (wanted == bookmark.layers.end()) {
            continue;
        }
        if (*wanted == state->isVisible(layer)) {
            switches.remove(layer.id);
        } else {
            switches.insert(layer.id, *wanted);
        }
    }
    document()->setPaneLayers(state->panes.active, switches, bookmark.name);
}

void BookmarkModel::show(int row)
{
    if (!hasRow(row)) {
        return;
    }
    const auto bookmark = m_bookmarks[std::size_t(row)];
    showLayers(bookmark);
    if (bookmark.moment) {
        document()->setMoment(m_timeline && m_timeline->isAvailable() ? m_timeline->valid(*bookmark.moment)
                                                                      : *bookmark.moment);
    }
    m_view->showView(bookmark.view);
}

QString BookmarkModel::placeOf(const Bookmark &bookmark) const
{
    const auto locale = localeOf(m_map ? m_map->language() : Language::German);
    QStringList parts {formatScale(bookmark.view.denominator, locale)};
    if (bookmark.moment) {
        const auto text =
            m_timeline ? m_timeline->textOf({.moment = *bookmark.moment, .layers = {}}) : QString();
        parts.append(text.isEmpty() ? QString::number(bookmark.moment->year) : text);
    }
    if (!bookmark.layers.isEmpty()) {
        const auto shown = bookmark.layers.values().count(true);
        parts.append(tr("%Ln layer(s)", nullptr, int(shown)));
    }
    return parts.join(u" · "_s);
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bookmarks.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &bookmark = m_bookmarks[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return bookmark.name;
    case PlaceRole:
        return placeOf(bookmark);
    case KeyRole:
        return index.row() < kKeys
            ? QKeySequence(u"Ctrl+%1"_s.arg(index.row() + 1)).toString(QKeySequence::NativeText)
            : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> BookmarkModel::roleNames() const
{
    return {{NameRole, "name"}, {PlaceRole, "place"}, {KeyRole, "key"}};
}

} // namespace revier
