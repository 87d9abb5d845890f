// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapmaterial.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::size_t kMatrixBytes = 16 * sizeof(float);
constexpr std::size_t kVectorBytes = 4 * sizeof(float);

QString shaderFile(MapMaterial::Kind kind, const QString &stage)
{
    // In the order of MapMaterial::Kind.
    constexpr std::array kVertex {"fill", "fill", "line", "line", "marker"};
    constexpr std::array kFragment {"fill", "pattern", "line", "dashed", "marker"};
    const auto &names = stage == "vert"_L1 ? kVertex : kFragment;
    return u":/qt/qml/Revier/Map/shaders/%1.%2.qsb"_s.arg(QLatin1StringView(names.at(std::size_t(kind))),
                                                          stage);
}

class MapShader : public QSGMaterialShader
{
public:
    explicit MapShader(MapMaterial::Kind kind)
    {
        setShaderFileName(VertexStage, shaderFile(kind, u"vert"_s));
        setShaderFileName(FragmentStage, shaderFile(kind, u"frag"_s));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial,
                           QSGMaterial * /*oldMaterial*/) override
    {
        auto *const block = state.uniformData()->data();
        const auto size = std::size_t(state.uniformData()->size());
        const auto matrix = state.combinedMatrix();
        std::memcpy(block, matrix.constData(), kMatrixBytes);
        const auto modelView = state.modelViewMatrix();
        const QVector4D view(modelView(0, 0), modelView(0, 3), modelView(1, 3), state.devicePixelRatio());
        std::memcpy(block + kMatrixBytes, &view, kVectorBytes);
        auto values = static_cast<const MapMaterial *>(newMaterial)->values();
        values[MapMaterial::CommonSlot].setX(state.opacity());
        const auto begin = kMatrixBytes + kVectorBytes;
        std::memcpy(block + begin, values.data(), std::min(size - begin, sizeof(values)));
        return true;
    }
};

} // namespace

MapMaterial::MapMaterial(Kind kind)
    : m_kind(kind)
{
    // Merging would transform all vertices on the CPU whenever the camera moves: each tile is a draw call of
    // its own.
    setFlag(Blending | RequiresFullMatrix | NoBatching);
}

QSGMaterialType *MapMaterial::type() const
{
    static std::array<QSGMaterialType, 5> types;
    return &types[std::size_t(m_kind)];
}

QSGMaterialShader *MapMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const
{
    return std::make_unique<MapShader>(m_kind).release(); // the scene graph takes it
}

int MapMaterial::compare(const QSGMaterial *other) const
{
    if (this == other) {
        return 0;
    }
    // Only equality counts, and that only for merging, which is off.
    return m_values == static_cast<const MapMaterial *>(other)->m_values ? 0 : 1;
}

} // namespace revier
