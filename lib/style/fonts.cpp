// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"

#include <QFontDatabase>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Registers the fonts and returns their family. A static's initialiser runs once, whatever the threads.
const QString &family()
{
    static const auto name = [] {
        constexpr std::array kFiles {"OpenSans-Regular.ttf", "OpenSans-Italic.ttf", "OpenSans-Semibold.ttf",
                                     "OpenSans-Bold.ttf"};
        for (const auto *file : kFiles) {
            const auto id = QFontDatabase::addApplicationFont(u":/revier/fonts/"_s + QLatin1StringView(file));
            Q_ASSERT_X(id >= 0, "mapFont", "the fonts of the module revier_style are not linked");
        }
        return u"Open Sans"_s;
    }();
    return name;
}

} // namespace

QFont mapFont(double px, bool bold, bool italic)
{
    // A pixel size is an integer: sizes between are the business of the painter's scale.
    QFont font(family());
    font.setPixelSize(std::max(1, qRound(px)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(italic);
    font.setKerning(true);
    // Hinting would fit glyphs to the pixels of one resolution: line lengths on paper and screen would
    // differ.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace revier
