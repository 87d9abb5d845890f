// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// What MapController says of the files that it has read.

namespace revier {
namespace {

void tell(MessageModel &messages, const QString &file, const std::vector<Problem> &problems,
          Problem::Severity least)
{
    for (const auto &problem : problems) {
        if (problem.severity == Problem::Severity::Warning || problem.severity == least) {
            messages.add(MessageModel::Severity::Warning, u"%1: %2"_s.arg(file, problem.message));
        }
    }
}

} // namespace

void MapController::report(const FeatureTablePtr &table, Problem::Severity least)
{
    const auto file = QFileInfo(table->path).fileName();
    tell(m_messages, file, table->allProblems(), least);
    if (!table->hasAttributes()) {
        m_halfReported.push_back({table->late, file});
    }
}

void MapController::reportAttributes()
{
    std::erase_if(m_halfReported, [this](const HalfReported &each) {
        const auto attributes = each.attributes.lock();
        const auto problems = lateProblems(attributes);
        tell(m_messages, each.file, problems, Problem::Severity::Warning);
        return !attributes || !problems.empty();
    });
}

} // namespace revier
