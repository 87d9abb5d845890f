// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/joinpreview.h"
#include "models/mapcontroller.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace revier {

/// Joins columns of a table to a layer by hand: which table, which layer, which keys, which columns, and what
/// comes of it by name before it is done. GUI thread; files are read and keys compared in jobs.
class JoinController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList layerTitles READ layerTitles NOTIFY changed FINAL)
    Q_PROPERTY(int layerIndex READ layerIndex WRITE setLayerIndex NOTIFY changed FINAL)
    Q_PROPERTY(QStringList layerFields READ layerFields NOTIFY changed FINAL)
    Q_PROPERTY(int layerKeyIndex READ layerKeyIndex WRITE setLayerKeyIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tableNames READ tableNames NOTIFY changed FINAL)
    Q_PROPERTY(int tableIndex READ tableIndex WRITE setTableIndex NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tableFields READ tableFields NOTIFY changed FINAL)
    Q_PROPERTY(int tableKeyIndex READ tableKeyIndex WRITE setTableKeyIndex NOTIFY changed FINAL)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QStringList chosenColumns READ chosenColumns NOTIFY changed FINAL)
    Q_PROPERTY(QStringList joins READ joins NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString matchText READ matchText NOTIFY changed FINAL)
    Q_PROPERTY(int withoutRow READ withoutRow NOTIFY changed FINAL)
    Q_PROPERTY(int unused READ unused NOTIFY changed FINAL)
    Q_PROPERTY(QString withoutRowText READ withoutRowText NOTIFY changed FINAL)
    Q_PROPERTY(QString unusedText READ unusedText NOTIFY changed FINAL)
    Q_PROPERTY(QString repeatedText READ repeatedText NOTIFY changed FINAL)
public:
    explicit JoinController(QObject *parent = nullptr);

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);

    /// Layers of the map that have been read.
    [[nodiscard]] QStringList layerTitles() const;
    [[nodiscard]] int layerIndex() const;
    void setLayerIndex(int index);
    [[nodiscard]] QStringList layerFields() const;
    [[nodiscard]] int layerKeyIndex() const;
    void setLayerKeyIndex(int index);
    /// Of the table, without folder; empty before one is open.
    [[nodiscard]] QString fileName() const;
    /// Sheets of a workbook, layers of a file.
    [[nodiscard]] QStringList tableNames() const;
    [[nodiscard]] int tableIndex() const { return m_tableIndex; }
    void setTableIndex(int index);
    [[nodiscard]] QStringList tableFields() const;
    [[nodiscard]] int tableKeyIndex() const;
    void setTableKeyIndex(int index);
    /// The columns that can be taken over: all but the key.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QStringList chosenColumns() const { return m_chosen; }
    /// Tables that are joined to the layer already: "file.csv: a, b".
    [[nodiscard]] QStringList joins() const;
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning() || m_comparing.isRunning(); }
    /// Whether join() has something to do.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString error() const { return m_error; }
    /// "23 of 26 features have a row."; empty while nothing is known.
    [[nodiscard]] QString matchText() const;
    /// How many features have no row, and how many rows no feature.
    [[nodiscard]] int withoutRow() const { return int(m_preview.withoutRow); }
    [[nodiscard]] int unused() const { return int(m_preview.unused); }
    /// Those that have none, by name; those of the rows; and keys that stand in several rows.
    [[nodiscard]] QString withoutRowText() const;
    [[nodiscard]] QString unusedText() const;
    [[nodiscard]] QString repeatedText() const;

    /// Begins anew for a layer; for one without any geometry, with its file as the table.
    Q_INVOKABLE void begin(const QString &layerId);
    Q_INVOKABLE void openTable(const QUrl &url);
    Q_INVOKABLE void chooseColumn(const QString &name, bool chosen);
    /// Joins; one step that can be undone.
    Q_INVOKABLE void join();
    /// Takes a join away again.
    Q_INVOKABLE void removeJoin(int index);

Q_SIGNALS:
    void mapChanged();
    void changed();
    /// Done: for the status bar.
    void joined(const QString &text);

private:
    [[nodiscard]] const Layer *layer() const;
    [[nodiscard]] FeatureTablePtr rows() const;
    void readTable(const QString &path);
    /// New table or layer: keys are found, and all columns chosen.
    void startOver();
    void compare();
    /// The map was read again, after a join.
    void refresh();

    QPointer<MapController> m_map;
    MapStatePtr m_state; ///< that the choices are about
    QString m_layerId;
    QString m_path;
    std::vector<FeatureTablePtr> m_tables;
    int m_tableIndex = 0;
    QString m_layerKey;
    QString m_tableKey;
    QStringList m_chosen;
    JoinPreview m_preview;
    QString m_error;
    LatestJob<JoinTables> m_reading;
    LatestJob<JoinPreview> m_comparing;
};

} // namespace revier
