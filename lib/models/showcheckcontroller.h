// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/mapcontroller.h"
#include "story/showcheck.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

namespace revier {

/// The check before a meeting: what the show needs and whether it is there, a row each; and packs it to be
/// taken along. GUI thread.
class ShowCheckController : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool checked READ isChecked NOTIFY checkedChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY checkedChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY checkedChanged FINAL)
public:
    enum Role {
        SubjectRole = Qt::UserRole + 1,
        MessageRole,
        SeverityRole, ///< see Severity
        ScenesRole ///< titles, separated by commas; empty: the whole show
    };
    Q_ENUM(Role)
    enum class Severity { Good, Warning, Missing }; ///< see CheckItem::Severity
    Q_ENUM(Severity)

    explicit ShowCheckController(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] bool isRunning() const { return m_check.isRunning() || m_packing.isRunning(); }
    [[nodiscard]] double progress() const { return m_progress; }
    /// There is a result, and the map is as it was when it was made.
    [[nodiscard]] bool isChecked() const { return m_result.complete; }
    [[nodiscard]] bool isReady() const { return m_result.isReady(); }
    /// "Ready: 31 of 31 there", or what is missing, in a sentence.
    [[nodiscard]] QString summary() const;

    /// Checks in the background; checkedChanged() follows.
    Q_INVOKABLE void check();
    /// Packs into a file (*.revierz) or a new folder, see packShow(); packed() or failed() follows.
    Q_INVOKABLE void pack(const QUrl &target);
    Q_INVOKABLE void cancel();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mapChanged();
    void runningChanged();
    void progressChanged();
    void checkedChanged();
    void packed(const QString &path);
    void failed(const QString &message);

private:
    void take(const ShowCheck &result);
    void setProgress(double progress);

    QPointer<MapController> m_map;
    ShowCheck m_result;
    double m_progress = 0;
    LatestJob<ShowCheck> m_check;
    LatestJob<Result<void>> m_packing;
};

} // namespace revier
