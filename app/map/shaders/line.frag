// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Lines without dashes: see fill.frag for why they have a shader of their own.
layout(location = 0) in vec2 tilePosition;
layout(location = 1) in vec2 across;
layout(location = 0) out vec4 color;
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
    if (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw)))
        discard;
    // Lines thinner than a device pixel stay a pixel wide and become fainter.
    float halfWidth = max(width.x, 0.5 / view.w);
    float coverage = clamp((halfWidth - abs(across.x)) * view.w + 0.5, 0.0, 1.0) * width.x / halfWidth;
    color = stroke * coverage * common_.x;
}
