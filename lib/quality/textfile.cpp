// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/textfile.h"

#include "quality/texts_p.h"

#include <QFile>
#include <QFileInfo>
#include <QUtf8StringView>

#include <algorithm>

namespace revier {
namespace {

constexpr qint64 kMebibyte = 1'048'576;
constexpr qint64 kLimit = 64 * kMebibyte;

std::unexpected<TextFault> fault(QString message, int line = 0)
{
    return std::unexpected(TextFault {std::move(message), line});
}

/// The first line that is not UTF-8.
int brokenLine(const QByteArray &bytes)
{
    int line = 1;
    for (const auto &part : bytes.split('\n')) {
        if (!QUtf8StringView(part).isValidUtf8()) {
            break;
        }
        ++line;
    }
    return line;
}

} // namespace

Readable<QByteArray> readUtf8(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fault(QualityText::tr("The file does not exist."));
    }
    if (!info.isFile()) {
        return fault(QualityText::tr("This is not a file."));
    }
    if (info.size() > kLimit) {
        return fault(QualityText::tr("The file is too large to be checked: %1 MiB; the limit is %2 MiB.")
                         .arg(info.size() / kMebibyte)
                         .arg(kLimit / kMebibyte));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(QualityText::tr("The file cannot be read: %1").arg(file.errorString()));
    }
    auto bytes = file.read(std::min(kLimit, info.size() + 1)); // not the room for the limit
    if (!QUtf8StringView(bytes).isValidUtf8()) {
        return fault(
            QualityText::tr("This is not UTF-8. Please save the file with that encoding (in spreadsheets: "
                            "\"CSV UTF-8\")."),
            brokenLine(bytes));
    }
    return bytes;
}

QStringList layoutFaults(const QByteArray &text)
{
    QStringList faults;
    if (text.startsWith("\xEF\xBB\xBF")) {
        faults.append(QualityText::tr("The file begins with a byte-order mark; please save it without."));
    }
    if (text.contains('\r')) {
        faults.append(
            QualityText::tr("The lines end with carriage returns; please save it with plain line ends."));
    }
    if (!text.endsWith('\n')) {
        faults.append(QualityText::tr("The last line has no line end."));
    }
    return faults;
}

} // namespace revier
