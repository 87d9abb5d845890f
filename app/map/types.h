// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assumptionmodel.h"
#include "models/bookmarkmodel.h"
#include "models/comparisoncontroller.h"
#include "models/dataexportcontroller.h"
#include "models/detailsmodel.h"
#include "models/doctorcontroller.h"
#include "models/explanationmodel.h"
#include "models/exportcontroller.h"
#include "models/facetmodel.h"
#include "models/jobchartmodel.h"
#include "models/jobscontroller.h"
#include "models/joincontroller.h"
#include "models/layermodel.h"
#include "models/mapcontroller.h"
#include "models/messagemodel.h"
#include "models/overviewcontroller.h"
#include "models/panecontroller.h"
#include "models/panelayermodel.h"
#include "models/printcontroller.h"
#include "models/profilemodel.h"
#include "models/programmemodel.h"
#include "models/projectcontroller.h"
#include "models/searchcontroller.h"
#include "models/seriescontroller.h"
#include "models/sheetcontroller.h"
#include "models/sketchcontroller.h"
#include "models/sketchmodel.h"
#include "models/styleclassmodel.h"
#include "models/stylecontroller.h"
#include "models/styledetails.h"
#include "models/stylefiles.h"
#include "models/tablemodel.h"
#include "models/templatecontroller.h"
#include "models/textrowsmodel.h"
#include "models/timelinecontroller.h"
#include "models/viewcontroller.h"

#include <QtQml/qqmlregistration.h>

// QML names of the types of lib/models, which knows nothing of QML.

struct MapControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::MapController)
    QML_NAMED_ELEMENT(MapController)
};

struct ViewControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ViewController)
    QML_NAMED_ELEMENT(ViewController)
};

struct MessageModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::MessageModel)
    QML_NAMED_ELEMENT(MessageModel)
    QML_UNCREATABLE("MapController::messages has the one there is")
};

struct LayerModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::LayerModel)
    QML_NAMED_ELEMENT(LayerModel)
};

struct DataExportControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::DataExportController)
    QML_NAMED_ELEMENT(DataExportController)
};

struct ComparisonControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ComparisonController)
    QML_NAMED_ELEMENT(ComparisonController)
};

struct ComparedSitesModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ComparedSitesModel)
    QML_NAMED_ELEMENT(ComparedSitesModel)
    QML_UNCREATABLE("ComparisonController::sites has the one there is")
};

struct CriteriaModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::CriteriaModel)
    QML_NAMED_ELEMENT(CriteriaModel)
    QML_UNCREATABLE("ComparisonController::criteria has the one there is")
};

struct ComparisonTableModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ComparisonTableModel)
    QML_NAMED_ELEMENT(ComparisonTableModel)
    QML_UNCREATABLE("ComparisonController::table has the one there is")
};

struct DetailsModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::DetailsModel)
    QML_NAMED_ELEMENT(DetailsModel)
};

struct DoctorControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::DoctorController)
    QML_NAMED_ELEMENT(DoctorController)
};

struct ExportControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ExportController)
    QML_NAMED_ELEMENT(ExportController)
};

struct PrintControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::PrintController)
    QML_NAMED_ELEMENT(PrintController)
};

struct SeriesControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SeriesController)
    QML_NAMED_ELEMENT(SeriesController)
};

struct SheetControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SheetController)
    QML_NAMED_ELEMENT(SheetController)
};

struct FacetModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::FacetModel)
    QML_NAMED_ELEMENT(FacetModel)
};

struct TableModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::TableModel)
    QML_NAMED_ELEMENT(TableModel)
};

struct ProgrammeModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ProgrammeModel)
    QML_NAMED_ELEMENT(ProgrammeModel)
};

struct ProfileModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ProfileModel)
    QML_NAMED_ELEMENT(ProfileModel)
};

struct ProjectControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ProjectController)
    QML_NAMED_ELEMENT(ProjectController)
};

struct SearchControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SearchController)
    QML_NAMED_ELEMENT(SearchController)
};

struct StyleControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::StyleController)
    QML_NAMED_ELEMENT(StyleController)
};

struct StyleClassModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::StyleClassModel)
    QML_NAMED_ELEMENT(StyleClassModel)
    QML_UNCREATABLE("StyleController::classes has the one there is")
};

struct StyleDetailsForeign
{
    Q_GADGET
    QML_FOREIGN(revier::StyleDetails)
    QML_NAMED_ELEMENT(StyleDetails)
};

struct StyleFilesForeign
{
    Q_GADGET
    QML_FOREIGN(revier::StyleFiles)
    QML_NAMED_ELEMENT(StyleFiles)
};

struct JobsControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::JobsController)
    QML_NAMED_ELEMENT(JobsController)
};

struct JoinControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::JoinController)
    QML_NAMED_ELEMENT(JoinController)
};

struct JobChartModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::JobChartModel)
    QML_NAMED_ELEMENT(JobChartModel)
};

struct AssumptionModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::AssumptionModel)
    QML_NAMED_ELEMENT(AssumptionModel)
};

struct ExplanationModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ExplanationModel)
    QML_NAMED_ELEMENT(ExplanationModel)
};

struct TimelineControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::TimelineController)
    QML_NAMED_ELEMENT(TimelineController)
};

struct TemplateControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::TemplateController)
    QML_NAMED_ELEMENT(TemplateController)
};

struct SketchControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SketchController)
    QML_NAMED_ELEMENT(SketchController)
};

struct SketchModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SketchModel)
    QML_NAMED_ELEMENT(SketchModel)
};

struct TextRowsModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::TextRowsModel)
    QML_NAMED_ELEMENT(TextRowsModel)
    QML_UNCREATABLE("Controllers have those there are")
};

struct BookmarkModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::BookmarkModel)
    QML_NAMED_ELEMENT(BookmarkModel)
};

struct OverviewControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::OverviewController)
    QML_NAMED_ELEMENT(OverviewController)
};

struct PaneControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::PaneController)
    QML_NAMED_ELEMENT(PaneController)
};

struct PaneLayerModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::PaneLayerModel)
    QML_NAMED_ELEMENT(PaneLayerModel)
};
