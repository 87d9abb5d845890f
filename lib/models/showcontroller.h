// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/inkcontroller.h"
#include "models/legendmodel.h"
#include "models/showlog.h"
#include "models/timelinecontroller.h"
#include "models/viewcontroller.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <vector>

namespace revier {

/// Runs the show of the map: which scene the audience sees, and all that a clicker or a presenter can do with
/// it. The audience has a map of its own (stage), made of what the window's map has read, so that the project
/// stays as it is. GUI thread. Scenes are counted without those that are hidden, from 0.
class ShowController : public QObject
{
    Q_OBJECT
    /// Of the map whose show it is.
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    /// What the audience sees; view and scale are set by the window of the audience.
    Q_PROPERTY(revier::MapController *stage READ stage CONSTANT FINAL)
    Q_PROPERTY(revier::ViewController *stageView READ stageView CONSTANT FINAL)
    /// Years and scenarios of the stage.
    Q_PROPERTY(revier::TimelineController *years READ years CONSTANT FINAL)
    Q_PROPERTY(revier::LegendModel *legend READ legend CONSTANT FINAL)
    /// Pointer, strokes and pins.
    Q_PROPERTY(revier::InkController *ink READ ink CONSTANT FINAL)
    /// Minutes, and where the show stands.
    Q_PROPERTY(revier::ShowLog *log READ log CONSTANT FINAL)
    Q_PROPERTY(QString sources READ sources NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString momentText READ momentText NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY textsChanged FINAL)

    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY scenesChanged FINAL)
    Q_PROPERTY(int scene READ scene NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString sceneId READ sceneId NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString pictureSource READ pictureSource NOTIFY sceneChanged FINAL)
    /// How much larger texts are than usual, see ProjectorProfile::texts.
    Q_PROPERTY(double textScale READ textScale NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY sceneChanged FINAL)

    Q_PROPERTY(Blank blank READ blank WRITE setBlank NOTIFY blankChanged FINAL)
    Q_PROPERTY(bool parked READ isParked WRITE setParked NOTIFY parkedChanged FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)
    Q_PROPERTY(bool notesShown READ areNotesShown WRITE setNotesShown NOTIFY notesShownChanged FINAL)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY scenesChanged FINAL)
public:
    enum class Blank { None, Black, White };
    Q_ENUM(Blank)
    enum class Transition { Flight, Cut, Fade }; ///< see ShowScene::Transition
    Q_ENUM(Transition)

    explicit ShowController(QObject *parent = nullptr);
    ~ShowController() override;

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] MapController *stage() { return &m_stage; }
    [[nodiscard]] ViewController *stageView() { return &m_stageView; }
    [[nodiscard]] TimelineController *years() { return &m_years; }
    [[nodiscard]] LegendModel *legend() { return &m_legend; }
    [[nodiscard]] InkController *ink() { return &m_ink; }
    [[nodiscard]] ShowLog *log() { return &m_log; }
    [[nodiscard]] QString sources() const { return m_texts.sources; }
    [[nodiscard]] QString momentText() const { return m_texts.moment; }
    [[nodiscard]] QString note() const { return m_texts.note; }

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int count() const { return int(m_scenes.size()); }
    [[nodiscard]] int scene() const { return m_current; }
    [[nodiscard]] QString sceneId() const { return current().id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const; ///< Markdown that is safe to show, see sceneMarkdown()
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString pictureSource() const;
    [[nodiscard]] double textScale() const { return show().projector.texts; }
    [[nodiscard]] QString nextTitle() const; ///< empty after the last
    [[nodiscard]] QString nextId() const;

    /// The whole picture of the audience is black or white.
    [[nodiscard]] Blank blank() const { return m_blank; }
    void setBlank(Blank blank);
    /// The presenter leaves the show to answer a question on the live map; the scene is entered again
    /// afterwards.
    [[nodiscard]] bool isParked() const { return m_parked; }
    void setParked(bool parked);
    /// Digits of a number that has not been confirmed yet.
    [[nodiscard]] QString typed() const { return m_typed; }
    /// Notes over the picture, where there is one screen only.
    [[nodiscard]] bool areNotesShown() const { return m_notesShown; }
    void setNotesShown(bool shown);
    [[nodiscard]] QString elapsedText() const; ///< "12:34" since the start
    /// What of the scenes cannot be shown, each once; for the presenter.
    [[nodiscard]] QStringList problems() const;

    /// Begins with the scene in \a row of the show (hidden ones count here), or the next one that is not
    /// hidden; 0: the first. failed() if there is none.
    Q_INVOKABLE void start(int row = 0);
    Q_INVOKABLE void stop();
    /// Goes on with the show that was interrupted, see ShowLog: opens its project and comes to its scene.
    Q_INVOKABLE void resume();
    /// Notes it for the minutes.
    Q_INVOKABLE void noteQuestion(const QString &text);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void goTo(int scene);
    /// What the key of a keyboard or a clicker does: PowerPoint's keys and more, see README. False: nothing.
    Q_INVOKABLE bool handleKey(int key, int modifiers);
    /// The camera of the audience has arrived: the years of the scene begin to play.
    Q_INVOKABLE void arrived();
    /// Size of the picture of the audience, px: how large symbols and texts are.
    Q_INVOKABLE void setStageSize(QSizeF size);

Q_SIGNALS:
    void mapChanged();
    void runningChanged();
    void scenesChanged();
    void sceneChanged();
    void textsChanged();
    void blankChanged();
    void parkedChanged();
    void typedChanged();
    void notesShownChanged();
    void elapsedChanged();
    /// The picture of the audience is about to change: keep the old one for fading.
    void aboutToEnter(revier::ShowController::Transition transition);
    /// The audience shall look at \a lonLat (degrees) at 1:\a denominator of its own picture.
    void cameraRequested(QPointF lonLat, double denominator, revier::ShowController::Transition transition);
    /// The presenter asks for what the window has: a magnifier, the list of keys, …
    void questionRequested();
    void keysRequested();
    /// \a message says what to do.
    void failed(const QString &message);

private:
    [[nodiscard]] const ShowScene &current() const;
    [[nodiscard]] const Show &show() const;
    void scheduleStaging();
    void prepareScenes();
    void takeScenes(std::vector<MapState> scenes);
    /// Shows the current scene; \a entering: anew, with its year and its camera.
    void showScene(bool entering, Transition transition);
    void enter(int scene);
    void highlight();
    void updateTexts();
    void playOn();
    void setTyped(const QString &typed);
    bool handleNavigation(int key, bool shift);
    bool handleTool(int key, bool control);
    void leave();
    void begin(int row, const ShowSession *lost);
    void restore(const ShowSession &lost);
    [[nodiscard]] QString shownTitle() const;

    QPointer<MapController> m_map;
    MapController m_stage;
    ViewController m_stageView;
    TimelineController m_years;
    LegendModel m_legend;
    InkController m_ink;
    ShowLog m_log;
    MapTexts m_texts;
    MapStatePtr m_told; ///< the map whose show is running, as it was when the scenes were made
    std::vector<MapState> m_scenes; ///< as the audience sees them
    std::vector<int> m_rows; ///< of the scenes in the show
    int m_current = 0;
    bool m_running = false;
    bool m_entered = false; ///< the current scene has been shown
    bool m_parked = false;
    bool m_notesShown = false;
    Blank m_blank = Blank::None;
    QString m_typed;
    double m_stageScale = 1;
    QDateTime m_begun;
    QTimer m_clock;
    QTimer m_stagingTimer; ///< gathers changes of the map
    QTimer m_textsTimer; ///< gathers changes of the view
    QTimer m_playTimer;
    QTimer m_kioskTimer;
    QTimer m_typedTimer; ///< digits that nobody confirms are forgotten
    LatestJob<std::vector<MapState>> m_job;
};

} // namespace revier
