// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/triangulator.h"

#include <GL/glu.h>

#include <array>
#include <deque>

namespace revier {
namespace {

using Callback = void(GLAPIENTRY *)();

struct TessDeleter
{
    void operator()(GLUtesselator *tess) const { gluDeleteTess(tess); }
};

/// What one call collects. GLU hands back the address of each vertex.
struct Output
{
    struct Vertex
    {
        std::array<double, 3> position {};
        std::uint32_t index = kUnused;
    };
    static constexpr std::uint32_t kUnused = 0xffffffff;

    std::deque<Vertex> vertices; ///< a deque: addresses stay while GLU adds crossings
    std::vector<Point> *positions = nullptr;
    std::vector<std::uint32_t> *indices = nullptr;

    Vertex *add(double x, double y) { return &vertices.emplace_back(Vertex {.position = {x, y, 0}}); }
};

void GLAPIENTRY onVertex(void *vertex, void *data)
{
    auto &output = *static_cast<Output *>(data);
    auto &v = *static_cast<Output::Vertex *>(vertex);
    if (v.index == Output::kUnused) {
        v.index = std::uint32_t(output.positions->size());
        output.positions->push_back({v.position[0], v.position[1]});
    }
    output.indices->push_back(v.index);
}

void GLAPIENTRY onCombine(const GLdouble *position, void ** /*neighbours*/, const GLfloat * /*weights*/,
                          void **vertex, void *data)
{
    *vertex = static_cast<Output *>(data)->add(position[0], position[1]);
}

/// Asking for edge flags makes GLU give single triangles instead of fans and strips.
void GLAPIENTRY onEdgeFlag(GLboolean /*flag*/, void * /*data*/) { }

} // namespace

struct Triangulator::Private
{
    std::unique_ptr<GLUtesselator, TessDeleter> tess {gluNewTess()};
    Output output;
    std::vector<std::size_t> ringStarts;
};

// GLU's tessellator is the sweep of SGI's reference implementation: it needs no GL context, takes any number
// of rings, crossing ones too, and was as fast here as reading its input.
Triangulator::Triangulator()
    : d(std::make_unique<Private>())
{
    auto *tess = d->tess.get();
    gluTessCallback(tess, GLU_TESS_VERTEX_DATA, reinterpret_cast<Callback>(onVertex));
    gluTessCallback(tess, GLU_TESS_COMBINE_DATA, reinterpret_cast<Callback>(onCombine));
    gluTessCallback(tess, GLU_TESS_EDGE_FLAG_DATA, reinterpret_cast<Callback>(onEdgeFlag));
    gluTessProperty(tess, GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessNormal(tess, 0, 0, 1);
}

Triangulator::Triangulator(Triangulator &&) noexcept = default;
Triangulator &Triangulator::operator=(Triangulator &&) noexcept = default;
Triangulator::~Triangulator() = default;

void Triangulator::addRing(std::span<const Point> ring)
{
    if (ring.size() < 4) {
        return;
    }
    d->ringStarts.push_back(d->output.vertices.size());
    for (const auto p : ring.first(ring.size() - 1)) {
        d->output.add(p.x, p.y);
    }
}

void Triangulator::appendTo(std::vector<Point> &vertices, std::vector<std::uint32_t> &indices)
{
    auto *tess = d->tess.get();
    auto &output = d->output;
    output.positions = &vertices;
    output.indices = &indices;
    d->ringStarts.push_back(output.vertices.size());
    gluTessBeginPolygon(tess, &output);
    for (std::size_t r = 0; r + 1 < d->ringStarts.size(); ++r) {
        gluTessBeginContour(tess);
        for (auto i = d->ringStarts[r]; i < d->ringStarts[r + 1]; ++i) {
            auto &vertex = output.vertices[i];
            gluTessVertex(tess, vertex.position.data(), &vertex);
        }
        gluTessEndContour(tess);
    }
    gluTessEndPolygon(tess);
    output.vertices.clear();
    d->ringStarts.clear();
}

} // namespace revier
