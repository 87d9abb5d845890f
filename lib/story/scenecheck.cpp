// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transform.h"
#include "story/showcheck_p.h"

#include <QDir>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = CheckItem::Kind;

CheckSubject subjectOf(Kind kind, const ReviewedScene &scene)
{
    return {.kind = kind, .subject = scene.title, .path = {}, .scenes = {scene.title}};
}

} // namespace

std::optional<Box> extentOf(const FeatureTable &table)
{
    Box box;
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        box.add(table.geometry.box(i));
    }
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    if (!transform || box.isEmpty()) {
        return std::nullopt;
    }
    const auto degrees = transform->forward(box);
    return degrees.isEmpty() ? std::nullopt : std::optional(degrees);
}

Box screenBox(const SavedView &view)
{
    constexpr double kHalfScreen = 1000 * 0.0254 / 96; // m
    constexpr double kMetresPerDegree = 111'320;
    const auto half = kHalfScreen * view.denominator / kMetresPerDegree;
    const auto shrunk = std::max(0.01, std::cos(view.center.y * std::numbers::pi / 180));
    return {view.center.x - half / shrunk, view.center.y - half, view.center.x + half / shrunk,
            view.center.y + half};
}

void checkPicture(Review &review, const ReviewedScene &scene)
{
    constexpr qint64 kMostPixels =
        60'000'000; // what the programs decode, four bytes each, is limited to 256 MB
    const auto &path = scene.scene->picture;
    const CheckSubject about {
        .kind = Kind::Picture, .subject = scene.title, .path = path, .scenes = {scene.title}};
    if (path.isEmpty() || !checkFile(review.list, about, review.control)) {
        return;
    }
    const auto name = QDir::toNativeSeparators(path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const auto size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels) {
        review.list.miss(about,
                         CheckText::tr("%1: The picture has %2 × %3 px, which is too large to be shown. Make "
                                       "it smaller: 3840 × 2160 px fill every wall.")
                             .arg(name)
                             .arg(size.width())
                             .arg(size.height()));
        return;
    }
    const auto picture = reader.read();
    if (picture.isNull()) {
        review.list.miss(about,
                         CheckText::tr("%1: The picture cannot be read: %2. Save it anew as PNG or JPEG.")
                             .arg(name, reader.errorString()));
        return;
    }
    if (scene.scene->pictureSource.isEmpty()) {
        review.list.warn(about,
                         CheckText::tr("%1: The scene does not say who made the picture and under which "
                                       "licence it may be shown. Write it down in the scene.")
                             .arg(name));
    }
    review.list.good(about,
                     CheckText::tr("picture of %1 × %2 px").arg(picture.width()).arg(picture.height()));
}

void checkNames(Review &review, const ReviewedScene &scene)
{
    const auto about = subjectOf(Kind::Layer, scene);
    const auto isGone = [&review](const QString &id) { return review.map.layerIndex(id) < 0; };
    const auto gone =
        CheckText::tr("The scene names the layer “%1”, which is not on the map any more. Record "
                      "the scene again.");
    for (auto it = scene.scene->layers.begin(); it != scene.scene->layers.end(); ++it) {
        if (isGone(it.key()) && it.value()) {
            review.list.miss(about, gone.arg(it.key()));
        } else if (isGone(it.key())) {
            review.list.warn(about, gone.arg(it.key()));
        }
    }
    auto part = about;
    part.kind = Kind::Filter;
    for (auto it = scene.scene->filters.begin(); it != scene.scene->filters.end(); ++it) {
        if (isGone(it.key())) {
            review.list.miss(part, gone.arg(it.key()));
        }
    }
    part.kind = Kind::Highlight;
    for (const auto &name : scene.scene->highlights) {
        if (isGone(name.layerId)) {
            review.list.miss(part, gone.arg(name.layerId));
        }
    }
}

void checkView(Review &review, const ReviewedScene &scene)
{
    constexpr double kPoleward = 85; // degrees, where the map plane ends
    const auto about = subjectOf(Kind::View, scene);
    const auto &view = scene.scene->view;
    const bool isOnEarth = std::abs(view.center.x) <= 180 && std::abs(view.center.y) <= kPoleward
        && std::isfinite(view.denominator) && view.denominator >= 1;
    if (!isOnEarth) {
        review.list.miss(about,
                         CheckText::tr("The scene looks at no place on Earth. Record its view again."));
    } else if (scene.drawnLayers == 0) {
        review.list.miss(
            about,
            CheckText::tr("None of the layers of the scene is drawn at its scale. Record its view "
                          "again."));
    } else if (!scene.sees && scene.unread == 0) {
        review.list.miss(about,
                         CheckText::tr("Where the scene looks, none of its layers has anything. Record its "
                                       "view again."));
    }
}

void checkMoment(Review &review, const ReviewedScene &scene)
{
    if (!scene.scene->moment || scene.lacksSeries) {
        return; // what is missing may be what knows them
    }
    const auto &moment = *scene.scene->moment;
    const auto about = subjectOf(Kind::Moment, scene);
    const auto &known = scene.scenarios.isEmpty() ? review.scenarios : scene.scenarios;
    for (const auto &id : {moment.scenario, moment.compare}) {
        if (!id.isEmpty() && !known.contains(id)) {
            review.list.miss(about,
                             CheckText::tr("None of the layers of the scene knows the scenario “%1”. Choose "
                                           "another and record the scene again.")
                                 .arg(id));
        }
    }
    const auto [first, last] = scene.years;
    const auto isOutside = [first, last](int year) { return year > 0 && (year < first || year > last); };
    if (first == 0) {
        return;
    }
    for (const auto year : {moment.year, scene.scene->playUntil}) {
        if (isOutside(year)) {
            review.list.warn(
                about,
                CheckText::tr("The layers of the scene have numbers of %1 to %2, and none of %3. "
                              "Choose another year.")
                    .arg(QString::number(first), QString::number(last), QString::number(year)));
        }
    }
}

} // namespace revier
