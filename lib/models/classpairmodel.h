// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/classcontrast.h"

#include <QAbstractListModel>
#include <QLocale>

#include <vector>

namespace revier {

/// Pairs of classes of a map with how well they are told apart, see classPairs(). GUI thread.
class ClassPairModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        LayerRole = Qt::UserRole + 1,
        FirstRole,
        SecondRole,
        FirstColorRole,
        SecondColorRole,
        FirstDeutanRole, ///< the first colour as who sees no green sees it
        SecondDeutanRole,
        FirstProtanRole, ///< the same without red
        SecondProtanRole,
        FirstTritanRole, ///< the same without blue
        SecondTritanRole,
        ContrastTextRole, ///< "4,5 : 1"
        DifferenceTextRole, ///< "23,4"; CIEDE2000
        DeutanTextRole,
        ProtanTextRole,
        TritanTextRole,
        OtherFormRole,
        WeakRole
    };
    Q_ENUM(Role)

    explicit ClassPairModel(QObject *parent = nullptr);
    void setPairs(std::vector<ClassPair> pairs, const QLocale &locale);
    [[nodiscard]] const std::vector<ClassPair> &pairs() const { return m_pairs; }
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QVariant text(const ClassPair &pair, int role) const;

    std::vector<ClassPair> m_pairs;
    QLocale m_locale;
};

} // namespace revier
