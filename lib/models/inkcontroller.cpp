// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inkcontroller.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr double kLeastStep = 2; // px; nearer points of a stroke say nothing

} // namespace

InkController::InkController(QObject *parent)
    : QObject(parent)
{
}

void InkController::setTool(Tool tool)
{
    if (m_tool != tool) {
        release();
        m_tool = tool;
        Q_EMIT toolChanged();
    }
}

void InkController::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        Q_EMIT toolChanged();
    }
}

void InkController::setPointer(QPointF part)
{
    if (m_pointer != part) {
        m_pointer = part;
        Q_EMIT pointerChanged();
    }
}

void InkController::setSceneId(const QString &id)
{
    if (m_sceneId != id) {
        release();
        m_sceneId = id;
        Q_EMIT inkChanged();
    }
}

bool InkController::isEmpty() const
{
    const auto isHere = [this](const auto &mark) { return mark.sceneId == m_sceneId; };
    return std::ranges::none_of(m_strokes, isHere) && std::ranges::none_of(m_pins, isHere);
}

Point InkController::placeOf(QPointF part) const
{
    const auto &view = m_view->view();
    return view.toPlane({part.x() * view.size.width(), part.y() * view.size.height()});
}

void InkController::press(QPointF part)
{
    setPointer(part);
    if (!m_view || m_view->view().size.isEmpty()) {
        return;
    }
    if (m_tool == Tool::Pen) {
        m_drawing = true;
        m_strokes.push_back({.sceneId = m_sceneId, .places = {placeOf(part)}, .color = m_color});
        Q_EMIT inkChanged();
    } else if (m_tool == Tool::Pin) {
        m_pins.push_back({.sceneId = m_sceneId, .place = placeOf(part), .number = m_nextNumber++});
        Q_EMIT inkChanged();
        Q_EMIT pinSet(m_pins.back());
    }
}

void InkController::move(QPointF part)
{
    setPointer(part);
    if (!m_drawing || !m_view) {
        return;
    }
    auto &places = m_strokes.back().places;
    const auto place = placeOf(part);
    const auto step = std::hypot(place.x - places.back().x, place.y - places.back().y);
    if (step >= kLeastStep * m_view->view().unitsPerPixel) {
        places.push_back(place);
        Q_EMIT inkChanged();
    }
}

void InkController::release()
{
    if (m_drawing) {
        m_drawing = false;
        Q_EMIT strokeDrawn(m_strokes.back());
    }
}

void InkController::undo()
{
    release();
    const auto isHere = [this](const auto &mark) { return mark.sceneId == m_sceneId; };
    if (const auto pin = std::ranges::find_if(m_pins.rbegin(), m_pins.rend(), isHere);
        m_tool == Tool::Pin && pin != m_pins.rend()) {
        m_pins.erase(std::prev(pin.base()));
    } else if (const auto stroke = std::ranges::find_if(m_strokes.rbegin(), m_strokes.rend(), isHere);
               stroke != m_strokes.rend()) {
        m_strokes.erase(std::prev(stroke.base()));
    }
    Q_EMIT inkChanged();
    Q_EMIT undone();
}

void InkController::erase()
{
    m_drawing = false;
    std::erase_if(m_strokes, [this](const InkStroke &stroke) { return stroke.sceneId == m_sceneId; });
    std::erase_if(m_pins, [this](const InkPin &pin) { return pin.sceneId == m_sceneId; });
    Q_EMIT inkChanged();
}

void InkController::clear()
{
    restore({}, {});
}

void InkController::restore(std::vector<InkStroke> strokes, std::vector<InkPin> pins)
{
    m_drawing = false;
    m_strokes = std::move(strokes);
    m_pins = std::move(pins);
    Q_EMIT inkChanged();
}

} // namespace revier
