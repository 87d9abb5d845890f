// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Areas of one colour. What pattern.frag does is computed for every pixel where there is no GPU, also if it is not seen.
layout(location = 0) in vec2 tilePosition;
layout(location = 0) out vec4 color;
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
    if (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw)))
        discard;
    color = fill * common_.x;
}
