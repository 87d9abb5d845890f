// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/jobresults.h"
#include "story/showcheck.h"

#include <QCoreApplication>
#include <QRawFont>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace revier {

/// The parts of checkShow(); private to this module.

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(ShowCheck)
};

/// What an item is about: everything of it but what was found.
struct CheckSubject
{
    CheckItem::Kind kind = CheckItem::Kind::Show;
    QString subject;
    QString path;
    QStringList scenes;
};

/// Collects items: what is found in several scenes becomes one of them.
class CheckList
{
public:
    void add(CheckItem::Severity severity, const CheckSubject &about, const QString &message);
    void good(const CheckSubject &about, const QString &message);
    void warn(const CheckSubject &about, const QString &message);
    void miss(const CheckSubject &about, const QString &message);
    /// Whether something other than good was said about \a kind and \a subject.
    [[nodiscard]] bool hasFault(CheckItem::Kind kind, const QString &subject) const;
    /// All of them, what is missing first.
    [[nodiscard]] std::vector<CheckItem> take();

private:
    std::vector<CheckItem> m_items;
};

/// A scene under review.
struct ReviewedScene
{
    const ShowScene *scene = nullptr;
    QString title; ///< of the scene, or its number
    MapState state; ///< as it shows the map
    int shownLayers = 0; ///< layers that are visible
    int drawnLayers = 0; ///< of those, the ones whose scales allow it
    int unread = 0; ///< of the drawn ones, those of which nothing is known
    bool sees = false; ///< the view meets the extent of a drawn layer
    bool lacksSeries = false; ///< numbers of its layers could not be read
    std::pair<int, int> years {0, 0}; ///< of the series of its layers
    QSet<QString> scenarios; ///< ids that these know
};

/// What is known while a show is checked.
struct Review
{
    const MapState &map;
    Language language;
    const JobControl &control;
    CheckList list {};
    std::vector<ReviewedScene> scenes; ///< those that are shown
    JobResultsPtr jobs; ///< null without projections
    QSet<QString> scenarios; ///< ids that anything on the map knows
};

/// Which signs the fonts of the maps have. To be used in the thread that made it.
class GlyphCheck
{
public:
    explicit GlyphCheck(CheckList &list);

    /// Complains about signs of \a text that cannot be drawn.
    void check(const QString &text, const CheckSubject &about);

private:
    [[nodiscard]] bool isDrawn(char32_t sign);

    CheckList *m_list;
    std::vector<QRawFont> m_fonts;
    QSet<char32_t> m_drawn; ///< that are known to be drawn
};

/// Whether the file is there and every byte of it can be read; complains about what is not.
bool checkFile(CheckList &list, const CheckSubject &about, const JobControl &control);
/// Everything about one layer and the scenes that show it.
void checkLayer(Review &review, const Layer &layer, GlyphCheck &glyphs, const JobControl &control);
void checkPicture(Review &review, const ReviewedScene &scene);
/// Where the scene looks and at what moment. After all layers.
void checkView(Review &review, const ReviewedScene &scene);
void checkMoment(Review &review, const ReviewedScene &scene);
/// Whether layers that a scene names are on the map.
void checkNames(Review &review, const ReviewedScene &scene);

/// All of the table, in degrees; nothing if it has no position or no CRS.
[[nodiscard]] std::optional<Box> extentOf(const FeatureTable &table);
/// What a screen of usual size shows, or somewhat more; degrees.
[[nodiscard]] Box screenBox(const SavedView &view);
/// The title of a layer, or its id.
[[nodiscard]] QString titleOf(const Layer &layer, Language language);

} // namespace revier
