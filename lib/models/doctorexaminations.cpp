// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctorcontroller.h"

#include "models/doctorjobs_p.h"

// Which layers the import doctor examines, and when.

namespace revier {

/// The map changed: what is there no more is forgotten, what is new is examined.
void DoctorController::follow()
{
    const auto state = m_map->document()->snapshot();
    if (!m_layerId.isEmpty() && layer(*state, m_layerId) == nullptr) {
        setLayerId({});
    }
    const auto isOutdated = [&](const auto &entry) {
        const auto *now = layer(*state, entry.key());
        return now == nullptr || now->table != entry->table;
    };
    const auto listed = m_entries.contains(m_layerId);
    if (m_entries.removeIf(isOutdated) > 0) {
        if (listed && !m_entries.contains(m_layerId)) {
            preview(-1);
            beginResetModel();
            endResetModel();
        }
        ++m_revision;
        Q_EMIT revisionChanged();
    }
    Q_EMIT diagnosisChanged();
    m_soon.start();
}

void DoctorController::examineAgain()
{
    m_examination.cancel();
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT diagnosisChanged();
    m_soon.start();
}

void DoctorController::setHeld(bool held)
{
    if (m_held != held) {
        m_held = held;
        Q_EMIT heldChanged();
        if (!held) {
            m_soon.start();
        }
    }
}

void DoctorController::examineNext()
{
    if (!m_map || m_examination.isRunning()) {
        return;
    }
    const auto isDue = [this](const Layer &layer) {
        return layer.id == m_layerId || (!m_held && isSupplied(layer));
    };
    for (const auto state = m_map->document()->snapshot(); const auto &layer : state->layers) {
        if (!layer.table || m_entries.contains(layer.id) || !isDue(layer)) {
            continue;
        }
        m_examination.start(
            [id = layer.id, table = layer.table, places = m_places](const JobControl &control) {
                return std::make_shared<const LayerExamination>(examineLayer(id, table, places, control));
            },
            [this](const std::shared_ptr<const LayerExamination> &examination) { take(*examination); });
        return;
    }
}

void DoctorController::take(const LayerExamination &examination)
{
    m_places = examination.places;
    m_map->reportAttributes();
    const auto state = m_map->document()->snapshot();
    const auto *now = layer(*state, examination.layerId);
    if (now != nullptr && now->table == examination.table) {
        const bool shown = examination.layerId == m_layerId;
        if (shown) {
            beginResetModel();
        }
        m_entries.insert(examination.layerId, {examination.table, examination.diagnosis});
        if (shown) {
            endResetModel();
        }
        ++m_revision;
        Q_EMIT revisionChanged();
        Q_EMIT diagnosisChanged();
    }
    m_examination.cancel(); // it is done, and the next may start
    m_soon.start();
}

} // namespace revier
