// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace revier {

/// The system's clipboard for QML. GUI thread.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit Clipboard(QObject *parent = nullptr);
    Q_INVOKABLE void copyText(const QString &text) const;
};

} // namespace revier
