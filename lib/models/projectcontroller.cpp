// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projectcontroller.h"

#include "core/localizedtext.h"
#include "crs/geodesy.h"
#include "map/packedproject.h"
#include "map/project.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kRecentKey = "projects/recent";

QString recoveryFolder(const QString &folder)
{
    return folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/unsaved"_s
        : folder;
}

} // namespace

ProjectController::ProjectController(QObject *parent, const QString &folder)
    : QObject(parent)
    , m_recent(QSettings().value(kRecentKey).toStringList())
    , m_store(recoveryFolder(folder))
    , m_lost(m_store.find())
    , m_packing(this)
{
    m_copyTimer.setSingleShot(true);
    m_copyTimer.setInterval(kCopyEveryMs);
    connect(&m_copyTimer, &QTimer::timeout, this, &ProjectController::writeCopy);
    connect(this, &ProjectController::historyChanged, this, &ProjectController::updateCopy);
}

ProjectController::~ProjectController() = default;

MapDocument *ProjectController::document() const
{
    return m_map ? m_map->document() : nullptr;
}

void ProjectController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &ProjectController::watchMap);
    }
    watchMap();
    Q_EMIT viewControllerChanged();
}

void ProjectController::watchMap()
{
    if (m_map == map()) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map();
    if (m_map) {
        connect(m_map, &MapController::projectOpened, this, &ProjectController::rememberProject);
        connect(m_map, &MapController::projectPathChanged, this, &ProjectController::projectChanged);
        connect(m_map, &MapController::languageChanged, this, &ProjectController::historyChanged);
        connect(m_map->document(), &MapDocument::historyChanged, this, &ProjectController::historyChanged);
    }
    Q_EMIT projectChanged();
    Q_EMIT historyChanged();
}

QString ProjectController::fileName() const
{
    return m_map ? QFileInfo(m_map->projectPath()).fileName() : QString();
}

bool ProjectController::isPacked() const
{
    return m_map != nullptr && isPackedProject(m_map->projectPath());
}

bool ProjectController::isModified() const
{
    return document() != nullptr && document()->isModified();
}

bool ProjectController::canUndo() const
{
    return document() != nullptr && document()->canUndo();
}

bool ProjectController::canRedo() const
{
    return document() != nullptr && document()->canRedo();
}

QString ProjectController::undoText() const
{
    return m_map ? document()->undoText(m_map->language()) : QString();
}

QString ProjectController::redoText() const
{
    return m_map ? document()->redoText(m_map->language()) : QString();
}

void ProjectController::undo()
{
    if (m_map) {
        document()->undo();
    }
}

void ProjectController::redo()
{
    if (m_map) {
        document()->redo();
    }
}

ProjectController::Fingerprint ProjectController::fingerprintOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? Fingerprint {info.lastModified(), info.size()} : Fingerprint {};
}

void ProjectController::rememberProject()
{
    m_openedMeanwhile = true;
    const auto path = m_map->projectPath();
    m_known = fingerprintOf(path);
    if (!path.isEmpty()) {
        addRecent(path);
    }
}

void ProjectController::addRecent(const QString &path)
{
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent = m_recent.first(std::min(m_recent.size(), kMostRecent));
    QSettings().setValue(kRecentKey, m_recent);
    Q_EMIT recentFilesChanged();
}

MapState ProjectController::stateWithView() const
{
    auto state = *document()->snapshot();
    if (const auto &view = m_view->view(); !view.size.isEmpty()) {
        state.view = SavedView {geographicFromWebMercator(view.center), m_view->scaleDenominator()};
    }
    return state;
}

bool ProjectController::save()
{
    const auto path = m_map.isNull() ? QString() : m_map->projectPath();
    if (path.isEmpty()) {
        return false;
    }
    if (const auto now = fingerprintOf(path); now.size >= 0 && now != m_known) {
        Q_EMIT changedByOther(path);
        return false;
    }
    return write(path);
}

bool ProjectController::saveAnyway()
{
    return !m_map.isNull() && !m_map->projectPath().isEmpty() && write(m_map->projectPath());
}

bool ProjectController::canWrite(const QUrl &url)
{
    if (m_map && !url.isLocalFile()) {
        Q_EMIT failed(tr("%1: A project can be saved to local files only.").arg(url.toString()));
    } else if (isSaving()) {
        Q_EMIT failed(tr("The project is being saved. Please save again when that is done."));
    }
    return m_map != nullptr && url.isLocalFile() && !isSaving();
}

bool ProjectController::saveTo(const QUrl &url)
{
    if (!canWrite(url)) {
        return false;
    }
    auto path = QFileInfo(url.toLocalFile()).absoluteFilePath();
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".revier"_s;
    }
    return write(path);
}

bool ProjectController::write(const QString &path)
{
    if (!canWrite(QUrl::fromLocalFile(path))) {
        return false;
    }
    const auto state = stateWithView();
    if (isPackedProject(path)) {
        startPacking(state, path, Packing::Save);
        return true;
    }
    return writePlain(state, path);
}

bool ProjectController::writePlain(const MapState &state, const QString &path)
{
    if (const auto unpacked = unpackedFileOf(state); !unpacked.isEmpty()) {
        Q_EMIT failed(tr("%1: The data of this map, such as “%2”, only exists within a project in one file. "
                         "Please save this one with its data, too (*.revierz).")
                          .arg(path, QFileInfo(unpacked).fileName()));
        return false;
    }
    if (const auto result = writeProject(state, path); !result) {
        Q_EMIT failed(result.error().message);
        return false;
    }
    m_map->setProjectPath(path);
    document()->markSaved();
    takeSaved(path);
    return true;
}

void ProjectController::takeSaved(const QString &path)
{
    if (m_map != nullptr && m_map->projectPath() == path) {
        m_known = fingerprintOf(path);
    }
    addRecent(path);
    Q_EMIT saved(path);
}

void ProjectController::openRecent(int index)
{
    if (m_map && index >= 0 && index < m_recent.size()) {
        const auto path = m_recent[index];
        if (!m_map->openProject(path)) {
            m_recent.removeAll(path); // the message says why
            QSettings().setValue(kRecentKey, m_recent);
            Q_EMIT recentFilesChanged();
        }
    }
}

void ProjectController::updateCopy()
{
    if (!isModified()) {
        m_copyTimer.stop();
        m_store.clear();
    } else if (!m_copyTimer.isActive()) {
        m_copyTimer.start();
    }
}

void ProjectController::writeCopy()
{
    if (!m_map) {
        return;
    }
    const auto result = m_store.write(stateWithView(), m_map->projectPath());
    if (!result && !m_copyFailed) { // once: it would be said every few seconds
        Q_EMIT failed(result.error().message);
    }
    m_copyFailed = !result;
}

QString ProjectController::lostWork() const
{
    if (m_lost.empty()) {
        return {};
    }
    const auto &work = m_lost.front();
    const auto language = m_map ? m_map->language() : Language::German;
    const auto name =
        work.projectPath.isEmpty() ? work.title.in(language) : QFileInfo(work.projectPath).fileName();
    return tr("“%1”, %2").arg(name, localeOf(language).toString(work.time, QLocale::ShortFormat));
}

void ProjectController::restoreLostWork()
{
    if (m_lost.empty() || !m_map) {
        return;
    }
    auto state = RecoveryStore::read(m_lost.front());
    if (!state) {
        Q_EMIT failed(state.error().message);
        return;
    }
    m_map->openState(*std::move(state), m_lost.front().projectPath);
    document()->markModified();
    writeCopy(); // before the old one goes
    discardLostWork();
}

void ProjectController::discardLostWork()
{
    if (!m_lost.empty()) {
        RecoveryStore::discard(m_lost.front());
        m_lost.erase(m_lost.begin());
        Q_EMIT lostWorkChanged();
    }
}

void ProjectController::giveUp()
{
    m_copyTimer.stop();
    m_store.clear();
}

} // namespace revier
