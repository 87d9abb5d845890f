// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "render/scene.h"
#include "style/style.h"

#include <QFont>
#include <QSizeF>
#include <QString>

namespace revier {

/// What the label of a feature says, in one line; empty for a feature without a name.
[[nodiscard]] QString labelText(const SceneLayer &layer, const LabelStyle &style, std::size_t feature,
                                Language language);
[[nodiscard]] QFont labelFont(const LabelStyle &style);
/// Of a text whose lines are separated by line feeds, px.
[[nodiscard]] QSizeF labelSize(const QString &lines, const QFont &font);
/// Breaks into \a lines lines of about the same length, at spaces or after hyphens or slashes, where there
/// are any.
[[nodiscard]] QString wrapped(const QString &text, int lines = 2);
/// Whether a layer has labels at a scale.
[[nodiscard]] bool isLabelled(const SceneLayer &layer, double scaleDenominator);

} // namespace revier
