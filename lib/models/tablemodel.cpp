// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

#include "table/conditiontext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rowsJob(this)
    , m_filterJob(this)
{
}

void TableModel::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &TableModel::followMap);
        connect(view, &ViewController::selectionChanged, this, [this] {
            if (const auto row = currentRow(); row >= 0) {
                Q_EMIT rowRequested(row);
            }
        });
    }
    followMap();
    Q_EMIT viewControllerChanged();
}

void TableModel::followMap()
{
    if (m_map == map()) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
        m_map->selection()->disconnect(this);
    }
    m_map = map();
    if (m_map) {
        connect(m_map->document(), &MapDocument::structureChanged, this, &TableModel::readState);
        connect(m_map->document(), &MapDocument::layerChanged, this, &TableModel::readState);
        connect(m_map->selection(), &FeatureSelection::changed, this, &TableModel::selectionChanged);
        connect(m_map, &MapController::languageChanged, this, [this] {
            makeFields();
            readState();
        });
    }
    readState();
}

Language TableModel::language() const
{
    return m_map ? m_map->language() : Language::German;
}

const Layer *TableModel::layer() const
{
    const auto index = m_state ? m_state->layerIndex(m_layerId) : -1;
    return index < 0 ? nullptr : &m_state->layers[std::size_t(index)];
}

/// Takes over what changed in the document.
void TableModel::readState()
{
    m_state = m_map ? m_map->document()->snapshot() : nullptr;
    QStringList ids;
    for (std::size_t i = 0; m_state && i < m_state->layers.size(); ++i) {
        if (m_state->layers[i].table) {
            ids.append(m_state->layers[i].id);
        }
    }
    if (ids != m_layerIds) {
        m_layerIds = ids;
        Q_EMIT layersChanged();
        Q_EMIT layerChanged(); // its index
    }
    const auto *now = layer();
    const auto table = now != nullptr ? now->table : nullptr;
    const auto choice = now != nullptr ? now->shownFeatures() : nullptr;
    if (table != m_table) {
        m_table = table;
        makeFields();
        makeRows(choice);
    } else if (choice != m_choice) {
        makeRows(choice);
    }
    Q_EMIT filterChanged();
    Q_EMIT summaryChanged();
}

QStringList TableModel::layerTitles() const
{
    QStringList titles;
    for (const auto &id : m_layerIds) {
        titles.append(m_state->layers[std::size_t(m_state->layerIndex(id))].title.in(language()));
    }
    return titles;
}

void TableModel::setLayerIndex(int index)
{
    setLayerId(m_layerIds.value(index));
}

void TableModel::setLayerId(const QString &id)
{
    if (m_layerId == id) {
        return;
    }
    m_layerId = id;
    m_sortField = -1;
    m_order = Qt::AscendingOrder;
    setFault({});
    readState();
    Q_EMIT layerChanged();
    Q_EMIT sortChanged();
}

void TableModel::makeRows(const FeatureChoicePtr &choice)
{
    m_choice = choice;
    m_anchor = -1;
    setRows(m_table ? rowsOf(*m_table, choice.get()) : TableRows());
    if (m_sortField >= 0) {
        sortRows();
    }
}

void TableModel::sortRows()
{
    m_rowsJob.cancel();
    if (!m_table || m_sortField < 0) {
        setRows(m_table ? rowsOf(*m_table, m_choice.get()) : TableRows());
        setBusy(false);
        return;
    }
    setBusy(true);
    m_rowsJob.start(
        [table = m_table, rows = m_rows, field = m_sortField, order = m_order, locale = localeOf(language())](
            const JobControl &control) { return sortedRows(*table, rows, field, order, locale, control); },
        [this](const TableRows &rows) {
            setRows(rows);
            setBusy(false);
        });
}

void TableModel::setRows(TableRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOf.clear();
    m_anchor = -1;
    endResetModel();
    Q_EMIT summaryChanged();
}

void TableModel::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT summaryChanged();
    }
}

int TableModel::sortColumn() const
{
    const auto place = std::ranges::find(m_columns, m_sortField);
    return m_sortField < 0 || place == m_columns.end() ? -1 : int(place - m_columns.begin());
}

void TableModel::sortBy(int column)
{
    const auto field = fieldOf(column);
    if (field < 0) {
        return;
    }
    if (field != m_sortField) {
        m_sortField = field;
        m_order = Qt::AscendingOrder;
    } else if (m_order == Qt::AscendingOrder) {
        m_order = Qt::DescendingOrder;
    } else {
        m_sortField = -1;
        m_order = Qt::AscendingOrder;
    }
    Q_EMIT sortChanged();
    sortRows();
}

QString TableModel::filter() const
{
    const auto *now = layer();
    return now != nullptr ? now->filter : QString();
}

void TableModel::setFilter(const QString &condition)
{
    m_filterJob.cancel();
    const auto text = condition.trimmed();
    setFault(text.isEmpty() || !m_table ? std::nullopt : checkCondition(*m_table, text));
    if (m_fault || !m_table || text == filter()) {
        setBusy(false);
        return;
    }
    if (text.isEmpty()) {
        m_map->document()->setFilter(m_layerId, {}, nullptr);
        return;
    }
    setBusy(true);
    m_filterJob.start(
        [table = m_table, text](const JobControl &control) { return chooseFeatures(table, text, control); },
        [this, id = m_layerId, text](const Result<FeatureChoicePtr> &choice) {
            setBusy(false);
            if (choice && m_map) {
                m_map->document()->setFilter(id, text, *choice);
            } else if (!choice) {
                setFault(ConditionFault {.message = choice.error().message});
            }
        });
}

void TableModel::setFault(std::optional<ConditionFault> fault)
{
    if (m_fault != fault) {
        m_fault = std::move(fault);
        Q_EMIT faultChanged();
    }
}

QVariantMap TableModel::help(const QString &text, int cursor) const
{
    constexpr qsizetype kMost = 12;
    const auto help = m_table ? conditionHelp(*m_table, text, cursor, kMost) : ConditionHelp();
    return {{u"from"_s, int(help.from)}, {u"length"_s, int(help.length)}, {u"candidates"_s, help.candidates}};
}

QString TableModel::summary() const
{
    if (!m_table) {
        return {};
    }
    const auto locale = localeOf(language());
    const auto all = int(m_table->featureCount());
    auto text = m_choice ? tr("%1 of %Ln feature(s)", nullptr, all).arg(locale.toString(int(m_rows.size())))
                         : tr("%Ln feature(s)", nullptr, all);
    if (const auto selected = selectedCount(); selected > 0) {
        text += u", "_s + tr("%1 selected").arg(locale.toString(selected));
    }
    return text;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto field = fieldOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || field < 0) {
        return {};
    }
    return m_fields[std::size_t(field)].title;
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {SelectedRole, "marked"},
            {NumericRole, "numeric"},
            {MissingRole, "missing"}};
}

} // namespace revier
