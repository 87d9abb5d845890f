// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/dataset.h"

#include <functional>

namespace revier {

/// What a rule gets to see, and where it puts what it finds.
struct RuleContext
{
    DataSet &data;
    const Document &document;
    const SchemaFile &schema;
    std::vector<Finding> &findings;
    bool foreign = false; ///< the file does not belong to the data set, and need not keep its habits

    [[nodiscard]] QJsonValue rule(QStringView name) const { return schema.rules()[name]; }
    void report(std::size_t record, const QString &property, const QString &message) const
    {
        findings.push_back(document.finding(record, property, message));
    }
    void reportAt(const QString &pointer, const QString &message,
                  Finding::Severity severity = Finding::Severity::Error) const
    {
        findings.push_back(document.finding(pointer, message, severity));
    }
};

/// The rules beyond JSON Schema. Each looks at the one key of "x-revieratlas" that its comment names and does
/// nothing where the schema does not have it; those without a key hold for every file.

// Values
void checkKeys(const RuleContext &context); ///< "key", default "id": unique, and the feature's own id
void checkPairs(const RuleContext &context); ///< x_de and x_en are filled both or neither
void checkTexts(const RuleContext &context); ///< no white space at the ends
void checkFormats(const RuleContext &context); ///< "format" in the schema: partial-date, https
void checkCodes(const RuleContext &context); ///< "codes": a code always has the same text
void checkOrder(const RuleContext &context); ///< "order": [[a, b]]: a is not more than b
void checkWholes(const RuleContext &context); ///< "wholes": the parts are not more than the whole
void checkHighest(const RuleContext &context); ///< "highest": a number is the highest of a list "220/380"
void checkSums(const RuleContext &context); ///< "sums": per group, as stated

// Geometry
void checkGeometryType(const RuleContext &context); ///< "geometry": "Point"
void checkPositions(const RuleContext &context); ///< "area" [west, south, east, north] and "decimals"
void checkValidity(const RuleContext &context); ///< valid, and GeoJSON rings counter-clockwise
void checkCoverage(const RuleContext &context); ///< "coverage": neighbours share their borders
void checkBox(const RuleContext &context); ///< "bbox": the box of the features

// Relations between files
void checkReferences(const RuleContext &context); ///< "references": ids, spellings and outlines elsewhere
void checkParts(const RuleContext &context); ///< "parts": sums and union of the features of another file

// The file itself
void checkLines(const RuleContext &context); ///< "onePerLine": a feature stands on a line of its own
void checkShapefile(const RuleContext &context); ///< "crs": of a shapefile with all of its parts
void checkMeta(const RuleContext &context); ///< "meta": the file with title, licence and source is there
void checkProject(const RuleContext &context); ///< "project": files, fields and codes that it names exist

} // namespace revier
