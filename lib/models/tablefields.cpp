// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shownfields.h"
#include "models/tablemodel.h"
#include "profile/sitefacts.h"
#include "style/featuresymbols.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// The columns of TableModel.

namespace revier {
namespace {

/// Fields that the details card shows without a label.
QString titleOf(const FieldInfo &info)
{
    switch (info.role) {
    case FieldInfo::Role::Source:
        return info.field.endsWith(u"date"_s) ? TableModel::tr("Date of the source")
                                              : TableModel::tr("Source");
    case FieldInfo::Role::Grade:
        return TableModel::tr("Grade of the facts");
    case FieldInfo::Role::Precision:
        return TableModel::tr("Precision of the position");
    case FieldInfo::Role::PositionGrade:
        return TableModel::tr("Grade of the position");
    case FieldInfo::Role::Code:
    case FieldInfo::Role::Date:
    case FieldInfo::Role::Value:
        break;
    }
    return info.field;
}

} // namespace

void TableModel::describeField(const FieldInfo &info)
{
    // Of names the plain one is what can be relied on: the others stand only where they differ.
    const auto plain = info.field == layer()->titleField ? m_table->fieldIndex(info.field) : -1;
    const auto index = plain >= 0 ? plain : localizedField(*m_table, info.field, language());
    if (index < 0 || m_fields[std::size_t(index)].shown) {
        return;
    }
    const auto label = info.label.isEmpty() ? titleOf(info) : info.label.in(language());
    const auto unit = info.unit.in(language());
    m_fields[std::size_t(index)] = {
        .info = info, .title = unit.isEmpty() ? label : u"%1 [%2]"_s.arg(label, unit), .localized = true};
    m_columns.push_back(index);
}

/// The name and those that the layer describes come first, in its order, and are shown; without a description
/// all are.
void TableModel::makeFields()
{
    beginResetModel();
    m_fields.clear();
    m_columns.clear();
    if (const auto *described = layer(); described != nullptr && m_table) {
        const auto fields = shownFields(*described);
        for (const auto &field : m_table->fields) {
            m_fields.push_back({.info = {.field = field.name, .label = field.name, .unit = {}, .values = {}},
                                .title = field.name,
                                .shown = fields.empty()});
        }
        if (!fields.empty()) {
            describeField({.field = described->titleField, .label = tr("Name"), .unit = {}, .values = {}});
        }
        std::ranges::for_each(fields, [this](const FieldInfo &info) { describeField(info); });
        for (std::size_t i = 0; fields.empty() && i < m_fields.size(); ++i) {
            m_columns.push_back(int(i));
        }
    }
    endResetModel();
    Q_EMIT columnsChanged();
    Q_EMIT sortChanged();
}

QStringList TableModel::fieldTitles() const
{
    QStringList titles;
    std::ranges::transform(m_fields, std::back_inserter(titles), &TableField::title);
    return titles;
}

bool TableModel::isFieldShown(int field) const
{
    return field >= 0 && std::size_t(field) < m_fields.size() && m_fields[std::size_t(field)].shown;
}

void TableModel::setFieldShown(int field, bool shown)
{
    if (field < 0 || std::size_t(field) >= m_fields.size() || isFieldShown(field) == shown
        || (!shown && m_columns.size() == 1)) {
        return;
    }
    beginResetModel();
    m_fields[std::size_t(field)].shown = shown;
    if (shown) {
        m_columns.push_back(field);
    } else {
        std::erase(m_columns, field);
    }
    endResetModel();
    Q_EMIT columnsChanged();
    Q_EMIT sortChanged();
}

int TableModel::fieldOf(int column) const
{
    return column >= 0 && std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)] : -1;
}

QString TableModel::fieldName(int column) const
{
    const auto field = fieldOf(column);
    return field < 0 ? QString() : m_table->fields[std::size_t(field)].name;
}

QString TableModel::textOf(int field, const QVariant &value) const
{
    return field < 0 ? QString() : fieldText(m_fields[std::size_t(field)].info, value, language());
}

} // namespace revier
