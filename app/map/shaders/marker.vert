// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Markers, sized in px, and circles of uncertainty, sized in tile units.
layout(location = 0) in vec2 center; // tile units
layout(location = 1) in vec3 corner; // corner of the square (-1 or 1), size
layout(location = 0) out vec2 tilePosition;
layout(location = 1) out vec3 local; // px from the centre; px of the middle of the stroke, across the shape
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

void main()
{
    bool circle = size.z > 0.5;
    float px = circle ? corner.z * view.x : (corner.z > 0.0 ? corner.z : size.x);
    float outer = circle ? px : px + size.y;
    float reach = outer * 0.6 + size.y + 2.0; // corners of triangles and stars lie beyond half the width
    vec2 place = center + corner.xy * reach / view.x;
    bool elsewhere = !circle && (any(lessThan(center, clip.xy)) || any(greaterThanEqual(center, clip.zw)));
    bool hidden = circle && px * 0.5 <= size.w;
    tilePosition = place;
    local = vec3(corner.xy * reach, outer);
    gl_Position = elsewhere || hidden ? vec4(2.0, 2.0, 2.0, 1.0) : matrix * vec4(place, 0.0, 1.0);
}
