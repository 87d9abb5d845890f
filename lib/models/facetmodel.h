// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "table/columnsummary.h"

#include <QAbstractListModel>
#include <QPointer>

namespace revier {

/// What stands in one column of a table: its values with how many rows have them, to filter by, and its
/// statistics. Counted are the rows that the rest of the layer's filter leaves, so that more values can be
/// chosen. GUI thread; counts in a job.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::TableModel *table READ table WRITE setTable NOTIFY tableChanged REQUIRED FINAL)
    Q_PROPERTY(int column READ column WRITE setColumn NOTIFY columnChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QStringList statisticLabels READ statisticLabels NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QStringList statisticValues READ statisticValues NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString moreText READ moreText NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY summaryChanged FINAL)
public:
    enum Role { LabelRole = Qt::UserRole + 1, CountRole, ShareRole, CheckedRole };
    static constexpr std::size_t kMostValues = 200;

    explicit FacetModel(QObject *parent = nullptr);
    [[nodiscard]] TableModel *table() const { return m_table; }
    void setTable(TableModel *table);
    /// Of the table; -1: none, nothing is counted.
    [[nodiscard]] int column() const { return m_column; }
    void setColumn(int column);
    [[nodiscard]] QString title() const;
    /// What is known of the column as a whole, and the numbers to it.
    [[nodiscard]] QStringList statisticLabels() const { return m_labels; }
    [[nodiscard]] QStringList statisticValues() const { return m_values; }
    /// That there are more values than are listed; empty if there are not.
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Filters the layer by this value too, or no more.
    Q_INVOKABLE void toggle(int row);
    /// By none of them.
    Q_INVOKABLE void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void tableChanged();
    void columnChanged();
    void summaryChanged();

private:
    void count();
    void take(const ColumnSummary &summary);
    void updateChecked();
    [[nodiscard]] bool isChecked(const QVariant &value) const;

    QPointer<TableModel> m_table;
    int m_column = -1;
    int m_field = -1;
    QString m_rest; ///< the filter without the wish for values of this field
    FeatureTablePtr m_counted; ///< that the summary is of
    ColumnSummary m_summary;
    QStringList m_checked; ///< texts of values; null for none
    QStringList m_labels;
    QStringList m_values;
    bool m_busy = false;
    LatestJob<ColumnSummary> m_job;
};

} // namespace revier
