// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace revier {

/// Rows of texts; each column is a role. Rows may change with every move of the pointer: as long as their
/// number stays, delegates do, too. GUI thread.
class TextRowsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    /// \a columns are the names of the roles.
    explicit TextRowsModel(QList<QByteArray> columns, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const std::vector<QStringList> &rows() const { return m_rows; }
    /// Each with a text for each column.
    void setRows(std::vector<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<QByteArray> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace revier
