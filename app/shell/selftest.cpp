// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "mapcanvas.h"
#include "models/viewcontroller.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMouseEvent>
#include <QQuickItem>
#include <QTextStream>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kPollMilliseconds = 10;
constexpr int kTimeoutMilliseconds = 30000;
constexpr auto kSite = "Innovation Park Bergheim";
const auto kLayer = u"digital_parks"_s;

void say(const char *what)
{
    QTextStream(stdout) << what << " at " << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
}

/// The map below this item; those of panes are nobody's children but the scene's.
const MapCanvas *shownMap(const QQuickItem &item)
{
    if (const auto *map = qobject_cast<const MapCanvas *>(&item)) {
        return map;
    }
    for (const auto children = item.childItems(); const auto *child : children) {
        if (const auto *map = shownMap(*child)) {
            return map;
        }
    }
    return nullptr;
}

void sendClick(QQuickWindow *window, QPointF position)
{
    const auto global = window->mapToGlobal(position);
    for (const auto type : {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool move = type == QEvent::MouseMove;
        QMouseEvent event(type, position, global, move ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
    }
}

} // namespace

SelfTest::SelfTest(MapController *map)
    : m_map(map)
{
    m_clock.start();
}

void SelfTest::addWarnings(const QList<QQmlError> &warnings)
{
    for (const auto &warning : warnings) {
        m_warnings.append(warning.toString());
    }
}

void SelfTest::start(QQuickWindow *window)
{
    m_window = window;
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this] {
            m_frame = true;
            say("first frame");
        },
        Qt::SingleShotConnection);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SelfTest::step);
    timer->start(kPollMilliseconds);
}

void SelfTest::step()
{
    if (m_clock.elapsed() > kTimeoutMilliseconds) {
        finish(u"timed out"_s);
    } else if (m_clicked) {
        readCard();
    } else if (m_frame && !m_map->isBusy()) {
        look();
    }
}

void SelfTest::look()
{
    const auto *canvas = shownMap(*m_window->contentItem());
    if (canvas == nullptr) {
        return finish(u"the map is missing"_s);
    }
    if (!std::exchange(m_read, true)) {
        say("all layers read");
    }
    if (canvas->isSettled()) {
        say("map drawn");
        click();
    }
}

void SelfTest::click()
{
    auto *item = m_window->findChild<QQuickItem *>(u"mapArea"_s);
    auto *view = m_window->findChild<ViewController *>();
    if (item == nullptr || view == nullptr) {
        return finish(u"the map is missing"_s);
    }
    for (const auto &layer : m_map->scene().layers) {
        for (std::size_t i = 0; layer.id == kLayer && i < layer.prepared->table->featureCount(); ++i) {
            if (layer.prepared->table->value(i, u"name").toString().contains(QLatin1StringView(kSite))) {
                const auto plane = layer.prepared->geometry.box(i).center();
                const auto position = item->mapToScene(view->view().toScreen(plane));
                m_clicked = true;
                return sendClick(m_window, position);
            }
        }
    }
    finish(u"the site is not on the map"_s);
}

void SelfTest::readCard()
{
    auto *title = m_window->findChild<QQuickItem *>(u"detailsTitle"_s);
    auto *source = m_window->findChild<QQuickItem *>(u"detailsSource"_s);
    if (title == nullptr || source == nullptr) {
        return finish(u"the details card is missing"_s);
    }
    const auto text = title->property("text").toString();
    if (text.isEmpty() || !title->isVisible()) {
        return; // not yet
    }
    if (!text.contains(QLatin1StringView(kSite))) {
        return finish(u"the card shows \"%1\""_s.arg(text));
    }
    if (source->property("value").toString().isEmpty()) {
        return finish(u"the card names no source"_s);
    }
    QTextStream(stdout) << "card: " << text << Qt::endl;
    finish(m_warnings.join(u'\n'));
}

void SelfTest::finish(const QString &failure)
{
    if (!failure.isEmpty()) {
        QTextStream(stderr) << "self-test: " << failure << Qt::endl;
    }
    QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    findChild<QTimer *>()->stop();
}

} // namespace revier
