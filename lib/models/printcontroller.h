// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/result.h"
#include "models/sheetcontroller.h"

#include <QObject>
#include <QPointer>

namespace revier {

/// Prints the chosen sheet, in its true size, in the background. GUI thread.
class PrintController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::SheetController *sheet READ sheet WRITE setSheet NOTIFY sheetChanged REQUIRED FINAL)
    /// Names of the printers that the system knows; empty: there is none.
    Q_PROPERTY(QStringList printers READ printers NOTIFY printersChanged FINAL)
    Q_PROPERTY(int printer READ printer WRITE setPrinter NOTIFY printersChanged FINAL)
    Q_PROPERTY(int copies READ copies WRITE setCopies NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool gray READ isGray WRITE setGray NOTIFY optionsChanged FINAL)
    /// Why this sheet cannot be printed there; empty if it can.
    Q_PROPERTY(QString problem READ problem NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
public:
    explicit PrintController(QObject *parent = nullptr);
    [[nodiscard]] SheetController *sheet() const { return m_sheet; }
    void setSheet(SheetController *sheet);
    [[nodiscard]] QStringList printers() const { return m_printers; }
    [[nodiscard]] int printer() const { return m_printer; }
    void setPrinter(int printer);
    [[nodiscard]] int copies() const { return m_copies; }
    void setCopies(int copies);
    [[nodiscard]] bool isGray() const { return m_gray; }
    void setGray(bool gray);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

    /// Asks the system which printers there are.
    Q_INVOKABLE void refresh();
    /// finished() or failed() follows.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void sheetChanged();
    void printersChanged();
    void optionsChanged();
    void runningChanged();
    void finished(const QString &printer);
    void failed(const QString &message);

private:
    QPointer<SheetController> m_sheet;
    QStringList m_printers;
    int m_printer = -1;
    int m_copies = 1;
    bool m_gray = false;
    LatestJob<Result<void>> m_job {this};
};

} // namespace revier
