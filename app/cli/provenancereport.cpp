// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provenancereport.h"

#include "console.h"
#include "core/format.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString momentsOf(const Provenance &record)
{
    QStringList texts;
    for (const auto &[year, scenario, compare] : record.moments) {
        if (year == 0) {
            continue;
        }
        auto text = QString::number(year);
        if (!scenario.isEmpty()) {
            text += u' ' + scenario;
        }
        if (!compare.isEmpty()) {
            text += u" - "_s + compare;
        }
        texts.append(text);
    }
    return texts.join(u", ");
}

QString layersOf(const Provenance &record, Language language)
{
    QStringList titles;
    for (const auto layers = record.map[u"layers"].toArray(); const auto &layer : layers) {
        titles.append(LocalizedText::fromJson(layer[u"title"]).in(language));
    }
    return titles.join(u", ");
}

} // namespace

QString provenanceText(const Provenance &record, Language language)
{
    const auto locale = localeOf(language);
    const auto &e = record.extent;
    const auto extent = u"%1,%2,%3,%4"_s.arg(e.minX, 0, 'f', 5)
                            .arg(e.minY, 0, 'f', 5)
                            .arg(e.maxX, 0, 'f', 5)
                            .arg(e.maxY, 0, 'f', 5);
    QString text;
    const auto add = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            text += u"  %1: %2\n"_s.arg(name, value);
        }
    };
    add(Text::tr("title"), record.title);
    add(Text::tr("made with"), u"%1, %2"_s.arg(record.program, record.date.toString(Qt::ISODate)));
    add(Text::tr("project"), record.project);
    add(Text::tr("extent"), extent);
    add(Text::tr("scale"), formatScale(record.scale, locale));
    add(Text::tr("reference system"), record.crs);
    add(Text::tr("years and scenarios"), momentsOf(record));
    add(Text::tr("layers"), layersOf(record, language));
    add(Text::tr("sources"), record.sources);
    for (const auto &[file, sha256] : record.inputs) {
        add(Text::tr("made from"), u"%1  SHA-256 %2"_s.arg(file, QString::fromLatin1(sha256)));
    }
    return text;
}

} // namespace revier::cli
