// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jsonsource_p.h"

#include "quality/textfile.h"
#include "scenario/jobtexts_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr qsizetype kMebibyte = 1'048'576;
constexpr qsizetype kLimit = 8 * kMebibyte; // a scenario has about ten KiB

std::unexpected<Error> failAt(const QString &file, int line, const QString &message)
{
    const auto place = line > 0 ? JobText::tr("%1, line %2").arg(file).arg(line) : file;
    return failure(Error::Code::Corrupt, u"%1: %2"_s.arg(place, message));
}

} // namespace

Result<JsonSource> JsonSource::parse(const QByteArray &utf8, const QString &file)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto before = utf8.first(std::clamp<qsizetype>(error.offset, 0, utf8.size()));
        return failAt(file, int(before.count('\n')) + 1,
                      JobText::tr("This is not valid JSON: %1. A number has a decimal point, and between two "
                                  "entries stands a comma.")
                          .arg(error.errorString()));
    }
    auto positions = JsonPositions::scan(utf8);
    if (!positions) {
        return failAt(file, positions.error().line, positions.error().message);
    }
    if (!document.isObject()) {
        return failAt(file, 1, JobText::tr("An object in braces is wanted here."));
    }
    if (!positions->duplicates().empty()) {
        const auto &twice = positions->duplicates().front();
        return failAt(file, twice.line,
                      JobText::tr("%1: The key stands twice in the same object. Please remove one of them.")
                          .arg(twice.pointer));
    }
    return JsonSource {file, document.object(), *std::move(positions)};
}

std::unexpected<Error> JsonSource::fail(const JobFaults &faults) const
{
    const auto &first = faults.front();
    auto message = first.pointer.isEmpty() ? first.message : u"%1: %2"_s.arg(first.pointer, first.message);
    if (const auto more = int(faults.size()) - 1; more > 0) {
        message += u' ' + JobText::tr("There are %Ln more fault(s) in this file.", nullptr, more);
    }
    return failAt(file, positions.line(first.pointer), message);
}

Result<QByteArray> readTextFile(const QString &path)
{
    auto text = readUtf8(path);
    if (!text) {
        return failAt(path, text.error().line, text.error().message);
    }
    if (text->size() > kLimit) {
        return failAt(path, 0,
                      JobText::tr("The file is too large: %1 MiB; the limit is %2 MiB.")
                          .arg(text->size() / kMebibyte)
                          .arg(kLimit / kMebibyte));
    }
    return *std::move(text);
}

} // namespace revier
