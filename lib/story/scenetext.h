// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace revier {

/// The Markdown that texts of scenes may have: paragraphs, headings, lists, emphasis. Everything else is
/// shown as it is written: no HTML, no pictures, no links, so that a text loads nothing and leads nowhere.
[[nodiscard]] QString sceneMarkdown(const QString &text);
/// The same without any marks, a paragraph or an item a line.
[[nodiscard]] QString plainSceneText(const QString &text);

} // namespace revier
