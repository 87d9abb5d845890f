// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctorcontroller.h"

#include "crs/geodesy.h"
#include "models/doctorjobs_p.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kSoonMs = 50; ///< until the map knows that it has something to draw

bool canBeMended(const doctor::Finding &finding)
{
    return finding.remedy && !finding.inForce;
}

/// Whether the remedy changes what the map shows.
bool isVisibleRemedy(const doctor::Finding &finding)
{
    using Kind = doctor::Remedy::Kind;
    const auto &remedy = finding.remedy;
    return canBeMended(finding) && remedy
        && (remedy->kind == Kind::AssignCrs || remedy->kind == Kind::SwapAxes
            || remedy->kind == Kind::RepairRings);
}

} // namespace

DoctorController::DoctorController(QObject *parent)
    : QAbstractListModel(parent)
    , m_examination(this)
    , m_mending(this)
    , m_note(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DoctorController::examineNext);
}

DoctorController::~DoctorController() = default;

void DoctorController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    m_map = map;
    auto *document = map->document();
    connect(document, &MapDocument::structureChanged, this, &DoctorController::follow);
    connect(document, &MapDocument::layerChanged, this, &DoctorController::follow);
    connect(map, &MapController::languageChanged, this, &DoctorController::examineAgain);
    Q_EMIT mapChanged();
    follow();
}

void DoctorController::setLayerId(const QString &id)
{
    if (m_layerId == id) {
        return;
    }
    preview(-1);
    beginResetModel();
    m_layerId = id;
    endResetModel();
    Q_EMIT layerIdChanged();
    Q_EMIT diagnosisChanged();
    if (!id.isEmpty() && m_map) {
        examineNext();
    }
}

const Layer *DoctorController::layer(const MapState &state, const QString &id) const
{
    const auto index = state.layerIndex(id);
    return index < 0 ? nullptr : &state.layers[std::size_t(index)];
}

const DoctorController::Entry *DoctorController::current() const
{
    const auto found = m_entries.constFind(m_layerId);
    return found == m_entries.cend() ? nullptr : &*found;
}

const doctor::Finding *DoctorController::finding(int row) const
{
    const auto *entry = current();
    return entry == nullptr || row < 0 || row >= count() ? nullptr
                                                         : &entry->diagnosis.findings[std::size_t(row)];
}

std::optional<Layer> DoctorController::shownLayer() const
{
    const auto state = m_map ? m_map->document()->snapshot() : nullptr;
    const auto *shown = state ? layer(*state, m_layerId) : nullptr;
    return shown ? std::optional(*shown) : std::nullopt;
}

QString DoctorController::layerTitle() const
{
    const auto shown = shownLayer();
    return shown ? shown->title.in(m_map->language()) : QString();
}

QString DoctorController::layerError() const
{
    const auto shown = shownLayer();
    return shown ? shown->error : QString();
}

int DoctorController::count() const
{
    const auto *entry = current();
    return entry ? int(entry->diagnosis.findings.size()) : 0;
}

bool DoctorController::isExamined() const
{
    return current() != nullptr;
}

QStringList DoctorController::limits() const
{
    const auto *entry = current();
    return entry ? entry->diagnosis.limits : QStringList();
}

QStringList DoctorController::applied() const
{
    QStringList texts;
    if (const auto shown = shownLayer()) {
        std::ranges::transform(shown->remedies, std::back_inserter(texts), doctor::remedyText);
    }
    return texts;
}

QUrl DoctorController::suggestedNote() const
{
    const auto shown = shownLayer();
    if (!shown) {
        return {};
    }
    const QFileInfo file(shown->path);
    return QUrl::fromLocalFile(file.absolutePath() + u'/' + tr("%1-note.md").arg(file.completeBaseName()));
}

int DoctorController::seriousCount(const QString &layerId) const
{
    const auto found = m_entries.constFind(layerId);
    return found == m_entries.cend() ? 0 : int(found->diagnosis.seriousCount());
}

void DoctorController::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

void DoctorController::setPreviewRow(int row)
{
    if (m_previewRow != row) {
        m_previewRow = row;
        Q_EMIT previewRowChanged();
    }
}

void DoctorController::zoomTo(const GeometryBuffer &mapPlane)
{
    if (!mapPlane.bounds().isEmpty()) {
        Q_EMIT m_map->extentRequested(geographicBoundsFromWebMercator(mapPlane.bounds()));
    }
}

/// Makes what the remedy makes of the layer, in the background.
void DoctorController::startMending(int row, std::function<void(const PreparedLayerPtr &)> deliver)
{
    const auto *wanted = finding(row);
    if (wanted == nullptr || !canBeMended(*wanted)) {
        return;
    }
    setBusy(true);
    m_mending.start([table = current()->table, remedy = wanted->remedy.value_or(doctor::Remedy())](
                        const JobControl &control) { return mendedLayer(table, remedy, control); },
                    [this, deliver = std::move(deliver)](const Mended &mended) {
                        setBusy(false);
                        if (mended) {
                            deliver(*mended);
                        } else {
                            Q_EMIT failed(mended.error().message);
                        }
                    });
}

void DoctorController::preview(int row)
{
    if (row >= 0) {
        startMending(row, [this, row](const PreparedLayerPtr &mended) {
            m_map->setPreview(m_layerId, mended);
            setPreviewRow(row);
            zoomTo(mended->geometry);
        });
        return;
    }
    m_mending.cancel();
    setBusy(false);
    if (m_previewRow < 0) {
        return;
    }
    setPreviewRow(-1);
    m_map->setPreview({}, nullptr);
    for (const auto &shown : m_map->scene().layers) {
        if (shown.layerId == m_layerId && !shown.area) {
            zoomTo(shown.prepared->geometry);
        }
    }
}

void DoctorController::mend(int row)
{
    const auto *wanted = finding(row);
    if (wanted == nullptr || !wanted->remedy) {
        return;
    }
    startMending(
        row,
        [this, remedy = *wanted->remedy, moves = isVisibleRemedy(*wanted)](const PreparedLayerPtr &mended) {
            const auto state = m_map->document()->snapshot();
            const auto *now = layer(*state, m_layerId);
            if (now == nullptr) {
                return;
            }
            if (m_previewRow >= 0) {
                setPreviewRow(-1);
                m_map->setPreview({}, nullptr);
            }
            auto remedies = now->remedies;
            remedies.push_back(remedy);
            m_map->setRemedies(m_layerId, std::move(remedies), mended);
            if (moves) {
                zoomTo(mended->geometry);
            }
        });
}

void DoctorController::discardRemedies()
{
    preview(-1);
    if (!applied().isEmpty()) {
        m_map->document()->setRemedies(m_layerId, {}, nullptr);
    }
}

void DoctorController::saveNote(const QUrl &url)
{
    const auto shown = shownLayer();
    if (!shown) {
        return;
    }
    if (!url.isLocalFile()) {
        Q_EMIT failed(tr("%1: The letter can be saved to local files only.").arg(url.toString()));
        return;
    }
    m_note.start([path = shown->path, target = url.toLocalFile(), places = m_places](
                     const JobControl &control) { return writeSupplierNote(path, target, places, control); },
                 [this](const Result<QString> &saved) {
                     if (saved) {
                         Q_EMIT noteSaved(*saved);
                     } else {
                         Q_EMIT failed(saved.error().message);
                     }
                 });
}

int DoctorController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DoctorController::data(const QModelIndex &index, int role) const
{
    const auto *shown = index.isValid() ? finding(index.row()) : nullptr;
    if (shown == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return shown->title;
    case SeverityRole:
        return doctor::severityName(shown->severity);
    case CertaintyRole:
        return doctor::certaintyText(shown->certainty);
    case ExplanationRole:
        return shown->explanation;
    case EvidenceRole:
        return shown->evidence;
    case WayOutRole:
        return shown->wayOut;
    case RemedyRole:
        return canBeMended(*shown) ? doctor::remedyText(shown->remedy.value_or(doctor::Remedy())) : QString();
    case MoveRole:
        return shown->move && !shown->inForce ? doctor::moveText(*shown->move) : QString();
    case InForceRole:
        return shown->inForce;
    case PreviewableRole:
        return isVisibleRemedy(*shown);
    default:
        return {};
    }
}

QHash<int, QByteArray> DoctorController::roleNames() const
{
    return {{TitleRole, "title"},         {SeverityRole, "severity"},
            {CertaintyRole, "certainty"}, {ExplanationRole, "explanation"},
            {EvidenceRole, "evidence"},   {WayOutRole, "wayOut"},
            {RemedyRole, "remedy"},       {MoveRole, "move"},
            {InForceRole, "inForce"},     {PreviewableRole, "previewable"}};
}

} // namespace revier
