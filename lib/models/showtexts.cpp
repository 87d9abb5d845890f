// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcontroller.h"
#include "story/scenetext.h"

using namespace Qt::StringLiterals;

// What ShowController says about its scenes.

namespace revier {

QString ShowController::title() const
{
    return current().title.in(m_stage.language());
}

QString ShowController::text() const
{
    return sceneMarkdown(current().text.in(m_stage.language()));
}

QString ShowController::notes() const
{
    return current().notes.in(m_stage.language());
}

QUrl ShowController::picture() const
{
    return current().picture.isEmpty() ? QUrl() : QUrl::fromLocalFile(current().picture);
}

QString ShowController::pictureSource() const
{
    return current().pictureSource.in(m_stage.language());
}

QString ShowController::nextTitle() const
{
    return m_current + 1 < count()
        ? show().scenes[std::size_t(m_rows[std::size_t(m_current) + 1])].title.in(m_stage.language())
        : QString();
}

QString ShowController::nextId() const
{
    return m_current + 1 < count() ? show().scenes[std::size_t(m_rows[std::size_t(m_current) + 1])].id
                                   : QString();
}

QString ShowController::elapsedText() const
{
    constexpr int kSixty = 60;
    const auto seconds = m_running ? m_begun.secsTo(QDateTime::currentDateTime()) : 0;
    const auto hours = seconds / kSixty / kSixty;
    const auto text = u"%1:%2"_s.arg(seconds / kSixty % kSixty, hours > 0 ? 2 : 1, 10, QChar(u'0'))
                          .arg(seconds % kSixty, 2, 10, QChar(u'0'));
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(text) : text;
}

QStringList ShowController::problems() const
{
    QStringList problems;
    for (const auto &scene : m_scenes) {
        for (const auto &layer : scene.layers) {
            for (const auto &error : {layer.error, layer.filterError}) {
                const auto text = tr("%1: %2").arg(layer.title.in(m_stage.language()), error);
                if (layer.visible && !error.isEmpty() && !problems.contains(text)) {
                    problems.append(text);
                }
            }
        }
    }
    return problems;
}

} // namespace revier
