// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/tablemodel.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace revier {

/// Saves the rows of a table as geodata or for a spreadsheet: those that are selected, else all that the
/// filter leaves, with all of their fields, in the order of the table. GUI thread; writes in a job.
class DataExportController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::TableModel *table READ table WRITE setTable NOTIFY tableChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList formats READ formats NOTIFY formatsChanged FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY tableChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
public:
    explicit DataExportController(QObject *parent = nullptr);
    [[nodiscard]] TableModel *table() const { return m_table; }
    void setTable(TableModel *table);
    /// What a file dialog offers: "GeoPackage (*.gpkg)", …
    [[nodiscard]] QStringList formats() const;
    /// The title of the layer as a file's name, without suffix.
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Writes \a file in the format number \a format of formats(); its suffix is added where the name has
    /// none.
    Q_INVOKABLE void save(const QUrl &file, int format);

Q_SIGNALS:
    void tableChanged();
    void formatsChanged();
    void runningChanged();
    /// \a notes: what the format could not hold.
    void finished(const QString &path, const QStringList &notes);
    void failed(const QString &message);

private:
    void setRunning(bool running);

    QPointer<TableModel> m_table;
    bool m_running = false;
    LatestJob<Result<QStringList>> m_job;
};

} // namespace revier
