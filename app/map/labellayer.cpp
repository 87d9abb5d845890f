// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labellayer.h"

#include "render/painterbackend.h"
#include "stepback.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// px around a text for its halo.
constexpr double kMargin = kWidestHalo;

/// Placing labels takes at most this part of the time while the map moves: 1 of so many.
constexpr int kPause = 3;
/// In ms: the time of a job that had to wait for others says nothing of its work.
constexpr int kLongestPause = 250;

QString keyOf(const PlacedLabel &label, const CanvasContent &content)
{
    return label.text + u'\x1f' + label.font.key() + u'\x1f' + label.color.name(QColor::HexArgb)
        + content.theme.halo.name(QColor::HexArgb) + QString::number(content.pixelRatio) + u'\x1f'
        + QString::number(label.box.width(), 'f', 1) + QString::number(label.halo.value_or(-1));
}

QImage paintText(PlacedLabel label, const CanvasContent &content)
{
    const auto size = label.box.size() + QSizeF(2 * kMargin, 2 * kMargin);
    QImage image((size * content.pixelRatio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(content.pixelRatio);
    image.fill(Qt::transparent);
    label.box.moveTopLeft({kMargin, kMargin});
    QPainter painter(&image);
    paintLabel(painter, label, content.theme);
    return image;
}

std::vector<PlacedLabel> placed(const CanvasContent &content)
{
    return placeLabels(content.scene, content.view, content.language, content.theme, content.obstacles);
}

LabelLayer::Result makeLabels(const CanvasContent &content, const QHash<QString, QImage> &known,
                              const JobControl &control)
{
    LabelLayer::Result result;
    for (const auto &label : placed(content)) {
        if (control.isCanceled()) {
            break;
        }
        const auto key = keyOf(label, content);
        auto image = result.images.value(key);
        if (image.isNull()) {
            image = known.value(key);
        }
        if (image.isNull()) {
            image = paintText(label, content);
        }
        result.images.insert(key, image);
        const auto corner = label.box.topLeft() - QPointF(kMargin, kMargin);
        result.labels.push_back({label.anchor, corner - content.view.toScreen(label.anchor), image});
    }
    return result;
}

/// The outline of a feature on the screen; a ring around each point.
QPainterPath pathOf(const HighlightedFeature &highlight, const MapView &view)
{
    QPainterPath path;
    const auto &geometry = highlight.prepared->geometry;
    for (auto p = geometry.firstPart(highlight.feature); p < geometry.firstPart(highlight.feature + 1); ++p) {
        const auto positions = geometry.part(p).positions;
        if (geometry.type(highlight.feature) == GeometryType::Point) {
            const auto outline = markerPath(highlight.symbol.shape, highlight.symbol.size);
            path.addPath(outline.translated(view.toScreen(positions.front())));
            continue;
        }
        QPolygonF line;
        for (const auto position : positions) {
            line.append(view.toScreen(position));
        }
        path.addPolygon(line);
    }
    return path;
}

} // namespace

LabelLayer::LabelLayer(QObject *parent)
    : QObject(parent)
    , m_job(this, [this](const Result &result) {
        m_result = result;
        m_timer.setInterval(std::clamp(kPause * int(m_jobTime.elapsed()), kIntervalMs, kLongestPause));
        m_settled = !m_due && !m_job.isRunning();
        Q_EMIT labelsChanged();
    })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_due) {
            start();
        }
    });
}

void LabelLayer::setContent(const CanvasContent &content)
{
    m_content = content;
    m_settled = false;
    m_due = true;
    if (!m_timer.isActive()) {
        start();
    }
}

void LabelLayer::start()
{
    m_due = false;
    m_timer.start();
    m_jobTime.start();
    m_job.request([content = m_content, known = m_result.images](const JobControl &control) {
        waitForTurn();
        return makeLabels(content, known, control);
    });
}

MapPicture paintPicture(const CanvasContent &content, const std::vector<HighlightedFeature> &highlights)
{
    QImage image((content.view.size * content.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(content.pixelRatio,
                  content.pixelRatio); // as exports do: copies of markers are made of dots
    paintMap(painter, content.scene, content.view, placed(content), content.theme);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &highlight : highlights) {
        const auto path = pathOf(highlight, content.view);
        const auto &symbol = highlight.symbol;
        painter.strokePath(path, QPen(symbol.casing, symbol.strokeWidth + 2 * symbol.casingWidth));
        painter.strokePath(path, QPen(symbol.stroke, symbol.strokeWidth));
    }
    painter.end();
    image.setDevicePixelRatio(content.pixelRatio);
    return {content.view, image};
}

} // namespace revier
