// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include "core/format.h"
#include "table/conditiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The value as withValues() writes it, without quotes; null for none.
QString writtenValue(const QVariant &value)
{
    if (!value.isValid()) {
        return {};
    }
    const auto text = conditionValue(value);
    return text.startsWith(u'\'') ? text.sliced(1, text.size() - 2).replace(u"''"_s, u"'"_s) : text;
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_job(this)
{
}

void FacetModel::setTable(TableModel *table)
{
    if (m_table == table) {
        return;
    }
    if (m_table) {
        m_table->disconnect(this);
    }
    m_table = table;
    if (table != nullptr) {
        connect(table, &TableModel::filterChanged, this, &FacetModel::count);
        connect(table, &TableModel::columnsChanged, this, [this] {
            if (m_table->fieldOf(m_column) != m_field) {
                setColumn(-1); // another field stands there now
            }
            count();
        });
    }
    count();
    Q_EMIT tableChanged();
}

void FacetModel::setColumn(int column)
{
    if (m_column == column) {
        return;
    }
    m_column = column;
    Q_EMIT columnChanged();
    count();
}

QString FacetModel::title() const
{
    return m_table ? m_table->fieldTitles().value(m_field) : QString();
}

/// Counts anew what is not counted yet.
void FacetModel::count()
{
    const auto field = m_table ? m_table->fieldOf(m_column) : -1;
    const auto table = field < 0 ? nullptr : m_table->table();
    const auto filter = field < 0 ? QString() : m_table->filter();
    const auto rest = field < 0 ? QString() : withValues(filter, m_table->fieldName(m_column), {});
    const bool same = field == m_field && table == m_counted && rest == m_rest;
    m_field = field;
    m_rest = rest;
    updateChecked();
    if (same) {
        return;
    }
    m_counted = table;
    if (!table) {
        m_job.cancel();
        m_busy = false;
        take({});
        return;
    }
    m_busy = true;
    m_job.start(
        [table, rest, field](const JobControl &control) {
            const auto choice =
                rest.isEmpty() ? Result<FeatureChoicePtr>() : chooseFeatures(table, rest, control);
            return summariseColumn(*table, rowsOf(*table, choice ? choice->get() : nullptr), field,
                                   kMostValues, control);
        },
        [this](const ColumnSummary &summary) {
            m_busy = false;
            take(summary);
        });
    Q_EMIT summaryChanged();
}

void FacetModel::take(const ColumnSummary &summary)
{
    beginResetModel();
    m_summary = summary;
    m_labels.clear();
    m_values.clear();
    const auto locale = localeOf(m_table ? m_table->language() : Language::German);
    const auto add = [&](const QString &label, double value, int decimals) {
        m_labels.append(label);
        m_values.append(formatNumber(value, decimals, locale));
    };
    if (summary.rows > 0) {
        add(tr("Rows"), double(summary.rows), 0);
        add(tr("Without a value"), double(summary.missing), 0);
        add(tr("Different values"), double(summary.distinct), 0);
    }
    if (const auto &numbers = summary.numbers) {
        constexpr int kDecimals = 3;
        add(tr("Smallest"), numbers->minimum, kDecimals);
        add(tr("Largest"), numbers->maximum, kDecimals);
        add(tr("Sum"), numbers->sum, kDecimals);
        add(tr("Mean"), numbers->mean, kDecimals);
        add(tr("Median"), numbers->median, kDecimals);
        add(tr("Standard deviation"), numbers->deviation, kDecimals);
    }
    endResetModel();
    Q_EMIT summaryChanged();
}

QString FacetModel::moreText() const
{
    const auto listed =
        m_summary.values.size() - (m_summary.missing > 0 && !m_summary.values.empty() ? 1 : 0);
    return m_summary.distinct > listed
        ? tr("and %Ln more value(s)", nullptr, int(m_summary.distinct - listed))
        : QString();
}

bool FacetModel::isChecked(const QVariant &value) const
{
    const auto text = writtenValue(value);
    return std::ranges::any_of(m_checked, [&text](const QString &checked) {
        return checked.isNull() == text.isNull() && checked == text;
    });
}

void FacetModel::updateChecked()
{
    const auto checked =
        m_field < 0 ? QStringList() : valuesIn(m_table->filter(), m_table->fieldName(m_column));
    if (checked != m_checked) {
        m_checked = checked;
        if (!m_summary.values.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CheckedRole});
        }
    }
}

void FacetModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || m_field < 0) {
        return;
    }
    QVariantList values;
    for (std::size_t i = 0; i < m_summary.values.size(); ++i) {
        const auto &value = m_summary.values[i].value;
        if (isChecked(value) != (int(i) == row)) {
            values.append(value);
        }
    }
    m_table->setFilter(withValues(m_table->filter(), m_table->fieldName(m_column), values));
}

void FacetModel::clear()
{
    if (m_field >= 0) {
        m_table->setFilter(m_rest);
    }
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_summary.values.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_table) {
        return {};
    }
    const auto &entry = m_summary.values[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return entry.value.isValid() ? m_table->textOf(m_field, entry.value) : tr("(no value)");
    case CountRole:
        return localeOf(m_table->language()).toString(qulonglong(entry.count));
    case ShareRole: {
        const auto most = std::ranges::max(m_summary.values, {}, &ColumnValue::count).count;
        return double(entry.count) / double(most);
    }
    case CheckedRole:
        return isChecked(entry.value);
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    return {{LabelRole, "label"}, {CountRole, "count"}, {ShareRole, "share"}, {CheckedRole, "checked"}};
}

} // namespace revier
