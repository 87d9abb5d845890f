// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sketchcontroller.h"

#include "crs/geodesy.h"
#include "map/sketchlayer.h"
#include "render/hittest.h"
#include "sketch/sketchedit.h"
#include "sketch/sketchtable.h"

#include <QLineF>

#include <algorithm>

// What SketchController does with Tool::Edit: choose, drag, put in and take out.

namespace revier {
namespace {

constexpr double kHandleTolerance = 9; // px
constexpr double kFeatureTolerance = 8; // px

} // namespace

/// The nearest one.
std::optional<std::size_t> SketchController::handleAt(const QList<QPointF> &places, QPointF position) const
{
    const auto distance = [position](QPointF place) { return QLineF(place, position).length(); };
    const auto nearest = std::ranges::min_element(places, {}, distance);
    if (nearest == places.end() || distance(*nearest) > kHandleTolerance) {
        return std::nullopt;
    }
    return std::size_t(nearest - places.begin());
}

QString SketchController::featureAt(QPointF position) const
{
    const auto state = m_map->document()->snapshot();
    const auto *layer = findSketchLayer(*state);
    if (layer == nullptr) {
        return {};
    }
    const auto hits = hitTest(m_view->scene(), m_view->view(), position, kFeatureTolerance);
    const auto hit = std::ranges::find(hits, layer->id, &Hit::layerId);
    return hit == hits.end() ? QString() : layer->table->value(hit->feature, kSketchIdField).toString();
}

void SketchController::choose(QPointF position)
{
    if (const auto handle = handleAt(handles(), position)) {
        m_vertex = int(*handle);
        return;
    }
    m_vertex = -1;
    select(featureAt(position));
}

bool SketchController::grab(QPointF position)
{
    const auto feature = selected();
    if (m_tool != Tool::Edit || !feature || m_grab) {
        return false;
    }
    const auto pointed = geographicFromWebMercator(m_view->view().toPlane(position));
    const auto handle = handleAt(handles(), position);
    const auto middle = handle ? std::nullopt : handleAt(middles(), position);
    if (handle) {
        m_grab = Grab {.from = pointed, .before = *feature};
        m_vertex = int(*handle);
    } else if (middle) {
        m_grab = Grab {.from = pointed, .before = withVertexInserted(*feature, *middle, pointed)};
        m_vertex = int(*middle) + 1;
    } else if (featureAt(position) == feature->id) {
        m_grab = Grab {.whole = true, .from = pointed, .before = *feature};
        m_vertex = -1;
    } else {
        return false;
    }
    m_edited = m_grab->before;
    m_pointer = position;
    m_place = pointed;
    m_caught = false;
    update();
    return true;
}

void SketchController::dragTo(QPointF position)
{
    if (!m_grab) {
        return;
    }
    m_pointer = position;
    if (m_grab->whole) {
        m_place = geographicFromWebMercator(m_view->view().toPlane(position));
        m_edited = movedBy(m_grab->before, m_grab->from, m_place);
    } else {
        m_place = placeAt(position, m_caught);
        m_edited = withVertexAt(m_grab->before, std::size_t(m_vertex), m_place);
    }
    update();
}

void SketchController::drop()
{
    if (!m_grab) {
        return;
    }
    const auto vertex = m_vertex;
    const auto edited = m_edited;
    m_grab.reset();
    m_edited.reset();
    if (edited && selected() != edited) {
        commit(*edited, MapDocument::SketchChange::Reshape);
    }
    m_vertex = vertex;
    update();
}

bool SketchController::insertHere()
{
    const auto feature = selected();
    if (m_tool != Tool::Edit || !feature || !m_pointer || m_grab) {
        return false;
    }
    const auto places = middles();
    const auto distance = [this](QPointF place) { return QLineF(place, *m_pointer).length(); };
    const auto nearest = std::ranges::min_element(places, {}, distance);
    if (nearest == places.end()) {
        return false;
    }
    const auto segment = std::size_t(nearest - places.begin());
    commit(withVertexInserted(*feature, segment, m_place), MapDocument::SketchChange::Reshape);
    m_vertex = int(segment) + 1;
    update();
    return true;
}

bool SketchController::removeChosen()
{
    const auto feature = selected();
    if (m_tool != Tool::Edit || !feature || m_grab) {
        return false;
    }
    if (m_vertex < 0) {
        remove(feature->id);
    } else if (const auto shorter = withoutVertex(*feature, std::size_t(m_vertex))) {
        m_vertex = -1;
        commit(*shorter, MapDocument::SketchChange::Reshape);
    } else {
        Q_EMIT failed(
            tr("This shape cannot have fewer vertices. Esc gives up the vertex; then Del removes the "
               "whole."));
    }
    return true;
}

} // namespace revier
