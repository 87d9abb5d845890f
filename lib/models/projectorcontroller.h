// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classpairmodel.h"
#include "models/mapcontroller.h"
#include "story/projectoradvice.h"

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace revier {

/// How the show of a map is drawn for a wall: answers about the test chart choose a profile, which can be
/// changed by hand, and the classes of the map are compared as they look with it. Profiles belong to the
/// project, and every change can be undone; answers last as long as the window. GUI thread.
class ProjectorController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    /// Classes are compared only while somebody looks.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY profileChanged FINAL)
    Q_PROPERTY(Palette palette READ palette WRITE setPalette NOTIFY profileChanged FINAL)
    Q_PROPERTY(double lines READ lines WRITE setLines NOTIFY profileChanged FINAL)
    Q_PROPERTY(double texts READ texts WRITE setTexts NOTIFY profileChanged FINAL)
    Q_PROPERTY(double fading READ fading WRITE setFading NOTIFY profileChanged FINAL)
    /// Of the map with this profile.
    Q_PROPERTY(QColor ground READ ground NOTIFY profileChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY profileChanged FINAL)

    Q_PROPERTY(int seenPatches READ seenPatches WRITE setSeenPatches NOTIFY answersChanged FINAL)
    Q_PROPERTY(int seenLines READ seenLines WRITE setSeenLines NOTIFY answersChanged FINAL)
    Q_PROPERTY(int readTexts READ readTexts WRITE setReadTexts NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool darkRoom READ isDarkRoom WRITE setDarkRoom NOTIFY answersChanged FINAL)
    Q_PROPERTY(QString lightText READ lightText NOTIFY lightTextChanged FINAL)

    /// What the chart shows, from what everybody sees to what few do; widths and sizes in px.
    Q_PROPERTY(QList<QColor> patches READ patches CONSTANT FINAL)
    Q_PROPERTY(QList<double> lineWidths READ lineWidths CONSTANT FINAL)
    Q_PROPERTY(QList<double> textSizes READ textSizes CONSTANT FINAL)

    Q_PROPERTY(revier::ClassPairModel *pairs READ pairs CONSTANT FINAL)
    Q_PROPERTY(int weakPairs READ weakPairs NOTIFY pairsChanged FINAL)
    Q_PROPERTY(int colorPairs READ colorPairs NOTIFY pairsChanged FINAL)
    Q_PROPERTY(QString pairsText READ pairsText NOTIFY pairsChanged FINAL)
public:
    enum class Palette { Usual, Strong, Safe };
    Q_ENUM(Palette)
    static constexpr double kMostFading = 0.8;

    explicit ProjectorController(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    [[nodiscard]] bool isDark() const { return m_profile.dark; }
    void setDark(bool dark);
    [[nodiscard]] Palette palette() const { return Palette(m_profile.palette); }
    void setPalette(Palette palette);
    [[nodiscard]] double lines() const { return m_profile.lines; }
    void setLines(double factor);
    [[nodiscard]] double texts() const { return m_profile.texts; }
    void setTexts(double factor);
    [[nodiscard]] double fading() const { return m_profile.fading; }
    void setFading(double fading);
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;

    /// See ChartAnswers. Each answer chooses the whole profile anew.
    [[nodiscard]] int seenPatches() const { return m_answers.patches; }
    void setSeenPatches(int seen);
    [[nodiscard]] int seenLines() const { return m_answers.lines; }
    void setSeenLines(int seen);
    [[nodiscard]] int readTexts() const { return m_answers.texts; }
    void setReadTexts(int read);
    [[nodiscard]] bool isDarkRoom() const { return m_answers.darkRoom; }
    void setDarkRoom(bool dark);
    /// "The room adds 15 % of the projector's white."
    [[nodiscard]] QString lightText() const;

    [[nodiscard]] QList<QColor> patches() const;
    [[nodiscard]] QList<double> lineWidths() const;
    [[nodiscard]] QList<double> textSizes() const;

    /// Of all layers that the map or a scene of its show has on, the weakest first.
    [[nodiscard]] ClassPairModel *pairs() { return &m_pairs; }
    [[nodiscard]] int weakPairs() const;
    /// How many are told apart by colour alone; they come first.
    [[nodiscard]] int colorPairs() const;
    /// "3 of 45 pairs of classes look alike."
    [[nodiscard]] QString pairsText() const;

    /// Forgets the answers; the map is drawn as on a screen.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void mapChanged();
    void activeChanged();
    void profileChanged();
    void answersChanged();
    void lightTextChanged();
    void pairsChanged();

private:
    template<typename Value> void answer(Value ChartAnswers::*member, Value value);
    void advise();
    void setProfile(const ProjectorProfile &profile);
    void readProfile();
    void changeTexts();
    void schedule();
    void comparePairs();
    [[nodiscard]] std::vector<ClassPair> pairsWith(const ProjectorProfile &profile, double ambient) const;
    [[nodiscard]] bool areAlikeForSome() const;

    QPointer<MapController> m_map;
    bool m_active = false;
    ProjectorProfile m_profile;
    ChartAnswers m_answers;
    ClassPairModel m_pairs;
    QTimer m_timer; ///< gathers the changes while layers are read
};

} // namespace revier
