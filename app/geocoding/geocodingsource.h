// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geocoder.h"
#include "models/searchcontroller.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace revier {

/// Lends the index of a window's search to the plugin "revieratlas" of Qt Location, which QML creates by name
/// and so cannot be handed anything. GUI thread; of several the one made last counts.
class GeocodingSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        revier::SearchController *search READ search WRITE setSearch NOTIFY searchChanged REQUIRED FINAL)
public:
    explicit GeocodingSource(QObject *parent = nullptr);
    ~GeocodingSource() override;
    Q_DISABLE_COPY_MOVE(GeocodingSource)

    /// Null while there is none.
    [[nodiscard]] static GeocodingSource *current();

    [[nodiscard]] SearchController *search() const { return m_search; }
    void setSearch(SearchController *search);
    /// Has the index made if it is not that of the map as it is now; changed() follows.
    void prepare();
    /// Nothing until the index is ready.
    [[nodiscard]] std::optional<GeocodingMap> map() const;

Q_SIGNALS:
    void searchChanged();
    /// map() may have something now.
    void changed();

private:
    QPointer<SearchController> m_search;
};

} // namespace revier
