// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textrowsmodel.h"

#include <utility>

namespace revier {
namespace {

constexpr int kFirstRole = Qt::UserRole + 1;

} // namespace

TextRowsModel::TextRowsModel(QList<QByteArray> columns, QObject *parent)
    : QAbstractListModel(parent)
    , m_columns(std::move(columns))
{
}

void TextRowsModel::setRows(std::vector<QStringList> rows)
{
    if (rows == m_rows) {
        return;
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(count() - 1, 0));
}

int TextRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    const auto column = role - kFirstRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_columns.size()) {
        return {};
    }
    return m_rows[std::size_t(index.row())].value(column);
}

QHash<int, QByteArray> TextRowsModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        names.insert(kFirstRole + i, m_columns[i]);
    }
    return names;
}

} // namespace revier
