// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sketchcontroller.h"

#include "data/writer.h"
#include "map/sketchlayer.h"
#include "sketch/sketchedit.h"
#include "sketch/sketchtable.h"
#include "sketch/sketchzones.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {

using Kind = SketchFeature::Kind;

namespace {

constexpr double kKilometre = 1000;

/// Metres, ascending; what is no number is -1.
std::vector<double> radiiFromText(const QString &text, const QLocale &locale)
{
    std::vector<double> radii;
    for (const auto parts = text.split(u';', Qt::SkipEmptyParts); const auto &part : parts) {
        bool isNumber = false;
        const auto number = locale.toDouble(part.trimmed(), &isNumber);
        radii.push_back(isNumber ? number * kKilometre : -1);
    }
    std::ranges::sort(radii);
    return radii;
}

Result<void> checkRings(const std::vector<double> &radii)
{
    return checkFeature({.id = {}, .kind = Kind::Rings, .name = {}, .positions = {{0, 0}}, .radii = radii});
}

Result<void> checkZones(SketchFeature feature, const std::vector<double> &radii)
{
    feature.radii = radii;
    const auto right = checkFeature(feature);
    if (!right || radii.empty()) {
        return right;
    }
    const auto largest = zoneAround(feature, radii.back());
    return largest ? Result<void>() : std::unexpected(largest.error());
}

} // namespace

SketchController::SketchController(QObject *parent)
    : QObject(parent)
{
}

void SketchController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &SketchController::watchMap);
        connect(view, &ViewController::viewChanged, this, [this] {
            if (!isActive()) {
                return;
            }
            if (m_pointer && !m_grab) {
                m_place = placeAt(*m_pointer, m_caught); // another place lies under it now
                updateResults();
            }
            Q_EMIT pictureChanged();
        });
    }
    watchMap();
    Q_EMIT viewControllerChanged();
}

void SketchController::watchMap()
{
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map();
    if (m_map) {
        connect(m_map->document(), &MapDocument::structureChanged, this, &SketchController::updateFromMap);
        connect(m_map, &MapController::languageChanged, this, [this] {
            updateFromMap();
            Q_EMIT optionsChanged();
        });
    }
    updateFromMap();
}

/// Also after undo and redo: what is selected may be gone.
void SketchController::updateFromMap()
{
    m_features.setSketch(sketch(), language());
    if (!m_selected.isEmpty() && !selected()) {
        m_selected.clear();
    }
    m_grab.reset();
    m_edited.reset();
    if (const auto feature = selected(); !feature || m_vertex >= int(feature->positions.size())) {
        m_vertex = -1;
    }
    Q_EMIT selectionChanged();
    Q_EMIT optionsChanged();
    update();
}

void SketchController::update()
{
    updateResults();
    Q_EMIT pictureChanged();
}

Language SketchController::language() const
{
    return m_map ? m_map->language() : Language::German;
}

SketchPtr SketchController::sketch() const
{
    const auto state = m_map ? m_map->document()->snapshot() : nullptr;
    const auto *layer = state ? findSketchLayer(*state) : nullptr;
    return layer == nullptr ? std::make_shared<const Sketch>() : layer->sketch;
}

std::optional<SketchFeature> SketchController::selected() const
{
    const auto drawn = sketch();
    const auto *feature = drawn->feature(m_selected);
    return feature == nullptr ? std::nullopt : std::optional(*feature);
}

void SketchController::setTool(Tool tool)
{
    if (m_tool == tool) {
        return;
    }
    m_tool = tool;
    m_grab.reset();
    m_edited.reset();
    m_vertex = -1;
    m_pointer.reset();
    clearDraft();
    if (tool != Tool::Edit) { // what follows is about the new one
        select({});
    }
    Q_EMIT toolChanged();
    update();
}

void SketchController::setSnapping(bool snapping)
{
    if (m_snapping != snapping) {
        m_snapping = snapping;
        Q_EMIT optionsChanged();
    }
}

QColor SketchController::color() const
{
    const auto feature = selected();
    return feature ? feature->color : m_color;
}

void SketchController::setColor(const QColor &color)
{
    if (!color.isValid() || color == this->color()) {
        return;
    }
    m_color = color;
    if (auto feature = selected()) {
        feature->color = color;
        changeSelected(*feature);
    }
    Q_EMIT optionsChanged();
    Q_EMIT pictureChanged();
}

double SketchController::width() const
{
    const auto feature = selected();
    return feature ? feature->width : m_width;
}

void SketchController::setWidth(double width)
{
    width = std::clamp(width, kLeastSketchWidth, kMostSketchWidth);
    if (width == this->width()) {
        return;
    }
    m_width = width;
    if (auto feature = selected()) {
        feature->width = width;
        changeSelected(*feature);
    }
    Q_EMIT optionsChanged();
    Q_EMIT pictureChanged();
}

QString SketchController::radii() const
{
    const auto feature = selected();
    const auto locale = localeOf(language());
    QStringList texts;
    for (const auto metres : feature &&canHaveRadii(feature->kind) ? feature->radii : m_radii) {
        texts.append(locale.toString(metres / kKilometre, 'g', QLocale::FloatingPointShortest));
    }
    return texts.join(u"; "_s);
}

void SketchController::setRadii(const QString &text)
{
    auto feature = selected();
    const bool around = feature && canHaveRadii(feature->kind) && feature->kind != Kind::Rings;
    auto radii = radiiFromText(text, localeOf(language()));
    const auto right = around ? checkZones(*feature, radii) : checkRings(radii);
    if (!right) {
        Q_EMIT failed(right.error().message);
        Q_EMIT optionsChanged(); // the field shows again what holds
        return;
    }
    if (!around) {
        m_radii = radii; // of the next rings
    }
    if (feature && canHaveRadii(feature->kind)) {
        feature->radii = std::move(radii);
        changeSelected(*feature);
    }
    Q_EMIT optionsChanged();
    update();
}

void SketchController::select(const QString &id)
{
    const auto known = sketch()->feature(id) == nullptr ? QString() : id;
    if (m_selected == known) {
        return;
    }
    m_selected = known;
    m_vertex = -1;
    m_grab.reset();
    m_edited.reset();
    Q_EMIT selectionChanged();
    Q_EMIT optionsChanged();
    update();
}

QString SketchController::selectedName() const
{
    const auto feature = selected();
    return feature ? feature->name : QString();
}

QString SketchController::selectedKind() const
{
    const auto feature = selected();
    return feature ? kindCode(feature->kind) : QString();
}

void SketchController::rename(const QString &name)
{
    auto feature = selected();
    if (!feature || feature->name == name.trimmed()) {
        return;
    }
    feature->name = name.trimmed();
    if (checkFeature(*feature)) {
        changeSelected(*feature);
    } else {
        Q_EMIT selectionChanged(); // a text needs words: the field shows them again
    }
}

void SketchController::changeSelected(const SketchFeature &changed)
{
    commit(changed, MapDocument::SketchChange::Restyle);
}

void SketchController::commit(const SketchFeature &feature, MapDocument::SketchChange change)
{
    if (!m_map) {
        return;
    }
    if (const auto right = checkFeature(feature); !right) {
        Q_EMIT failed(right.error().message);
        return;
    }
    m_map->document()->setSketch(std::make_shared<const Sketch>(withFeature(*sketch(), feature)), change,
                                 feature.id);
}

void SketchController::remove(const QString &id)
{
    if (m_map != nullptr && sketch()->feature(id) != nullptr) {
        m_map->document()->setSketch(std::make_shared<const Sketch>(withoutFeature(*sketch(), id)),
                                     MapDocument::SketchChange::Erase, id);
    }
}

void SketchController::show(const QString &id)
{
    select(id);
    const auto feature = selected();
    if (!feature || !m_view) {
        return;
    }
    Box box;
    for (const auto table = sketchTable({{*feature}}); const auto &p : table->geometry.positions()) {
        box.add(p);
    }
    if (box.width() > 0 || box.height() > 0) {
        Q_EMIT m_view->fitRequested(QRectF(box.minX, box.minY, box.width(), box.height()));
    } else {
        m_view->showPlace(box.center());
    }
}

void SketchController::exportTo(const QUrl &url)
{
    auto path = url.toLocalFile();
    if (!path.endsWith(u".geojson"_s, Qt::CaseInsensitive)) {
        path += u".geojson"_s;
    }
    m_export.start(
        [drawn = sketch(), path](const JobControl &) {
            return writeTables(std::array {sketchExportTable(*drawn)}, path);
        },
        [this, path](const Result<QStringList> &written) {
            if (written) {
                Q_EMIT exported(path);
            } else {
                Q_EMIT failed(written.error().message);
            }
        });
}

} // namespace revier
