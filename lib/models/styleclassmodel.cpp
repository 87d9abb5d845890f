// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/styleclassmodel.h"

#include "models/layermodel.h"

namespace revier {

StyleClassModel::StyleClassModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StyleClassModel::setClasses(std::vector<StyleClass> classes)
{
    if (classes == m_classes) {
        return;
    }
    if (classes.size() == m_classes.size()) { // who types into a row goes on typing
        m_classes = std::move(classes);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_classes = std::move(classes);
    endResetModel();
}

int StyleClassModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_classes.size());
}

QVariant StyleClassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = m_classes[std::size_t(index.row())];
    switch (role) {
    case ColorRole:
        return row.color;
    case LabelRole:
        return row.label;
    case Qt::DisplayRole:
    case ShownRole:
        return row.shown;
    case LowerRole:
        return row.lower;
    case CountRole:
        return row.count;
    case SymbolRole:
        return QVariant::fromValue(row.entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> StyleClassModel::roleNames() const
{
    return {{ColorRole, "classColor"}, {LabelRole, "classLabel"}, {ShownRole, "shown"},
            {LowerRole, "lower"},      {CountRole, "count"},      {SymbolRole, "symbol"}};
}

} // namespace revier
