// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemerger.h"

#include "stepback.h"

#include <QFuture>
#include <QPainter>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>

namespace revier {
namespace {

bool isPictures(const LayerPlan &layer)
{
    return layer.pieces.empty();
}

bool liesLike(const PicturePiece &a, const PicturePiece &b)
{
    return a.target == b.target && a.source == b.source && a.image.size() == b.image.size();
}

/// The number of the layer's picture in this place; -1 if there is none, -2 if others reach into it.
int inPlace(const LayerPlan &layer, const PicturePiece &place)
{
    constexpr double kTouch = 0.01; // px: stretched neighbours do not end at exactly the same place
    const auto inner = place.target.adjusted(kTouch, kTouch, -kTouch, -kTouch);
    int found = -1;
    for (std::size_t i = 0; i < layer.pictures.size(); ++i) {
        if (liesLike(layer.pictures[i], place)) {
            found = int(i);
        } else if (layer.pictures[i].target.intersects(inner)) {
            return -2;
        }
    }
    return found;
}

} // namespace

PictureMerger::PictureMerger(QObject *parent)
    : QObject(parent)
{
}

PictureMerger::~PictureMerger() = default;

void PictureMerger::merge(std::vector<LayerPlan> &layers)
{
    for (std::size_t first = 0; first < layers.size(); ++first) {
        const auto begin = layers.begin() + qsizetype(first);
        const auto end = std::find_if_not(begin, layers.end(), isPictures);
        if (end - begin < 2) {
            continue;
        }
        auto merged = mergeRun(begin, end);
        first += std::size_t(end - begin);
        if (!merged.pictures.empty()) {
            layers.insert(layers.begin() + qsizetype(first), std::move(merged));
        }
    }
    std::erase_if(m_entries, [](auto &item) { return !std::exchange(item.second.used, false); });
}

LayerPlan PictureMerger::mergeRun(std::vector<LayerPlan>::iterator first,
                                  std::vector<LayerPlan>::iterator end)
{
    LayerPlan merged;
    merged.id = first->id + QStringLiteral("+");
    merged.symbols = first->symbols;
    merged.isMerged = true;
    for (auto layer = first; layer != end; ++layer) {
        for (std::size_t i = 0; i < layer->pictures.size();) {
            const auto place = layer->pictures[i];
            std::vector<Sheet> sheets;
            std::vector<std::pair<LayerPlan *, int>> taken;
            bool alone = true;
            for (auto other = first; other != end && alone; ++other) {
                const auto number = inPlace(*other, place);
                alone = number != -2;
                if (number >= 0) {
                    sheets.push_back({other->pictures[std::size_t(number)].image, other->opacity});
                    taken.emplace_back(&*other, number);
                }
            }
            const auto image = alone && sheets.size() > 1 ? find(sheets) : QImage();
            if (image.isNull()) {
                ++i;
                continue;
            }
            for (const auto &[other, number] : taken) {
                other->pictures.erase(other->pictures.begin() + number);
            }
            merged.pictures.push_back({image, place.source, place.target});
        }
    }
    return merged;
}

QImage PictureMerger::find(const std::vector<Sheet> &sheets)
{
    Key key;
    for (const auto &sheet : sheets) {
        key.emplace_back(sheet.image.cacheKey(), sheet.opacity);
    }
    const auto [entry, isNew] = m_entries.try_emplace(key);
    entry->second.used = true;
    if (isNew) {
        QtConcurrent::task([sheets] { return paint(sheets); })
            .onThreadPool(m_pool)
            .spawn()
            .then(this, [this, key](const QImage &image) {
                if (const auto found = m_entries.find(key); found != m_entries.end()) {
                    found->second.image = image;
                    Q_EMIT pictureReady();
                }
            });
    }
    return entry->second.image;
}

QImage PictureMerger::paint(const std::vector<Sheet> &sheets)
{
    waitForTurn();
    auto image = QImage(sheets.front().image.size(), sheets.front().image.format());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (const auto &sheet : sheets) {
        painter.setOpacity(sheet.opacity);
        painter.drawImage(QRect(QPoint(), image.size()), sheet.image, sheet.image.rect());
    }
    painter.end();
    return image;
}

} // namespace revier
