// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {

void checkLines(const RuleContext &context)
{
    if (!context.rule(u"onePerLine").toBool()) {
        return;
    }
    const auto &document = context.document;
    int last = 0;
    for (std::size_t i = 0; i < document.records.size(); ++i) {
        const auto feature = pointerChild(document.list, qsizetype(i));
        const auto first = document.line(feature);
        const bool together = document.line(feature + u"/geometry"_s) == first
            && document.line(feature + u"/properties"_s) == first;
        if (first == last || !together) {
            context.reportAt(
                feature,
                QualityText::tr(
                    "The feature does not stand on a line of its own, so that changes are hard to compare."),
                Finding::Severity::Warning);
        }
        last = first;
    }
}

void checkShapefile(const RuleContext &context)
{
    const auto &document = context.document;
    const QFileInfo info(document.path);
    if (info.suffix().compare(u"shp", Qt::CaseInsensitive) != 0) {
        return;
    }
    const auto base = info.dir().filePath(info.completeBaseName());
    for (const auto &suffix : {u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s}) {
        if (!QFileInfo::exists(base + u'.' + suffix)) {
            context.reportAt({}, QualityText::tr("The part .%1 of the shapefile is missing.").arg(suffix));
        }
    }
    const auto encoding = readUtf8(base + u".cpg"_s);
    if (encoding && encoding->trimmed().toUpper() != "UTF-8") {
        context.reportAt({},
                         QualityText::tr("The encoding in the .cpg file is \"%1\"; it must be UTF-8.")
                             .arg(QString::fromUtf8(encoding->trimmed())));
    }
    const auto wanted = context.rule(u"crs").toString();
    if (!wanted.isEmpty() && document.isReadable() && document.crs != wanted) {
        context.reportAt(
            {},
            QualityText::tr("The coordinate reference system is %1; it must be %2.")
                .arg(document.crs.isEmpty() ? QualityText::tr("unknown") : document.crs, wanted));
    }
}

void checkMeta(const RuleContext &context)
{
    const auto meta = context.rule(u"meta").toString();
    if (!meta.isEmpty() && !context.foreign && !QFileInfo::exists(context.data.folder() + u'/' + meta)) {
        context.reportAt({},
                         QualityText::tr("The file %1 with title, licence and source is missing.").arg(meta));
    }
}

} // namespace revier
