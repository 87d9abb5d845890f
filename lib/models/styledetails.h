// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layermodel.h"
#include "models/stylecontroller.h"

#include <QColor>
#include <QObject>
#include <QPointer>

#include <functional>

namespace revier {

/// The sizes, colours and labels of the layer that a StyleController edits. Sizes in px of 1/96 inch. Where a
/// style has categories, what is set here is set for all of them, but for the colours by which they differ.
/// GUI thread.
class StyleDetails : public QObject
{
    Q_OBJECT
    Q_PROPERTY(
        revier::StyleController *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(int shape READ shape WRITE setShape NOTIFY changed FINAL)
    Q_PROPERTY(double size READ size WRITE setSize NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed FINAL)
    Q_PROPERTY(int pattern READ pattern WRITE setPattern NOTIFY changed FINAL)
    Q_PROPERTY(QColor stroke READ stroke WRITE setStroke NOTIFY changed FINAL)
    Q_PROPERTY(double strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY changed FINAL)
    Q_PROPERTY(int dash READ dash WRITE setDash NOTIFY changed FINAL)
    Q_PROPERTY(QColor casing READ casing WRITE setCasing NOTIFY changed FINAL)
    Q_PROPERTY(double casingWidth READ casingWidth WRITE setCasingWidth NOTIFY changed FINAL)
    Q_PROPERTY(QVariant preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(double largestSize READ largestSize WRITE setLargestSize NOTIFY changed FINAL)
    Q_PROPERTY(double heatRadius READ heatRadius WRITE setHeatRadius NOTIFY changed FINAL)
    Q_PROPERTY(double heatMaximum READ heatMaximum WRITE setHeatMaximum NOTIFY changed FINAL)
    Q_PROPERTY(QString labelField READ labelField WRITE setLabelField NOTIFY changed FINAL)
    Q_PROPERTY(double labelSize READ labelSize WRITE setLabelSize NOTIFY changed FINAL)
    Q_PROPERTY(bool labelBold READ isLabelBold WRITE setLabelBold NOTIFY changed FINAL)
    Q_PROPERTY(bool labelItalic READ isLabelItalic WRITE setLabelItalic NOTIFY changed FINAL)
    Q_PROPERTY(double labelHalo READ labelHalo WRITE setLabelHalo NOTIFY changed FINAL)
    Q_PROPERTY(double labelScale READ labelScale WRITE setLabelScale NOTIFY changed FINAL)
    Q_PROPERTY(double opacity READ opacity WRITE setOpacity NOTIFY changed FINAL)
    Q_PROPERTY(double minScale READ minScale WRITE setMinScale NOTIFY changed FINAL)
    Q_PROPERTY(double maxScale READ maxScale WRITE setMaxScale NOTIFY changed FINAL)
public:
    explicit StyleDetails(QObject *parent = nullptr);
    [[nodiscard]] StyleController *editor() const { return m_editor; }
    void setEditor(StyleController *editor);

    /// A MarkerShape.
    [[nodiscard]] int shape() const { return int(symbol().shape); }
    void setShape(int shape);
    [[nodiscard]] double size() const { return symbol().size; }
    void setSize(double size);
    [[nodiscard]] QColor fill() const { return symbol().fill; }
    void setFill(const QColor &color);
    /// A FillPattern.
    [[nodiscard]] int pattern() const { return int(symbol().pattern); }
    void setPattern(int pattern);
    [[nodiscard]] QColor stroke() const { return symbol().stroke; }
    void setStroke(const QColor &color);
    [[nodiscard]] double strokeWidth() const { return symbol().strokeWidth; }
    void setStrokeWidth(double width);
    /// 0 continuous, 1 dashed, 2 dotted, 3 dashes and dots by turns, 4 anything else.
    [[nodiscard]] int dash() const;
    void setDash(int dash);
    /// The line under a line.
    [[nodiscard]] QColor casing() const { return symbol().casing; }
    void setCasing(const QColor &color);
    [[nodiscard]] double casingWidth() const { return symbol().casingWidth; }
    void setCasingWidth(double width);
    /// A LegendEntry.
    [[nodiscard]] QVariant preview() const;
    /// Of proportional symbols.
    [[nodiscard]] double largestSize() const;
    void setLargestSize(double size);
    [[nodiscard]] double heatRadius() const;
    void setHeatRadius(double radius);
    [[nodiscard]] double heatMaximum() const;
    void setHeatMaximum(double maximum);
    /// Empty: no labels.
    [[nodiscard]] QString labelField() const { return labels().field; }
    void setLabelField(const QString &field);
    [[nodiscard]] double labelSize() const { return labels().size; }
    void setLabelSize(double size);
    [[nodiscard]] bool isLabelBold() const { return labels().bold; }
    void setLabelBold(bool bold);
    [[nodiscard]] bool isLabelItalic() const { return labels().italic; }
    void setLabelItalic(bool italic);
    [[nodiscard]] double labelHalo() const;
    void setLabelHalo(double halo);
    /// The largest denominator with labels; 0: always.
    [[nodiscard]] double labelScale() const { return labels().minScale; }
    void setLabelScale(double denominator);
    /// Of the layer, as are the scales: see Layer.
    [[nodiscard]] double opacity() const;
    void setOpacity(double opacity);
    [[nodiscard]] double minScale() const;
    void setMinScale(double denominator);
    [[nodiscard]] double maxScale() const;
    void setMaxScale(double denominator);

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    [[nodiscard]] const Layer *layer() const { return m_editor ? m_editor->layer() : nullptr; }
    [[nodiscard]] Symbol symbol() const;
    [[nodiscard]] LabelStyle labels() const;
    /// Changes the symbol, and that of all categories; \a what names the step.
    void changeSymbols(const QString &what, const std::function<void(Symbol &)> &change);
    void changeStyle(const QString &what, const std::function<void(Style &)> &change);
    void changeLabels(const QString &what, const std::function<void(LabelStyle &)> &change);

    QPointer<StyleController> m_editor;
};

} // namespace revier
