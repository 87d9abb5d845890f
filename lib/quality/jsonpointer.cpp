// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace revier {

QStringList pointerTokens(const QString &pointer)
{
    auto tokens = pointer.split(u'/');
    tokens.removeFirst(); // a pointer is empty or begins with a slash
    for (auto &token : tokens) {
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    }
    return tokens;
}

QString pointerChild(const QString &pointer, const QString &token)
{
    auto escaped = token;
    escaped.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    return pointer + u'/' + escaped;
}

QString pointerChild(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

QJsonValue jsonChild(const QJsonValue &value, const QString &token)
{
    if (value.isObject()) {
        return value.toObject().value(token);
    }
    bool isIndex = false;
    const auto index = token.toLongLong(&isIndex);
    const auto array = value.toArray();
    return isIndex && index >= 0 && index < array.size() ? array.at(index)
                                                         : QJsonValue(QJsonValue::Undefined);
}

QJsonValue jsonAt(const QJsonValue &root, const QString &pointer)
{
    auto value = root;
    for (const auto tokens = pointerTokens(pointer); const auto &token : tokens) {
        value = jsonChild(value, token);
    }
    return value;
}

} // namespace revier
