// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/maptexts.h"

#include <QAbstractListModel>

namespace revier {

/// The legend of a map that is shown without its layer panel: a row for each heading and entry. GUI thread.
class LegendModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        HeadingRole, ///< true: the title of a layer
        SymbolRole ///< a LegendEntry; nothing for headings
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setBlocks(std::vector<LegendBlock> blocks);
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString text;
        std::optional<LegendEntry> entry; ///< none: a heading
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace revier
