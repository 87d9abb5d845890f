// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Areas with a hatch or dots.
layout(location = 0) in vec2 tilePosition;
layout(location = 1) in vec2 pixel;
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

const float kSpacing = 5.0; // px, as on paper
const float kLineWidth = 0.8;
const float kDotRadius = 0.8;

/// Coverage of a stripe family at a distance along its normal.
float stripes(float along)
{
    float d = abs(mod(along + kSpacing * 0.5, kSpacing) - kSpacing * 0.5);
    return clamp((kLineWidth * 0.5 - d) * view.w + 0.5, 0.0, 1.0);
}

float dots()
{
    float row = floor(pixel.y / kSpacing + 0.5);
    float shift = mod(row, 2.0) * kSpacing * 0.5;
    float dx = mod(pixel.x - shift + kSpacing * 0.5, kSpacing) - kSpacing * 0.5;
    float d = length(vec2(dx, pixel.y - row * kSpacing));
    return clamp((kDotRadius - d) * view.w + 0.5, 0.0, 1.0);
}

void main()
{
    if (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw)))
        discard;
    float coverage = 0.0;
    const float kHalfRoot = 0.70710678;
    if (pattern.x > 0.5 && pattern.x < 2.5)
        coverage = stripes((pixel.x + pixel.y) * kHalfRoot);
    if (pattern.x > 1.5 && pattern.x < 2.5)
        coverage = max(coverage, stripes((pixel.x - pixel.y) * kHalfRoot));
    if (pattern.x > 2.5)
        coverage = dots();
    vec4 lines = hatch * coverage;
    color = (lines + fill * (1.0 - lines.a)) * common_.x;
}
