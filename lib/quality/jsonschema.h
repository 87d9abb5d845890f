// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/schemadocuments.h"

#include <QJsonValue>
#include <QString>

#include <memory>
#include <vector>

namespace revier {

/// Where a JSON value breaks its schema.
struct Violation
{
    QString pointer; ///< of the value; for a missing member, the place where it should be
    QString keyword; ///< of the rule: "enum"
    QString message; ///< translated: what is wrong and what is allowed
};

/// A JSON Schema (draft 2020-12), ready to validate. A value, cheap to copy; usable in any thread.
class JsonSchema
{
public:
    /// Fails if the schema or one that it refers to cannot be read or breaks the rules of schemas.
    [[nodiscard]] static Readable<JsonSchema> read(const QString &path);

    /// Everything that is wrong with \a value, in the order of the schema. "format" is an annotation here:
    /// see SchemaDocuments::visitFormats().
    [[nodiscard]] std::vector<Violation> validate(const QJsonValue &value) const;
    [[nodiscard]] const SchemaDocuments &documents() const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace revier
