// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/result.h"
#include "map/recovery.h"
#include "models/viewcontroller.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace revier {

/// Saves the map as a project, keeps a copy of unsaved work in case the program is killed, and undoes. GUI
/// thread.
class ProjectController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY projectChanged FINAL)
    Q_PROPERTY(bool packed READ isPacked NOTIFY projectChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool modified READ isModified NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged FINAL)
    Q_PROPERTY(QString lostWork READ lostWork NOTIFY lostWorkChanged FINAL)
public:
    /// Unsaved work is at most this old in its copy.
    static constexpr int kCopyEveryMs = 3000;
    static constexpr qsizetype kMostRecent = 8;

    /// \a recoveryFolder: for copies of unsaved work; empty: the user's own.
    explicit ProjectController(QObject *parent = nullptr, const QString &recoveryFolder = {});
    ~ProjectController() override;

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    /// Name of the project's file without folder; empty if it has none yet.
    [[nodiscard]] QString fileName() const;
    /// Whether the project is one file with its data.
    [[nodiscard]] bool isPacked() const;
    /// Whether a project is being packed with its data, in the background.
    [[nodiscard]] bool isSaving() const { return m_packing.isRunning(); }
    /// How far that is, 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Absolute paths of the projects opened or saved last, newest first.
    [[nodiscard]] QStringList recentFiles() const { return m_recent; }
    /// Describes the newest work that a program which was killed left behind; empty if there is none.
    [[nodiscard]] QString lostWork() const;

    /// Saves where the project is. False if it has no file yet, if another program has changed the file
    /// (changedByOther() follows) or if writing failed (failed() follows). A project with its data is packed
    /// in the background: saved() or failed() follows.
    Q_INVOKABLE bool save();
    /// Saves to a file, whatever is there; adds ".revier" where there is no suffix. "*.revierz" takes the
    /// data along.
    Q_INVOKABLE bool saveTo(const QUrl &url);
    Q_INVOKABLE bool saveAnyway();
    /// Packs the map as it is with its data into another file, as a copy to be sent: the project stays where
    /// it is, saved or not. Adds ".revierz" where it is missing. In the background: packed() or failed()
    /// follows.
    Q_INVOKABLE bool packTo(const QUrl &url);
    /// Stops packing; an older file of that name stays as it was. packingCanceled() follows.
    Q_INVOKABLE void cancelPacking();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void openRecent(int index);
    /// Opens what lostWork() describes; it is unsaved then.
    Q_INVOKABLE void restoreLostWork();
    Q_INVOKABLE void discardLostWork();
    /// The user does not want what is unsaved.
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void viewControllerChanged();
    void projectChanged();
    void historyChanged();
    void recentFilesChanged();
    void lostWorkChanged();
    void savingChanged();
    void progressChanged();
    void saved(const QString &path);
    void packed(const QString &path);
    void packingCanceled();
    void failed(const QString &message);
    void changedByOther(const QString &path);

private:
    /// What tells whether a file is still the one that was read or written.
    struct Fingerprint
    {
        QDateTime time;
        qint64 size = -1;
        bool operator==(const Fingerprint &) const = default;
    };
    [[nodiscard]] static Fingerprint fingerprintOf(const QString &path);
    [[nodiscard]] MapController *map() const { return m_view ? m_view->map() : nullptr; }
    [[nodiscard]] MapDocument *document() const;
    [[nodiscard]] MapState stateWithView() const;
    void watchMap();
    void rememberProject();
    void addRecent(const QString &path);
    bool write(const QString &path);
    bool writePlain(const MapState &state, const QString &path);
    enum class Packing { Save, Copy };
    bool canWrite(const QUrl &url);
    void startPacking(const MapState &state, const QString &path, Packing kind);
    void finishPacking(const QString &path);
    void setProgress(double progress);
    void takeSaved(const QString &path);
    void updateCopy();
    void writeCopy();

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map; ///< that is watched
    QStringList m_recent;
    Fingerprint m_known; ///< of the project's file
    RecoveryStore m_store;
    std::vector<LostWork> m_lost;
    QTimer m_copyTimer;
    bool m_copyFailed = false;
    LatestJob<Result<void>> m_packing;
    double m_progress = 0;
    bool m_changedMeanwhile = false; ///< by a step, since packing began
    bool m_openedMeanwhile = false; ///< another project
};

} // namespace revier
