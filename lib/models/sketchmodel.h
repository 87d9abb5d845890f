// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "sketch/sketch.h"

#include <QAbstractListModel>

namespace revier {

/// What is drawn, the last one first. GUI thread.
class SketchModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole, ///< name or kind
        SizeRole, ///< ellipsoidal length, area or radii; empty for points and texts
        ColorRole,
        KindRole ///< code, see kindCode()
    };
    explicit SketchModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    void setSketch(const SketchPtr &sketch, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    SketchPtr m_sketch;
    Language m_language = Language::German;
};

} // namespace revier
