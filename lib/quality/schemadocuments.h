// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/textfile.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace revier {

/// A JSON Schema file and the files beside it that it refers to. Only these are ever read: a schema never
/// causes access to the network or to another folder. A value; reading is safe from many threads.
class SchemaDocuments
{
public:
    /// A place in one of the documents.
    struct Node
    {
        QString file; ///< name without folder
        QJsonValue value; ///< undefined if there is nothing
    };
    /// What visitFormats() calls: the format, the value and its pointer.
    using FormatVisitor = std::function<void(const QString &, const QJsonValue &, const QString &)>;

    /// Fails if one of the files cannot be read, refers to something else than a place in a file beside it,
    /// or to itself in a circle that never ends.
    [[nodiscard]] static Readable<SchemaDocuments> read(const QString &path);

    [[nodiscard]] const QString &name() const { return m_name; } ///< of the file, without folder
    [[nodiscard]] QJsonObject root() const { return m_documents.value(m_name); }
    [[nodiscard]] QJsonObject document(const QString &file) const { return m_documents.value(file); }
    [[nodiscard]] QStringList files() const { return m_documents.keys(); }

    [[nodiscard]] Node rootNode() const { return {m_name, root()}; }
    /// Follows names, indexes and references ("$ref") from the root: the path on which a validator came to a
    /// keyword.
    [[nodiscard]] Node follow(const QString &evaluationPath) const;
    /// The node that \a node refers to, over any number of steps, or \a node itself.
    [[nodiscard]] Node resolved(const Node &node) const;
    /// The rule for the property \a name of an object, resolved; undefined if the schema does not know it.
    [[nodiscard]] Node property(const Node &object, const QString &name) const;
    /// Calls \a visit for each value that a rule with "format" describes.
    void visitFormats(const Node &node, const QJsonValue &value, const QString &pointer,
                      const FormatVisitor &visit) const;

private:
    [[nodiscard]] Readable<void> addDocument(const QString &folder, const QString &file);
    [[nodiscard]] Readable<void> addReferences(const QString &folder, const QString &file,
                                               const QJsonValue &value);
    [[nodiscard]] Readable<void> addTarget(const QString &folder, const QString &file,
                                           const QString &reference);
    [[nodiscard]] Node target(const Node &from, const QString &reference) const;
    [[nodiscard]] Readable<void> findCircles() const;

    QString m_name;
    QHash<QString, QJsonObject> m_documents;
};

} // namespace revier
