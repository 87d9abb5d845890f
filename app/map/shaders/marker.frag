// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 tilePosition;
layout(location = 1) in vec3 local;
layout(location = 0) out vec4 color;
layout(std140, binding = 0) uniform Block
{
    mat4 matrix;
    vec4 view; // px per tile unit, origin of the tile in px (x, y), device pixels per px
    vec4 clip; // the part of the tile that is drawn, tile units: west, north, east, south
    vec4 common_; // opacity
    vec4 fill; // premultiplied
    vec4 stroke; // premultiplied
    vec4 size; // px: of the marker where the vertex says none, of the stroke; 1 for a circle; least radius of a circle
    vec4 shape; // number of corners (0: round), number of dashes, px of all dashes together
    vec4 corners[6]; // two each, of a marker 1 px wide
    vec4 dash[2]; // lengths of line and gap in px
};

vec2 cornerAt(int i, float scale)
{
    vec4 pair = corners[i / 2];
    return (i % 2 == 0 ? pair.xy : pair.zw) * scale;
}

/// Signed distance to the outline of the shape (px, negative inside), and how far along it the nearest place is.
vec2 placeOnShape(vec2 p, float scale)
{
    int count = int(shape.x);
    if (count == 0)
        return vec2(length(p) - scale * 0.5, (atan(p.y, p.x) + 6.2831853) * scale * 0.5);
    float nearest = 1e9;
    float along = 0.0;
    float travelled = 0.0;
    bool inside = false;
    vec2 a = cornerAt(0, scale);
    for (int i = 1; i <= count; ++i) {
        vec2 b = cornerAt(i == count ? 0 : i, scale);
        vec2 edge = b - a;
        vec2 offset = p - a;
        float t = clamp(dot(offset, edge) / dot(edge, edge), 0.0, 1.0);
        float d = length(offset - edge * t);
        if (d < nearest) {
            nearest = d;
            along = travelled + t * length(edge);
        }
        travelled += length(edge);
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / edge.y * edge.x)
            inside = !inside;
        a = b;
    }
    return vec2(inside ? -nearest : nearest, along);
}

float dashes(float along)
{
    float t = mod(along, shape.z);
    float from = 0.0;
    for (int i = 0; i < int(shape.y); ++i) {
        float to = from + dash[i / 4][i % 4];
        if (t < to || i == int(shape.y) - 1) {
            float edge = min(t - from, to - t) * view.w;
            return i % 2 == 0 ? clamp(0.5 + edge, 0.0, 1.0) : clamp(0.5 - edge, 0.0, 1.0);
        }
        from = to;
    }
    return 1.0;
}

void main()
{
    bool circle = size.z > 0.5;
    if (circle && (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw))))
        discard;
    vec2 place = placeOnShape(local.xy, local.z);
    float d = place.x;
    vec4 inner = fill * clamp(0.5 - d * view.w, 0.0, 1.0);
    float band = size.y > 0.0 ? clamp((size.y * 0.5 - abs(d)) * view.w + 0.5, 0.0, 1.0) : 0.0;
    if (shape.y > 0.5)
        band *= dashes(place.y);
    vec4 outline = stroke * band;
    color = (outline + inner * (1.0 - outline.a)) * common_.x;
}
