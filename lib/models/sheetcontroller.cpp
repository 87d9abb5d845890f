// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheetcontroller.h"

#include "core/format.h"
#include "crs/geodesy.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kGatherMs = 80; // typing and dragging make many changes
constexpr double kPixelsPerMillimetre = 96 / 25.4;

} // namespace

SheetController::SheetController(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &SheetController::makePreview);
    readTemplates();
}

void SheetController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::viewChanged, this, &SheetController::followView);
        connect(view, &ViewController::mapChanged, this, &SheetController::followView);
        connect(view, &ViewController::mapChanged, this, &SheetController::watchMap);
    }
    watchMap();
    Q_EMIT viewControllerChanged();
    followView();
}

void SheetController::followView()
{
    if (const auto now = language(); now != m_language) {
        m_language = now;
        Q_EMIT languageChanged();
        Q_EMIT templatesChanged();
    }
    chosen();
}

Language SheetController::language() const
{
    return m_view && m_view->map() != nullptr ? m_view->map()->language() : Language::German;
}

template<typename T> void SheetController::choose(T &target, const T &value)
{
    if (!(target == value)) {
        target = value;
        chosen();
    }
}

void SheetController::chosen()
{
    if (m_active) {
        m_timer.start();
    }
    Q_EMIT optionsChanged();
}

void SheetController::setTitle(const QString &title)
{
    choose(m_title, title);
}

void SheetController::setPixels(QSize pixels)
{
    if (m_sheet.pixels && !pixels.isEmpty()) {
        choose(m_sheet.pixels, std::optional(pixels));
    }
}

void SheetController::setBare(bool bare)
{
    choose(m_bare, bare);
}

void SheetController::setDpi(int dpi)
{
    choose(m_dpi, dpi);
}

void SheetController::setScale(double scale)
{
    choose(m_scale, scale);
}

void SheetController::setCrs(const QString &crs)
{
    choose(m_sheet.crs, crs.trimmed());
}

void SheetController::setGrid(int grid)
{
    choose(m_sheet.design.grid, MapGrid(std::clamp(grid, 0, int(MapGrid::Utm))));
}

QUrl SheetController::logo() const
{
    return m_sheet.design.logo.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_sheet.design.logo);
}

void SheetController::setLogo(const QUrl &logo)
{
    if (const auto path = logo.toLocalFile(); !path.isEmpty()) {
        m_sheet.design.shown.insert(SheetElement::Logo);
    }
    choose(m_sheet.design.logo, logo.toLocalFile());
}

QStringList SheetController::elementNames() const
{
    return {tr("Map"),          tr("Title"),   tr("Legend"),  tr("North arrow"),         tr("Scale"),
            tr("Overview map"), tr("Sources"), tr("Imprint"), tr("Check line of 10 cm"), tr("Logo")};
}

QList<bool> SheetController::shown() const
{
    QList<bool> result;
    std::ranges::transform(kSheetElements, std::back_inserter(result),
                           [this](SheetElement element) { return m_sheet.design.shows(element); });
    return result;
}

void SheetController::setShown(int element, bool shown)
{
    auto design = m_sheet.design;
    if (shown) {
        design.shown.insert(SheetElement(element));
    } else {
        design.shown.erase(SheetElement(element));
        design.boxes.erase(SheetElement(element));
    }
    choose(m_sheet.design, design);
}

QList<QRectF> SheetController::boxes() const
{
    QList<QRectF> result;
    for (const auto element : kSheetElements) {
        const auto box = m_preview ? boxOf(m_preview->sheet, element) : QRectF();
        const auto size = m_preview ? m_preview->sheet.size : QSizeF(1, 1);
        result.append({box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                       box.height() / size.height()});
    }
    return result;
}

void SheetController::place(int element, const QRectF &box)
{
    if (!m_preview || element < 0 || element >= int(kSheetElements.size())) {
        return;
    }
    auto design = m_sheet.design;
    const auto &sheet = m_preview->sheet;
    const auto millimetres = [](const QRectF &px) {
        return QRectF(px.topLeft() / kPixelsPerMillimetre, px.size() / kPixelsPerMillimetre);
    };
    if (design.boxes.empty()) { // or the others would move into the room that this one leaves
        for (const auto other : kSheetElements) {
            if (const auto place = boxOf(sheet, other); !place.isEmpty()) {
                design.boxes[other] = millimetres(place);
            }
        }
    }
    const auto size = sheet.size;
    design.boxes[SheetElement(element)] =
        millimetres({box.x() * size.width(), box.y() * size.height(), box.width() * size.width(),
                     box.height() * size.height()});
    choose(m_sheet.design, design);
}

void SheetController::arrangeByItself()
{
    auto design = m_sheet.design;
    design.boxes.clear();
    choose(m_sheet.design, design);
}

double SheetController::aspect() const
{
    const auto size = sheetFormat(request()).size;
    return size.width() / size.height();
}

ExportRequest SheetController::request() const
{
    ExportRequest request;
    applyTemplate(m_sheet, request);
    request.bare = m_bare;
    request.dpi = m_dpi;
    request.title = m_title;
    request.language = language();
    request.date = QDate::currentDate();
    if (!m_view) {
        return request;
    }
    const auto &view = m_view->view();
    if (m_scale > 0) {
        request.center = geographicFromWebMercator(view.center);
        request.scale = m_scale;
    } else {
        request.extent = geographicBoundsFromWebMercator(view.extent());
    }
    return request;
}

void SheetController::setActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    if (active) {
        readTemplates();
        m_timer.start(0);
    } else {
        m_timer.stop();
        m_job.cancel();
        m_preview.reset(); // its scene holds all positions once more
        m_busy = false;
        Q_EMIT busyChanged();
        Q_EMIT previewChanged();
    }
    Q_EMIT activeChanged();
}

void SheetController::setPreviewWidth(int dots)
{
    if (m_previewWidth != dots && dots > 0) {
        m_previewWidth = dots;
        if (m_active) {
            m_timer.start();
        }
    }
}

void SheetController::makePreview()
{
    if (!m_active || !m_view || m_view->map() == nullptr || m_previewWidth <= 0) {
        return;
    }
    auto snapshot = m_view->map()->document()->snapshot();
    const bool same = m_preview && snapshot == m_snapshot; // then its scene can be used again
    const auto state = same ? m_preview->state : std::make_shared<const MapState>(snapshot->shown());
    m_snapshot = std::move(snapshot);
    m_busy = true;
    Q_EMIT busyChanged();
    m_job.start(
        [state, request = request(), dots = m_previewWidth, before = m_preview](const JobControl &control) {
            return previewSheet(state, request, dots, before, control);
        },
        [this](const Result<SheetPreviewPtr> &preview) { takePreview(preview); });
}

void SheetController::takePreview(const Result<SheetPreviewPtr> &preview)
{
    m_problem = preview ? QString() : preview.error().message;
    if (preview) {
        m_preview = *preview;
    }
    m_busy = false;
    Q_EMIT busyChanged();
    Q_EMIT previewChanged();
}

QString SheetController::warning() const
{
    return m_preview ? scaleWarning(m_preview->sheet.view) : QString();
}

} // namespace revier
