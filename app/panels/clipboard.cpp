// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace revier {

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
}

void Clipboard::copyText(
    const QString &text) const // NOLINT(readability-convert-member-functions-to-static): QML calls it
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace revier
