// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/scenetext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace revier {

QString sceneMarkdown(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const auto c : text) {
        if (u"<>[]!|`&@"_s.contains(c)) {
            safe += u'\\'; // what begins HTML, links, pictures, tables, code and entities
        }
        safe += c;
    }
    // Addresses would become links.
    return safe.replace(u"://"_s, u":\\//"_s).replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
}

QString plainSceneText(const QString &text)
{
    QTextDocument document;
    document.setMarkdown(sceneMarkdown(text), QTextDocument::MarkdownDialectCommonMark);
    return document.toPlainText().trimmed();
}

} // namespace revier
