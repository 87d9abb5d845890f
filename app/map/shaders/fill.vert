// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Fills of areas. All blocks begin alike: see MapMaterial.
layout(location = 0) in vec2 position; // tile units
layout(location = 0) out vec2 tilePosition;
layout(location = 1) out vec2 pixel;
layout(std140, binding = 0) uniform Block
{
    mat4 matrix;
    vec4 view; // px per tile unit, origin of the tile in px (x, y), device pixels per px
    vec4 clip; // the part of the tile that is drawn, tile units: west, north, east, south
    vec4 common_; // opacity
    vec4 fill; // premultiplied
    vec4 hatch; // premultiplied
    vec4 pattern; // FillPattern
};

void main()
{
    tilePosition = position;
    pixel = position * view.x + view.yz;
    gl_Position = matrix * vec4(position, 0.0, 1.0);
}
