// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layerjobs_p.h"
#include "models/mapcontroller.h"

// What MapController does with filters that were not applied when the layer was read: after undo, or when its
// data was mended.

namespace revier {

void MapController::applyFilterTo(const Layer &layer)
{
    m_reading.insert(layer.id);
    start([layer](const JobControl &control) { return loadChoice(layer, control); },
          [this, id = layer.id](const Loaded &loaded) {
              m_reading.remove(id);
              const auto &read = loaded.layers.front();
              m_document.setChoice(id, read.choice, read.filterError);
              reportFilter(read.filterError);
          });
}

void MapController::reportFilter(const QString &error)
{
    if (!error.isEmpty()) {
        m_messages.add(MessageModel::Severity::Warning, error);
    }
}

} // namespace revier
