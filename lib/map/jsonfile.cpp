// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

/// Line and column of a byte offset, both from 1.
std::pair<qsizetype, qsizetype> position(const QByteArray &text, qsizetype offset)
{
    const auto before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    return {before.count('\n') + 1, before.size() - before.lastIndexOf('\n')};
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(Error::Code::NotFound,
                       Text::tr("%1: The file does not exist. Was it moved or renamed?").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::Unreadable,
                       Text::tr("%1: The file cannot be read: %2").arg(path, file.errorString()));
    }
    const auto text = file.readAll();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto [line, column] = position(text, error.offset);
        return failure(Error::Code::Corrupt,
                       Text::tr("%1, line %2, column %3: This is not valid JSON: %4")
                           .arg(path, QString::number(line), QString::number(column), error.errorString()));
    }
    return document.object();
}

} // namespace revier
