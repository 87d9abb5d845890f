// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Lines with dashes.
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

/// Coverage of the dash pattern at a distance along the line.
float dashes(float along)
{
    float t = mod(along, width.z);
    float from = 0.0;
    for (int i = 0; i < int(width.y); ++i) {
        float to = from + dash[i / 4][i % 4];
        if (t < to || i == int(width.y) - 1) {
            float edge = min(t - from, to - t) * view.w;
            return i % 2 == 0 ? clamp(0.5 + edge, 0.0, 1.0) : clamp(0.5 - edge, 0.0, 1.0);
        }
        from = to;
    }
    return 1.0;
}

void main()
{
    if (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw)))
        discard;
    // Lines thinner than a device pixel stay a pixel wide and become fainter.
    float halfWidth = max(width.x, 0.5 / view.w);
    float coverage = clamp((halfWidth - abs(across.x)) * view.w + 0.5, 0.0, 1.0) * width.x / halfWidth;
    color = stroke * coverage * dashes(across.y) * common_.x;
}
