// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/legendmodel.h"

namespace revier {

void LegendModel::setBlocks(std::vector<LegendBlock> blocks)
{
    std::vector<Row> rows;
    for (auto &block : blocks) {
        if (!block.title.isEmpty()) {
            rows.push_back({.text = block.title, .entry = {}});
        }
        for (auto &entry : block.entries) {
            rows.push_back({.text = entry.label, .entry = std::move(entry)});
        }
    }
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int LegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case HeadingRole:
        return !row.entry.has_value();
    case SymbolRole:
        return row.entry ? QVariant::fromValue(*row.entry) : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> LegendModel::roleNames() const
{
    return {{TextRole, "text"}, {HeadingRole, "heading"}, {SymbolRole, "symbol"}};
}

} // namespace revier
