// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace revier {

/// An element of a small XML file, without namespaces: SLD 1.0, SLD 1.1 and their relatives differ in these,
/// hardly in names.
struct XmlElement
{
    QString name; ///< local
    QHash<QString, QString> attributes; ///< by local name
    QString text; ///< the text right in it, trimmed
    qint64 line = 0; ///< from 1
    std::vector<XmlElement> children;

    /// The first child of this name, or null.
    [[nodiscard]] const XmlElement *child(QStringView childName) const;
    /// All children of this name.
    [[nodiscard]] std::vector<const XmlElement *> all(QStringView childName) const;
    /// The text of the first child of this name; empty without one.
    [[nodiscard]] QString textOf(QStringView childName) const;
    [[nodiscard]] QString attribute(const QString &attributeName) const
    {
        return attributes.value(attributeName);
    }
};

/// The root element. Fails for broken XML, for entities that the file declares (they can grow without bound
/// and name other files) and beyond limits of depth and number.
[[nodiscard]] Result<XmlElement> parseXml(const QByteArray &xml, const QString &fileName);

} // namespace revier
