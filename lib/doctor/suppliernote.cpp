// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/suppliernote.h"

#include "core/format.h"
#include "crs/crs.h"
#include "doctor/texts_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

/// The file itself, and what belongs to a shapefile.
QStringList partsOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.suffix().compare(u"shp"_s, Qt::CaseInsensitive) != 0) {
        return {path};
    }
    QStringList parts;
    for (const auto files = info.absoluteDir().entryInfoList(QDir::Files, QDir::Name);
         const auto &file : files) {
        static const QStringList kSuffixes {u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s};
        if (file.completeBaseName() == info.completeBaseName()
            && kSuffixes.contains(file.suffix().toLower())) {
            parts.append(file.absoluteFilePath());
        }
    }
    return parts;
}

Result<QString> partLine(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(Error::Code::Unreadable,
                       Text::tr("“%1” cannot be read any more: %2. Is it still there?")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return Text::tr("- `%1`, %2 bytes, SHA-256 `%3`")
               .arg(QFileInfo(path).fileName(), QLocale().toString(file.size()),
                    QString::fromLatin1(hash.result().toHex()))
        + u'\n';
}

QString declaredText(const Crs &crs)
{
    if (!crs.isValid()) {
        return Text::tr("not said");
    }
    return crs.code().isEmpty() ? crs.name() : u"%1, %2"_s.arg(crs.code(), crs.name());
}

QString layerLines(const ExaminedLayer &layer)
{
    const auto &table = *layer.table;
    const auto declared = declaredText(table.declaredCrs);
    auto text = Text::tr("Layer “%1”: %Ln feature(s); coordinate reference system according to the file: %2.",
                         nullptr, int(table.featureCount()))
                    .arg(table.name, declared)
        + u'\n';
    for (const auto &limit : layer.diagnosis.limits) {
        text += limit + u'\n';
    }
    return text + u'\n';
}

QString findingText(const Finding &finding, int number)
{
    auto text = u"### %1. %2\n\n%3\n\n"_s.arg(number).arg(finding.title, finding.explanation);
    for (const auto &line : finding.evidence) {
        text += u"- "_s + line + u'\n';
    }
    if (finding.move) {
        text += u"- "_s
            + (finding.inForce ? Text::tr("Taken as the file says: %1")
                               : Text::tr("When it is corrected: %1"))
                  .arg(moveText(*finding.move))
            + u'\n';
    }
    if (!finding.evidence.isEmpty() || finding.move) {
        text += u'\n';
    }
    if (finding.certainty != Finding::Certainty::Certain) {
        text += Text::tr("This is %1; you will know.").arg(certaintyText(finding.certainty)) + u"\n\n"_s;
    }
    return text + Text::tr("**Please:** %1").arg(finding.wayOut) + u"\n\n"_s;
}

} // namespace

Result<QString> supplierNote(const QString &path, std::span<const ExaminedLayer> layers, const QDate &date)
{
    const auto name = QFileInfo(path).fileName();
    auto text =
        u"# "_s + Text::tr("Your file “%1”").arg(name) + u"\n\n"_s
        + QLocale().toString(date, QLocale::LongFormat) + u"\n\n"_s + Text::tr("Dear Sir or Madam,")
        + u"\n\n"_s
        + Text::tr(
            "thank you for the data. On importing them we noticed the following, and ask you for a corrected "
            "delivery. We describe what we found so that you can check it.")
        + u"\n\n## "_s + Text::tr("The file") + u"\n\n"_s;
    for (const auto parts = partsOf(path); const auto &part : parts) {
        const auto line = partLine(part);
        if (!line) {
            return std::unexpected(line.error());
        }
        text += *line;
    }
    text += u'\n';
    for (const auto &layer : layers) {
        text += layerLines(layer);
    }
    text += u"## "_s + Text::tr("What we found") + u"\n\n"_s;
    int number = 0;
    for (const auto &layer : layers) {
        if (layers.size() > 1 && !layer.diagnosis.findings.empty()) {
            text += Text::tr("In layer “%1”:").arg(layer.table->name) + u"\n\n"_s;
        }
        for (const auto &finding : layer.diagnosis.findings) {
            text += findingText(finding, ++number);
        }
    }
    if (number == 0) {
        text += Text::tr("Nothing to object to.") + u"\n\n"_s;
    }
    return text + u"## "_s + Text::tr("What we do meanwhile") + u"\n\n"_s
        + Text::tr("Your file stays unchanged with us. What we correct on our map we correct in a copy, and "
                   "only until "
                   "your delivery is there.")
        + u"\n\n"_s + Text::tr("Kind regards") + u'\n';
}

} // namespace revier::doctor
