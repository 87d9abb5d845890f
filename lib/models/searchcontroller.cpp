// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchcontroller.h"

#include "core/format.h"
#include "crs/geodesy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

bool hasSameTables(const MapState &a, const MapState &b)
{
    return std::ranges::equal(a.layers, b.layers, [](const Layer &x, const Layer &y) {
        return x.id == y.id && x.table == y.table;
    });
}

} // namespace

SearchController::SearchController(QObject *parent)
    : QAbstractListModel(parent)
    , m_job(this)
{
}

void SearchController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &SearchController::watchMap);
        connect(view, &ViewController::viewChanged, this, [this] {
            if (m_mark) {
                Q_EMIT markChanged();
            }
        });
    }
    watchMap();
    Q_EMIT viewControllerChanged();
}

void SearchController::watchMap()
{
    if (m_map == map()) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = map();
    const auto refresh = [this] {
        if (m_wanted) {
            prepare();
        }
    };
    if (m_map) {
        connect(m_map, &MapController::busyChanged, this, refresh);
        connect(m_map, &MapController::sceneChanged, this, refresh);
        connect(m_map, &MapController::languageChanged, this, refresh);
    }
}

bool SearchController::isIndexOld() const
{
    return !m_indexed || m_indexLanguage != m_map->language()
        || !hasSameTables(*m_indexed, *m_map->document()->snapshot());
}

SearchIndexPtr SearchController::searchIndex() const
{
    return m_map && !m_building && !isIndexOld() ? m_index : SearchIndexPtr();
}

void SearchController::prepare()
{
    m_wanted = true;
    if (!m_map || m_map->isBusy() || !isIndexOld()) {
        return;
    }
    m_indexed = m_map->document()->snapshot();
    m_indexLanguage = m_map->language();
    m_building = true;
    m_job.start([state = m_indexed, language = m_indexLanguage](
                    const JobControl &control) { return SearchIndex::build(state, language, control); },
                [this](const SearchIndexPtr &index) {
                    m_building = false;
                    m_index = index;
                    find();
                });
    Q_EMIT resultsChanged();
}

void SearchController::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    prepare();
    find();
    Q_EMIT textChanged();
}

void SearchController::find()
{
    beginResetModel();
    m_position = positionFromText(m_text);
    m_hits = m_index ? m_index->find(m_text, kMostResults) : std::vector<SearchHit>();
    endResetModel();
    Q_EMIT resultsChanged();
}

const SearchHit *SearchController::hitAt(int row) const
{
    const auto number = row - (m_position ? 1 : 0);
    return number >= 0 && number < int(m_hits.size()) ? &m_hits[std::size_t(number)] : nullptr;
}

void SearchController::activate(int row)
{
    if (!m_view || row < 0 || row >= count()) {
        return;
    }
    clearMark();
    if (const auto *hit = hitAt(row)) {
        m_view->show({hit->layerId, hit->feature});
    } else if (m_position) {
        m_view->clearSelection();
        m_mark = m_position->lonLat;
        m_view->showPlace(m_position->lonLat);
        Q_EMIT markChanged();
    }
}

void SearchController::clearMark()
{
    if (m_mark) {
        m_mark.reset();
        Q_EMIT markChanged();
    }
}

QPointF SearchController::markPosition() const
{
    return m_mark && m_view ? m_view->view().toScreen(webMercatorFromGeographic(*m_mark)) : QPointF();
}

int SearchController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchController::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count() || (role != TitleRole && role != DetailRole)) {
        return {};
    }
    if (const auto *hit = hitAt(index.row())) {
        if (role == TitleRole) {
            return hit->title;
        }
        const auto detail =
            hit->match.isEmpty() ? hit->layerTitle : u"%1 · %2"_s.arg(hit->layerTitle, hit->match);
        return isFilteredOut(*hit) ? tr("%1 · hidden by the filter of the layer").arg(detail) : detail;
    }
    const auto position = m_position.value_or(WrittenPosition());
    if (role == DetailRole) {
        return tr("Position, %1").arg(position.notation);
    }
    const auto locale = localeOf(m_map ? m_map->language() : Language::German);
    return formatGeographic(position.lonLat.x, position.lonLat.y, locale);
}

bool SearchController::isFilteredOut(const SearchHit &hit) const
{
    const auto state = m_map ? m_map->document()->snapshot() : nullptr;
    const auto index = state ? state->layerIndex(hit.layerId) : -1;
    const auto shown = index >= 0 ? state->layers[std::size_t(index)].shownFeatures() : nullptr;
    return shown && hit.feature < shown->holds.size() && shown->holds[hit.feature] == 0;
}

QHash<int, QByteArray> SearchController::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}};
}

} // namespace revier
