// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetnames_p.h"

#include "export/series.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}/]*)\\}"_s);
    return expression;
}

QString partOf(const NameParts &parts, const QString &word)
{
    if (word == u"name") {
        return parts.name;
    }
    if (word == u"key") {
        return parts.key;
    }
    return word == u"year" ? parts.year : parts.number;
}

} // namespace

bool hasPlaceholder(const QString &pattern)
{
    return placeholder().match(pattern).hasMatch();
}

QString safeFileName(const QString &text)
{
    static const QRegularExpression forbidden(uR"([/\\:*?"<>|\x00-\x1f\x7f])"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 80;
    auto name = text.normalized(QString::NormalizationForm_C).replace(forbidden, u"-"_s).simplified();
    name.truncate(kLongest);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) { // Windows drops them
        name.chop(1);
    }
    while (name.startsWith(u'.')) { // hidden elsewhere
        name.removeFirst();
    }
    if (name.isEmpty() || device.match(name).hasMatch()) {
        name.append(u'_');
    }
    return name;
}

Result<SheetNames> SheetNames::of(const QString &pattern)
{
    static constexpr std::array kKnown {"name"_L1, "key"_L1, "number"_L1, "year"_L1};
    for (auto found = placeholder().globalMatch(pattern); found.hasNext();) {
        const auto word = found.next().captured(1);
        if (std::ranges::find(kKnown, word) == kKnown.end()) {
            return failure(
                Error::Code::InvalidArgument,
                Text::tr("%1: There is no placeholder {%2}. There are {name}, {key}, {number} and {year}.")
                    .arg(pattern, word));
        }
    }
    SheetNames names;
    names.m_pattern = pattern;
    return names;
}

QString SheetNames::next(const NameParts &parts)
{
    auto path = m_pattern;
    if (!hasPlaceholder(path)) {
        const auto suffix = QFileInfo(path).suffix();
        path.chop(suffix.isEmpty() ? 0 : suffix.size() + 1);
        path += u"-{name}"_s + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    // One pass, so that a name that looks like a placeholder stays a name.
    QString result;
    qsizetype end = 0;
    for (auto found = placeholder().globalMatch(path); found.hasNext();) {
        const auto match = found.next();
        const auto word = match.captured(1);
        result += QStringView(path).sliced(end, match.capturedStart() - end);
        result += safeFileName(partOf(parts, word));
        end = match.capturedEnd();
    }
    result += QStringView(path).sliced(end);
    const QFileInfo file(result);
    const auto suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto stem = result.chopped(suffix.size());
    for (int i = 2; m_taken.contains(result.toLower()); ++i) {
        result = stem + u'-' + QString::number(i) + suffix;
    }
    reserve(result);
    return result;
}

void SheetNames::reserve(const QString &path)
{
    m_taken.insert(path.toLower());
}

} // namespace revier
