// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transform.h"
#include "models/tablemodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// The cells of TableModel, and what is selected in it.

namespace revier {

QVariant TableModel::valueOf(int field, std::size_t feature) const
{
    const auto &shown = m_fields[std::size_t(field)];
    return shown.localized ? localizedValue(*m_table, feature, shown.info.field, language())
                           : m_table->columns[std::size_t(field)].value(feature);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_table) {
        return {};
    }
    const auto feature = m_rows[std::size_t(index.row())];
    const auto field = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(field, valueOf(field, feature));
    case SelectedRole:
        return m_map != nullptr && m_map->selection()->contains(m_layerId, feature);
    case NumericRole: {
        const auto type = m_table->fields[std::size_t(field)].type;
        return type == Field::Type::Integer || type == Field::Type::Real;
    }
    case MissingRole:
        return !valueOf(field, feature).isValid();
    default:
        return {};
    }
}

int TableModel::columnCharacters(int column) const
{
    constexpr std::size_t kSample = 50; // rows: those that are seen first
    constexpr qsizetype kNarrowest = 6;
    constexpr qsizetype kWidest = 40;
    const auto field = fieldOf(column);
    if (field < 0) {
        return int(kNarrowest);
    }
    auto longest = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().size() + 2;
    for (std::size_t row = 0; row < std::min(kSample, m_rows.size()); ++row) {
        const auto value = valueOf(field, m_rows[row]);
        longest = std::max(longest, textOf(field, value).size());
    }
    return int(std::clamp(longest, kNarrowest, kWidest));
}

void TableModel::selectRow(int row, int modifiers)
{
    if (row < 0 || std::size_t(row) >= m_rows.size() || !m_map) {
        return;
    }
    auto *selection = m_map->selection();
    const auto feature = std::size_t(m_rows[std::size_t(row)]);
    if ((modifiers & Qt::ShiftModifier) != 0 && m_anchor >= 0) {
        const auto [first, last] = std::minmax(m_anchor, row);
        selection->set(m_layerId, FeatureSet(m_rows.begin() + first, m_rows.begin() + last + 1));
        return;
    }
    m_anchor = row;
    if ((modifiers & Qt::ControlModifier) != 0) {
        selection->toggle(m_layerId, feature);
        return;
    }
    selection->set(m_layerId, {feature});
    m_view->select({.layerId = m_layerId, .feature = feature});
}

void TableModel::selectAll()
{
    if (m_map) {
        m_map->selection()->set(m_layerId, FeatureSet(m_rows.begin(), m_rows.end()));
    }
}

void TableModel::clearSelection()
{
    if (m_map) {
        m_map->selection()->clear();
    }
}

void TableModel::invertSelection()
{
    if (!m_map) {
        return;
    }
    FeatureSet others;
    std::ranges::copy_if(m_rows, std::back_inserter(others), [this](std::size_t feature) {
        return !m_map->selection()->contains(m_layerId, feature);
    });
    m_map->selection()->set(m_layerId, std::move(others));
}

void TableModel::selectionChanged()
{
    if (!m_rows.empty() && !m_columns.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {SelectedRole});
    }
    Q_EMIT summaryChanged();
}

FeatureSet TableModel::selectedInTable() const
{
    const auto selected = m_map ? m_map->selection()->of(m_layerId) : nullptr;
    FeatureSet result;
    for (std::size_t i = 0; selected && i < selected->size(); ++i) {
        const auto feature = (*selected)[i];
        if (!m_choice || (feature < m_choice->holds.size() && m_choice->holds[feature] != 0)) {
            result.push_back(feature);
        }
    }
    return result;
}

int TableModel::selectedCount() const
{
    return int(selectedInTable().size());
}

int TableModel::rowOf(std::size_t feature) const
{
    if (m_rowOf.empty() && m_table) {
        m_rowOf.assign(m_table->featureCount(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            m_rowOf[m_rows[row]] = int(row);
        }
    }
    return feature < m_rowOf.size() ? m_rowOf[feature] : -1;
}

int TableModel::currentRow() const
{
    const auto hit = m_view ? m_view->selected() : std::nullopt;
    return hit && hit->layerId == m_layerId ? rowOf(hit->feature) : -1;
}

void TableModel::showRow(int row)
{
    if (row >= 0 && std::size_t(row) < m_rows.size() && m_view) {
        const auto feature = std::size_t(m_rows[std::size_t(row)]);
        m_map->selection()->set(m_layerId, {feature});
        m_view->show({.layerId = m_layerId, .feature = feature});
    }
}

void TableModel::showSelection()
{
    Box box;
    const auto selected = selectedInTable();
    for (const auto feature : selected) {
        box.add(m_table->geometry.box(feature));
    }
    if (selected.size() == 1) {
        showRow(rowOf(selected.front()));
    } else if (!box.isEmpty()) {
        if (const auto transform = Transform::create(m_table->crs, Crs::wgs84())) {
            m_view->showExtent(transform->forward(box));
        }
    }
}

TableRows TableModel::chosenRows() const
{
    if (selectedCount() == 0) {
        return m_rows;
    }
    TableRows rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [this](std::size_t feature) {
        return m_map->selection()->contains(m_layerId, feature);
    });
    return rows;
}

/// A value as spreadsheets read it: numbers without groups.
QString TableModel::plainText(int field, std::size_t feature, const QLocale &locale) const
{
    const auto value = valueOf(field, feature);
    const auto type = m_table->fields[std::size_t(field)].type;
    if (type == Field::Type::Real && value.isValid()) {
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return type == Field::Type::Integer ? value.toString() : textOf(field, value);
}

QString TableModel::copyText() const
{
    auto locale = localeOf(language());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    static const QRegularExpression breaks(u"[\\t\\r\\n]+"_s);
    QStringList lines;
    QStringList titles;
    std::ranges::transform(m_columns, std::back_inserter(titles),
                           [this](int field) { return m_fields[std::size_t(field)].title; });
    lines.append(titles.join(u'\t'));
    for (const auto feature : chosenRows()) {
        if (std::size_t(lines.size()) > kMostCopied) {
            break;
        }
        QStringList cells;
        std::ranges::transform(m_columns, std::back_inserter(cells), [&](int field) {
            return plainText(field, feature, locale).replace(breaks, u" "_s);
        });
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace revier
