// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stylefiles/stylefile.h"

#include <QColor>
#include <QCoreApplication>

namespace revier {

struct XmlElement;

/// Texts of this module.
struct StyleText
{
    Q_DECLARE_TR_FUNCTIONS(StyleFiles)
};

/// Collects what did not map; the same text is one note.
class StyleNotes
{
public:
    void add(qint64 line, const QString &text);
    /// Sorted by line.
    [[nodiscard]] std::vector<StyleNote> take();

private:
    std::vector<StyleNote> m_notes;
};

// Both formats, both ways.

/// "a", or "a, b" in the short form of numbers that every program reads.
[[nodiscard]] QString xmlNumber(double value);
/// What of a style neither format can hold.
void noteWhatOnlyWeHave(const LayerLook &look, StyleNotes &notes);
/// Features that a foreign style does not draw: a symbol that cannot be seen.
[[nodiscard]] Symbol invisibleSymbol();
[[nodiscard]] bool isVisible(const Symbol &symbol, GeometryType type);

[[nodiscard]] Result<ReadStyle> readSld(const XmlElement &root, const QString &fileName);
[[nodiscard]] Result<ReadStyle> readQml(const XmlElement &root, const QString &fileName);
[[nodiscard]] WrittenStyle writeSld(const LayerLook &look, Language language);
[[nodiscard]] WrittenStyle writeQml(const LayerLook &look, Language language);

} // namespace revier
