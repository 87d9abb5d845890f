// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "export/sheet.h"
#include "profile/siteprofile.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace revier {

/// A fact sheet to be written.
struct FactSheetRequest
{
    QString path; ///< .pdf, or a picture: .png .jpg .webp .tif; the suffix decides
    SiteRef site;
    Language language = Language::German; ///< should be the one that the program speaks
    QDate date; ///< of the sheet
    std::vector<int> years = profileYears(); ///< of the jobs
};

struct LaidTable;

/// One page, A4 portrait, about one site: map, facts, what is nearest, people, jobs, sources. All lengths in
/// px (1/96 inch).
struct FactSheet
{
    Sheet map; ///< size of the page, frame, legend, scale, title and metrics; what a sheet has of a map
    QString subtitle;
    QStringList footer; ///< uncertainty, sources and licences, reference and date
    /// Facts, the nearest of each layer, people, jobs; parallel to the boxes, in which they fit.
    std::vector<std::shared_ptr<const LaidTable>> tables;
    std::vector<QRectF> tableBoxes;
};

/// The map of a fact sheet: the site's layer is visible, numbers of areas and sites are not: they are in the
/// tables.
[[nodiscard]] MapState factSheetState(const MapState &state, const SiteRef &site);
/// Lays out the sheet. \a scene is of factSheetState(). Fails as siteProfile() does.
[[nodiscard]] Result<FactSheet> makeFactSheet(const MapState &state, const Scene &scene,
                                              const FactSheetRequest &request, const JobResultsPtr &jobs);
/// Draws it in px from the painter's origin.
void paintFactSheet(QPainter &painter, const FactSheet &sheet, const SheetMap &map, Language language);
/// Makes and writes the sheet, as exportMap() writes. \a jobs may be null. Blocking; GUI thread or a job.
/// Fails with a message naming the file or the site.
[[nodiscard]] Result<void> exportFactSheet(const MapState &state, const FactSheetRequest &request,
                                           const JobResultsPtr &jobs, const JobControl &control);

} // namespace revier
