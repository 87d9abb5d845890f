// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcontroller.h"

#include <Qt>

#include <algorithm>

// What the keys of keyboards and clickers do in a show. Clickers are keyboards with four keys: page up, page
// down, "start" (F5, or Escape when it runs) and "black" (full stop or B).

namespace revier {
namespace {

constexpr qsizetype kMostDigits = 3;

} // namespace

void ShowController::setTyped(const QString &typed)
{
    if (m_typed == typed) {
        return;
    }
    m_typed = typed;
    if (typed.isEmpty()) {
        m_typedTimer.stop();
    } else {
        m_typedTimer.start();
    }
    Q_EMIT typedChanged();
}

/// Back by one step: what lies above the scene goes first.
void ShowController::leave()
{
    if (m_ink.tool() != InkController::Tool::None) {
        m_ink.setTool(InkController::Tool::None);
    } else if (m_blank != Blank::None) {
        setBlank(Blank::None);
    } else if (m_parked) {
        setParked(false);
    } else {
        stop();
    }
}

bool ShowController::handleNavigation(int key, bool shift)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_N:
    case Qt::Key_MediaNext:
        next();
        return true;
    case Qt::Key_Space:
        shift ? previous() : next();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_typed.isEmpty() ? next() : goTo(m_typed.toInt() - 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_MediaPrevious:
        previous();
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(count() - 1);
        return true;
    case Qt::Key_F5: // the "start" of a clicker while the show runs
        shift ? goTo(m_current) : goTo(0);
        return true;
    default:
        return false;
    }
}

bool ShowController::handleTool(int key, bool control)
{
    using Tool = InkController::Tool;
    const auto toggle = [this](Tool tool) { m_ink.setTool(m_ink.tool() == tool ? Tool::None : tool); };
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period:
        setBlank(m_blank == Blank::Black ? Blank::None : Blank::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        setBlank(m_blank == Blank::White ? Blank::None : Blank::White);
        return true;
    case Qt::Key_L:
        toggle(Tool::Spotlight);
        return true;
    case Qt::Key_M:
        toggle(Tool::Magnifier);
        return true;
    case Qt::Key_D:
        toggle(Tool::Pen);
        return true;
    case Qt::Key_I:
        toggle(Tool::Pin);
        return true;
    case Qt::Key_A:
        m_ink.setTool(Tool::None);
        return true;
    case Qt::Key_E:
        m_ink.erase();
        return true;
    case Qt::Key_Z:
        if (control) {
            m_ink.undo();
        }
        return control;
    case Qt::Key_P: // Ctrl+P is PowerPoint's pen
        control ? toggle(Tool::Pen) : setParked(!m_parked);
        return true;
    case Qt::Key_T:
        setNotesShown(!m_notesShown);
        return true;
    case Qt::Key_Q:
        Q_EMIT questionRequested();
        return true;
    case Qt::Key_F1:
    case Qt::Key_Question:
        Q_EMIT keysRequested();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool ShowController::handleKey(int key, int modifiers)
{
    if (!m_running) {
        return false;
    }
    const bool control = (modifiers & Qt::ControlModifier) != 0;
    const bool alt = (modifiers & (Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !control && !alt) {
        setTyped((m_typed + QChar(key)).right(kMostDigits));
        return true;
    }
    const bool known = !alt
        && ((!control && handleNavigation(key, (modifiers & Qt::ShiftModifier) != 0))
            || handleTool(key, control));
    if (known) {
        setTyped({});
    }
    return known;
}

} // namespace revier
