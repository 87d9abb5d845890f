// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panecontroller.h"

#include <QAbstractListModel>
#include <QPointer>

namespace revier {

/// The layers of the map with what one pane does with them, top first. GUI thread.
class PaneLayerModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::PaneController *panes READ panes WRITE setPanes NOTIFY panesChanged REQUIRED FINAL)
    Q_PROPERTY(int pane READ pane WRITE setPane NOTIFY paneChanged REQUIRED FINAL)
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        GroupRole, ///< title of its group; empty without one
        ShownRole, ///< in this pane; can be set
        OwnRole ///< whether the pane does other than the map
    };
    Q_ENUM(Role)

    explicit PaneLayerModel(QObject *parent = nullptr);
    [[nodiscard]] PaneController *panes() const { return m_panes; }
    void setPanes(PaneController *panes);
    [[nodiscard]] int pane() const { return m_pane; }
    void setPane(int pane);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// For delegates.
    Q_INVOKABLE void setShown(int row, bool shown);

Q_SIGNALS:
    void panesChanged();
    void paneChanged();

private:
    void watch();
    void reset();
    void update();
    [[nodiscard]] MapController *map() const { return m_panes ? m_panes->map() : nullptr; }
    [[nodiscard]] LayerSwitches switches() const;

    QPointer<PaneController> m_panes;
    QPointer<MapController> m_watched;
    MapStatePtr m_state;
    int m_pane = 0;
};

} // namespace revier
