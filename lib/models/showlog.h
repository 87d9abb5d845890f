// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/inkcontroller.h"
#include "story/showsession.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

namespace revier {

class MapController;

/// What a show leaves behind: where it stands, so that it goes on after the program or the PC stopped, and
/// the minutes. Both are on disk at every moment; minutes stay until they are saved or thrown away. Of
/// several programs only one keeps them. GUI thread.
class ShowLog : public QObject
{
    Q_OBJECT
    /// Entries of the minutes.
    Q_PROPERTY(int count READ count NOTIFY minutesChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged FINAL)
    /// A show was interrupted and can go on.
    Q_PROPERTY(bool interrupted READ isInterrupted NOTIFY interruptedChanged FINAL)
    /// "“Von der Kohle zur KI”, scene “Tagebaue”"; empty if none was.
    Q_PROPERTY(QString interruptedText READ interruptedText NOTIFY interruptedChanged FINAL)
public:
    explicit ShowLog(QObject *parent = nullptr);
    ~ShowLog() override;

    /// Another place than the user's, for tests; before anything else.
    void setPath(const QString &path);
    [[nodiscard]] int count() const { return int(m_session.minutes.entries.size()); }
    [[nodiscard]] const Minutes &minutes() const { return m_session.minutes; }
    [[nodiscard]] bool isSaving() const { return m_job.isRunning(); }
    [[nodiscard]] bool isInterrupted() const { return !m_lost.sceneId.isEmpty(); }
    [[nodiscard]] QString interruptedText() const;
    [[nodiscard]] const ShowSession &interruptedShow() const { return m_lost; }

    /// Reads what the last program left, once, when this one starts.
    Q_INVOKABLE void look();
    /// A show begins, or goes on where \a interruptedShow() was. Minutes that nobody saved go on.
    void begin(const QString &title, const QString &projectPath, bool resumed);
    /// The scene that is shown, with what is said about its moment.
    void setScene(const ShowScene &scene, const QString &title, const Moment &moment,
                  const QString &momentText);
    void setMoment(const Moment &moment, const QString &momentText);
    void setParked(bool parked);
    void addStroke(const InkStroke &stroke, const std::vector<InkStroke> &all);
    void addPin(const InkPin &pin);
    /// The last stroke or pin was a mistake.
    void takeBack(const std::vector<InkStroke> &all);
    void addQuestion(const QString &text);
    void end();
    /// Nobody goes on with the interrupted show; its minutes stay.
    Q_INVOKABLE void forgetInterrupted();

    /// As PDF with a map, or as GeoJSON, by the suffix. In the background; saved() or failed() follows.
    Q_INVOKABLE void saveMinutes(revier::MapController *map, const QUrl &file);
    Q_INVOKABLE void discardMinutes();

Q_SIGNALS:
    void minutesChanged();
    void savingChanged();
    void interruptedChanged();
    void saved(const QString &path);
    void failed(const QString &message);

private:
    void add(MinuteEntry entry);
    void keepStrokes(const std::vector<InkStroke> &all);
    void write();

    QString m_path; ///< empty: another program keeps its session there
    std::unique_ptr<QLockFile> m_lock;
    ShowSession m_session;
    ShowSession m_lost; ///< interrupted; without a scene if there is none
    bool m_running = false;
    QString m_sceneTitle;
    Moment m_moment;
    QString m_momentText;
    LatestJob<Result<void>> m_job;
};

} // namespace revier
