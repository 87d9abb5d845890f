// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classpairmodel.h"
#include "models/handoutcontroller.h"
#include "models/projectorcontroller.h"
#include "models/showcheckcontroller.h"
#include "models/showcontroller.h"
#include "models/showlog.h"
#include "models/showmodel.h"
#include "models/slidepictures.h"

#include <QtQml/qqmlregistration.h>

// QML names of the types of lib/models that belong to shows.

struct ShowControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ShowController)
    QML_NAMED_ELEMENT(ShowController)
};

struct ShowModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ShowModel)
    QML_NAMED_ELEMENT(ShowModel)
};

struct SlidePicturesForeign
{
    Q_GADGET
    QML_FOREIGN(revier::SlidePictures)
    QML_NAMED_ELEMENT(SlidePictures)
};

struct LegendModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::LegendModel)
    QML_NAMED_ELEMENT(LegendModel)
    QML_UNCREATABLE("ShowController::legend has the one there is")
};

struct InkControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::InkController)
    QML_NAMED_ELEMENT(InkController)
    QML_UNCREATABLE("ShowController::ink has the one there is")
};

struct HandoutControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::HandoutController)
    QML_NAMED_ELEMENT(HandoutController)
};

struct ShowCheckControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ShowCheckController)
    QML_NAMED_ELEMENT(ShowCheckController)
};

struct ShowLogForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ShowLog)
    QML_NAMED_ELEMENT(ShowLog)
    QML_UNCREATABLE("ShowController::log has the one there is")
};

struct ProjectorControllerForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ProjectorController)
    QML_NAMED_ELEMENT(ProjectorController)
};

struct ClassPairModelForeign
{
    Q_GADGET
    QML_FOREIGN(revier::ClassPairModel)
    QML_NAMED_ELEMENT(ClassPairModel)
    QML_UNCREATABLE("ProjectorController::pairs has the ones there are")
};
