// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewcontroller.h"

#include <QObject>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace revier {

/// What the QML tests ask and cannot ask in QML.
class TestTools : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit TestTools(QObject *parent = nullptr);
    /// Looks at the position (degrees) at 1:\a scale with a window of 800 x 600 px.
    Q_INVOKABLE void lookAt(revier::ViewController *view, double longitude, double latitude,
                            double scale) const;
    /// The ids of the layers, top first.
    Q_INVOKABLE QStringList order(revier::MapController *map) const;
    Q_INVOKABLE bool isVisible(revier::MapController *map, const QString &layerId) const;
    Q_INVOKABLE double opacity(revier::MapController *map, const QString &layerId) const;
    /// The project that ships with the program.
    [[nodiscard]] Q_INVOKABLE QUrl shippedProject() const;
    /// A file of this name in a folder of the tests; not made.
    [[nodiscard]] Q_INVOKABLE QUrl temporaryFile(const QString &name) const;
    Q_INVOKABLE void append(const QUrl &file, const QString &text) const;
    /// Leaves a copy of the map behind as a program does that is killed.
    Q_INVOKABLE void loseWork(revier::MapController *map) const;
    Q_INVOKABLE void setOpacity(revier::MapController *map, const QString &layerId, double opacity) const;
    Q_INVOKABLE void undo(revier::MapController *map) const;
    /// Presses and releases a key in a window of its own; \a text is what it writes.
    Q_INVOKABLE void press(QObject *window, int key, const QString &text = {}) const;
    /// The texts of all visible items in \a item, in the order of the items.
    Q_INVOKABLE QStringList texts(QQuickItem *item) const;
    /// What a screen reader says of \a item.
    Q_INVOKABLE QString spokenName(QQuickItem *item) const;
    /// The items that Tab reaches in \a item, in order, each as its type and spoken name: "CheckBox: Bare".
    Q_INVOKABLE QStringList tabStops(QQuickItem *item) const;

private:
    QTemporaryDir m_folder;
};

} // namespace revier
