// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSGMaterial>
#include <QVector4D>

#include <array>
#include <cstddef>

namespace revier {

/// The material of everything that comes from tiles. Its uniform block begins with the matrix and with what
/// only the frame knows (`view`: px per tile unit, origin, device pixels per px); the values here follow. So
/// one class serves all shaders, and a new colour or width is a few floats. Colours are
/// premultiplied. Render thread.
class MapMaterial : public QSGMaterial
{
public:
    enum class Kind { Fill, Pattern, Line, DashedLine, Marker };
    /// Places of values; the shaders in shaders/ declare them in this order.
    enum Slot { ClipSlot, CommonSlot, FirstSlot };
    static constexpr std::size_t kSlots = 14;

    explicit MapMaterial(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Another look of the same geometry: the node that has the material must be marked as dirty.
    void setKind(Kind kind) { m_kind = kind; }
    void setValue(std::size_t slot, const QVector4D &value) { m_values[slot] = value; }
    [[nodiscard]] const std::array<QVector4D, kSlots> &values() const { return m_values; }

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

private:
    Kind m_kind;
    std::array<QVector4D, kSlots> m_values;
};

} // namespace revier
