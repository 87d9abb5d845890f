// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/slide.h"

#include "core/format.h"
#include "export/filewriter_p.h"
#include "export/focus_p.h"
#include "export/maptexts.h"
#include "export/sheettexts_p.h"
#include "export/slidelayout_p.h"
#include "export/slideparts_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Slide)
};

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

SlideColors colorsOf(bool dark)
{
    const auto ink = dark ? darkMapTheme().text : MapTheme().text;
    return dark
        ? SlideColors {.paper = QColor(0x1a, 0x1e, 0x23),
                       .ink = ink,
                       .gray = QColor(0xb9, 0xbe, 0xc4),
                       .ground = QColor(0x1a, 0x1e, 0x23)}
        : SlideColors {.paper = Qt::white, .ink = ink, .gray = QColor(0x4d, 0x52, 0x58), .ground = Qt::white};
}

/// Paper is white whatever the projector shows.
MapState onPaper(MapState map)
{
    map.show.projector = {};
    return map;
}

/// The line of year and scenario; of a scene that plays, with the years at which it begins and ends.
QString momentText(const std::vector<DrawnLayer> &drawn, const Moment &moment, const ShowScene &told,
                   Language language)
{
    const auto shown = momentsText(drawn, {moment}, language);
    const auto begin = told.moment.value_or(moment).year;
    if (shown.isEmpty() || told.playUntil <= begin) {
        return shown;
    }
    return moment.year > begin
        ? text(language, QT_TRANSLATE_NOOP("Sheet", "%1 – from %2 on")).arg(shown).arg(begin)
        : text(language, QT_TRANSLATE_NOOP("Sheet", "%1 – until %2")).arg(shown).arg(told.playUntil);
}

/// As the scene is left: in the year to which it plays.
ShowScene ended(ShowScene scene)
{
    if (scene.moment && scene.playUntil > scene.moment->year) {
        scene.moment->year = scene.playUntil;
    }
    return scene;
}

QString titleFor(const ShowScene &scene, int number, Language language)
{
    const auto title = scene.title.in(language);
    return title.isEmpty() ? text(language, QT_TRANSLATE_NOOP("Sheet", "Scene %1")).arg(number) : title;
}

/// What the scene shows of the map and cannot, in the language of messages.
QStringList problemsOf(const MapState &state)
{
    QStringList problems;
    for (const auto &layer : state.layers) {
        if (state.isVisible(layer) && !layer.error.isEmpty()) {
            problems.append(layer.error);
        }
        if (state.isVisible(layer) && !layer.filterError.isEmpty()) {
            problems.append(layer.filterError);
        }
    }
    return problems;
}

/// Null if there is none or it cannot be read. No larger than a wall or a page can show.
QImage readPicture(const QString &path, QStringList &missing)
{
    constexpr int kMost = 2400; // dots on the longer side
    if (path.isEmpty()) {
        return {};
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    auto size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kMost) {
        size.scale(kMost, kMost, Qt::KeepAspectRatio);
        reader.setScaledSize(size.expandedTo({1, 1}));
    }
    auto picture = reader.read();
    if (picture.isNull()) {
        missing.append(Text::tr("%1: The picture cannot be read (%2). Please choose another one.")
                           .arg(QDir::toNativeSeparators(path), reader.errorString()));
    }
    return picture;
}

/// The texts that depend on what lies in the frame, which depends on them.
void explain(Slide &slide, const ShowScene &told)
{
    auto &sheet = slide.map;
    sheet.view = slideView(told.view, sheet.size, sheet.mapFrame, sheet.symbolScale);
    const auto view = drawnView(sheet);
    const auto drawn = drawnLayers(slide.state, slide.scene, view);
    sheet.subtitle = momentText(drawn, slide.state.moment, told, slide.language);
    sheet.legend = legendBlocks(drawn, view, {slide.state.moment}, slide.language);
    for (auto &block : sheet.legend) { // as large as those of the map
        for (auto &entry : block.entries) {
            enlarge(entry.symbol, sheet.symbolScale);
        }
    }
    sheet.sources = sourcesText(drawn, slide.language);
    sheet.note = precisionNote(drawn, slide.language);
    sheet.scaleText = scaleText(sheet.view, slide.language);
}

/// Rings and outlines around what the scene is about.
void addHighlighted(Slide &slide, const ShowScene &told, const PreparedTables &prepared,
                    const JobControl &control)
{
    std::map<QString, std::vector<std::size_t>> byLayer;
    const auto found = findFeatures(slide.state, told.highlights);
    for (const auto &feature : found) {
        byLayer[feature.layerId].push_back(feature.feature);
    }
    for (const auto &[layerId, features] : byLayer) {
        const auto &table = slide.state.layers[std::size_t(slide.state.layerIndex(layerId))].table;
        auto layer = prepared.value(table.get());
        if (!layer || layer->plane != slide.scene.plane) {
            layer = prepareLayer(table, control, slide.scene.plane).value_or(nullptr);
        }
        addHighlights(slide.shown.scene, layer, layerId, features, slide.theme);
    }
    if (const auto lost = int(told.highlights.size() - found.size()); lost > 0) {
        slide.missing.append(Text::tr("%n highlighted feature(s) are not in the data.", nullptr, lost));
    }
}

void noteWhatIsMissing(Slide &slide)
{
    const auto &sheet = slide.map;
    if (slide.textColumns > 1 && slide.onStage) {
        slide.missing.append(Text::tr("The text is too long for the slide; its end is not shown."));
    }
    if (!slide.picture.isNull() && slide.pictureBox.isEmpty() && slide.onStage) {
        slide.missing.append(Text::tr("The text leaves no room for the picture."));
    }
    if (sheet.legendShape.left > 0) {
        slide.missing.append(
            Text::tr("%n symbol(s) of the legend find no room.", nullptr, sheet.legendShape.left));
    }
}

std::unexpected<Error> canceled()
{
    return failure(Error::Code::Canceled, Text::tr("The slide was canceled."));
}

/// All that does not depend on the data: sizes, texts, colours.
Slide startedSlide(const MapState &map, const ShowScene &told, const SlideRequest &request)
{
    Slide slide;
    const bool isPage = request.paper || request.notes;
    const bool dark = !isPage && map.show.projector.dark;
    slide.language = request.language;
    slide.theme = dark ? darkMapTheme() : MapTheme();
    slide.colors = colorsOf(dark);
    slide.zoom = request.paper ? 1 : stageScaleOf(request.size);
    slide.map.size = request.size / slide.zoom;
    slide.map.symbolScale = request.paper ? stageScaleOf(request.size) : 1;
    slide.onStage = !request.paper;
    slide.map.paper = isPage;
    slide.map.title = titleFor(told, request.number, request.language);
    slide.map.mapFrame = QRectF(QPointF(), slide.map.size);
    slide.text = told.text.in(request.language).trimmed();
    slide.picture = readPicture(told.picture, slide.missing);
    slide.picturePath = slide.picture.isNull() ? QString() : told.picture;
    slide.pictureSource = slide.picture.isNull() ? QString() : told.pictureSource.in(request.language);
    slide.pageText = u"%1/%2"_s.arg(request.number).arg(request.count);
    if (request.date.isValid()) {
        slide.imprint = request.paper
            ? dateText(request.date, request.language)
            : formatIsoDate(request.date.toString(Qt::ISODate), localeOf(request.language));
        slide.map.dateText = dateText(request.date, request.language);
    }
    return slide;
}

} // namespace

MapState slideState(const MapState &map, const ShowScene &scene, const JobControl &control)
{
    auto state = sceneState(map, scene);
    for (auto &layer : state.layers) {
        if (layer.visible && layer.needsChoice()) {
            applyFilter(layer, control);
        }
    }
    return state;
}

MapView slideView(const SavedView &view, const QSizeF &size, const QRectF &frame, double scale)
{
    const auto stage = viewAtScale(view.center, view.denominator, size / scale);
    return {.center = stage.toPlane(frame.center() / scale),
            .unitsPerPixel = stage.unitsPerPixel / scale,
            .size = frame.size(),
            .plane = stage.plane};
}

Result<Slide> makeSlide(const MapState &map, int scene, const SlideRequest &request,
                        const PreparedTables &prepared, const JobControl &control)
{
    if (scene < 0 || scene >= int(map.show.scenes.size())) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("The show has no scene %1; it has %2.").arg(scene + 1).arg(map.show.scenes.size()));
    }
    if (request.size.isEmpty()) {
        return failure(Error::Code::InvalidArgument, Text::tr("The size of a slide must be positive."));
    }
    const auto &told = map.show.scenes[std::size_t(scene)];
    auto slide = startedSlide(map, told, request);
    slide.state = slideState(request.paper || request.notes ? onPaper(map) : map,
                             request.played ? ended(told) : told, control);
    if (slide.theme == darkMapTheme()) {
        darken(slide.state);
    }
    slide.missing.append(problemsOf(slide.state));
    auto built = buildScene(slide.state, prepared, control);
    if (control.isCanceled()) {
        return canceled();
    }
    if (!built) {
        return std::unexpected(built.error());
    }
    slide.scene = *std::move(built);
    const auto metrics = slideMetrics(request, slide.state.show.projector);
    // The frame depends on the texts, which depend on what is in the frame: a few rounds settle it.
    constexpr int kRounds = 4;
    for (int i = 0; i < kRounds; ++i) {
        explain(slide, told);
        layOutSlide(slide, metrics);
    }
    slide.map.view = slideView(told.view, slide.map.size, slide.map.mapFrame, slide.map.symbolScale);
    slide.shown.scene = slide.scene;
    addHighlighted(slide, told, prepared, control);
    noteWhatIsMissing(slide);
    slide.shown.labels =
        placeLabels(slide.scene, drawnView(slide.map), slide.language, slide.theme, slide.grounds);
    return control.isCanceled() ? Result<Slide>(canceled()) : slide;
}

Result<QImage> slideImage(const MapState &map, int scene, const SlideRequest &request,
                          const PreparedTables &prepared, const JobControl &control)
{
    constexpr double kMade = 0.5; // share of the work
    const auto slide = makeSlide(map, scene, request, prepared, control.part(0, kMade));
    if (!slide) {
        return std::unexpected(slide.error());
    }
    auto image = paintedImage({.path = slide->map.title,
                               .size = slide->map.size,
                               .zoom = slide->zoom,
                               .paint = [&](QPainter &painter) { paintSlide(painter, *slide); },
                               .control = control.part(kMade, 1)});
    control.report(1);
    return image;
}

Result<PreparedTables> prepareSlides(const MapState &map, const JobControl &control)
{
    auto all = map;
    for (auto &layer : all.layers) {
        layer.visible = std::ranges::any_of(map.show.scenes, [&](const ShowScene &scene) {
            return !scene.hidden && map.isVisible(layer, scene.layers);
        });
    }
    for (auto &group : all.groups) {
        group.visible = true; // the switches of the layers count those of the groups already
    }
    return prepareTables(all, {}, control);
}

QString slideDescription(const Slide &slide)
{
    auto words = textAlternative(slide.state, slide.scene, slide.map, slide.language);
    if (!slide.pictureBox.isEmpty()) {
        words += u' '
            + (slide.pictureSource.isEmpty()
                   ? text(slide.language, QT_TRANSLATE_NOOP("Sheet", "A picture is shown beside it."))
                   : text(slide.language, QT_TRANSLATE_NOOP("Sheet", "A picture is shown beside it: %1."))
                         .arg(slide.pictureSource));
    }
    return words;
}

} // namespace revier
