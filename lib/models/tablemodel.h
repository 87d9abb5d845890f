// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/viewcontroller.h"
#include "table/roworder.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// The attribute table of one layer: one row per feature that the layer's filter leaves, one column per field
/// that is shown. Sorting and filtering run in jobs; until they are done the table stays as it was. The
/// selection is that of the map. GUI thread.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList layerTitles READ layerTitles NOTIFY layersChanged FINAL)
    Q_PROPERTY(int layerIndex READ layerIndex WRITE setLayerIndex NOTIFY layerChanged FINAL)
    Q_PROPERTY(QString layerId READ layerId WRITE setLayerId NOTIFY layerChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString filterError READ filterError NOTIFY faultChanged FINAL)
    Q_PROPERTY(int faultPosition READ faultPosition NOTIFY faultChanged FINAL)
    Q_PROPERTY(int faultLength READ faultLength NOTIFY faultChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY summaryChanged FINAL)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged FINAL)
    Q_PROPERTY(QStringList fieldTitles READ fieldTitles NOTIFY columnsChanged FINAL)
public:
    enum Role { SelectedRole = Qt::UserRole + 1, NumericRole, MissingRole };

    explicit TableModel(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);

    /// The layers that have a table, in the order of the map.
    [[nodiscard]] QStringList layerTitles() const;
    [[nodiscard]] int layerIndex() const { return int(m_layerIds.indexOf(m_layerId)); }
    void setLayerIndex(int index);
    [[nodiscard]] QString layerId() const { return m_layerId; }
    void setLayerId(const QString &id);
    /// What the table was made from; null without a layer.
    [[nodiscard]] FeatureTablePtr table() const { return m_table; }
    [[nodiscard]] Language language() const;

    /// The condition of the layer, see FeatureChoice. Setting one that cannot be applied leaves the layer as
    /// it is and says why in filterError; what can be is one step that can be undone.
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &condition);
    [[nodiscard]] QString filterError() const { return m_fault ? m_fault->message : QString(); }
    /// Of the first character that cannot be understood; -1: no single place.
    [[nodiscard]] int faultPosition() const { return m_fault ? int(m_fault->position) : -1; }
    [[nodiscard]] int faultLength() const { return m_fault ? int(m_fault->length) : 0; }
    /// See ConditionHelp: {from, length, candidates}.
    [[nodiscard]] Q_INVOKABLE QVariantMap help(const QString &text, int cursor) const;

    /// "12 of 40 features, 2 selected".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The column that the rows are sorted by; -1: the order of the file.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] bool isDescending() const { return m_order == Qt::DescendingOrder; }
    /// By this column; once more: the other way round, then in the order of the file.
    Q_INVOKABLE void sortBy(int column);

    /// All fields, shown or not, by their labels.
    [[nodiscard]] QStringList fieldTitles() const;
    [[nodiscard]] Q_INVOKABLE bool isFieldShown(int field) const;
    /// The last one that is shown stays.
    Q_INVOKABLE void setFieldShown(int field, bool shown);
    /// Index in the table of the field in a column; -1 if there is none.
    [[nodiscard]] Q_INVOKABLE int fieldOf(int column) const;
    [[nodiscard]] Q_INVOKABLE QString fieldName(int column) const;
    /// How wide a column should be, in characters.
    [[nodiscard]] Q_INVOKABLE int columnCharacters(int column) const;
    /// The text of a value as the table shows it.
    [[nodiscard]] QString textOf(int field, const QVariant &value) const;

    /// Selects a row as lists do: with Ctrl it is added or taken away, with Shift all from the last one on.
    Q_INVOKABLE void selectRow(int row, int modifiers);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE void invertSelection();
    /// Shows a feature, or all selected ones, on the map.
    Q_INVOKABLE void showRow(int row);
    Q_INVOKABLE void showSelection();
    /// The features of the selected rows, or of all if none is selected, in the order of the table.
    [[nodiscard]] TableRows chosenRows() const;
    /// The row of the feature that the details card shows; -1 if it has none.
    [[nodiscard]] Q_INVOKABLE int currentRow() const;
    /// The selected rows with the titles of the columns, for a spreadsheet: fields parted by tabs, numbers
    /// without groups; all rows if none is selected, at most kMostCopied.
    [[nodiscard]] Q_INVOKABLE QString copyText() const;
    static constexpr std::size_t kMostCopied = 100'000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void layersChanged();
    void layerChanged();
    void filterChanged();
    void faultChanged();
    void summaryChanged();
    void sortChanged();
    void columnsChanged();
    /// A feature was chosen on the map: its row should be seen.
    void rowRequested(int row);

private:
    struct TableField
    {
        FieldInfo info;
        QString title; ///< label with its unit
        bool shown = true;
        bool localized = false; ///< shows the text in the language of the map, see localizedValue()
    };
    [[nodiscard]] QVariant valueOf(int field, std::size_t feature) const;
    [[nodiscard]] QString plainText(int field, std::size_t feature, const QLocale &locale) const;
    [[nodiscard]] MapController *map() const { return m_view ? m_view->map() : nullptr; }
    [[nodiscard]] const Layer *layer() const; ///< in m_state
    void followMap();
    void readState();
    void makeFields();
    void describeField(const FieldInfo &info);
    void makeRows(const FeatureChoicePtr &choice);
    void sortRows();
    void setRows(TableRows rows);
    void setFault(std::optional<ConditionFault> fault);
    void setBusy(bool busy);
    void selectionChanged();
    [[nodiscard]] int rowOf(std::size_t feature) const;
    [[nodiscard]] FeatureSet selectedInTable() const;

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map; ///< that is followed
    MapStatePtr m_state;
    QStringList m_layerIds;
    QString m_layerId;
    FeatureTablePtr m_table;
    FeatureChoicePtr m_choice; ///< that the rows were made from
    std::vector<TableField> m_fields; ///< parallel to those of the table
    std::vector<int> m_columns; ///< the fields that are shown
    TableRows m_rows;
    mutable std::vector<int> m_rowOf; ///< per feature; made when it is asked for
    int m_sortField = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_anchor = -1; ///< row that a range begins with
    std::optional<ConditionFault> m_fault;
    bool m_busy = false;
    LatestJob<TableRows> m_rowsJob;
    LatestJob<Result<FeatureChoicePtr>> m_filterJob;
};

} // namespace revier
