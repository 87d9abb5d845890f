// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QString>

#include <memory>

namespace revier {

/// Writes what is painted as elements of SVG. QSvgGenerator would write texts in a font that the reader may
/// not have, and its clips and images in an order of its own.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &changes) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawImage(const QRectF &place, const QImage &image, const QRectF &part,
                   Qt::ImageConversionFlags flags) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    [[nodiscard]] Type type() const override { return User; }

    /// What was painted since the last call, without the clips.
    [[nodiscard]] QString takeElements();
    /// All clips that elements refer to.
    [[nodiscard]] const QString &clips() const { return m_clips; }

private:
    void write(const QString &element);
    [[nodiscard]] QString clip();
    void drawOutline(const QPainterPath &path, const QString &look);

    QString m_elements;
    QString m_clips;
    QHash<QString, int> m_clipNumbers; ///< by path data
    bool m_clipChanged = true;
    QString m_clip; ///< attribute for the present one
};

/// A sheet of paper for SvgEngine. One px is one unit.
class SvgPaper : public QPaintDevice
{
public:
    explicit SvgPaper(QSizeF size)
        : m_size(size)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] SvgEngine &engine() { return m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable SvgEngine m_engine;
};

} // namespace revier
