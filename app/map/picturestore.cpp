// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturestore.h"

#include "render/painterbackend.h"
#include "stepback.h"

#include <QFuture>
#include <QPainter>
#include <QtConcurrent/qtconcurrenttask.h>

namespace revier {
namespace {

bool isEmpty(const PictureStore::Request &request)
{
    if (!request.layer.symbols->uncertainty.empty()) {
        return false; // circles reach far
    }
    const auto box = tileBox(request.tile).expanded(request.reach * request.grid.unitsPerPixel());
    bool empty = true;
    request.layer.prepared->index.search(box, [&empty](std::size_t) { return empty = false; });
    return empty;
}

QImage paintTile(const PictureStore::Request &request)
{
    stepBack();
    if (isEmpty(request)) {
        return {};
    }
    const auto pixels = request.grid.pixelsOf(request.tile);
    QImage image(int(pixels.width()), int(pixels.height()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(request.grid.pixelRatio(), request.grid.pixelRatio());
    paintLayer(painter, request.layer, request.grid.viewOf(pixels));
    painter.end();
    // The order of the bytes that textures have: the frame must not turn them.
    return image;
}

} // namespace

PictureStore::PictureStore(QObject *parent)
    : QObject(parent)
    , m_pictures(kBudget, [](const QImage &image) { return !image.isNull() && !image.isDetached(); })
{
    m_pool.setThreadPriority(QThread::LowPriority);
}

PictureStore::~PictureStore() = default;

const QImage *PictureStore::find(std::uint64_t sheet, TileId tile)
{
    return m_pictures.find({sheet, tile});
}

void PictureStore::setWanted(std::vector<Request> wanted)
{
    m_wanted = std::move(wanted);
    startJobs();
}

void PictureStore::startJobs()
{
    // The queue is m_wanted, not the pool's, so that the newest view comes first; one job waits for each
    // thread, as results arrive between two frames.
    const auto atOnce = 2 * std::size_t(m_pool.maxThreadCount());
    for (const auto &request : m_wanted) {
        if (m_jobs.size() >= atOnce) {
            return;
        }
        const TileKey key {request.sheet, request.tile};
        if (!m_pictures.contains(key) && !m_jobs.contains(key)) {
            start(request);
        }
    }
}

void PictureStore::start(const Request &request)
{
    const TileKey key {request.sheet, request.tile};
    m_jobs.insert(key);
    QtConcurrent::task([request] { return paintTile(request); })
        .onThreadPool(m_pool)
        .spawn()
        .then(this, [this, key](const QImage &image) {
            m_jobs.erase(key);
            m_pictures.insert(key, image, std::size_t(image.sizeInBytes()) + sizeof(QImage));
            Q_EMIT pictureReady();
            startJobs();
        });
}

} // namespace revier
