// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A scenario of the user's own with one assumption; \a assumption replaces or adds members of it.
inline QByteArray ownFile(const QByteArray &assumption = {})
{
    QByteArray text = R"({
 "format": "revieratlas-jobs", "version": 1,
 "scenarios": [
  {"id": "mine", "title_de": "Meines", "title_en": "Mine", "assumptions": [
   {"source_id": "innovation-park-bergheim", "shape": "linear", "start_year": 2030, "full_year": 2034,
    "share": 0.5, "delay": 0, "note_de": "darum", "note_en": "because")";
    text += assumption.isEmpty() ? QByteArray() : ",\n    " + assumption;
    return text + "}\n  ]}\n ]\n}\n";
}
