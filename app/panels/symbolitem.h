// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/legend.h"

#include <QQuickPaintedItem>
#include <QVariant>

namespace revier {

/// A legend symbol, drawn by the same code as on paper.
class SymbolItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A LegendEntry as LayerModel gives it; anything else draws nothing.
    Q_PROPERTY(QVariant entry READ entry WRITE setEntry NOTIFY entryChanged FINAL)
public:
    explicit SymbolItem(QQuickItem *parent = nullptr);
    [[nodiscard]] QVariant entry() const { return m_entry; }
    void setEntry(const QVariant &entry);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void entryChanged();

private:
    QVariant m_entry;
};

} // namespace revier
