// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sketchcontroller.h"

#include "crs/geodesy.h"

#include <QLineF>

// What SketchController does with pointer and keys while something is drawn or measured.

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;
using Tool = SketchController::Tool;

constexpr double kTolerance = 10; // px

bool isMeasuring(Tool tool)
{
    return tool == Tool::Length || tool == Tool::Area;
}

} // namespace

std::optional<Kind> SketchController::kindOfTool() const
{
    switch (m_tool) {
    case Tool::Length:
    case Tool::Line:
        return Kind::Line;
    case Tool::Area:
    case Tool::Polygon:
        return Kind::Polygon;
    case Tool::Rings:
        return Kind::Rings;
    case Tool::Point:
        return Kind::Point;
    case Tool::Arrow:
        return Kind::Arrow;
    case Tool::Text:
        return Kind::Text;
    case Tool::None:
    case Tool::Edit:
        break;
    }
    return std::nullopt;
}

SketchFeature SketchController::newFeature(Kind kind) const
{
    return {.id = sketch()->unusedId(),
            .kind = kind,
            .name = {},
            .color = m_color,
            .width = m_width,
            .positions = m_draft,
            .radii = kind == Kind::Rings ? m_radii : std::vector<double>()};
}

Point SketchController::placeAt(QPointF position, bool &caught) const
{
    caught = false;
    const auto &view = m_view->view();
    if (m_snapping) {
        if (const auto own = caughtByDraft(position)) {
            caught = true;
            return *own;
        }
        // What is dragged must not catch itself.
        const auto isDragged = [this](const SceneLayer &layer, std::size_t feature) {
            return m_grab && layer.prepared->table->value(feature, u"sketch").toString() == m_grab->before.id;
        };
        if (const auto hit = snap(m_view->scene(), view, position, kTolerance, isDragged)) {
            caught = true;
            return geographicFromWebMercator(hit->plane);
        }
    }
    return geographicFromWebMercator(view.toPlane(position));
}

/// The vertices of the line that is being drawn, so that it can be closed.
std::optional<Point> SketchController::caughtByDraft(QPointF position) const
{
    for (std::size_t i = 0; !m_finished && i + 1 < m_draft.size(); ++i) {
        if (QLineF(toScreen(m_draft[i]), position).length() <= kTolerance) {
            return m_draft[i];
        }
    }
    return std::nullopt;
}

void SketchController::hover(QPointF position)
{
    if (!isActive() || !map() || m_grab || m_asksForText) {
        return;
    }
    m_pointer = position;
    m_place = placeAt(position, m_caught);
    update();
}

void SketchController::leave()
{
    if (m_pointer && !m_grab) {
        m_pointer.reset();
        update();
    }
}

void SketchController::press(QPointF position)
{
    if (!isActive() || !map() || m_asksForText) {
        return;
    }
    if (m_tool == Tool::Edit) {
        choose(position);
    } else {
        bool caught = false;
        addVertex(placeAt(position, caught), position);
    }
    update();
}

void SketchController::addVertex(Point place, QPointF position)
{
    const auto kind = kindOfTool().value_or(Kind::Point);
    if (m_finished) { // the next measurement
        clearDraft();
    }
    if (m_draft.empty()) {
        select({});
    }
    const bool closes = kind == Kind::Polygon && m_draft.size() >= leastPositions(kind)
        && QLineF(toScreen(m_draft.front()), position).length() <= kTolerance;
    if (closes) {
        completeDraft();
        return;
    }
    if (!m_draft.empty() && m_draft.back() == place) { // pressed twice
        return;
    }
    m_draft.push_back(place);
    if (kind == Kind::Text) {
        m_asksForText = true;
    } else if (!hasManyPositions(kind) && m_draft.size() == leastPositions(kind)) {
        completeDraft();
    }
}

bool SketchController::completeDraft()
{
    const auto kind = kindOfTool();
    if (!kind || m_finished || m_draft.size() < leastPositions(*kind)) {
        return false;
    }
    if (isMeasuring(m_tool)) {
        m_finished = true;
        return true;
    }
    const auto feature = newFeature(*kind);
    clearDraft();
    commit(feature, MapDocument::SketchChange::Draw);
    select(feature.id);
    return true;
}

void SketchController::clearDraft()
{
    m_draft.clear();
    m_finished = false;
    m_asksForText = false;
}

void SketchController::keep()
{
    if (!m_finished) {
        return;
    }
    const auto feature = newFeature(kindOfTool().value_or(Kind::Line));
    clearDraft();
    commit(feature, MapDocument::SketchChange::Draw);
    select(feature.id);
}

void SketchController::setText(const QString &words)
{
    if (!m_asksForText) {
        return;
    }
    auto feature = newFeature(Kind::Text);
    feature.name = words.simplified();
    clearDraft();
    if (feature.name.isEmpty()) {
        update();
        return;
    }
    commit(feature, MapDocument::SketchChange::Draw);
    select(feature.id);
}

bool SketchController::finish()
{
    if (m_grab) {
        drop();
        return true;
    }
    if (!isActive() || m_draft.empty()) {
        return false;
    }
    completeDraft();
    update();
    return true;
}

bool SketchController::removeLast()
{
    if (m_draft.empty() || m_asksForText) {
        return m_tool == Tool::Edit && removeChosen();
    }
    m_finished = false;
    m_draft.pop_back();
    update();
    return true;
}

bool SketchController::cancel()
{
    if (!isActive()) {
        return false;
    }
    if (m_grab) {
        m_grab.reset();
        m_edited.reset();
    } else if (!m_draft.empty()) {
        clearDraft();
    } else if (m_vertex >= 0) {
        m_vertex = -1;
    } else if (m_tool == Tool::Edit && !m_selected.isEmpty()) {
        select({});
    } else {
        setTool(Tool::None);
    }
    update();
    return true;
}

bool SketchController::nudge(double dx, double dy)
{
    constexpr double kMargin = 16; // px
    if (!isActive() || !m_view || m_asksForText) {
        return false;
    }
    const auto size = m_view->view().size;
    const auto from = m_pointer.value_or(QPointF(size.width() / 2, size.height() / 2));
    const auto to = m_pointer ? from + QPointF(dx, dy) : from; // the first key shows where it is
    const QRectF inside(QPointF(kMargin, kMargin), size - QSizeF(2 * kMargin, 2 * kMargin));
    if (!inside.contains(to)) {
        return false;
    }
    if (m_grab) {
        dragTo(to);
    } else {
        hover(to);
    }
    return true;
}

bool SketchController::pressHere()
{
    if (!isActive() || m_asksForText) {
        return false;
    }
    if (!m_pointer) {
        return nudge(0, 0);
    }
    if (m_grab) {
        drop();
    } else if (m_tool != Tool::Edit || !grab(*m_pointer)) {
        press(*m_pointer);
    }
    return true;
}

} // namespace revier
