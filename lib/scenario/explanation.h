// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "scenario/jobresults.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// One number that a value was made of.
struct ExplanationInput
{
    QString label; ///< "Realised share"
    QString value; ///< "50 %", in the format of the language
    ValueKind kind = ValueKind::None;
    QString kindText; ///< "assumption", "published"; never empty
    QString note; ///< why it was assumed, or the words of the source
    QString source; ///< with date; empty for assumptions
    QString grade; ///< "A", "B", "C"
};

/// Why a value is what it is. Texts are translated into the language that the program speaks.
struct Explanation
{
    QString title; ///< "Frimmersdorf digital park, 2030, Central assumptions: Permanent jobs, gross"
    QString value; ///< "416.7"; "–" if there is none
    ValueKind kind = ValueKind::None;
    QString formula; ///< "2,500 × 50 % × 33.3 % = 416.7"; empty if there is no number
    std::vector<ExplanationInput> inputs;
    QStringList remarks; ///< what must be said with it
    QString grade; ///< the worst of the inputs
};

/// \a language is the one of the data's texts and numbers; it should be the one of the translator.
[[nodiscard]] Explanation explain(const JobResults &results, const JobGroup &group, const QString &scenarioId,
                                  int year, Measure measure, Language language);

} // namespace revier
