// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewcontroller.h"

#include <QColor>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace revier {

/// A line that the presenter drew on the map.
struct InkStroke
{
    QString sceneId; ///< of the scene that it belongs to
    std::vector<Point> places; ///< in the map plane
    QColor color;
    double width = 4; ///< px of kStageSize
    bool operator==(const InkStroke &) const = default;
};

/// A place that somebody asked about.
struct InkPin
{
    QString sceneId;
    Point place; ///< in the map plane
    int number = 0; ///< from 1: that of its entry in the minutes
    bool operator==(const InkPin &) const = default;
};

/// What the presenter points and draws with. Strokes and pins lie on the map and belong to a scene: they come
/// back with it. Positions are parts of the picture of the audience (0 to 1), so that the presenter can draw
/// in a smaller one. GUI thread.
class InkController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged FINAL)
    Q_PROPERTY(QPointF pointer READ pointer WRITE setPointer NOTIFY pointerChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY toolChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY inkChanged FINAL)
public:
    enum class Tool { None, Spotlight, Magnifier, Pen, Pin };
    Q_ENUM(Tool)

    explicit InkController(QObject *parent = nullptr);
    /// The view of the audience, which strokes lie on.
    void setView(ViewController *view) { m_view = view; }
    [[nodiscard]] const ViewController *view() const { return m_view; }

    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    /// Where the presenter points.
    [[nodiscard]] QPointF pointer() const { return m_pointer; }
    void setPointer(QPointF part);
    /// The scene that is shown now.
    [[nodiscard]] QString sceneId() const { return m_sceneId; }
    void setSceneId(const QString &id);
    /// Nothing is drawn on the scene that is shown.
    [[nodiscard]] bool isEmpty() const;

    /// A press, a move and a release of the tool at a part of the picture.
    Q_INVOKABLE void press(QPointF part);
    Q_INVOKABLE void move(QPointF part);
    Q_INVOKABLE void release();
    /// The last stroke or pin of the scene that is shown goes.
    Q_INVOKABLE void undo();
    /// All strokes and pins of the scene that is shown go.
    Q_INVOKABLE void erase();
    /// Those of all scenes go: another show.
    void clear();

    [[nodiscard]] const std::vector<InkStroke> &strokes() const { return m_strokes; }
    [[nodiscard]] const std::vector<InkPin> &pins() const { return m_pins; }
    /// Of the pin that is set next: that of its entry in the minutes.
    void setNextNumber(int number) { m_nextNumber = number; }
    /// What a show had drawn when it was interrupted.
    void restore(std::vector<InkStroke> strokes, std::vector<InkPin> pins);

Q_SIGNALS:
    void toolChanged();
    void pointerChanged();
    /// Strokes or pins, or where they lie in the picture.
    void inkChanged();
    void strokeDrawn(const revier::InkStroke &stroke);
    void pinSet(const revier::InkPin &pin);
    /// The last stroke or pin was taken back.
    void undone();

private:
    [[nodiscard]] Point placeOf(QPointF part) const;

    QPointer<ViewController> m_view;
    Tool m_tool = Tool::None;
    QColor m_color {0xd8, 0x1b, 0x1b};
    QPointF m_pointer {0.5, 0.5};
    QString m_sceneId;
    bool m_drawing = false;
    std::vector<InkStroke> m_strokes;
    std::vector<InkPin> m_pins;
    int m_nextNumber = 1; ///< of a pin
};

} // namespace revier
