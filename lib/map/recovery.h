// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/layer.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace revier {

/// Work that was not saved when its program ended without asking.
struct LostWork
{
    QString file; ///< of the store
    QString projectPath; ///< the project it belongs to; empty for one that was never saved
    LocalizedText title;
    QDateTime time; ///< local time of the last copy
};

/// Keeps a copy of the unsaved map of one running program in a folder, so that a later one finds it if this
/// one is killed. Several programs may use the same folder: each has a file of its own, and a lock that tells
/// whether its owner still lives. GUI thread.
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder);
    ~RecoveryStore();
    Q_DISABLE_COPY_MOVE(RecoveryStore)

    /// Replaces the copy of this program.
    [[nodiscard]] Result<void> write(const MapState &state, const QString &projectPath);
    /// There is nothing to lose any more.
    void clear();

    /// What programs left behind that do not run any more, newest first.
    [[nodiscard]] std::vector<LostWork> find() const;
    [[nodiscard]] static Result<MapState> read(const LostWork &work);
    static void discard(const LostWork &work);

private:
    [[nodiscard]] QString filePath() const;

    QString m_folder;
    QString m_name; ///< of this program's file, without suffix
    std::unique_ptr<QLockFile> m_lock; ///< held while there is a copy
};

} // namespace revier
