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
    vec4 pattern; // FillPattern, its scale
};

const float kSpacing = 5.0; // px at a scale of 1, as on paper
const float kLineWidth = 0.8;
const float kDotRadius = 0.8;

/// Coverage at so many px within an edge.
float coverageAt(float inside)
{
    return clamp(inside * pattern.y * view.w + 0.5, 0.0, 1.0);
}

/// Coverage of a stripe family at a distance along its normal.
float stripes(float along)
{
    float d = abs(mod(along + kSpacing * 0.5, kSpacing) - kSpacing * 0.5);
    return coverageAt(kLineWidth * 0.5 - d);
}

float dots(vec2 place)
{
    float row = floor(place.y / kSpacing + 0.5);
    float shift = mod(row, 2.0) * kSpacing * 0.5;
    float dx = mod(place.x - shift + kSpacing * 0.5, kSpacing) - kSpacing * 0.5;
    float d = length(vec2(dx, place.y - row * kSpacing));
    return coverageAt(kDotRadius - d);
}

void main()
{
    if (any(lessThan(tilePosition, clip.xy)) || any(greaterThanEqual(tilePosition, clip.zw)))
        discard;
    float coverage = 0.0;
    vec2 place = pixel / pattern.y;
    const float kHalfRoot = 0.70710678;
    if (pattern.x > 0.5 && pattern.x < 2.5)
        coverage = stripes((place.x + place.y) * kHalfRoot);
    if (pattern.x > 1.5 && pattern.x < 2.5)
        coverage = max(coverage, stripes((place.x - place.y) * kHalfRoot));
    if (pattern.x > 2.5)
        coverage = dots(place);
    vec4 lines = hatch * coverage;
    color = (lines + fill * (1.0 - lines.a)) * common_.x;
}
