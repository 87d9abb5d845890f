// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/csvtable.h"
#include "quality/document.h"
#include "quality/schemafile.h"

namespace revier {

/// The values of \a key in one text: "05162/2013".
[[nodiscard]] QString recordId(const QJsonObject &properties, const QStringList &key);
/// Cells become numbers where the schema asks for numbers, and null where they are empty.
void readTable(Document &document, const CsvTable &table, const SchemaFile &schema);
void readShapefile(Document &document, const SchemaFile &schema);

} // namespace revier
