// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/handout.h"

#include "core/savefile.h"
#include "export/exporter.h"
#include "export/handoutpages_p.h"
#include "export/pdfjoin_p.h"
#include "export/sheetfiles_p.h"
#include "export/sheetnames_p.h"
#include "export/sheettexts_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

Result<std::vector<int>> scenesFor(const MapState &map, const QString &path)
{
    auto scenes = shownScenes(map.show);
    if (scenes.empty()) {
        const auto name = QDir::toNativeSeparators(path);
        return failure(Error::Code::NotFound,
                       map.show.scenes.empty()
                           ? Text::tr("%1: The map has no show. Please record scenes first.").arg(name)
                           : Text::tr("%1: All scenes of the show are hidden. Please show one.").arg(name));
    }
    return scenes;
}

/// A drawing of which only the words are needed.
LayeredDrawing inWords(const QString &path, const QString &description, Language language)
{
    return {.path = path,
            .size = {},
            .parts = {},
            .layers = {},
            .features = {},
            .description = description,
            .language = languageCode(language),
            .rest = translated(language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "Sheet"))};
}

/// The map with all that any of the slides shows.
MapState shownByAny(const MapState &map, const std::vector<HandoutLeaf> &leaves)
{
    auto all = map;
    for (std::size_t i = 0; i < all.layers.size(); ++i) {
        all.layers[i].visible = std::ranges::any_of(
            leaves, [i](const HandoutLeaf &leaf) { return leaf.slide.state.layers[i].visible; });
    }
    for (auto &group : all.groups) {
        group.visible = true;
    }
    return all;
}

/// Of the whole document: all sources, all moments, the box around all maps.
Result<Provenance> recordOf(const MapState &map, const std::vector<HandoutLeaf> &leaves,
                            const HandoutRequest &request, const QString &title, const JobControl &control)
{
    QStringList pictures;
    for (const auto &leaf : leaves) {
        pictures.append(leaf.slide.picturePath);
    }
    auto record = provenanceOf(shownByAny(map, leaves), request.projectPath, control, pictures);
    if (!record) {
        return record;
    }
    QStringList titles;
    QStringList sources;
    Box extent;
    for (const auto &leaf : leaves) {
        const auto &sheet = leaf.slide.map;
        titles.append(sheet.title);
        sources.append(sheet.sources);
        extent.add(sheet.view.plane.toGeographic(sheet.view.extent()));
        if (!std::ranges::contains(record->moments, leaf.slide.state.moment)) {
            record->moments.push_back(leaf.slide.state.moment);
        }
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    describeRecord(*record, leaves.front().slide.map,
                   inWords(request.path, titles.join(u"; "_s), request.language), request.date);
    record->title = title;
    record->sources = sources.join(u' ');
    record->extent = extent;
    record->sheet = {{u"language"_s, languageCode(request.language)},
                     {u"paper"_s, u"A4"_s},
                     {u"portrait"_s, request.notes},
                     {u"scenes"_s, int(leaves.size())}};
    return record;
}

Result<QByteArray> documentOf(const std::vector<HandoutLeaf> &leaves, const HandoutRequest &request,
                              const FileProperties &properties, const JobControl &control)
{
    int total = 0;
    for (const auto &leaf : leaves) {
        total += leaf.pages;
    }
    std::vector<PdfPart> parts;
    const auto date = dateText(request.date, request.language);
    for (const auto &leaf : leaves) {
        for (int page = 0; page < leaf.pages; ++page) {
            auto drawing = inWords(request.path, slideDescription(leaf.slide), request.language);
            const auto number = u"%1/%2"_s.arg(parts.size() + 1).arg(total);
            drawing.size = leaf.size;
            drawing.parts = handoutParts(leaf, page, {.date = date, .page = number});
            auto bytes = pdfBytes(drawing, {}, properties);
            if (!bytes) {
                return bytes;
            }
            parts.push_back(
                {.pdf = *std::move(bytes), .bookmark = page == 0 ? leaf.slide.map.title : QString()});
            if (control.isCanceled()) {
                return exportCanceled(request.path);
            }
            control.report(double(parts.size()) / total);
        }
    }
    return joinPdfs(request.path, parts);
}

/// Numbers the pages, of which only now is known how many there are.
void numberPages(std::vector<HandoutLeaf> &leaves, bool notes)
{
    int total = 0;
    for (const auto &leaf : leaves) {
        total += leaf.pages;
    }
    int number = 1;
    for (auto &leaf : leaves) {
        leaf.slide.pageText = notes ? QString() : u"%1/%2"_s.arg(number).arg(total);
        number += leaf.pages;
    }
}

void addWarnings(const Slide &slide, QStringList &warnings)
{
    for (const auto &missing : slide.missing) {
        warnings.append(u"%1: %2"_s.arg(slide.map.title, missing));
    }
}

Result<std::vector<HandoutLeaf>> leavesOf(const MapState &map, const std::vector<int> &scenes,
                                          const HandoutRequest &request, const JobControl &control)
{
    constexpr double kPrepared = 0.4; // share of the work
    const auto prepared = prepareSlides(map, control.part(0, kPrepared));
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    std::vector<HandoutLeaf> leaves;
    for (const auto scene : scenes) {
        const SlideRequest slideRequest {.size = handoutSlideSize(request.notes),
                                         .language = request.language,
                                         .date = request.notes ? QDate() : request.date,
                                         .number = int(leaves.size()) + 1,
                                         .count = int(scenes.size()),
                                         .played = true,
                                         .paper = !request.notes,
                                         .notes = request.notes};
        auto slide = makeSlide(map, scene, slideRequest, *prepared, control);
        if (!slide) {
            return std::unexpected(slide.error());
        }
        const auto &told = map.show.scenes[std::size_t(scene)];
        leaves.push_back(request.notes ? notesLeaf(*std::move(slide), told.notes.in(request.language))
                                       : sceneLeaf(*std::move(slide)));
        control.report(kPrepared + (1 - kPrepared) * double(leaves.size()) / double(scenes.size()));
    }
    numberPages(leaves, request.notes);
    return leaves;
}

/// The map of a slide in the colours of its project: those of the projector are no part of the data.
MapState forRecord(MapState state, const MapState &map)
{
    for (std::size_t i = 0; i < state.layers.size(); ++i) {
        state.layers[i].style = map.layers[i].style;
        state.layers[i].opacity = map.layers[i].opacity;
    }
    return state;
}

/// One slide as a file.
Result<QByteArray> slideBytes(const MapState &map, const Slide &slide, const QString &path,
                              const SlidesRequest &request, InputSums &sums, const JobControl &control)
{
    auto record =
        provenanceOf(forRecord(slide.state, map), request.projectPath, control, {slide.picturePath}, &sums);
    if (!record) {
        return std::unexpected(record.error());
    }
    describeRecord(*record, slide.map, inWords(path, slideDescription(slide), request.language),
                   request.date);
    record->moments = {slide.state.moment};
    record->sheet = {{u"language"_s, languageCode(request.language)},
                     {u"width"_s, request.size.width()},
                     {u"height"_s, request.size.height()}};
    const FileProperties properties {.title = record->title,
                                     .author = u"Revieratlas"_s,
                                     .date = request.date,
                                     .xmp = packetFor(FileKind::Png, *record)};
    return pngBytes({.path = path,
                     .size = slide.map.size,
                     .zoom = slide.zoom,
                     .paint = [&slide](QPainter &painter) { paintSlide(painter, slide); },
                     .control = control},
                    properties);
}

Result<void> writeSlide(const MapState &map, const Slide &slide, const QString &path,
                        const SlidesRequest &request, InputSums &sums, const JobControl &control)
{
    if (const auto good = checkTarget(path); !good) {
        return good;
    }
    const auto bytes = slideBytes(map, slide, path, request, sums, control);
    return bytes ? saveSheet(path, {{.path = path, .bytes = *bytes}})
                 : Result<void>(std::unexpected(bytes.error()));
}

/// "03": as many digits as the last number has, so that names are in order.
QString digitsOf(int number, int count)
{
    constexpr int kLeast = 2;
    return u"%1"_s.arg(number, std::max(kLeast, int(QString::number(count).size())), 10, QChar(u'0'));
}

Result<void> makeFolder(const QString &folder)
{
    const auto name = QDir::toNativeSeparators(folder);
    if (QFileInfo(folder).exists() && !QFileInfo(folder).isDir()) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: This is a file. Please name a folder for the pictures.").arg(name));
    }
    return QDir().mkpath(folder)
        ? Result<void>()
        : failure(Error::Code::WriteFailed,
                  Text::tr("%1: The folder cannot be made. Please choose another one.").arg(name));
}

} // namespace

QString showTitle(const MapState &map, Language language)
{
    return map.show.title.isEmpty() ? map.title.in(language) : map.show.title.in(language);
}

Result<ShowExport> exportHandout(const MapState &map, const HandoutRequest &request,
                                 const JobControl &control)
{
    constexpr double kLaidOut = 0.5; // share of the work
    constexpr double kDrawn = 0.95;
    if (const auto target = checkTarget(request.path); !target) {
        return std::unexpected(target.error());
    }
    if (fileKindOf(request.path) != FileKind::Pdf) {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: A handout is a PDF; the suffix must be .pdf.")
                           .arg(QDir::toNativeSeparators(request.path)));
    }
    const auto scenes = scenesFor(map, request.path);
    if (!scenes) {
        return std::unexpected(scenes.error());
    }
    const auto leaves = leavesOf(map, *scenes, request, control.part(0, kLaidOut));
    if (!leaves) {
        return leaves.error().code == Error::Code::Canceled ? Result<ShowExport>(exportCanceled(request.path))
                                                            : std::unexpected(leaves.error());
    }
    const auto title = request.title.isEmpty() ? showTitle(map, request.language) : request.title;
    const auto record = recordOf(map, *leaves, request, title, control);
    if (!record) {
        return std::unexpected(record.error());
    }
    const auto bytes = documentOf(*leaves, request,
                                  {.title = title,
                                   .author = u"Revieratlas"_s,
                                   .date = request.date,
                                   .xmp = packetFor(FileKind::Pdf, *record)},
                                  control.part(kLaidOut, kDrawn));
    const auto written =
        bytes ? saveFile(request.path, *bytes) : Result<void>(std::unexpected(bytes.error()));
    if (!written) {
        return std::unexpected(written.error());
    }
    ShowExport result {.files = {request.path}, .warnings = {}};
    std::ranges::for_each(*leaves, [&result](const auto &leaf) { addWarnings(leaf.slide, result.warnings); });
    control.report(1);
    return result;
}

Result<ShowExport> exportSlides(const MapState &map, const SlidesRequest &request, const JobControl &control)
{
    constexpr double kPrepared = 0.2; // share of the work
    const auto scenes = scenesFor(map, request.folder);
    const auto folder = scenes ? makeFolder(request.folder) : std::unexpected(scenes.error());
    auto names = SheetNames::of(u"{number}-{name}.png"_s);
    if (!folder || !names) {
        return std::unexpected(folder ? names.error() : folder.error());
    }
    const auto prepared = prepareSlides(map, control.part(0, kPrepared));
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    ShowExport result;
    InputSums sums;
    const auto count = int(scenes->size());
    for (const auto scene : *scenes) {
        const auto number = int(result.files.size()) + 1;
        const auto slide = makeSlide(map, scene,
                                     {.size = request.size,
                                      .language = request.language,
                                      .date = request.date,
                                      .number = number,
                                      .count = count,
                                      .played = true},
                                     *prepared, control);
        if (!slide) {
            return std::unexpected(slide.error());
        }
        const auto name =
            names->next({.name = slide->map.title, .key = {}, .number = digitsOf(number, count), .year = {}});
        const auto path = QDir(request.folder).filePath(name);
        if (const auto written = writeSlide(map, *slide, path, request, sums, control); !written) {
            return std::unexpected(written.error());
        }
        result.files.append(path);
        addWarnings(*slide, result.warnings);
        control.report(kPrepared + (1 - kPrepared) * number / count);
    }
    return result;
}

} // namespace revier
