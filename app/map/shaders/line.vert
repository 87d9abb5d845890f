// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Lines and outlines: the band gets its width here.
layout(location = 0) in vec2 position; // tile units
layout(location = 1) in vec2 normal; // times half the width
layout(location = 2) in vec2 course; // side (-1 to 1), distance along the line in tile units
layout(location = 0) out vec2 tilePosition;
layout(location = 1) out vec2 across; // px from the centre line, px along the line
layout(std140, binding = 0) uniform Block
{
    mat4 matrix;
    vec4 view; // px per tile unit, origin of the tile in px (x, y), device pixels per px
    vec4 clip; // the part of the tile that is drawn, tile units: west, north, east, south
    vec4 common_; // opacity
    vec4 stroke; // premultiplied
    vec4 width; // half the width in px, number of dashes, px of all dashes together
    vec4 dash[2]; // lengths of line and gap in px
};

void main()
{
    float reach = max(width.x, 0.5 / view.w) + 1.0 / view.w; // room for the soft edge
    vec2 corner = position + normal * reach / view.x;
    tilePosition = corner;
    across = vec2(course.x * reach, course.y * view.x);
    gl_Position = matrix * vec4(corner, 0.0, 1.0);
}
