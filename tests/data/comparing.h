// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/reader.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// Our own readers beside GDAL, or beside another way of reading.
namespace comparing {

using namespace Qt::StringLiterals;
using revier::FeatureTable;

inline int leftToGdal = 0;
inline QtMessageHandler previousHandler = nullptr;

/// Counts the files that our own reader left to GDAL.
inline void countMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains("left to GDAL"_L1)) {
        ++leftToGdal;
        return;
    }
    previousHandler(type, context, message);
}

inline void listen()
{
    previousHandler = qInstallMessageHandler(countMessages);
    QLoggingCategory::setFilterRules(u"revier.data.debug=true"_s);
}

inline void stopListening()
{
    qInstallMessageHandler(previousHandler);
}

/// What two tables have that is not the same, or an empty text.
inline QString difference(const FeatureTable &ours, const FeatureTable &theirs)
{
    if (ours.name != theirs.name || ours.driver != theirs.driver || ours.encoding != theirs.encoding
        || ours.crs.code() != theirs.crs.code()) {
        return u"name, driver, encoding or CRS: %1 %2 %3 %4"_s.arg(ours.name, ours.driver, ours.encoding,
                                                                   ours.crs.code());
    }
    if (ours.fields != theirs.fields) {
        return u"fields"_s;
    }
    if (ours.featureCount() != theirs.featureCount()
        || ours.geometry.partCount() != theirs.geometry.partCount()
        || !std::ranges::equal(ours.geometry.positions(), theirs.geometry.positions())) {
        return u"geometry"_s;
    }
    for (std::size_t i = 0; i < ours.featureCount(); ++i) {
        if (ours.geometry.type(i) != theirs.geometry.type(i) || ours.geometry.box(i) != theirs.geometry.box(i)
            || ours.geometry.firstPart(i) != theirs.geometry.firstPart(i)) {
            return u"feature %1"_s.arg(i);
        }
        for (std::size_t column = 0; column < ours.columns.size(); ++column) {
            const auto &a = ours.columns[column];
            const auto &b = theirs.columns[column];
            if (a.isNull(i) != b.isNull(i) || a.value(i) != b.value(i) || a.text(i) != b.text(i)) {
                return u"feature %1, %2: %3, not %4"_s.arg(i).arg(
                    ours.fields[column].name, a.value(i).toString(), b.value(i).toString());
            }
        }
    }
    for (std::size_t part = 0; part < ours.geometry.partCount(); ++part) {
        if (ours.geometry.part(part).hole != theirs.geometry.part(part).hole) {
            return u"hole %1"_s.arg(part);
        }
    }
    return ours.problems == theirs.problems ? QString() : u"problems"_s;
}

using Tables = revier::Result<std::vector<revier::FeatureTablePtr>>;

inline QString difference(const Tables &ours, const Tables &theirs)
{
    if (ours.has_value() != theirs.has_value()) {
        return u"only one can read it"_s;
    }
    if (!ours || ours->size() != theirs->size()) {
        return ours ? u"number of layers"_s : QString();
    }
    for (std::size_t i = 0; i < ours->size(); ++i) {
        if (const auto text = difference(*ours->at(i), *theirs->at(i)); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// What our reader and GDAL make differently of a file, or an empty text. GDAL gets it under a name that our
/// reader does not look at.
inline QString difference(const QString &path)
{
    const QTemporaryDir folder;
    const auto copy = folder.filePath(QFileInfo(path).completeBaseName() + u".txt"_s);
    if (!QFile::copy(path, copy)) {
        return u"no copy"_s;
    }
    return difference(revier::readFile(path, {}, {}), revier::readFile(copy, {}, {}));
}

} // namespace comparing
