// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/legend.h"

#include <QAbstractListModel>
#include <QColor>

#include <vector>

namespace revier {

/// A class or category in the style editor.
struct StyleClass
{
    QColor color;
    QString label; ///< as it is set; may be empty
    QString shown; ///< what the legend says
    QString lower; ///< bound, in the user's format; empty for the lowest class and for categories
    QString count; ///< features in it; empty if it is not known
    LegendEntry entry; ///< for its picture
    bool operator==(const StyleClass &) const = default;
};

/// The classes of the style that is edited, lowest first; rows stay while only their content changes.
class StyleClassModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ColorRole = Qt::UserRole + 1,
        LabelRole,
        ShownRole,
        LowerRole,
        CountRole,
        SymbolRole ///< a LegendEntry
    };
    Q_ENUM(Role)

    explicit StyleClassModel(QObject *parent = nullptr);
    void setClasses(std::vector<StyleClass> classes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<StyleClass> m_classes;
};

} // namespace revier
