// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// What MapController says of the files that it has read.

namespace revier {

void MapController::report(const FeatureTablePtr &table, Problem::Severity least)
{
    const auto file = QFileInfo(table->path).fileName();
    for (const auto &problem : table->allProblems()) {
        if (problem.severity == Problem::Severity::Warning || problem.severity == least) {
            m_messages.add(MessageModel::Severity::Warning, u"%1: %2"_s.arg(file, problem.message));
        }
    }
    if (!table->hasAttributes()) {
        m_halfReported.push_back({table->late, file});
    }
}

void MapController::reportAttributes()
{
    std::erase_if(m_halfReported, [this](const HalfReported &each) {
        const auto attributes = each.attributes.lock();
        const auto problems = lateProblems(attributes);
        for (const auto &problem : problems) {
            if (problem.severity == Problem::Severity::Warning) {
                m_messages.add(MessageModel::Severity::Warning, u"%1: %2"_s.arg(each.file, problem.message));
            }
        }
        return !attributes || !problems.empty();
    });
}

} // namespace revier
