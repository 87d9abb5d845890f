// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace revier {

/// Saves the empty form for data of the user's own, that of the open project or else of the shipped one.
class TemplateController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
public:
    explicit TemplateController(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);

    /// Writes the form as a table (.csv), with the separator that spreadsheets expect in the language of the
    /// map, or as GeoJSON: by the suffix of \a url, or if \a geoJson says so. Replaces \a url itself, as the
    /// dialog asked about it, but no other file. saved() follows, or a message.
    Q_INVOKABLE void save(const QUrl &url, bool geoJson = false);

Q_SIGNALS:
    void mapChanged();
    void saved(const QString &path);

private:
    [[nodiscard]] Result<QString> write(const QUrl &url, bool geoJson) const;
    QPointer<MapController> m_map;
};

} // namespace revier
