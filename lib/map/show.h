// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "map/mapviews.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// A feature by what stays the same when its file is read again.
struct FeatureName
{
    QString layerId;
    QString id; ///< value of its field "id"; in tables without such a field "#" and its number from 0
    bool operator==(const FeatureName &) const = default;
};

/// What is told at one place of the map: a scene of a show.
struct ShowScene
{
    enum class Transition {
        Flight, ///< the camera flies, see FlightPath
        Cut, ///< at once
        Fade ///< the old picture fades into the new one
    };

    QString id; ///< unique in the show; minutes and a show that goes on after a crash name scenes by it
    LocalizedText title;
    LocalizedText text; ///< for the audience; the subset of Markdown of sceneMarkdown()
    LocalizedText notes; ///< for the presenter only; plain text
    SavedView view;
    std::optional<Moment> moment; ///< none: as the time line stands
    int playUntil = 0; ///< year to which the scene plays, from that of the moment; 0: it stands still
    LayerSwitches layers; ///< layers that are not named are as in the project
    QMap<QString, QString> filters; ///< conditions by id of layer, in place of Layer::filter; empty text: all
    std::vector<FeatureName> highlights;
    QString picture; ///< absolute path of a picture shown beside the map; empty: none
    LocalizedText pictureSource; ///< who made it, under which licence
    Transition transition = Transition::Flight;
    bool hidden = false; ///< skipped by the show
    bool operator==(const ShowScene &) const = default;
};

/// How the map is drawn for a wall, chosen with the test chart.
struct ProjectorProfile
{
    /// Colours that a projector keeps apart.
    enum class Palette {
        Usual, ///< as the project has them
        Strong, ///< darker and more saturated on light ground: for light rooms and weak lamps
        Safe ///< told apart without seeing red and green
    };
    static constexpr double kLeastScale = 1;
    static constexpr double kMostScale = 2.5;

    bool dark = false; ///< on a dark ground: for dark rooms
    Palette palette = Palette::Usual;
    double lines = 1; ///< widths and sizes of symbols are so many times the usual; kLeastScale to kMostScale
    double texts = 1; ///< the same of labels, titles and legends
    double fading = 0; ///< how far the background (layers that are not selectable) fades, 0 to 0.8
    bool operator==(const ProjectorProfile &) const = default;
};

/// Scenes one after the other.
struct Show
{
    static constexpr int kLeastSeconds = 3;
    static constexpr int kMostSeconds = 600;

    LocalizedText title; ///< empty: that of the project
    std::vector<ShowScene> scenes;
    ProjectorProfile projector;
    bool kiosk = false; ///< scenes follow by themselves, and the first follows the last
    int secondsPerScene = 20; ///< of a kiosk; kLeastSeconds to kMostSeconds
    bool operator==(const Show &) const = default;

    [[nodiscard]] int sceneIndex(QStringView id) const; ///< -1 if there is none
};

/// An id that no scene of \a show has.
[[nodiscard]] QString freeSceneId(const Show &show);

} // namespace revier
