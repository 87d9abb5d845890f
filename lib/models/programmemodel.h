// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/programmes.h"
#include "models/mapcontroller.h"

#include <QAbstractListModel>
#include <QPointer>

namespace revier {

/// The programmes that the project names, or else the shipped ones, in the language of the map. Read anew
/// with each project. GUI thread.
class ProgrammeModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY listChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY listChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SectorRole,
        ProviderRole, ///< this and the next two: empty where unknown
        AudienceRole,
        NumbersRole, ///< in the words of the source
        DescriptionRole,
        OriginRole, ///< source · date · grade in words
        SiteIdRole ///< of the feature where it takes place, see ViewController::showFeature(); may be empty
    };
    Q_ENUM(Role)

    explicit ProgrammeModel(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);

    [[nodiscard]] int count() const { return int(m_list.programmes.size()); }
    /// Where the entries come from and what their figures are.
    [[nodiscard]] QString note() const;
    /// Why there are no programmes; empty where there are.
    [[nodiscard]] QString error() const;
    /// One programme as lines of text, for the clipboard.
    [[nodiscard]] Q_INVOKABLE QString text(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mapChanged();
    void listChanged();

private:
    void read();
    void translate();
    [[nodiscard]] Language language() const;
    [[nodiscard]] QString origin(const Programme &programme) const;

    QPointer<MapController> m_map;
    ProgrammeList m_list;
    QString m_error;
};

} // namespace revier
