// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlError>
#include <QQuickWindow>

namespace revier {

/// Uses the running program as a person would: waits until the map is drawn, clicks a known site, reads the
/// card, and quits with 0, or with 1 and a sentence on stderr. Also says when (ms since 1970) it got how far.
/// GUI thread.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    explicit SelfTest(MapController *map);
    void start(QQuickWindow *window);
    void addWarnings(const QList<QQmlError> &warnings);

private:
    void step();
    void look();
    void click();
    void readCard();
    void finish(const QString &failure);

    MapController *m_map;
    QQuickWindow *m_window = nullptr;
    QElapsedTimer m_clock;
    QStringList m_warnings;
    bool m_frame = false;
    bool m_read = false;
    bool m_clicked = false;
};

} // namespace revier
