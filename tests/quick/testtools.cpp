// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtools.h"

#include "map/project.h"
#include "map/recovery.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Layer layerOf(MapController *map, const QString &id)
{
    const auto state = map->document()->snapshot();
    const auto index = state->layerIndex(id);
    return index < 0 ? Layer() : state->layers[std::size_t(index)];
}

void collectTexts(QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible()) {
        return;
    }
    if (const auto text = item->property("text").toString(); !text.isEmpty()) {
        texts.append(text);
    }
    for (auto *child : item->childItems()) {
        collectTexts(child, texts);
    }
}

} // namespace

TestTools::TestTools(QObject *parent)
    : QObject(parent)
{
}

void TestTools::lookAt(ViewController *view, double longitude, double latitude, double scale) const
{
    view->setView(viewAtScale({longitude, latitude}, scale, {800, 600}));
}

QStringList TestTools::order(MapController *map) const
{
    QStringList ids;
    for (const auto state = map->document()->snapshot(); const auto &layer : state->layers) {
        ids.append(layer.id);
    }
    return ids;
}

bool TestTools::isVisible(MapController *map, const QString &layerId) const
{
    return layerOf(map, layerId).visible;
}

double TestTools::opacity(MapController *map, const QString &layerId) const
{
    return layerOf(map, layerId).opacity;
}

void TestTools::undo(MapController *map) const
{
    map->document()->undo();
}

void TestTools::press(QObject *window, int key, const QString &text) const
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

QUrl TestTools::shippedProject() const
{
    return QUrl::fromLocalFile(shippedProjectPath());
}

QUrl TestTools::temporaryFile(const QString &name) const
{
    return QUrl::fromLocalFile(m_folder.filePath(name));
}

void TestTools::append(const QUrl &file, const QString &text) const
{
    QFile target(file.toLocalFile());
    if (target.open(QIODevice::Append)) {
        target.write(text.toUtf8());
    }
}

void TestTools::loseWork(MapController *map) const
{
    RecoveryStore store(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                        + u"/unsaved"_s);
    const auto written = store.write(*map->document()->snapshot(), {});
    if (!written) {
        qWarning("%s", qPrintable(written.error().message));
    }
}

void TestTools::setOpacity(MapController *map, const QString &layerId, double opacity) const
{
    map->document()->setOpacity(layerId, opacity);
}

QStringList TestTools::texts(QQuickItem *item) const
{
    QStringList texts;
    collectTexts(item, texts);
    return texts;
}

QString TestTools::spokenName(QQuickItem *item) const
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    const auto name = interface == nullptr ? QString() : interface->text(QAccessible::Name);
    // Qt's buttons hand on their text as soon as a screen reader asks the platform, which there is none of
    // here.
    return name.isEmpty() && item->inherits("QQuickAbstractButton") ? item->property("text").toString()
                                                                    : name;
}

QStringList TestTools::tabStops(QQuickItem *item) const
{
    QStringList stops;
    QSet<QQuickItem *> seen;
    for (auto *next = item->nextItemInFocusChain(); next != nullptr && !seen.contains(next);
         next = next->nextItemInFocusChain()) {
        seen.insert(next);
        if (item->isAncestorOf(next) && next->activeFocusOnTab()) {
            const auto type = QString::fromLatin1(next->metaObject()->className()).section(u'_', 0, 0);
            stops.append(type + u": "_s + spokenName(next));
        }
    }
    return stops;
}

} // namespace revier
